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

    title: FieldWords.label(key, group.protocol)

    Component.onCompleted: {
        group.settings.problem.clear();
        providers.load();
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

                    description: enabled ? StateWords.lacking(missing) : ""
                    enabled: missing !== "device_grant"
                    label: name
                    reason: StateWords.lacking(missing)
                    selected: page.group.settings.field(page.key).value === providerId

                    onClicked: page.group.settings.save(page.key, providerId)
                }
            }
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
