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

    confirmText: {
        if (groups.length > 1)
            //: Button in a question: makes a change that ends the tokens of several groups.
            return qsTr("Delete the Tokens");
        //: Button in a question: makes a change that ends the token of one group.
        return qsTr("Delete the Token");
    }
    danger: true
    //: Question; %1 are names of groups such as “Send e-mail”, “this” is what is changed.
    text: qsTr("A token depends on this in: %1. After the change a new one has to be obtained there.", "names of groups of settings").arg(ScreenWords.join(groups.map(id => GroupWords.name(id))))
    //: Title of a question: what is set for a provider is about to be changed.
    title: qsTr("This change deletes the token")
}
