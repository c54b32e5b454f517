// SPDX-License-Identifier: Apache-2.0
// What a person needs to try the demo: where the phone's page is, and who to be there.
import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Rectangle {
    id: card

    required property PanelViewModel panel

    Accessible.description: address.text + ". " + account.text
    Accessible.name: title.text
    Accessible.role: Accessible.Grouping
    color: Theme.accentSoft
    implicitHeight: words.implicitHeight + 2 * Theme.pad
    implicitWidth: Theme.mm(60)
    radius: Theme.radiusLarge

    Column {
        id: words

        spacing: Theme.gapSmall
        width: parent.width - 2 * Theme.pad
        x: Theme.pad
        y: Theme.pad

        HeadingText {
            id: title

            color: Theme.accent
            text: qsTr("Demo")
            width: parent.width
        }

        LtrText {
            id: address

            text: card.panel.demoAddress
            width: parent.width
        }

        CaptionText {
            id: account

            elide: Text.ElideRight
            maximumLineCount: 2
            text: CommonWords.fill(qsTr("Log in there as %1 with the password %2"), card.panel.demoUser, card.panel.demoPassword)
            width: parent.width
        }
    }
}
