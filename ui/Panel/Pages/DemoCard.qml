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

    Accessible.description: [address, account, administrator].map(each => each.text).filter(text => text !== "").join(". ")
    Accessible.name: title.text
    Accessible.role: Accessible.Grouping
    color: Theme.accentSoft
    implicitHeight: words.implicitHeight + 2 * Theme.gap
    implicitWidth: Theme.mm(60)
    radius: Theme.radiusLarge

    Column {
        id: words

        spacing: Theme.outline
        width: parent.width - 2 * Theme.gapLarge
        x: Theme.gapLarge
        y: Theme.gap

        HeadingText {
            id: title

            color: Theme.accent
            //: Heading of a card, in a demonstration only: the page that a phone is to open.
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

            //: In a demonstration only: how to log in on the phone; %1 is an account.
            text: CommonWords.fill(qsTr("%1 · password %2", "an account"), card.panel.demoUser, card.panel.demoPassword)
            width: parent.width
        }

        CaptionText {
            id: administrator

            //: In a demonstration only: how to log in at the machine; %1 is a password.
            text: card.panel.demoAdministrator === "" ? "" : qsTr("Administrator at the panel · password %1").arg(card.panel.demoAdministrator)
            visible: text !== ""
            width: parent.width
        }
    }
}
