// SPDX-License-Identifier: Apache-2.0
// Second step: the administrator's password, typed twice; that logs in, too.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Words

SetupView {
    id: view

    // Whether one is there; looked at when the step is seen, for the form goes on to the end.
    property bool done: false

    onwards: done ? SetupWords.next : ""
    aside: ""

    Component.onCompleted: done = !setup.left.includes("password")
    onShown: {
        done = !setup.left.includes("password");
        (form.item as PasswordForm)?.begin();
    }

    ScrollPage {
        anchors.fill: parent
        visible: view.done

        Notice {
            kind: Notice.Good
            //: Under the title “The administrator password has been set”; “it” is the password.
            text: qsTr("It can be changed under Administrator in the bar at the top, after the log-in.")
            //: Title of a message in the set-up.
            title: qsTr("The administrator password has been set")
            width: parent.width
        }
    }

    Loader {
        id: form

        active: !view.done
        anchors.fill: parent
        focus: true

        sourceComponent: PasswordForm {
            administration: view.panel.session.administration as AdministrationViewModel
            focus: true
            panel: view.panel

            onDone: view.setup.next()
        }
    }
}
