// SPDX-License-Identifier: Apache-2.0
// One of the panel's own settings: a tap puts a choice in force and goes back.
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

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge

        BodyText {
            text: PanelWords.hint(page.key)
            visible: text !== ""
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

                    label: PanelWords.choice(page.key, modelData)
                    selected: page.look.values[page.key] === modelData

                    onClicked: {
                        page.look.choose(page.key, modelData);
                        page.backWanted();
                    }
                }
            }
        }
    }
}
