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
        //: Button in the set-up: asks for the password; a verb.
        actionText: qsTr("Log In")
        //: Under the title “The administrator is logged out”.
        text: qsTr("The set-up goes on after the log-in. What has been typed is still there.")
        //: Title of a message in the set-up: after some time without a touch.
        title: qsTr("The administrator is logged out")
        visible: lock.locked
        width: parent.width

        onAction: lock.logInWanted()
    }
}
