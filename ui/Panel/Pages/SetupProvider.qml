// SPDX-License-Identifier: Apache-2.0
// Third step: the provider. One that lacks something is no obstacle to going on.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Controls
import Panel.Theme
import Panel.Words

SetupView {
    id: view

    // Whether another one is looked for in the place of one that lacks something.
    property bool choosing: false

    readonly property bool chosen: group.settings.field("provider").value !== ""
    readonly property bool lacking: chosen && !choosing && setup.lacking !== ""

    //: Button: back to the list of providers.
    aside: lacking ? qsTr("Change Provider") : SetupWords.skip
    onwards: chosen ? SetupWords.next : ""

    function stepAside() {
        if (lacking)
            choosing = true;
        else
            setup.skip();
    }

    onCurrentChanged: choosing = false

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge
        visible: view.lacking

        Notice {
            actionText: RegistrarWords.setUp
            kind: Notice.Warning
            text: StateWords.lacking(view.setup.lacking)
            title: view.group.chosenProviderName
            width: parent.width

            onAction: view.asAdministrator(() => view.opened("ProviderSetupPage", {
                    "providerId": view.group.settings.field("provider").value,
                    "registrar": view.panel.providers.registrar
                }))
        }

        BodyText {
            //: In the set-up: a provider lacks something; “that” is what it lacks.
            text: qsTr("The set-up can go on. The token is obtained when that has been done.")
            width: parent.width
        }
    }

    Loader {
        active: !view.lacking
        anchors.fill: parent

        sourceComponent: ProviderPage {
            group: view.group
            key: "provider"
            panel: view.panel

            onBackWanted: {
                view.choosing = false;
                view.setup.chosen();
            }
            onOpened: (page, properties) => view.opened(page, properties)
            onTold: text => view.told(text)
        }
    }
}
