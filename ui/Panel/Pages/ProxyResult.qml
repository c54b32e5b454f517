// SPDX-License-Identifier: Apache-2.0
// What the test of the proxy found: one sentence, what it means, and the next step.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Card {
    id: card

    required property ConnectionTestViewModel test

    property int minimumHeight: 0

    // Without a provider in use there was nowhere to go but to the proxy.
    readonly property bool allTheWay: test.steps.every(step => step.step !== "tunnel" || step.state === StepState.Ok)

    signal settingsWanted

    height: Math.max(implicitHeight, minimumHeight)
    spacing: Theme.gapLarge

    TestWait {
        //: While the way to the provider through the proxy is tested.
        text: qsTr("Testing the proxy …")
        visible: !card.test.finished
        running: card.test.running
        width: parent.width
    }

    Notice {
        id: notice

        kind: card.test.passed ? Notice.Good : Notice.Bad
        objectName: "testSentence"
        title: {
            if (!card.test.passed)
                return FailureWords.title(card.test.reason);
            if (card.allTheWay)
                //: Title: the result of the proxy's test.
                return qsTr("The proxy works");
            //: Title: the result of the proxy's test, which went no further than to the proxy.
            return qsTr("The proxy can be reached");
        }
        visible: card.test.finished
        width: parent.width

        onVisibleChanged: if (visible)
            notice.Accessible.announce(title, Accessible.Polite)
    }

    BodyText {
        text: {
            if (!card.test.passed)
                return FailureMeanings.of(card.test.reason, "", "");
            if (card.allTheWay)
                //: Under the title “The proxy works”; “it” is the proxy.
                return qsTr("It lets the machine through to the provider, and the encryption is the provider's own.");
            //: Under the title “The proxy can be reached”; “it” is the proxy.
            return qsTr("No provider is in use through it, so the way beyond it was not tested.");
        }
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

    Grid {
        id: buttons

        readonly property int each: columns > 1 ? Math.floor((width - columnSpacing) / columns) : width

        // both as high as the one whose words take more lines
        readonly property int faces: Math.max(Theme.primary, settingsButton.visible ? settingsButton.faceHeight : 0, againButton.faceHeight)

        columnSpacing: Theme.gapLarge
        columns: !card.test.passed && (width >= Theme.mm(72) || Math.max(settingsButton.implicitWidth, againButton.implicitWidth) <= Math.floor((width - columnSpacing) / 2)) ? 2 : 1
        rowSpacing: Theme.gap
        visible: card.test.finished
        width: parent.width

        PButton {
            id: settingsButton

            height: buttons.faces
            kind: PButton.Primary
            text: RemedyWords.actionOf("edit_proxy")
            visible: !card.test.passed
            width: buttons.each

            onClicked: card.settingsWanted()
        }

        PButton {
            id: againButton

            height: buttons.faces
            iconSource: "refresh"
            kind: card.test.passed ? PButton.Primary : PButton.Secondary
            text: CommonWords.testAgain
            width: buttons.each

            onClicked: card.test.run()
        }
    }
}
