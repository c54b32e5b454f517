// SPDX-License-Identifier: Apache-2.0
// The administrator's password, typed twice; to change it, the old one too. Ends with `done`.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

FocusScope {
    id: form

    required property AdministrationViewModel administration
    required property PanelViewModel panel

    // Whether there is one that is to be replaced.
    property bool changes: false

    readonly property string about: problem.code === "" ? "" : problem.key === "again" ? "again" : problem.code === "bad_value" ? "new" : "old"
    // Whether the old password cannot be tried for a while.
    readonly property bool locked: changes && lock.locked
    readonly property string message: AccessWords.refused(problem)
    readonly property Problem problem: administration.problem

    signal done

    component Entry: EditField {
        id: entry

        required property string key
        required property string name
        required property EditField next

        echoMode: TextInput.Password
        error: form.about === key ? form.message : ""
        inputMethodHints: FieldWords.hints(FieldKind.Secret)
        label: scroll.tight ? "" : name
        placeholder: scroll.tight ? name : key === "new" ? AccessWords.allowed : ""
        width: grid.each

        onAccepted: {
            if (next !== null)
                next.forceActiveFocus();
            else
                form.save();
        }
        onActiveFocusChanged: if (activeFocus)
            whole.show(entry)
        onEdited: form.problem.clear()
        // the message under it has come or gone
        onHeightChanged: if (activeFocus)
            whole.show(entry)
    }

    function begin() {
        (changes ? old : first).forceActiveFocus();
    }

    function save() {
        // letters that an input method still holds back
        // qmllint disable missing-property
        Qt.inputMethod.commit();
        // qmllint enable missing-property
        if (administration.busy)
            return;
        if (changes)
            administration.change(old.text, first.text, again.text);
        else
            administration.setFirst(first.text, again.text);
    }

    // Back to the field that is to blame; what has been typed stays.
    function blame() {
        const field = about === "old" ? old : about === "again" ? again : first;
        field.forceActiveFocus();
        field.selectAll();
    }

    Component.onCompleted: problem.clear()
    onLockedChanged: if (!locked) {
        problem.clear();
        begin();
    }

    Connections {
        function onStored() {
            form.done();
        }

        target: form.administration
    }

    Connections {
        function onChanged() {
            if (form.about !== "")
                form.blame();
        }

        target: form.problem
    }

    // Shows the field with its message, once both have their place.
    Timer {
        id: whole

        property EditField field: null

        function show(field: EditField) {
            whole.field = field;
            restart();
        }

        interval: 1

        onTriggered: scroll.reveal(field)
    }

    ScrollPage {
        id: scroll

        // above the keyboard of a small panel
        readonly property bool tight: form.height < Theme.mm(24)

        anchors.fill: parent
        anchors.leftMargin: Theme.margin - padding
        anchors.rightMargin: anchors.leftMargin
        padding: tight ? Theme.gapSmall : Theme.gapLarge

        LockNotice {
            id: lock

            session: form.panel.session
            visible: form.changes && locked
            width: parent.width
        }

        Notice {
            kind: Notice.Bad
            text: FailureMeanings.of(form.problem.code, "", "")
            title: form.message
            visible: form.about === "old" && !form.changes
            width: parent.width
        }

        Flow {
            id: grid

            // side by side where the words have room; without labels, above a keyboard, they need more
            readonly property int each: width >= Theme.mm(scroll.tight ? 110 : 90) * Theme.textScale ? Math.floor((width - spacing - saveButton.implicitWidth - spacing) / 2) : width

            spacing: Theme.gapLarge
            visible: !form.locked
            width: parent.width

            Entry {
                id: old

                key: "old"
                //: Label of a password field: the one that is to be changed.
                name: qsTr("Current password")
                next: first
                visible: form.changes
                width: grid.width
            }

            Entry {
                id: first

                key: "new"
                //: Label of a password field.
                name: qsTr("New password")
                next: again
            }

            Entry {
                id: again

                key: "again"
                //: Label of a password field: the same again, against misprints.
                name: qsTr("Repeat new password")
                next: null
            }

            Item {
                height: saveButton.y + saveButton.height
                width: grid.each < grid.width ? saveButton.implicitWidth : grid.width

                PButton {
                    id: saveButton

                    busy: form.administration.busy
                    kind: PButton.Primary
                    text: CommonWords.save
                    width: parent.width
                    y: grid.each < grid.width ? again.lineTop : 0

                    onClicked: form.save()
                }
            }
        }

        CaptionText {
            //: Under the password fields at the first start.
            text: qsTr("Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.")
            visible: !form.changes
            width: parent.width
        }
    }
}
