// SPDX-License-Identifier: Apache-2.0
// Adds an own provider by the address of its issuer, which is asked for all the rest.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property RegistrarViewModel registrar

    // What had been typed when the page was left, if it is taken up again.
    property list<string> kept: []

    readonly property Problem problem: registrar.problem

    component Entry: EditField {
        id: entry

        required property string key
        required property EditField next

        error: RegistrarWords.refused(page.problem, key)
        inputMethodHints: FieldWords.hints(FieldKind.Host)
        label: scroll.tight ? "" : RegistrarWords.label(key)
        placeholder: scroll.tight ? RegistrarWords.label(key) : ""
        width: grid.each

        onAccepted: {
            if (next !== null)
                next.forceActiveFocus();
            else
                page.add();
        }
        onActiveFocusChanged: if (activeFocus)
            scroll.reveal(entry)
        onEdited: page.problem.clear()
    }

    function add() {
        // letters that an input method still holds back
        // qmllint disable missing-property
        Qt.inputMethod.commit();
        // qmllint enable missing-property
        if (!registrar.busy)
            registrar.add(issuer.text, client.text, scope.text);
    }

    edits: true
    title: RegistrarWords.add
    unsaved: issuer.text + client.text + scope.text === "" ? null : {
        "kept": [issuer.text, client.text, scope.text],
        "typed": issuer.text
    }

    // Only for what is kept with a draft: the text that is told of it.
    property var typed: null

    Component.onCompleted: {
        problem.clear();
        issuer.text = kept[0] ?? "";
        client.text = kept[1] ?? "";
        scope.text = kept[2] ?? "";
    }
    onShown: issuer.forceActiveFocus()

    ScrollPage {
        id: scroll

        // above the keyboard of a small panel
        readonly property bool tight: page.height < Theme.mm(24)

        anchors.fill: parent
        anchors.leftMargin: Theme.margin - padding
        anchors.rightMargin: anchors.leftMargin
        padding: tight ? Theme.outline : Theme.gapLarge

        Notice {
            kind: Notice.Bad
            text: RegistrarWords.notAdded(page.problem)
            title: FailureWords.title(page.problem.code)
            visible: page.problem.code !== "" && page.problem.code !== "bad_value"
            width: parent.width
        }

        Flow {
            id: grid

            readonly property int each: width >= Theme.mm(110) ? Math.floor((width - spacing) / 2) : width

            spacing: Theme.gapLarge
            width: parent.width

            Entry {
                id: issuer

                key: "issuer"
                next: client
            }

            Entry {
                id: client

                key: "client_id"
                next: scope
            }

            Entry {
                id: scope

                key: "scope"
                next: null
            }

            Item {
                height: addButton.y + addButton.height
                width: grid.each

                PButton {
                    id: addButton

                    busy: page.registrar.busy
                    kind: PButton.Primary
                    //: Button: adds the provider by what has been typed.
                    text: qsTr("Add")
                    width: grid.each < grid.width ? implicitWidth : parent.width
                    y: grid.each < grid.width ? scope.lineTop : 0

                    onClicked: page.add()
                }
            }
        }

        Repeater {
            model: ["issuer", "scope"]

            CaptionText {
                required property string modelData

                text: CommonWords.fill("%1: %2", RegistrarWords.label(modelData), RegistrarWords.hint(modelData))
                width: parent?.width ?? 0
            }
        }

        CaptionText {
            //: Under the fields that add a provider; “their”: of those providers.
            text: qsTr("Microsoft 365 and the others in the list need not be added: only their client ID is entered.")
            width: parent.width
        }
    }

    Connections {
        function onAdded(providerId: string) {
            //: Short message that goes by itself.
            page.told(qsTr("The provider has been added."));
            page.replaced("ProviderSetupPage", {
                "providerId": providerId,
                "registrar": page.registrar
            });
        }

        function onRefused() {
            (page.problem.key === "client_id" ? client : page.problem.key === "scopes" ? scope : issuer).forceActiveFocus();
        }

        enabled: page.visible
        target: page.registrar
    }
}
