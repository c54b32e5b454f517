// SPDX-License-Identifier: Apache-2.0
// How large the panel is: a choice is tried at once, and goes back by itself unless it is confirmed.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property LookViewModel look
    required property string key

    title: PanelWords.label(key)

    Component.onDestruction: look.takeBack()

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge

        BodyText {
            text: PanelWords.hint(page.key)
            width: parent.width
        }

        Ruler {
            name: PanelWords.ruler
            width: parent.width
        }

        Card {
            padding: 0
            spacing: 0
            width: parent.width

            Repeater {
                model: page.look.choices(page.key)

                ChoiceRow {
                    required property string modelData

                    description: PanelWords.explanation(page.key, modelData)
                    label: PanelWords.choice(page.key, modelData)
                    selected: page.look.values[page.key] === modelData

                    onClicked: page.look.choose(page.key, modelData)
                }
            }
        }
    }

    PanelSizeDialog {
        look: page.look
    }
}
