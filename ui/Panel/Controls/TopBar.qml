// SPDX-License-Identifier: Apache-2.0
// The bar at the top: way back, where we are, who is logged in, language, time.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Theme

Rectangle {
    id: bar

    property bool canGoBack: false
    property string clock: ""
    property bool compact: Theme.compactBar
    property list<string> crumbs: []
    property string languageName: ""
    property string sessionText: ""
    property string title: ""

    readonly property int crumbsFrom: compact ? Math.max(0, crumbs.length - 2) : 0

    signal back
    signal crumb(int index)
    signal languageTapped
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
        text: qsTr("Back")
        visible: bar.canGoBack

        onClicked: bar.back()
    }

    Item {
        id: place

        anchors.bottom: parent.bottom
        anchors.left: bar.canGoBack ? backButton.right : parent.left
        anchors.leftMargin: bar.canGoBack ? Theme.mm(2) : Theme.margin
        anchors.right: tools.left
        anchors.rightMargin: Theme.gap
        anchors.top: parent.top

        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width

            Row {
                id: path

                readonly property bool shown: bar.crumbs.length > 0 && titleText.lineCount < 2

                clip: true
                visible: shown
                width: parent.width

                Repeater {
                    model: bar.crumbs.length - bar.crumbsFrom

                    Row {
                        id: step

                        required property int index
                        readonly property string word: bar.crumbs[index + bar.crumbsFrom] ?? ""

                        Text {
                            Accessible.name: step.word
                            Accessible.role: Accessible.Link
                            color: tap.pressed ? Theme.barText : Theme.barMuted
                            font: Theme.barCaptionFont
                            lineHeight: 1.1 * font.pixelSize
                            lineHeightMode: Text.FixedHeight
                            text: step.word
                            textFormat: Text.PlainText

                            Accessible.onPressAction: bar.crumb(step.index + bar.crumbsFrom)

                            MouseArea {
                                id: tap

                                anchors.centerIn: parent
                                height: Theme.target
                                width: Math.max(parent.width + Theme.gap, Theme.target)

                                onClicked: bar.crumb(step.index + bar.crumbsFrom)
                            }
                        }

                        Glyph {
                            anchors.verticalCenter: parent.verticalCenter
                            color: Theme.barMuted
                            mirror: bar.LayoutMirroring.enabled
                            name: "chevron"
                            size: Theme.mm(2.2)
                            visible: step.index + bar.crumbsFrom < bar.crumbs.length - 1
                        }
                    }
                }
            }

            Text {
                id: titleText

                Accessible.name: text
                Accessible.role: Accessible.Heading
                color: Theme.barText
                elide: Text.ElideRight
                font: Theme.barTitleFont
                horizontalAlignment: Text.AlignLeft
                lineHeight: 1.2 * font.pixelSize
                lineHeightMode: Text.FixedHeight
                maximumLineCount: 2
                text: bar.title
                textFormat: Text.PlainText
                width: parent.width
                wrapMode: Text.Wrap
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
            text: qsTr("Administrator")
            value: bar.sessionText
            visible: bar.sessionText !== ""

            onClicked: bar.sessionTapped()
        }

        BarPill {
            compact: bar.compact
            iconSource: "globe"
            text: qsTr("Language")
            value: bar.languageName
            visible: bar.languageName !== ""

            onClicked: bar.languageTapped()
        }

        Text {
            Accessible.name: text
            Accessible.role: Accessible.Clock
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.barText
            font: Theme.barTitleFont
            text: bar.clock
            textFormat: Text.PlainText
            visible: bar.clock !== ""
        }
    }
}
