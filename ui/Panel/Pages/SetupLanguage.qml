// SPDX-License-Identifier: Apache-2.0
// First step: the languages by their own names, so that nobody has to read the one in force.
import QtQuick
import Panel.Controls
import Panel.Theme
import Panel.Words

SetupView {
    id: view

    aside: ""
    onwards: SetupWords.next

    function proceed() {
        panel.language.select(panel.language.current);
        setup.next();
    }

    Notice {
        id: keyboardNotice

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        //: Notice in the first step of the set-up.
        text: qsTr("There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.")
        visible: view.panel.keyboardWanted
        width: parent.width - 2 * Theme.margin
        y: Theme.margin
    }

    LanguagePage {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: keyboardNotice.visible ? keyboardNotice.bottom : parent.top
        panel: view.panel

        onBackWanted: view.proceed()
        onOpened: (page, properties) => view.opened(page, properties)
    }
}
