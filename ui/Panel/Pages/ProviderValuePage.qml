// SPDX-License-Identifier: Apache-2.0
// One value of a provider, to type or to choose: client ID, tenant, client secret.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property string key
    required property string providerId
    required property RegistrarViewModel registrar

    // What had been typed when the page was left, if it is taken up again.
    property var typed: null

    readonly property list<string> choices: key === "tenant" ? registrar.whole.tenants ?? [] : []
    readonly property bool secret: key === "client_secret"
    readonly property string stored: secret ? "" : registrar.whole[key] ?? ""

    function save() {
        // letters that an input method still holds back
        // qmllint disable missing-property
        Qt.inputMethod.commit();
        // qmllint enable missing-property
        registrar.save(providerId, key, input.text);
    }

    edits: choices.length === 0
    title: RegistrarWords.label(key)
    unsaved: secret || choices.length > 0 || input.text === stored ? null : {
        "typed": input.text
    }

    Component.onCompleted: {
        registrar.problem.clear();
        registrar.look(providerId);
        input.text = typed ?? stored;
    }
    onShown: {
        if (choices.length > 0)
            return;
        input.forceActiveFocus();
        if (!secret && typed === null)
            input.selectAll();
    }

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge
        visible: page.choices.length > 0

        Card {
            padding: 0
            spacing: 0
            width: parent.width

            Repeater {
                model: page.choices

                ChoiceRow {
                    required property string modelData

                    label: modelData
                    selected: page.stored === modelData

                    onClicked: page.registrar.save(page.providerId, page.key, modelData)
                }
            }
        }
    }

    ScrollPage {
        // above the keyboard of a small panel
        readonly property bool tight: page.height < Theme.mm(24)

        anchors.fill: parent
        anchors.leftMargin: Theme.margin - padding
        anchors.rightMargin: anchors.leftMargin
        padding: tight ? Theme.outline : Theme.margin
        spacing: tight ? Theme.gapSmall : Theme.gap
        visible: page.choices.length === 0

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
                error: RegistrarWords.refused(page.registrar.problem, page.key)
                focus: true
                inputMethodHints: FieldWords.hints(page.secret ? FieldKind.Secret : FieldKind.Host)
                placeholder: page.title

                onAccepted: page.save()
                onEdited: page.registrar.problem.clear()
            }

            PButton {
                id: saveButton

                anchors.right: parent.right
                busy: page.registrar.busy
                kind: PButton.Primary
                text: CommonWords.save
                width: line.beside ? implicitWidth : parent.width
                y: line.beside ? 0 : input.height + Theme.gap

                onClicked: page.save()
            }
        }

        CaptionText {
            text: RegistrarWords.hint(page.key)
            visible: input.error === ""
            width: parent.width
        }
    }

    Notice {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        kind: Notice.Bad
        text: FailureMeanings.of(page.registrar.problem.code, "", "")
        title: FailureWords.title(page.registrar.problem.code)
        visible: page.registrar.problem.code !== "" && input.error === ""
    }

    TokensDialog {
        id: tokens

        onAccepted: page.asAdministrator(() => page.registrar.discard())
        onRejected: page.registrar.keep()
    }

    Connections {
        function onBound(groups: var) {
            tokens.ask(groups);
        }

        function onRefused() {
            input.forceActiveFocus();
        }

        function onSaved(key: string) {
            page.backWanted();
        }

        enabled: page.visible
        target: page.registrar
    }
}
