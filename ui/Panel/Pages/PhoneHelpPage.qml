// SPDX-License-Identifier: Apache-2.0
// What the phone may say, what it means, and who can fix it. The machine hears nothing of it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property GroupViewModel group

    readonly property string provider: group.chosenProviderName || CommonWords.theProvider
    readonly property list<var> causes: [
        {
            "sign": qsTr("“The code is wrong” or “expired”"),
            "cause": qsTr("Codes live for a few minutes only. Go back, tap New Code and use that one.")
        },
        {
            "sign": qsTr("“Approval required” or “Need admin approval”"),
            "cause": qsTr("The organisation has to approve this machine once. Show this to whoever manages its mail accounts.")
        },
        {
            "sign": qsTr("“You cannot get there from here”, “blocked” or “access denied”"),
            "cause": qsTr("A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.")
        },
        {
            "sign": qsTr("Another name than %1 is logged in").arg(group.settings.field("account").value),
            "cause": qsTr("Log out on the phone, or open the address in a private window, and log in with the right account.")
        },
        {
            "sign": qsTr("The page does not open"),
            "cause": qsTr("The phone needs the internet; it does not have to be on the machine's network.")
        }
    ]

    awake: group.token.phase === TokenPhase.Code
    title: qsTr("An error on the phone?")

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge

        BodyText {
            text: qsTr("%1 shows its errors on the phone only. The code on this screen goes on waiting.").arg(page.provider)
            width: parent.width
        }

        Repeater {
            model: page.causes

            Card {
                id: card

                required property var modelData

                title: modelData.sign
                width: parent?.width ?? 0

                BodyText {
                    text: card.modelData.cause
                    width: parent.width
                }
            }
        }
    }
}
