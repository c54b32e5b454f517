// SPDX-License-Identifier: Apache-2.0
// What is to be done at a group's provider: for everybody to read, and to show to who does it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property GroupViewModel group

    readonly property var found: providers.rows.find(row => row.providerId === group.settings.field("provider").value)
    readonly property ProvidersViewModel providers: panel.providers
    readonly property list<var> tasks: found?.tasks ?? []

    title: RegistrationWords.title

    Component.onCompleted: providers.load(group.groupId)

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge

        Notice {
            kind: Notice.Bad
            text: FailureMeanings.of(page.providers.problem.code, "", "")
            title: FailureWords.title(page.providers.problem.code)
            visible: page.providers.problem.code !== ""
            width: parent.width
        }

        RegistrationCard {
            name: page.found?.name ?? ""
            tasks: page.tasks
            visible: page.tasks.length > 0
            width: parent.width
        }

        // of an own provider nothing more is known than what this machine asks it for
        Card {
            title: RegistrationWords.heading.arg(page.found?.name ?? "")
            visible: page.found !== undefined && page.tasks.length === 0
            width: parent.width

            BodyText {
                //: Under “To be done at … once”; %1 is a provider, permissions stand below.
                text: qsTr("Whoever runs %1 lets this machine's client ID log in with a code (device authorization), and gives it these permissions.").arg(page.found?.name ?? "")
                width: parent.width
            }

            SettingRow {
                chevron: false
                leftPadding: 0
                rightPadding: 0
                label: RegistrarWords.label("client_id")
                value: page.found?.client ?? ""
                width: parent.width
            }

            SettingRow {
                chevron: false
                leftPadding: 0
                rightPadding: 0
                label: RegistrarWords.label("scope")
                value: (page.found?.scopes ?? []).join(" ")
                width: parent.width
            }
        }
    }
}
