// SPDX-License-Identifier: Apache-2.0
// The token is there: what the machine may do now, and the test of it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

OutcomeView {
    id: view

    required property GroupViewModel group

    signal done
    signal testWanted

    glyph: "check"
    ink: Theme.good
    soft: Theme.goodSoft
    //: Under the title “The token has been obtained”; %1 is an account, %2 a provider.
    text: CommonWords.fill(qsTr("The machine can now send and receive e-mail as %1 at %2. It renews the token by itself."), group.account || CommonWords.theAccount, group.providerName || CommonWords.theProvider)
    //: Title after a log-in on the phone that went well.
    title: qsTr("The token has been obtained")

    middle: StateChip {
        anchors.left: parent?.left
        objectName: "successChip"
        text: StateWords.name(TokenState.Acquired)
        tokenState: TokenState.Acquired
    }

    PButton {
        id: test

        iconSource: "plug"
        kind: PButton.Primary
        text: CommonWords.testConnection
        width: Math.min(implicitWidth, parent.width)

        onClicked: view.testWanted()
    }

    PButton {
        height: test.height
        text: CommonWords.close

        onClicked: view.done()
    }
}
