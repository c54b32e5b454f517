// SPDX-License-Identifier: Apache-2.0
// A line of text to fill in: clear button, a button that shows a password, the error under it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Panel.Theme

FocusScope {
    id: field

    property int echoMode: TextInput.Normal
    property string error: ""
    property alias inputMethodHints: input.inputMethodHints
    property string label: ""
    property alias maximumLength: input.maximumLength
    property alias placeholder: input.placeholderText
    property bool revealed: false
    property alias text: input.text
    property string unit: ""
    property alias validator: input.validator

    // where the line itself begins, under its label
    readonly property real lineTop: line.y
    readonly property bool secret: echoMode === TextInput.Password
    readonly property string hint: label !== "" ? placeholder : ""
    readonly property string spokenName: label !== "" ? label : placeholder

    signal accepted
    signal edited

    function clear() {
        input.clear();
        input.forceActiveFocus();
        edited();
    }

    function selectAll() {
        input.selectAll();
    }

    // Qt lets a password field tell nothing, its name included: the name is that of its label
    Accessible.description: [error, hint].filter(part => part !== "").join(" ")
    Accessible.ignored: !secret
    Accessible.name: spokenName
    Accessible.role: Accessible.Grouping
    implicitHeight: column.implicitHeight
    implicitWidth: Theme.mm(60)

    Column {
        id: column

        spacing: Theme.gapSmall
        width: parent.width

        CaptionText {
            Accessible.ignored: true
            text: field.label
            visible: text !== ""
            width: parent.width
        }

        Item {
            id: line

            height: Theme.primary
            width: parent.width

            T.TextField {
                id: input

                Accessible.description: field.Accessible.description
                Accessible.labelledBy: field
                Accessible.name: field.spokenName
                Accessible.passwordEdit: field.secret
                anchors.fill: parent
                color: field.enabled ? Theme.text : Theme.disabled
                echoMode: field.secret && !field.revealed ? TextInput.Password : field.secret ? TextInput.Normal : field.echoMode
                focus: true
                font: Theme.bodyFont
                horizontalAlignment: TextInput.AlignLeft
                leftPadding: LayoutMirroring.enabled ? tools.space : Theme.pad
                rightPadding: LayoutMirroring.enabled ? Theme.pad : tools.space
                selectByMouse: true
                selectedTextColor: Theme.textOnAccent
                selectionColor: Theme.accent
                verticalAlignment: TextInput.AlignVCenter

                background: Rectangle {
                    border.color: field.error !== "" ? Theme.bad : input.activeFocus ? Theme.accent : field.enabled ? Theme.edge : Theme.disabled
                    border.width: input.activeFocus || field.error !== "" ? Theme.focusWidth : Theme.hairline
                    color: field.enabled ? Theme.surface : Theme.disabledSoft
                    radius: Theme.radius
                }
                // it does not blink: nothing moves on its own
                cursorDelegate: Rectangle {
                    color: Theme.accent
                    visible: input.activeFocus && !input.readOnly
                    width: Theme.outline
                }

                onAccepted: field.accepted()
                onTextEdited: field.edited()
            }

            Text {
                Accessible.ignored: true
                anchors.left: input.left
                anchors.leftMargin: Theme.pad
                anchors.right: tools.left
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.textMuted
                elide: Text.ElideRight
                font: Theme.bodyFont
                horizontalAlignment: Text.AlignLeft
                text: input.placeholderText
                textFormat: Text.PlainText
                visible: input.length === 0 && input.preeditText === ""
            }

            Row {
                id: tools

                readonly property int space: width + Theme.gap

                anchors.right: parent.right
                anchors.rightMargin: Theme.gapSmall
                anchors.verticalCenter: parent.verticalCenter

                CaptionText {
                    anchors.verticalCenter: parent.verticalCenter
                    rightPadding: Theme.gap
                    text: field.unit
                    visible: text !== ""
                    wrapMode: Text.NoWrap
                }

                IconButton {
                    focusPolicy: Qt.TabFocus
                    iconSource: field.revealed ? "eye-off" : "eye"
                    text: {
                        if (field.revealed)
                            //: Spoken name of a button in a password field: shows dots again.
                            return qsTr("Hide password");
                        //: Spoken name of a button in a password field: shows what has been typed.
                        return qsTr("Show password");
                    }
                    visible: field.secret && input.length > 0 && field.enabled

                    onClicked: field.revealed = !field.revealed
                }

                IconButton {
                    focusPolicy: Qt.TabFocus
                    iconSource: "cross"
                    //: Spoken name of a button in a field: takes all that has been typed away.
                    text: qsTr("Clear")
                    visible: input.length > 0 && field.enabled

                    onClicked: field.clear()
                }
            }
        }

        Item {
            height: problem.implicitHeight
            visible: field.error !== ""
            width: parent.width

            Glyph {
                id: sign

                anchors.left: parent.left
                color: Theme.bad
                name: "warning"
                size: Theme.glyphSmall
                y: Math.round((problem.implicitHeight / Math.max(1, problem.lineCount) - height) / 2)
            }

            CaptionText {
                id: problem

                Accessible.role: Accessible.AlertMessage
                anchors.left: sign.right
                anchors.leftMargin: Theme.gapSmall
                anchors.right: parent.right
                color: Theme.bad
                font: Theme.captionBoldFont
                text: field.error
            }
        }
    }
}
