// SPDX-License-Identifier: Apache-2.0
// One setting to type: the keyboard that suits it, and what is allowed.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property string key

    // What had been typed when the page was left, if it is taken up again.
    property var typed: null
    // A group, whose token may hang on its settings; a record comes as settings alone.
    property GroupViewModel group: null
    property SettingsViewModel settings: group?.settings ?? null

    readonly property FieldViewModel field: settings.field(key)
    readonly property bool secret: field.kind === FieldKind.Secret

    function save() {
        // letters that an input method still holds back
        // qmllint disable missing-property
        Qt.inputMethod.commit();
        // qmllint enable missing-property
        if (secret)
            settings.savePassword(input.text);
        else
            settings.save(key, input.text);
    }

    title: FieldWords.label(key, settings.form)
    unsaved: secret || input.text === field.value ? null : {
        "typed": input.text
    }

    Component.onCompleted: {
        settings.problem.clear();
        input.text = typed ?? field.value;
    }
    onShown: {
        input.forceActiveFocus();
        if (!secret && typed === null)
            input.selectAll();
    }

    ScrollPage {
        // above the keyboard of a small panel
        readonly property bool tight: page.height < Theme.mm(24)

        anchors.fill: parent
        anchors.leftMargin: Theme.margin - padding
        anchors.rightMargin: anchors.leftMargin
        padding: tight ? Theme.gapSmall : Theme.margin
        spacing: tight ? Theme.gapSmall : Theme.gap

        Item {
            id: line

            // the button beside the field, or under it
            readonly property bool beside: width >= Theme.mm(80)

            height: beside ? Math.max(input.height, saveButton.height) : input.height + Theme.gap + saveButton.height
            width: parent.width

            EditField {
                id: input

                anchors.left: parent.left
                anchors.right: line.beside ? saveButton.left : parent.right
                anchors.rightMargin: line.beside ? Theme.gapLarge : 0
                echoMode: page.secret ? TextInput.Password : TextInput.Normal
                error: ProblemWords.value(page.settings.problem, page.field)
                focus: true
                inputMethodHints: FieldWords.hints(page.field.kind)
                placeholder: page.title
                unit: FieldWords.unit(page.field.unit)

                onAccepted: page.save()
                onEdited: page.settings.problem.clear()
            }

            PButton {
                id: saveButton

                anchors.right: parent.right
                busy: page.settings.saving
                kind: PButton.Primary
                text: CommonWords.save
                width: line.beside ? implicitWidth : parent.width
                y: line.beside ? 0 : input.height + Theme.gap

                onClicked: page.save()
            }
        }

        CaptionText {
            text: [FieldWords.allowed(page.field.kind, page.field.minimum, page.field.maximum), FieldWords.hint(page.key, page.settings.form)].filter(part => part !== "").join(" ")
            visible: input.error === ""
            width: parent.width
        }
    }

    BoundDialog {
        group: page.group
        key: page.key
    }

    Connections {
        function onSaved(key: string) {
            if (key === page.key)
                page.backWanted();
        }

        function onRefused(key: string) {
            if (key === page.key)
                input.forceActiveFocus();
        }

        target: page.settings
    }
}
