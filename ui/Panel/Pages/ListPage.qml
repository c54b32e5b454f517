// SPDX-License-Identifier: Apache-2.0
// A setting of several parts, such as addresses: one is typed at a time, each can be taken away.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property string key
    required property SettingsViewModel settings

    // What has been typed is on its way into the list.
    property bool adding: false

    readonly property FieldViewModel field: settings.field(key)
    readonly property bool full: field.items.length >= field.maximum

    function keep(items: list<string>, added: bool) {
        adding = added;
        settings.save(key, items.join(", "));
    }

    function add() {
        // letters that an input method still holds back
        // qmllint disable missing-property
        Qt.inputMethod.commit();
        // qmllint enable missing-property
        if (input.text.trim() !== "" && !full)
            keep([...field.items, input.text], true);
    }

    title: FieldWords.label(key, settings.form)

    Component.onCompleted: settings.problem.clear()
    onShown: input.forceActiveFocus()

    ScrollPage {
        // above the keyboard of a small panel
        readonly property bool tight: page.height < Theme.mm(24)

        anchors.fill: parent
        anchors.leftMargin: Theme.margin - padding
        anchors.rightMargin: anchors.leftMargin
        padding: tight ? Theme.outline : Theme.margin
        spacing: tight ? Theme.gapSmall : Theme.gap

        Item {
            id: line

            // the button beside the field, or under it
            readonly property bool beside: width >= Theme.mm(80)

            height: beside ? Math.max(input.height, addButton.height) : input.height + Theme.gap + addButton.height
            width: parent.width

            EditField {
                id: input

                anchors.left: parent.left
                anchors.right: line.beside ? addButton.left : parent.right
                anchors.rightMargin: line.beside ? Theme.gapLarge : 0
                error: ProblemWords.value(page.settings.problem, page.field)
                focus: true
                inputMethodHints: FieldWords.hints(page.field.kind)
                placeholder: page.title

                onAccepted: page.add()
                onEdited: page.settings.problem.clear()
            }

            PButton {
                id: addButton

                anchors.right: parent.right
                busy: page.settings.saving
                enabled: !page.full
                kind: PButton.Primary
                //: Button beside a field, such as one for an e-mail address.
                text: qsTr("Add", "button: puts what has been typed into the list")
                width: line.beside ? implicitWidth : parent.width
                y: line.beside ? 0 : input.height + Theme.gap

                onClicked: page.add()
            }
        }

        CaptionText {
            text: [FieldWords.allowed(page.field.kind, page.field.minimum, page.field.maximum), FieldWords.hint(page.key, page.settings.form)].filter(part => part !== "").join(" ")
            visible: input.error === ""
            width: parent.width
        }

        Card {
            padding: 0
            spacing: 0
            visible: page.field.items.length > 0
            width: parent.width

            Repeater {
                model: page.field.items

                Item {
                    id: part

                    required property int index
                    required property string modelData

                    height: Math.max(Theme.row, entry.height + 2 * Theme.gap)
                    width: parent?.width ?? 0

                    Rectangle {
                        color: Theme.line
                        height: Theme.hairline
                        visible: part.index > 0
                        width: parent.width - 2 * Theme.pad
                        x: Theme.pad
                    }

                    LtrText {
                        id: entry

                        anchors.left: parent.left
                        anchors.leftMargin: Theme.pad
                        anchors.right: away.left
                        anchors.verticalCenter: parent.verticalCenter
                        maximumLineCount: 4
                        text: part.modelData
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }

                    IconButton {
                        id: away

                        anchors.right: parent.right
                        anchors.rightMargin: Theme.gapSmall
                        anchors.verticalCenter: parent.verticalCenter
                        iconSource: "trash"
                        //: A button beside an entry of a list; %1 is the entry.
                        text: qsTr("Remove %1").arg(part.modelData)

                        onClicked: page.keep(page.field.items.filter(item => item !== part.modelData), false)
                    }
                }
            }
        }
    }

    Connections {
        function onSaved(key: string) {
            if (key !== page.key || !page.adding)
                return;
            input.text = "";
            input.forceActiveFocus();
        }

        function onRefused(key: string) {
            if (key === page.key)
                input.forceActiveFocus();
        }

        target: page.settings
    }
}
