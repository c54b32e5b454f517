// SPDX-License-Identifier: Apache-2.0
// What every step of the first set-up is: what it says about the way on, and its wishes.
import QtQuick
import Panel.Backend
import Panel.Words

FocusScope {
    id: view

    required property PanelViewModel panel
    required property SetupViewModel setup

    // Whether it is the step that is seen.
    property bool current: false
    // Its own buttons are all there are.
    property bool plain: false
    // The button beside the way on; empty: none.
    property string aside: SetupWords.skip
    // The button that leads on; empty: the step has one of its own, or there is none yet.
    property string onwards: ""
    property bool ready: true

    readonly property GroupViewModel group: setup.group

    signal administratorWanted(var action)
    signal homeWanted
    signal opened(string page, var properties)
    signal told(string text)

    // It has come to rest on the screen, for the first time or again.
    signal shown

    // A function for what the button that leads on does.
    function proceed() {
        setup.next();
    }

    // Likewise for the one beside it.
    function stepAside() {
        setup.skip();
    }

    function asAdministrator(action: var) {
        if (panel.session.loggedIn)
            action();
        else
            administratorWanted(action);
    }
}
