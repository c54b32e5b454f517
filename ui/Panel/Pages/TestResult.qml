// SPDX-License-Identifier: Apache-2.0
// What the connection test found: one sentence, what it means, and the next step.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Card {
    id: card

    required property GroupViewModel group

    property int minimumHeight: 0

    readonly property ConnectionTestViewModel test: group.test
    readonly property string step: test.reason === "" ? "" : Remedies.step(test.reason)
    readonly property bool again: step === "get_token" && group.usesToken

    // The button that leads on from here, as the id of a next step; empty: none.
    readonly property string leads: ["edit_settings", "edit_provider", "register"].includes(step) ? step : ""

    signal administratorWanted(var action)
    signal getTokenWanted
    signal providerWanted
    signal registrationWanted
    signal settingsWanted
    signal supportWanted

    height: Math.max(implicitHeight, minimumHeight)
    spacing: Theme.gap

    Item {
        height: visible ? Math.max(wait.height, waitWords.height) : 0
        visible: !card.test.finished
        width: parent.width

        WaitGlyph {
            id: wait

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            running: card.test.running
            size: Theme.glyphLarge
        }

        HeadingText {
            id: waitWords

            anchors.left: wait.right
            anchors.leftMargin: Theme.gapLarge
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Testing %1 …", "a group of settings").arg(GroupWords.name(card.group.groupId))
        }
    }

    Notice {
        id: notice

        readonly property string sentence: card.test.passed ? qsTr("The connection works") : card.test.refreshFailed ? FailureWords.updateFailed : FailureWords.title(card.test.reason)

        kind: card.test.passed ? Notice.Good : Notice.Bad
        objectName: "testSentence"
        title: sentence
        visible: card.test.finished
        width: parent.width

        onVisibleChanged: if (visible)
            notice.Accessible.announce(title, Accessible.Polite)
    }

    BodyText {
        text: card.test.passed ? qsTr("The machine can log in to %1 and use the mailbox.").arg(card.group.settings.field("server").value) : FailureMeanings.of(card.test.reason, card.group.account, card.group.providerName)
        visible: card.test.finished
        width: parent.width
    }

    BodyText {
        color: Theme.textMuted
        text: RemedyWords.who(card.test.reason)
        visible: card.test.finished && !card.test.passed
        width: parent.width
    }

    Item {
        height: Math.max(0, card.minimumHeight - card.padding - y - buttons.height - parent.y - card.spacing)
        visible: height > 0
        width: 1
    }

    // the next step in a row of its own, or beside the others where there is room
    Flow {
        id: buttons

        readonly property bool beside: width >= Theme.mm(72)
        readonly property int half: Math.floor((width - spacing) / 2)
        readonly property bool leading: card.again || card.leads !== ""
        // two in a row, where the words fit
        readonly property bool paired: (beside && leading || !card.test.passed) && Math.max(testButton.implicitWidth, supportButton.implicitWidth) <= half

        spacing: Theme.gap
        visible: card.test.finished
        width: parent.width

        PButton {
            height: Math.max(Theme.primary, implicitHeight)
            iconSource: "key"
            kind: PButton.Primary
            text: card.test.reason === "no_token" ? CommonWords.getToken : CommonWords.getTokenAgain
            visible: card.again
            width: buttons.beside ? buttons.half : buttons.width

            onClicked: card.administratorWanted(() => confirm.open())
        }

        PButton {
            height: Math.max(Theme.primary, implicitHeight)
            kind: PButton.Primary
            text: RemedyWords.actionOf(card.leads)
            visible: card.leads !== ""
            width: buttons.beside ? buttons.half : buttons.width

            onClicked: {
                if (card.leads === "register")
                    card.registrationWanted();
                else if (card.leads === "edit_provider")
                    card.providerWanted();
                else
                    card.settingsWanted();
            }
        }

        PButton {
            id: testButton

            height: Math.max(Theme.primary, implicitHeight)
            iconSource: "refresh"
            kind: buttons.leading ? PButton.Secondary : PButton.Primary
            text: CommonWords.testAgain
            width: buttons.paired ? buttons.half : buttons.width

            onClicked: card.test.run()
        }

        PButton {
            id: supportButton

            height: Math.max(Theme.primary, implicitHeight)
            iconSource: "qr"
            kind: PButton.Quiet
            text: CommonWords.support
            visible: !card.test.passed
            width: buttons.paired ? buttons.half : buttons.width

            onClicked: card.supportWanted()
        }
    }

    GetTokenDialog {
        id: confirm

        group: card.group

        onAccepted: card.getTokenWanted()
    }
}
