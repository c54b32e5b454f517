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
    // The least height, and what there is without scrolling.
    property int room: 0
    property int space: 0

    // the steps come after what must be seen at one glance
    readonly property bool crowded: natural > space
    readonly property ShownCode code: group.token.code
    readonly property int natural: 2 * padding + first.height + second.height + userCode.height + third.height + life.height + 5 * spacing

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
            //: Before the text of a step in a numbered list; %1 is its number.
            text: qsTr("%1. ", "the number of a step").arg(step.number) + step.text
            visible: card.low
            width: parent.width
        }
    }

    // Where an item may stand; it takes no room while it is empty.
    component Place: Item {
        height: children[0]?.height ?? 0
        visible: children.length > 0
        width: parent?.width ?? 0
    }

    height: Math.max(implicitHeight, room)
    padding: low ? Theme.gap : Theme.pad
    spacing: low ? Theme.gapSmall : Theme.gapLarge

    Place {
        id: codeFirst
    }

    Place {
        id: lifeFirst
    }

    Step {
        id: first

        number: 1
        text: {
            if (card.showsAddress)
                //: First of three steps with a code; %1 is a web address.
                return qsTr("Scan the QR code, or go to %1").arg(card.code.address);
            //: First of three steps with a code.
            return qsTr("Scan the QR code with the phone");
        }
    }

    Step {
        id: second

        number: 2
        text: {
            if (card.code.codeInLink)
                //: Second of three steps, above the code: the code came with the address.
                return qsTr("Check that the phone shows the same code");
            //: Second of three steps, above the code: it is typed on the phone.
            return qsTr("Enter the code");
        }
    }

    Place {
        id: codeAmong

        UserCode {
            id: userCode

            parent: card.crowded ? codeFirst : codeAmong
            code: card.code.userCode
            objectName: "userCode"
            padding: card.low ? Theme.gapSmall : Theme.gapLarge
            width: card.availableWidth
        }
    }

    Step {
        id: third

        number: 3
        //: Third of three steps with a code; %1 is an account, “it” the access.
        text: qsTr("Log in as %1, and allow it").arg(card.group.settings.field("account").value)
    }

    // what is left of the height
    Item {
        height: Math.max(Theme.hairline, card.room - card.natural)
        visible: !card.crowded
        width: 1
    }

    Place {
        id: lifeLast
    }

    Column {
        id: life

        parent: card.crowded ? lifeFirst : lifeLast
        spacing: card.spacing
        width: card.availableWidth

        Item {
            id: row

            readonly property bool mirrored: LayoutMirroring.enabled
            readonly property bool stacked: chip.visible && chip.implicitWidth + Theme.gap + countdown.implicitWidth > width

            height: stacked ? chip.height + Theme.gapSmall + countdown.height : Math.max(chip.height, countdown.height)
            width: parent.width

            StateChip {
                id: chip

                anchors.left: parent.left
                objectName: "codeChip"
                text: StateWords.name(card.group.state)
                tokenState: card.group.state
                // nothing waits for a code that has run out
                visible: card.seconds > 0
                width: Math.min(implicitWidth, parent.width)
                y: row.stacked ? countdown.height + Theme.gapSmall : Math.round((parent.height - height) / 2)
            }

            CaptionText {
                id: countdown

                horizontalAlignment: row.stacked || !chip.visible ? Text.AlignLeft : Text.AlignRight
                objectName: "countdown"
                //: Beside the code's state; %1 is minutes and seconds, as in “12:41”.
                text: card.seconds > 0 ? qsTr("expires in %1", "minutes and seconds").arg(TimeWords.left(card.seconds)) : FailureWords.title("expired")
                width: row.stacked || !chip.visible ? parent.width : parent.width - chip.width - Theme.gap
                x: row.mirrored ? 0 : parent.width - width
                y: row.stacked ? 0 : Math.round((parent.height - height) / 2)
            }
        }

        ProgressLine {
            Accessible.ignored: true
            value: card.code.life > 0 ? card.seconds / card.code.life : 0
            width: parent.width
        }

        CaptionText {
            color: Theme.waiting
            //: Under a code; %1 is a failure's title, such as “No connection to the provider”.
            text: qsTr("%1. The machine goes on trying.", "what is in the way").arg(FailureWords.title(card.group.token.hindrance))
            visible: card.group.token.hindrance !== ""
            width: parent.width
        }

        CaptionText {
            //: Under a code, in a demonstration only; %1 is an account, %2 its password.
            text: CommonWords.fill(qsTr("Demo: log in as %1 with the password %2"), card.panel.demoUser, card.panel.demoPassword)
            visible: card.panel.demo
            width: parent.width
        }
    }
}
