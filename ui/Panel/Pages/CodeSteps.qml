// SPDX-License-Identifier: Apache-2.0
// What the person does with the code, step by step, and how long there is time for it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Card {
    id: card

    required property GroupViewModel group
    required property PanelViewModel panel
    required property real seconds

    // On a small panel: small type, and perhaps the address among the steps.
    property bool low: false
    property bool showsAddress: false
    property int room: 0

    readonly property ShownCode code: group.token.code

    function announce() {
        countdown.Accessible.announce(countdown.text, Accessible.Polite);
    }

    component Step: Item {
        id: step

        required property int number
        required property string text

        height: card.low ? small.height : large.height
        width: parent?.width ?? 0

        NumberedStep {
            id: large

            number: step.number
            text: step.text
            visible: !card.low
            width: parent.width
        }

        CaptionText {
            id: small

            color: Theme.text
            text: qsTr("%1. ", "the number of a step").arg(step.number) + step.text
            visible: card.low
            width: parent.width
        }
    }

    height: Math.max(implicitHeight, room)
    padding: low ? Theme.gap : Theme.pad
    spacing: low ? Theme.gapSmall : Theme.gapLarge

    Step {
        number: 1
        text: card.showsAddress ? qsTr("Scan the QR code, or go to %1").arg(card.code.address) : qsTr("Scan the QR code with the phone")
    }

    Step {
        number: 2
        text: card.code.codeInLink ? qsTr("Check that the phone shows the same code") : qsTr("Enter the code")
    }

    UserCode {
        code: card.code.userCode
        objectName: "userCode"
        padding: card.low ? 0 : Theme.gapLarge
        width: parent.width
    }

    Step {
        number: 3
        text: qsTr("Log in as %1, and allow it").arg(card.group.settings.field("account").value)
    }

    // what is left of the height
    Item {
        height: Math.max(0, card.room - card.padding - y - life.height - parent.y - card.spacing)
        visible: height > 0
        width: 1
    }

    Column {
        id: life

        spacing: card.spacing
        width: parent.width

        Item {
            height: Math.max(chip.height, countdown.height)
            width: parent.width

            StateChip {
                id: chip

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                objectName: "codeChip"
                text: StateWords.name(card.group.state)
                tokenState: card.group.state
            }

            CaptionText {
                id: countdown

                anchors.left: chip.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignRight
                text: card.seconds > 0 ? qsTr("expires in %1", "minutes and seconds").arg(TimeWords.left(card.seconds)) : FailureWords.title("expired")
            }
        }

        ProgressLine {
            Accessible.ignored: true
            value: card.code.life > 0 ? card.seconds / card.code.life : 0
            width: parent.width
        }

        CaptionText {
            color: Theme.waiting
            text: qsTr("%1. The machine goes on trying.", "what is in the way").arg(FailureWords.title(card.group.token.hindrance))
            visible: card.group.token.hindrance !== ""
            width: parent.width
        }

        CaptionText {
            text: CommonWords.fill(qsTr("Demo: log in as %1 with the password %2"), card.panel.demoUser, card.panel.demoPassword)
            visible: card.panel.demo
            width: parent.width
        }
    }
}
