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
    readonly property string leads: step === "edit_settings" || step === "edit_proxy" && proxyShown ? step : ""

    signal administratorWanted(var action)
    signal getTokenWanted
    signal proxyWanted
    signal settingsWanted

    height: Math.max(implicitHeight, minimumHeight)
    spacing: Theme.gapLarge

    TestWait {
        running: card.test.running
        text: qsTr("Testing %1 …", "a group of settings").arg(GroupWords.name(card.group.groupId))
        visible: !card.test.finished
        width: parent.width
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

    // what is left of the height; never none, or the column leaves it where it was
    Item {
        height: Math.max(Theme.hairline, card.minimumHeight - card.padding - y - buttons.height - parent.y - card.spacing)
        width: 1
    }

    Grid {
        id: buttons

        readonly property int each: columns > 1 ? half : width
        readonly property int half: Math.floor((width - columnSpacing) / 2)
        readonly property PButton first: card.again ? tokenButton : card.leads !== "" ? settingsButton : null
        readonly property int tallest: Math.max(first?.implicitHeight ?? 0, testButton.implicitHeight)

        columnSpacing: Theme.gapLarge
        columns: first !== null && Math.max(Theme.mm(35), first.leastWidth, testButton.leastWidth) <= half ? 2 : 1
        rowSpacing: Theme.gap
        visible: card.test.finished
        width: parent.width

        PButton {
            id: tokenButton

            height: buttons.columns > 1 ? buttons.tallest : implicitHeight
            iconSource: "key"
            kind: PButton.Primary
            text: card.test.reason === "no_token" ? CommonWords.getToken : CommonWords.getTokenAgain
            visible: card.again
            width: buttons.each

            onClicked: card.administratorWanted(() => confirm.open())
        }

        PButton {
            id: settingsButton

            height: buttons.columns > 1 ? buttons.tallest : implicitHeight
            kind: PButton.Primary
            text: RemedyWords.actionOf(card.leads)
            visible: card.leads !== ""
            width: buttons.each

            onClicked: {
                if (card.leads === "edit_proxy")
                    card.proxyWanted();
                else
                    card.settingsWanted();
            }
        }

        PButton {
            id: testButton

            height: buttons.columns > 1 ? buttons.tallest : implicitHeight
            iconSource: "refresh"
            kind: card.again || card.leads !== "" || card.further && card.test.passed ? PButton.Secondary : PButton.Primary
            text: CommonWords.testAgain
            width: buttons.each

            onClicked: card.test.run()
        }
    }

    GetTokenDialog {
        id: confirm

        group: card.group

        onAccepted: card.getTokenWanted()
    }
}
