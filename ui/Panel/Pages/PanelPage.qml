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

    // Whether it is read without being touched, so that the panel must not sleep.
    property bool awake: false
    // Whether there is something to type here, or one tap from here.
    property bool edits: false
    // Where a page that asks for the password leads to, a function; null: it asks for none.
    property var goal: null
    // Whether only the administrator may see it.
    property bool guarded: false
    // Name and properties it was made with, so that it can be made again.
    property var origin: null
    // The settings screen it shows, if any.
    property string screen: ""
    // Whether Back leads a step back within the page, which `steppedBack` tells it.
    property bool stepsBack: false
    property string title: ""
    // What has been typed and not stored, as properties for the same page; null: nothing.
    property var unsaved: null
    // Whether a code is seen that somebody waits for: nothing covers it.
    property bool waits: false

    // Little height, as on a 5" panel: what matters most comes first, and closer together.
    readonly property bool low: height < Theme.mm(60)
    readonly property bool wide: width >= Theme.mm(120) && height >= Theme.mm(66)

    // The page that shows a settings screen.
    function pageOf(screen: string): string {
        if (panel.groupOf(screen) !== "")
            return "GroupPage";
        return panel.screens.recordOf(screen) !== "" ? "RecordPage" : "MenuPage";
    }

    signal administratorWanted(var action)
    signal backWanted
    signal opened(string page, var properties)
    signal replaced(string page, var properties)
    signal screenWanted(string screen)
    signal steppedBack
    signal tabWanted(string screen)
    signal told(string text)

    // The page is seen for the first time, or again.
    signal shown

    // Does what only the administrator may do; asks for the password first where nobody is logged in.
    function asAdministrator(action: var) {
        if (panel.session.loggedIn)
            action();
        else
            administratorWanted(action);
    }

    // Gives the focus to the first control, where the panel is worked by keys and none has it;
    // once what comes is laid out, and what goes has gone.
    function focusFirst() {
        later.start();
    }

    function takeFocus() {
        if (!Theme.byKeys || !page.activeFocus || Window.activeFocusItem.activeFocusOnTab)
            return;
        const first = page.nextItemInFocusChain(true);
        let up = first;
        while (up && up !== page)
            up = up.parent;
        if (up)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    // Whether the page itself tells this news of a group.
    function tells(kind: string, group: string): bool {
        return false;
    }

    Timer {
        id: later

        interval: 20

        onTriggered: page.takeFocus()
    }
}
