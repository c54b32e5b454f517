// SPDX-License-Identifier: Apache-2.0
// Fourth step: the mailbox that logs in, and the sender address, which is the same until it is typed.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

SetupView {
    id: view

    // The key of the setting that was refused.
    property string blamed: ""
    // Settings that are on their way, one after the other.
    property list<string> queue: []

    readonly property bool sends: settings.keys.includes("sender_address")
    readonly property SettingsViewModel settings: group.settings

    component Entry: EditField {
        id: entry

        required property string key

        readonly property FieldViewModel field: view.settings.field(key)

        error: view.blamed === key ? ProblemWords.value(view.settings.problem, field) : ""
        inputMethodHints: FieldWords.hints(field.kind)
        label: scroll.tight ? "" : FieldWords.label(key, view.group.protocol)
        placeholder: scroll.tight ? FieldWords.label(key, view.group.protocol) : ""
        width: grid.each

        onActiveFocusChanged: if (activeFocus)
            scroll.reveal(entry)
        onEdited: {
            view.setup.type(key, text);
            view.blamed = "";
        }
    }

    // Stores what has been changed, the account before what hangs on it; then goes on.
    function save() {
        // letters that an input method still holds back
        // qmllint disable missing-property
        Qt.inputMethod.commit();
        // qmllint enable missing-property
        if (settings.saving)
            return;
        settings.problem.clear();
        blamed = "";
        queue = [account, sender].filter(each => each.visible && each.text !== each.field.value || each === account && each.text === "").map(each => each.key);
        saveNext();
    }

    function saveNext() {
        if (queue.length === 0)
            setup.next();
        else
            settings.save(queue[0], (queue[0] === account.key ? account : sender).text);
    }

    Component.onCompleted: {
        account.text = setup.typed(account.key);
        sender.text = setup.typed(sender.key) || account.text;
        sender.follows = sender.text === account.text;
    }
    onShown: account.forceActiveFocus()

    Connections {
        function onRefused(key: string) {
            if (key !== view.queue[0])
                return;
            view.queue = [];
            view.blamed = key;
            (key === account.key ? account : sender).forceActiveFocus();
        }

        function onSaved(key: string) {
            if (key !== view.queue[0])
                return;
            view.setup.forget(key);
            view.queue = view.queue.slice(1);
            view.saveNext();
        }

        enabled: view.current
        target: view.settings
    }

    BoundDialog {
        group: view.group
        key: account.key
    }

    ScrollPage {
        id: scroll

        // above the keyboard of a small panel
        readonly property bool tight: view.height < Theme.mm(24)

        anchors.fill: parent
        anchors.leftMargin: Theme.margin - padding
        anchors.rightMargin: anchors.leftMargin
        padding: tight ? Theme.outline : Theme.gapLarge

        Flow {
            id: grid

            readonly property int count: view.sends ? 2 : 1
            readonly property int each: width >= Theme.mm(110) ? Math.floor((width - nextButton.implicitWidth - count * spacing) / count) : width

            spacing: Theme.gapLarge
            width: parent.width

            Entry {
                id: account

                key: "account"

                onAccepted: {
                    if (view.sends)
                        sender.forceActiveFocus();
                    else
                        view.save();
                }
                onTextChanged: if (sender.follows)
                    sender.text = text
            }

            Entry {
                id: sender

                // Whether nobody has typed another one.
                property bool follows: false

                // a group that only fetches has no such setting
                key: view.sends ? "sender_address" : account.key
                visible: view.sends

                onAccepted: view.save()
                onEdited: follows = text === account.text
            }

            Item {
                height: nextButton.y + nextButton.height
                width: grid.each < grid.width ? nextButton.implicitWidth : grid.width

                PButton {
                    id: nextButton

                    busy: view.settings.saving
                    kind: PButton.Primary
                    text: SetupWords.next
                    width: parent.width
                    y: grid.each < grid.width ? account.lineTop : 0

                    onClicked: view.save()
                }
            }
        }

        CaptionText {
            text: FieldWords.allowed(account.field.kind, account.field.minimum, account.field.maximum)
            width: parent.width
        }
    }
}
