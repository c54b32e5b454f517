// SPDX-License-Identifier: Apache-2.0
// The code: to scan, to read, to compare; how long it lives, and the ways out.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Item {
    id: view

    required property GroupViewModel group
    required property PanelViewModel panel

    property real seconds: code.secondsLeft()

    readonly property bool beside: width >= Theme.mm(86)
    readonly property ShownCode code: group.token.code
    // whether the third button has room beside the two others
    readonly property bool helpBelow: cancelButton.implicitWidth + newButton.implicitWidth + helpButton.implicitWidth + 2 * Theme.gapLarge <= footer.width
    readonly property bool low: !beside || height < Theme.mm(60)

    signal cancelled
    signal helpWanted
    signal newCodeWanted

    function tick() {
        const before = seconds;
        seconds = code.secondsLeft();
        for (const minutes of [5, 1]) {
            if (before > 60 * minutes && seconds <= 60 * minutes)
                steps.announce();
        }
    }

    component HelpButton: PButton {
        iconSource: "phone"
        kind: PButton.Quiet
        //: Button beside the code, and title of the page it leads to: help with errors.
        text: qsTr("An error on the phone?")
        width: Math.min(implicitWidth, parent.width)

        onClicked: view.helpWanted()
    }

    Timer {
        interval: 1000
        repeat: true
        running: view.visible && view.seconds > 0
        triggeredOnStart: true

        onTriggered: view.tick()
    }

    Connections {
        function onChanged() {
            view.seconds = view.code.secondsLeft();
        }

        target: view.code
    }

    ScrollPage {
        id: scroll

        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.gap
        bottomPadding: padding - Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        padding: view.low ? Theme.gap : Theme.gapLarge

        Grid {
            id: cards

            readonly property int space: scroll.height - scroll.padding - scroll.bottomPadding
            readonly property int room: view.beside ? space : 0

            columns: view.beside ? 2 : 1
            spacing: scroll.padding
            width: parent.width

            CodePaper {
                id: paper

                bare: view.low
                code: view.code
                room: view.beside ? cards.room : Math.max(Theme.mm(28), cards.space - cards.spacing - steps.height)
                width: view.beside ? Math.max(smallest, Math.min(Math.round(cards.width * 0.46), Math.max(cards.room, Theme.mm(30)))) : cards.width
            }

            CodeSteps {
                id: steps

                group: view.group
                low: view.low
                panel: view.panel
                room: cards.room
                seconds: view.seconds
                showsAddress: paper.bare
                space: view.beside ? cards.room : cards.space - cards.spacing - Math.max(Theme.mm(28), paper.smallest)
                width: view.beside ? cards.width - paper.width - cards.spacing : cards.width
            }
        }

        HelpButton {
            visible: !view.helpBelow
        }
    }

    Flow {
        id: footer

        readonly property int half: Math.floor((width - spacing) / 2)
        readonly property bool halved: cancelButton.implicitWidth + newButton.implicitWidth + spacing > width
        readonly property int tallest: Math.max(cancelButton.implicitHeight, newButton.implicitHeight)

        // As wide as it wants, half the width, or all of it where a word would be cut.
        function widthOf(button: PButton): int {
            if (!halved)
                return button.implicitWidth;
            return Math.max(cancelButton.leastWidth, newButton.leastWidth) > half ? width : half;
        }

        anchors.bottom: parent.bottom
        anchors.bottomMargin: scroll.padding
        anchors.left: parent.left
        anchors.leftMargin: scroll.padding
        anchors.right: parent.right
        anchors.rightMargin: scroll.padding
        spacing: Theme.gapLarge

        PButton {
            id: cancelButton

            height: footer.tallest
            text: CommonWords.cancel
            width: footer.widthOf(this)

            onClicked: view.cancelled()
        }

        PButton {
            id: newButton

            height: footer.tallest
            iconSource: "refresh"
            kind: view.seconds > 0 ? PButton.Secondary : PButton.Primary
            text: CommonWords.newCode
            width: footer.widthOf(this)

            onClicked: view.newCodeWanted()
        }

        HelpButton {
            id: helpButton

            visible: view.helpBelow
        }
    }
}
