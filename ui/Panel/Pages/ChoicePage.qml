// SPDX-License-Identifier: Apache-2.0
// One of a few: a tap stores it and goes back.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property string key

    // A group, whose token may hang on its settings; a record comes as settings alone.
    property GroupViewModel group: null
    property SettingsViewModel settings: group?.settings ?? null

    // Off is the switch's: here is chosen between the kinds of encryption.
    readonly property list<string> choices: field.choices.filter(id => key !== "tls" || id !== "off")
    readonly property FieldViewModel field: settings.field(key)

    title: FieldWords.label(key === "tls" ? "tls_kind" : key, settings.form)

    Component.onCompleted: settings.problem.clear()

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge

        Notice {
            kind: Notice.Bad
            text: ProblemWords.value(page.settings.problem, page.field)
            visible: page.settings.problem.code !== ""
            width: parent.width
        }

        Card {
            padding: 0
            spacing: 0
            width: parent.width

            Repeater {
                model: page.choices

                ChoiceRow {
                    required property string modelData

                    description: FieldWords.explanation(page.key, modelData)
                    label: FieldWords.choice(page.key, modelData)
                    selected: page.field.value === modelData

                    onClicked: page.settings.save(page.key, modelData)
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

        target: page.settings
    }
}
