// SPDX-License-Identifier: Apache-2.0
// The first start of a machine: there is no administrator's password yet.
import QtQuick
import Panel.Backend
import Panel.Theme

PanelPage {
    id: page

    required property AdministrationViewModel administration

    signal done

    edits: true
    // the long word does not fit a bar in portrait
    title: {
        if (Theme.portrait)
            //: Title of a page at the first start, for a narrow bar: the administrator's password.
            return qsTr("Choose a Password");
        //: Title of a page at the first start.
        return qsTr("Choose the Administrator Password");
    }

    onShown: form.begin()

    PasswordForm {
        id: form

        administration: page.administration
        anchors.fill: parent
        focus: true
        panel: page.panel

        onDone: page.done()
    }
}
