// SPDX-License-Identifier: Apache-2.0
// The providers this machine knows, and what each of them still lacks.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property GroupViewModel group
    required property string key

    readonly property ProvidersViewModel providers: panel.providers
    readonly property string problem: group.settings.problem.code || providers.problem.code

    // the one that is chosen, with what there is to do at it
    readonly property var chosen: providers.rows.find(row => row.providerId === group.settings.field(key).value)
    readonly property bool lacking: (chosen?.missing ?? "") !== ""
    readonly property list<var> tasks: chosen?.tasks ?? []

    title: FieldWords.label(key, group.protocol)

    Component.onCompleted: {
        group.settings.problem.clear();
        providers.load(group.groupId);
    }

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge

        Notice {
            kind: Notice.Bad
            text: FailureMeanings.of(page.problem, "", "")
            title: FailureWords.title(page.problem)
            visible: page.problem !== ""
            width: parent.width
        }

        Loader {
            active: page.tasks.length > 0 && page.lacking
            sourceComponent: toDo
            visible: active
            width: parent.width
        }

        Card {
            padding: 0
            spacing: 0
            width: parent.width

            Repeater {
                model: page.providers.rows

                ChoiceRow {
                    required property string missing
                    required property string name
                    required property string providerId
                    required property list<string> ways

                    description: enabled ? StateWords.lacking(missing) : ""
                    enabled: missing !== "device_grant" && missing !== "protocol"
                    label: name
                    reason: missing === "device_grant" ? RegistrationWords.instead(ways) : StateWords.lacking(missing)
                    selected: page.group.settings.field(page.key).value === providerId

                    onClicked: page.group.settings.save(page.key, providerId)
                }
            }
        }

        Card {
            padding: 0
            spacing: 0
            width: parent.width

            SettingRow {
                label: RegistrarWords.setUp

                onClicked: page.opened("ProvidersPage", {
                    "registrar": page.providers.registrar
                })
            }
        }

        Loader {
            active: page.tasks.length > 0 && !page.lacking
            sourceComponent: toDo
            visible: active
            width: parent.width
        }
    }

    Component {
        id: toDo

        RegistrationCard {
            action: page.lacking ? RegistrarWords.setUp : ""
            name: page.chosen?.name ?? ""
            tasks: page.tasks

            onActed: page.opened("ProviderSetupPage", {
                "providerId": page.chosen.providerId,
                "registrar": page.providers.registrar
            })
        }
    }

    BoundDialog {
        group: page.group
        key: page.key
    }

    Connections {
        function onSaved(key: string) {
            if (key === page.key)
                page.backWanted();
        }

        target: page.group.settings
    }
}
