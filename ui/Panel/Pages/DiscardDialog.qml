// SPDX-License-Identifier: Apache-2.0
// Asks before a change that would leave the token without its owner.
import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Words

ConfirmDialog {
    id: dialog

    // null for a record, which has no token
    required property GroupViewModel group

    //: Button in a question: makes a change that ends the token.
    confirmText: qsTr("Delete the Token")
    danger: true
    //: Question before a setting is changed; %1 is an account, %2 a provider.
    text: CommonWords.fill(qsTr("The token belongs to %1 at %2. After the change a new one has to be obtained."), group?.account || CommonWords.theAccount, group?.providerName || CommonWords.theProvider)
    //: Title of a question: a setting is about to be changed.
    title: qsTr("This change deletes the token")
}
