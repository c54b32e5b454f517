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

    confirmText: qsTr("Delete the Token")
    danger: true
    text: CommonWords.fill(qsTr("The token belongs to %1 at %2. After the change a new one has to be obtained."), group?.account || CommonWords.theAccount, group?.providerName || CommonWords.theProvider)
    title: qsTr("This change deletes the token")
}
