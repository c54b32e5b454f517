// SPDX-License-Identifier: Apache-2.0
// The bar at the top: way back, where we are, who is logged in, language, time.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Panel.Theme

Rectangle {
    id: bar

    property bool canGoBack: false
    property string clock: ""
    property bool compact: Theme.compactBar
    property list<string> crumbs: []
    property string languageName: ""
    property bool panelSettings: false
    property string sessionText: ""
    property string title: ""

    // where the way back ends
    readonly property int start: canGoBack ? backButton.width + backButton.anchors.leftMargin : 0
    // where the pills begin, from the other side
    readonly property int end: tools.width + tools.anchors.rightMargin + Theme.gap
    // the whole path where it fits, else its last two steps, where the words differ
    readonly property bool pathFits: crumbs.reduce((sum, crumb) => sum + crumbMetrics.advanceWidth(crumb) + Theme.mm(3.2), 0) <= place.width
    readonly property int crumbsFrom: compact || !pathFits ? Math.max(0, crumbs.length - 2) : 0

    signal back
    signal crumb(int index)
    signal languageTapped
    signal panelTapped
    signal sessionTapped

    color: Theme.bar
    height: implicitHeight
    implicitHeight: Theme.barHeight

    IconButton {
        id: backButton

        anchors.left: parent.left
        anchors.leftMargin: Math.floor((parent.height - height) / 2)
        anchors.verticalCenter: parent.verticalCenter
        bar: true
        iconSource: "back"
        mirrorsIcon: true
        //: Spoken name of a button with an arrow: to the page before.
        text: qsTr("Back")
        visible: bar.canGoBack

        onClicked: bar.back()
    }

    Item {
        id: place

        readonly property int crumbLine: Math.ceil(Theme.barLine * Theme.barCaptionFont.pixelSize)
        readonly property bool pathShown: bar.crumbs.length > 0 && titleText.lineCount < 2
        readonly property int titleLine: Math.ceil(Theme.barLine * Theme.barTitleFont.pixelSize)
        readonly property int textTop: Math.round((height - (pathShown ? crumbLine : 0) - titleLine * titleText.lineCount) / 2)

        anchors.bottom: parent.bottom
        anchors.left: bar.canGoBack ? backButton.right : parent.left
        anchors.leftMargin: bar.canGoBack ? Theme.mm(2) : Theme.margin
        anchors.right: tools.left
        anchors.rightMargin: Theme.gap
        anchors.top: parent.top

        // scripts with taller letters stand on the same ground
        FontMetrics {
            id: titleMetrics

            font: titleText.font
        }

        FontMetrics {
            id: crumbMetrics

            font: Theme.barCaptionFont
        }

        LongestWord {
            id: longest

            font: Theme.barTitleFont
            phrase: bar.title
        }

        Text {
            id: titleText

            Accessible.name: text
            Accessible.role: Accessible.Heading
            color: Theme.barText
            elide: Text.ElideRight
            font: longest.room > width ? Theme.barWordFont : Theme.barTitleFont
            horizontalAlignment: Text.AlignLeft
            lineHeight: place.titleLine
            lineHeightMode: Text.FixedHeight
            maximumLineCount: 2
            text: bar.title
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
            y: place.textTop + (place.pathShown ? place.crumbLine : 0) - Math.round(Theme.barLift * font.pixelSize + baselineOffset - titleMetrics.ascent)
        }

        Row {
            id: path

            readonly property int most: Math.floor(width / Math.max(1, count))
            readonly property int count: Math.max(0, bar.crumbs.length - bar.crumbsFrom)

            height: parent.height
            visible: place.pathShown
            width: parent.width

            Repeater {
                model: path.count

                // high enough for a finger; its word stands above the title
                T.AbstractButton {
                    id: step

                    required property int index
                    readonly property int position: index + bar.crumbsFrom

                    Accessible.name: text
                    Accessible.role: Accessible.Link
                    height: Theme.target
                    text: bar.crumbs[position] ?? ""
                    width: Math.min(path.most, Math.max(Theme.target, word.implicitWidth + Theme.mm(3.2)))

                    background: Item {
                        Rectangle {
                            border.color: Theme.focus
                            border.width: step.visualFocus || step.activeFocus && Theme.byKeys ? Theme.focusWidth : 0
                            color: step.down ? Theme.barText : "transparent"
                            height: place.crumbLine + Theme.gapSmall
                            radius: Theme.radiusSmall
                            width: word.width + Theme.gapSmall
                            x: word.x - Theme.gapSmall / 2
                            y: place.textTop - Theme.gapSmall / 2
                        }
                    }
                    contentItem: Item {
                        Text {
                            id: word

                            Accessible.ignored: true
                            anchors.left: parent.left
                            color: step.down ? Theme.bar : Theme.barMuted
                            elide: Text.ElideRight
                            font: Theme.barCaptionFont
                            lineHeight: place.crumbLine
                            lineHeightMode: Text.FixedHeight
                            text: step.text
                            textFormat: Text.PlainText
                            width: Math.min(Math.ceil(implicitWidth), path.most - Theme.mm(3.2))
                            y: place.textTop - Math.round(Theme.barLift * font.pixelSize + baselineOffset - crumbMetrics.ascent)
                        }

                        Glyph {
                            anchors.left: word.right
                            anchors.leftMargin: Theme.mm(0.5)
                            color: Theme.barMuted
                            mirror: step.mirrored
                            name: "chevron"
                            size: Theme.mm(2.2)
                            visible: step.index < path.count - 1
                            y: place.textTop + Math.round((place.crumbLine - height) / 2)
                        }
                    }

                    Keys.onPressed: event => {
                        if (ReturnKey.presses(event))
                            click();
                    }
                    onClicked: bar.crumb(position)
                }
            }
        }
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(2)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        BarPill {
            compact: bar.compact
            iconSource: "person"
            //: Spoken name of a button in the top bar: leads to the administrator's page.
            text: qsTr("Administrator")
            value: bar.sessionText
            visible: bar.sessionText !== ""

            onClicked: bar.sessionTapped()
        }

        BarPill {
            compact: bar.compact
            iconSource: "globe"
            //: Spoken name of a button in the top bar: leads to the list of languages.
            text: qsTr("Language")
            value: bar.languageName
            visible: bar.languageName !== ""

            onClicked: bar.languageTapped()
        }

        IconButton {
            bar: true
            iconSource: "sliders"
            //: Spoken name of a button in the top bar: leads to the panel's settings.
            text: qsTr("Panel Settings")
            visible: bar.panelSettings

            onClicked: bar.panelTapped()
        }

        Text {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.barText
            font: Theme.barTitleFont
            text: bar.clock
            textFormat: Text.PlainText
            visible: bar.clock !== ""
        }
    }
}
