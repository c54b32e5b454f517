// SPDX-License-Identifier: Apache-2.0
// In the place of a step: the session is over, or something has to be read or mended first.
import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme

ScrollPage {
    id: lock

    required property bool locked
    required property PanelViewModel panel

    signal logInWanted

    spacing: Theme.gapLarge

    ConditionNotices {
        panel: lock.panel
        width: parent.width
    }

    Notice {
        actionText: qsTr("Log In")
        text: qsTr("The set-up goes on after the log-in. What has been typed is still there.")
        title: qsTr("The administrator is logged out")
        visible: lock.locked
        width: parent.width

        onAction: lock.logInWanted()
    }
}
