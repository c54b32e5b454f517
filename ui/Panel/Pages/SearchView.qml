// SPDX-License-Identifier: Apache-2.0
// Finds a setting or a screen by word, and leads there.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Column {
    id: view

    required property PanelViewModel panel

    // Words are gathered when somebody is about to look for one.
    property bool gathering: false

    readonly property var entries: gathering ? screens.targets.map(target => entry(target.screen, target.key)) : []
    readonly property ScreensViewModel screens: panel.screens
    readonly property bool searching: input.text.trim() !== ""

    signal wanted(string screen, string key)

    // A target with its words in the chosen language.
    function entry(screen: string, key: string): var {
        const menus = panel.path(screen).map(id => ScreenWords.title(id));
        const above = menus.length > 1 ? menus.slice(1) : menus;
        const title = ScreenWords.full(screen, panel.screens.tabOf(screen));
        if (key === "")
            return {
                "screen": screen,
                "key": key,
                "name": title,
                "place": ScreenWords.way(above),
                "words": [GroupWords.name(panel.groupOf(screen))]
            };
        const settings = panel.groupOf(screen) !== "" ? panel.group(panel.groupOf(screen)).settings : screens.record(screens.recordOf(screen)).settings;
        const choices = settings.field(key).choices.map(id => FieldWords.choice(key, id));
        return {
            "screen": screen,
            "key": key,
            "name": FieldWords.label(key, settings.form),
            "place": ScreenWords.way([...above, title]),
            "words": key === "tls" ? [...choices, FieldWords.label("tls_kind", settings.form)] : choices
        };
    }

    spacing: Theme.gapLarge

    Component.onDestruction: screens.find("")
    onEntriesChanged: screens.index(entries)

    EditField {
        id: input

        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        //: In an empty field above the menus of the settings: what it is for.
        placeholder: qsTr("Search in the Settings")
        width: parent.width

        onAccepted: results.forceActiveFocus()
        onActiveFocusChanged: if (activeFocus)
            view.gathering = true
        onTextChanged: view.screens.find(text)
    }

    Column {
        id: results

        spacing: Theme.gapLarge
        visible: view.searching
        width: parent.width

        BodyText {
            //: In the place of what a search in the settings found; “one” is a word.
            text: qsTr("Nothing found. Another word may do, or a part of one.")
            visible: view.screens.results.length === 0
            width: parent.width
        }

        Repeater {
            model: view.searching ? view.screens.results : []

            Card {
                id: found

                required property var modelData

                padding: 0
                spacing: 0
                width: parent?.width ?? 0

                CaptionText {
                    leftPadding: Theme.pad
                    rightPadding: Theme.pad
                    text: found.modelData.place
                    topPadding: Theme.gap
                    width: parent.width
                }

                Repeater {
                    model: found.modelData.rows

                    SettingRow {
                        required property int index
                        required property string key
                        required property string name
                        required property string screen

                        divider: index > 0
                        label: name

                        onClicked: view.wanted(screen, key)
                    }
                }
            }
        }

        CaptionText {
            //: Under what a search found; %n is the number of what is not shown.
            text: qsTr("%n more. Type on to narrow it down.", "", view.screens.more)
            visible: view.screens.more > 0
            width: parent.width
        }
    }
}
