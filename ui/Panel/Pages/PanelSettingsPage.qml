// SPDX-License-Identifier: Apache-2.0
// The panel itself: language, look, when it sleeps, how large it is. Nobody needs to log in for it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Words

PanelPage {
    id: page

    required property LookViewModel look

    title: PanelWords.title

    component ChosenRow: SettingRow {
        required property string modelData

        label: PanelWords.label(modelData)
        value: PanelWords.choice(modelData, page.look.values[modelData])

        onClicked: page.opened(modelData === "panel_size" ? "PanelSizePage" : "PanelChoicePage", {
            "look": page.look,
            "key": modelData
        })
    }
    component Switch: SwitchRow {
        id: row

        required property string key
        required property string on
        required property string off

        readonly property bool chosen: page.look.values[key] === on

        checked: chosen
        label: PanelWords.label(key)

        onToggled: {
            page.look.choose(key, checked ? on : off);
            checked = Qt.binding(() => row.chosen);
        }
    }

    ScrollPage {
        anchors.fill: parent

        Card {
            padding: 0
            spacing: 0
            width: parent.width

            SettingRow {
                label: PanelWords.label("language")
                value: page.panel.language.name

                onClicked: page.opened("LanguagePage", {})
            }

            ChosenRow {
                modelData: "text_size"
            }

            Switch {
                key: "theme"
                off: "light"
                on: "dark"
            }

            Switch {
                key: "motion"
                off: "off"
                on: "on"
            }

            Repeater {
                model: ["dim_after", "blank_after", "panel_size"]

                ChosenRow {}
            }
        }
    }
}
