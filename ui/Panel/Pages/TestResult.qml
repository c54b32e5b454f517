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

    // Whether there is a way on beside the card after a good test.
    property bool further: false
    property int minimumHeight: 0
    property bool proxyShown: false

    readonly property ConnectionTestViewModel test: group.test
    readonly property string step: test.reason === "" ? "" : Remedies.step(test.reason)
    readonly property bool again: step === "get_token" && group.usesToken

    // The button that leads on from here, as the id of a next step; empty: none.
    readonly property string leads: ["edit_settings", "edit_provider", "register"].includes(step) || step === "edit_proxy" && proxyShown ? step : ""

    signal administratorWanted(var action)
    signal getTokenWanted
    signal proxyWanted
    signal providerWanted
    signal registrationWanted
    signal settingsWanted
    signal supportWanted

    height: Math.max(implicitHeight, minimumHeight)
    spacing: Theme.gap

    TestWait {
        running: card.test.running
        //: While the connection is tested; %1 is a group's name, such as “Send e-mail”.
        text: qsTr("Testing %1 …", "a group of settings").arg(GroupWords.name(card.group.groupId))
        visible: !card.test.finished
        width: parent.width
    }

    Notice {
        id: notice

        //: Title: the result of the connection test.
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
        //: Under the title “The connection works”; %1 is the name of a mail server.
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

    // what is left of the height; never none, or the column leaves it where it was
    Item {
        height: Math.max(Theme.hairline, card.minimumHeight - card.padding - y - buttons.height - parent.y - card.spacing)
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

        // the way on shares a row only where its words stay on one line
        readonly property bool leadPaired: paired && (card.again ? getButton : leadButton).implicitWidth <= half
        // all of a row are as high as the one whose words take most lines
        readonly property int faces: Math.max(Theme.primary, ...[getButton, leadButton, testButton, supportButton].filter(button => button.visible).map(button => button.faceHeight))

        spacing: Theme.gap
        visible: card.test.finished
        width: parent.width

        PButton {
            id: getButton

            height: buttons.faces
            iconSource: "key"
            kind: PButton.Primary
            text: card.test.reason === "no_token" ? CommonWords.getToken : CommonWords.getTokenAgain
            visible: card.again
            width: buttons.leadPaired ? buttons.half : buttons.width

            onClicked: card.administratorWanted(() => confirm.open())
        }

        PButton {
            id: leadButton

            height: buttons.faces
            kind: PButton.Primary
            text: RemedyWords.actionOf(card.leads)
            visible: card.leads !== ""
            width: buttons.leadPaired ? buttons.half : buttons.width

            onClicked: {
                if (card.leads === "edit_proxy")
                    card.proxyWanted();
                else if (card.leads === "register")
                    card.registrationWanted();
                else if (card.leads === "edit_provider")
                    card.providerWanted();
                else
                    card.settingsWanted();
            }
        }

        PButton {
            id: testButton

            height: buttons.faces
            iconSource: "refresh"
            kind: buttons.leading || card.further && card.test.passed ? PButton.Secondary : PButton.Primary
            text: CommonWords.testAgain
            width: buttons.paired ? buttons.half : buttons.width

            onClicked: card.test.run()
        }

        PButton {
            id: supportButton

            height: buttons.faces
            iconSource: "qr"
            kind: PButton.Quiet
            text: CommonWords.support
            visible: !card.test.passed
            width: Math.min(implicitWidth, buttons.paired ? buttons.half : buttons.width)

            onClicked: card.supportWanted()
        }
    }

    GetTokenDialog {
        id: confirm

        group: card.group

        onAccepted: card.getTokenWanted()
    }
}
