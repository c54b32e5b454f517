// SPDX-License-Identifier: Apache-2.0
// All providers this machine knows, and how each stands; the ways to more of them.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property RegistrarViewModel registrar

    // The damaged file that is to be removed.
    property string removing: ""

    function open(name: string, properties: var) {
        opened(name, Object.assign({
            "registrar": registrar
        }, properties));
    }

    edits: true
    title: RegistrarWords.title

    Component.onCompleted: registrar.problem.clear()
    onShown: registrar.load()

    ScrollPage {
        anchors.fill: parent
        padding: page.low ? Theme.gapLarge : Theme.margin
        spacing: Theme.gapLarge

        Notice {
            kind: Notice.Bad
            text: FailureMeanings.of(page.registrar.problem.code, "", "")
            title: FailureWords.title(page.registrar.problem.code)
            visible: page.registrar.problem.code !== ""
            width: parent.width
        }

        Repeater {
            model: page.registrar.damaged

            Notice {
                required property var modelData

                //: Button of a notice: a provider's file is damaged.
                actionText: modelData.providerId === "" ? "" : qsTr("Remove the File")
                danger: true
                kind: Notice.Bad
                text: MediaWords.damage(modelData.place.split(": ").slice(1).join(": "), modelData.value, modelData.allowed)
                title: modelData.place

                onAction: {
                    page.removing = modelData.providerId;
                    confirmRemove.open();
                }
            }
        }

        Card {
            padding: 0
            spacing: 0
            width: parent.width

            SettingRow {
                label: RegistrarWords.add

                onClicked: page.open("ProviderAddPage", {})
            }

            SettingRow {
                label: MediaWords.title

                onClicked: page.opened("MediaPage", {
                    "media": page.panel.providers.media
                })
            }
        }

        Card {
            padding: 0
            spacing: 0
            visible: page.registrar.rows.length > 0
            width: parent.width

            Repeater {
                model: page.registrar.rows

                SettingRow {
                    required property string missing
                    required property string name
                    required property string providerId

                    label: name
                    value: RegistrarWords.standing(missing)

                    onClicked: page.open("ProviderSetupPage", {
                        "providerId": providerId
                    })
                }
            }
        }
    }

    ConfirmDialog {
        id: confirmRemove

        //: Button of the question “Remove the damaged file?”
        confirmText: qsTr("Remove")
        danger: true
        //: Explanation in the question “Remove the damaged file?”; the file describes a provider.
        text: qsTr("What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.")
        //: Title of a question: the file of a provider.
        title: qsTr("Remove the damaged file?")

        onAccepted: page.asAdministrator(() => page.registrar.remove(page.removing))
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

        enabled: page.visible
        target: page.registrar
    }
}
