// SPDX-License-Identifier: Apache-2.0
// On the home screen: the set-up is not finished; goes on with it, or ends it for good.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Card {
    id: card

    required property PanelPage page
    required property SetupViewModel setup

    readonly property string step: page.panel.setupStep

    // A password is asked for where there is one.
    function withPassword(action: var) {
        if (page.panel.session.configured)
            page.asAdministrator(action);
        else
            action();
    }

    padding: Theme.gapLarge
    spacing: Theme.gap
    title: SetupWords.unfinished

    BodyText {
        //: In a card on the home screen; %1 is the title of a step of the set-up.
        text: qsTr("Next step: %1").arg(SetupWords.title(card.step))
        visible: card.step !== "done"
        width: parent.width
    }

    Flow {
        id: buttons

        readonly property int faces: Math.max(on.faceHeight, never.faceHeight)

        spacing: Theme.gapLarge
        width: parent.width

        PButton {
            id: on

            height: buttons.faces
            kind: PButton.Primary
            text: SetupWords.goOn
            width: Math.min(implicitWidth, buttons.width)

            onClicked: card.withPassword(() => card.page.opened("SetupPage", {
                    "setup": card.setup
                }))
        }

        PButton {
            id: never

            height: buttons.faces
            //: Button: the set-up is not offered any more.
            text: qsTr("Do Not Show Again")
            width: Math.min(implicitWidth, buttons.width)

            onClicked: card.withPassword(() => card.setup.end())
        }
    }
}
