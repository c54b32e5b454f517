// SPDX-License-Identifier: Apache-2.0
// What every page is: a title, a path to it, and its wishes to go elsewhere.
import QtQuick
import Panel.Backend
import Panel.Theme

FocusScope {
    id: page

    required property PanelViewModel panel

    // Screen ids of the menus above, for the path in the top bar.
    property list<string> crumbScreens: []
    property list<string> crumbs: []

    // Whether there is something to type here, or one tap from here.
    property bool edits: false
    // The settings screen it shows, if any.
    property string screen: ""
    property string title: ""

    // Little height, as on a 5" panel: what matters most comes first, and closer together.
    readonly property bool low: height < Theme.mm(60)
    readonly property bool wide: width >= Theme.mm(120) && height >= Theme.mm(66)

    // The page that shows a settings screen.
    function pageOf(screen: string): string {
        if (panel.groupOf(screen) !== "")
            return "GroupPage";
        return panel.screens.recordOf(screen) !== "" ? "RecordPage" : "MenuPage";
    }

    signal backWanted
    signal opened(string page, var properties)
    signal replaced(string page, var properties)
    signal screenWanted(string screen)
    signal tabWanted(string screen)
    signal told(string text)

    // The page is seen for the first time, or again.
    signal shown
}
