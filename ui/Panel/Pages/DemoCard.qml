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
    implicitHeight: words.implicitHeight + 2 * Theme.gapLarge
    implicitWidth: Theme.mm(60)
    radius: Theme.radiusLarge

    Column {
        id: words

        spacing: Theme.gapSmall
        width: parent.width - 2 * Theme.gapLarge
        x: Theme.gapLarge
        y: Theme.gapLarge

        HeadingText {
            id: title

            color: Theme.accent
            text: qsTr("Demo: the phone's page")
            width: parent.width
        }

        LtrText {
            id: address

            text: card.panel.demoAddress
            width: parent.width
        }

        CaptionText {
            id: account

            text: CommonWords.fill(qsTr("%1 · password %2", "an account"), card.panel.demoUser, card.panel.demoPassword)
            width: parent.width
        }
    }
}
