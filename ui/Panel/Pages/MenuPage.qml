// SPDX-License-Identifier: Apache-2.0
// A menu of settings screens, as deep as the machine's manual has it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Controls
import Panel.Words

PanelPage {
    id: page

    required screen

    readonly property list<string> below: panel.below(screen)

    crumbScreens: panel.path(screen).slice(1)
    crumbs: crumbScreens.map(id => ScreenWords.title(id))
    title: ScreenWords.title(screen)

    ScrollPage {
        anchors.fill: parent

        Card {
            padding: 0
            spacing: 0
            width: parent.width

            Repeater {
                model: page.below

                SettingRow {
                    required property string modelData

                    readonly property string groupId: page.panel.groupOf(modelData)

                    label: ScreenWords.full(modelData, page.panel.tabOf(modelData))
                    value: groupId === "" ? "" : StateWords.name(page.panel.group(groupId).state)

                    onClicked: page.opened(groupId === "" ? "MenuPage" : "GroupPage", {
                        "screen": modelData
                    })
                }
            }
        }
    }
}
