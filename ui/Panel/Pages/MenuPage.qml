// SPDX-License-Identifier: Apache-2.0
// A menu of settings screens, as deep as the machine's manual has it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required screen

    readonly property list<string> below: panel.below(screen)

    // the search is typed
    edits: screen === "settings"
    crumbScreens: panel.path(screen).slice(1)
    crumbs: crumbScreens.map(id => ScreenWords.title(id))
    title: ScreenWords.title(screen)

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge

        Loader {
            id: search

            readonly property bool searching: (item as SearchView)?.searching ?? false

            active: page.screen === "settings"
            visible: active
            width: parent.width

            sourceComponent: SearchView {
                panel: page.panel

                onWanted: (screen, key) => page.opened(page.pageOf(screen), key === "" ? {
                        "screen": screen
                    } : {
                        "screen": screen,
                        "highlight": key
                    })
            }
        }

        Card {
            padding: 0
            spacing: 0
            visible: !search.searching
            width: parent.width

            Repeater {
                model: page.below

                SettingRow {
                    required property string modelData

                    readonly property string groupId: page.panel.screens.tabs(modelData).map(id => page.panel.groupOf(id)).find(id => id !== "") ?? ""

                    label: ScreenWords.title(modelData)
                    value: groupId === "" ? "" : StateWords.name(page.panel.group(groupId).state)

                    onClicked: page.opened(page.pageOf(modelData), {
                        "screen": modelData
                    })
                }
            }
        }
    }
}
