// SPDX-License-Identifier: Apache-2.0
// Another password for the administrator.
import QtQuick
import Panel.Backend

PanelPage {
    id: page

    required property AdministrationViewModel administration

    edits: true
    //: Title of the page where the administrator's password is changed.
    title: qsTr("Change Password")

    onShown: form.begin()

    PasswordForm {
        id: form

        administration: page.administration
        anchors.fill: parent
        changes: true
        focus: true
        panel: page.panel

        onDone: {
            //: Short message that goes by itself.
            page.told(qsTr("The password has been changed."));
            page.backWanted();
        }
    }
}
