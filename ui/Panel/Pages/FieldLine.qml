// SPDX-License-Identifier: Apache-2.0
// A secret to type, and the button that does something with it: beside the field, or under it.
import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

FocusScope {
    id: line

    property alias busy: button.busy
    property alias error: input.error
    property alias kind: button.kind
    property string label: ""
    property string action: ""

    readonly property bool beside: width >= Theme.mm(80)
    readonly property alias text: input.text

    signal accepted(string text)
    signal edited

    function accept() {
        // letters that an input method still holds back
        // qmllint disable missing-property
        Qt.inputMethod.commit();
        // qmllint enable missing-property
        if (!button.busy && input.text !== "")
            accepted(input.text);
    }

    // Ready for another try.
    function restart() {
        input.text = "";
        input.forceActiveFocus();
    }

    implicitHeight: beside ? Math.max(input.height, button.height) : input.height + Theme.gap + button.height
    implicitWidth: Theme.mm(60)

    EditField {
        id: input

        anchors.left: parent.left
        anchors.right: line.beside ? button.left : parent.right
        anchors.rightMargin: line.beside ? Theme.gapLarge : 0
        echoMode: TextInput.Password
        focus: true
        inputMethodHints: FieldWords.hints(FieldKind.Secret)
        placeholder: line.label

        onAccepted: line.accept()
        onEdited: line.edited()
    }

    PButton {
        id: button

        anchors.right: parent.right
        kind: PButton.Primary
        text: line.action
        width: line.beside ? implicitWidth : parent.width
        y: line.beside ? 0 : input.height + Theme.gap

        onClicked: line.accept()
    }
}
