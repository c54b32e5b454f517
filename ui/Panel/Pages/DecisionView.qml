// SPDX-License-Identifier: Apache-2.0
// Somebody logged in with another account than the settings': keep it, or give the token back.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

OutcomeView {
    id: view

    required property GroupViewModel group

    readonly property string expected: group.settings.field("account").value
    readonly property string found: group.token.otherAccount

    signal decided(bool keep)

    glyph: "person"
    ink: Theme.waiting
    soft: Theme.waitingSoft
    //: Under “Somebody logged in with another account”; %1 and %2 are accounts, “it” the token.
    text: CommonWords.fill(qsTr("The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.", "two accounts"), found, expected)
    title: FailureWords.title("wrong_account")

    PButton {
        id: discard

        kind: PButton.Primary
        //: Button: the token for another account is given back.
        text: qsTr("Do Not Keep")
        width: Math.min(implicitWidth, parent.width)

        onClicked: view.decided(false)
    }

    PButton {
        height: Math.max(implicitHeight, discard.height)
        //: Button: keeps the token, and the account of the settings is changed to the other.
        text: qsTr("Keep, and Change the Settings")
        width: Math.min(implicitWidth, parent.width)

        onClicked: view.decided(true)
    }
}
