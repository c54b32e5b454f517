// SPDX-License-Identifier: Apache-2.0
// Asks before a change to a provider that ends the tokens of some groups.
import Panel.Controls
import Panel.Words

ConfirmDialog {
    id: dialog

    property list<string> groups: []

    function ask(groups: var) {
        dialog.groups = groups;
        open();
    }

    confirmText: groups.length > 1 ? qsTr("Delete the Tokens") : qsTr("Delete the Token")
    danger: true
    text: qsTr("A token depends on this in: %1. After the change a new one has to be obtained there.", "names of groups of settings").arg(ScreenWords.join(groups.map(id => GroupWords.name(id))))
    title: qsTr("This change deletes the token")
}
