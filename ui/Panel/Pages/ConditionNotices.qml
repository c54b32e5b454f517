// SPDX-License-Identifier: Apache-2.0
// What is the matter with the machine itself: keyring, storage, keyboard. Nothing where all is well.
import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Column {
    id: notices

    required property PanelViewModel panel

    spacing: Theme.gap
    visible: panel.leftAtProviders.length > 0 || panel.problem.code !== "" || panel.keyringNotice !== "" || panel.keyboardWanted

    Notice {
        actionText: CommonWords.tryAgain
        kind: Notice.Bad
        text: FailureMeanings.of(notices.panel.problem.code, "", "")
        title: FailureWords.title(notices.panel.problem.code)
        visible: notices.panel.problem.code !== ""
        width: parent.width

        onAction: notices.panel.refresh()
    }

    Notice {
        actionText: CommonWords.tryAgain
        kind: Notice.Warning
        text: FailureMeanings.of(notices.panel.keyringNotice, "", "")
        title: FailureWords.title(notices.panel.keyringNotice)
        visible: notices.panel.keyringNotice !== ""
        width: parent.width

        onAction: notices.panel.checkKeyring()
    }

    Notice {
        actionText: CommonWords.close
        text: notices.panel.leftAtProviders.join("\n")
        title: qsTr("The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.")
        visible: notices.panel.leftAtProviders.length > 0
        width: parent.width

        onAction: notices.panel.forgetLeft()
    }

    Notice {
        text: qsTr("There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.")
        visible: notices.panel.keyboardWanted
        width: parent.width
    }
}
