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

    required property GroupViewModel group
    required property string key

    readonly property FieldViewModel field: group.settings.field(key)

    title: FieldWords.label(key, group.protocol)

    Component.onCompleted: group.settings.problem.clear()

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge

        Notice {
            kind: Notice.Bad
            text: ProblemWords.value(page.group.settings.problem, page.field)
            visible: page.group.settings.problem.code !== ""
            width: parent.width
        }

        Card {
            padding: 0
            spacing: 0
            width: parent.width

            Repeater {
                model: page.field.choices

                ChoiceRow {
                    required property string modelData

                    description: FieldWords.explanation(page.key, modelData)
                    label: FieldWords.choice(page.key, modelData)
                    selected: page.field.value === modelData

                    onClicked: page.group.settings.save(page.key, modelData)
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
