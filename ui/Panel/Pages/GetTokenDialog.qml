// SPDX-License-Identifier: Apache-2.0
// Asks before the machine gets a permission, and warns of codes that come from elsewhere.
import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Words

ConfirmDialog {
    required property GroupViewModel group

    //: Question before a token is obtained; %1 is an account, %2 a provider.
    text: CommonWords.fill(qsTr("The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only."), group.settings.field("account").value, group.chosenProviderName)
    title: CommonWords.getToken
}
