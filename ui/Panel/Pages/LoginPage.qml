// SPDX-License-Identifier: Apache-2.0
// Asks for the administrator's password. Who logs in gets to where they wanted to go.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    // Whether an answer to this page's own question is still to come.
    property bool asked: false

    readonly property alias locked: lock.locked
    readonly property SessionViewModel session: panel.session

    edits: true
    //: Title of the page where the administrator's password is asked for.
    title: qsTr("Log in as Administrator")

    Component.onCompleted: {
        session.leave();
        session.load();
    }
    // it goes after it is out of sight, when another page may be asking
    Component.onDestruction: if (asked)
        session.leave()
    onLockedChanged: if (!locked) {
        session.problem.clear();
        line.restart();
    }
    onShown: line.forceActiveFocus()

    Connections {
        function onChanged() {
            if (page.session.problem.code === "")
                return;
            page.asked = false;
            line.restart();
        }

        target: page.session.problem
    }

    ScrollPage {
        // above the keyboard of a small panel
        readonly property bool tight: page.height < Theme.mm(24)

        anchors.fill: parent
        anchors.leftMargin: Theme.margin - padding
        anchors.rightMargin: anchors.leftMargin
        padding: tight ? Theme.gapSmall : Theme.margin
        spacing: tight ? Theme.gapSmall : Theme.gapLarge

        LockNotice {
            id: lock

            session: page.session
            width: parent.width
        }

        FieldLine {
            id: line

            //: Button beside the password: a verb.
            action: qsTr("Log In")
            busy: page.session.busy
            enabled: !page.locked
            error: AccessWords.refused(page.session.problem)
            focus: true
            label: FieldWords.label("password", "")
            visible: !page.locked
            width: parent.width

            onAccepted: text => {
                page.asked = true;
                page.session.logIn(text);
            }
            onEdited: page.session.problem.clear()
        }

        CaptionText {
            //: Under the password field, in a demonstration only; %1 is the password.
            text: qsTr("Demo: the password is %1").arg(page.panel.demoAdministrator)
            visible: page.panel.demoAdministrator !== "" && !page.locked
            width: parent.width
        }

        CaptionText {
            //: Under the password field; “it” is the password, “adgang passwd” a command.
            text: qsTr("Forgotten it? Whoever looks after this machine can set a new one: adgang passwd")
            width: parent.width
        }
    }
}
