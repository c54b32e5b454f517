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
            //: Heading: what the phone may say, as its page words it in this language.
            "sign": qsTr("“The code is wrong” or “expired”"),
            //: Help with an error on the phone; “New Code” is a button of the page before.
            "cause": qsTr("A code is valid for a few minutes only. Go back, tap New Code and use that one.")
        },
        {
            //: Heading: what the phone may say, as its page words it in this language.
            "sign": qsTr("“Approval required” or “Need admin approval”"),
            //: Help with an error on the phone; “its” is the organisation's.
            "cause": qsTr("The organisation has to approve this machine once. Show this to whoever manages its mail accounts.")
        },
        {
            //: Heading: what the phone may say, as its page words it in this language.
            "sign": qsTr("“You cannot get there from here”, “blocked” or “access denied”"),
            //: Help with an error on the phone; “its” is the organisation's.
            "cause": qsTr("A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.")
        },
        {
            //: Heading: what is seen on the phone; %1 is an account.
            "sign": qsTr("Somebody other than %1 is logged in").arg(group.settings.field("account").value),
            //: Help with an error on the phone; “private”: the browser forgets it afterwards.
            "cause": qsTr("Log out on the phone, or open the address in a private window, and log in with the right account.")
        },
        {
            //: Heading: what is seen on the phone; the provider's web page.
            "sign": qsTr("The page does not open"),
            //: Help with an error on the phone; “it” is the phone.
            "cause": qsTr("The phone needs the internet; it does not have to be on the machine's network.")
        }
    ]

    awake: group.token.phase === TokenPhase.Code
    //: Title of the page with help on errors that are seen on the phone.
    title: qsTr("An error on the phone?")

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge

        BodyText {
            //: Above the help with errors on the phone; %1 is a provider.
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
