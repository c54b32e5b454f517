// SPDX-License-Identifier: Apache-2.0
// One provider: what is set for it and where that comes from, and what is to be done at it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property string providerId
    required property RegistrarViewModel registrar

    readonly property bool loaded: registrar.whole.providerId === providerId
    readonly property var whole: loaded ? registrar.whole : ({})

    function value(key: string): string {
        if (key === "client_secret")
            return RegistrarWords.kept(whole.kept);
        return whole[key] || FieldWords.notFilledIn;
    }

    edits: true
    title: whole.name ?? ""

    Component.onCompleted: registrar.problem.clear()
    onShown: registrar.look(providerId)

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

        Notice {
            kind: page.whole.missing === "device_grant" ? Notice.Info : Notice.Warning
            text: page.whole.missing === "device_grant" ? RegistrationWords.instead(page.whole.ways) : RegistrarWords.lacking(page.whole.missing ?? "")
            visible: (page.whole.missing ?? "") !== ""
            width: parent.width
        }

        Grid {
            id: cards

            readonly property int each: columns > 1 ? Math.floor((width - spacing) / 2) : width

            columns: page.wide && steps.visible ? 2 : 1
            spacing: Theme.gapLarge
            visible: page.loaded
            width: parent.width

            Column {
                spacing: Theme.gapLarge
                width: cards.each

                Card {
                    padding: 0
                    spacing: 0
                    width: parent.width

                    Repeater {
                        model: page.whole.settable ?? []

                        SettingRow {
                            required property string modelData

                            label: RegistrarWords.label(modelData)
                            value: page.value(modelData)

                            onClicked: page.opened("ProviderValuePage", {
                                "key": modelData,
                                "providerId": page.providerId,
                                "registrar": page.registrar
                            })
                        }
                    }

                    Repeater {
                        model: [
                            {
                                "label": RegistrarWords.label("issuer"),
                                "value": page.whole.issuer ?? ""
                            },
                            {
                                //: Label on a provider's page, above the names of its servers.
                                "label": qsTr("Mail servers"),
                                "value": (page.whole.servers ?? []).join("\n")
                            },
                            {
                                //: Row label; its value tells who set the client ID.
                                "label": qsTr("Origin of the client ID"),
                                "value": RegistrarWords.origin(page.whole.origins?.client_id ?? "")
                            },
                            {
                                //: Row label; its value tells who set the tenant.
                                "label": qsTr("Origin of the tenant"),
                                "value": RegistrarWords.origin(page.whole.origins?.tenant ?? "")
                            }
                        ].filter(row => row.value !== "")

                        Fact {
                            required property var modelData

                            label: modelData.label
                            value: modelData.value
                        }
                    }
                }

                PButton {
                    anchors.left: parent.left
                    busy: page.registrar.busy
                    kind: PButton.Danger
                    //: Button: takes the provider off this machine, after a question.
                    text: qsTr("Remove the Provider")
                    visible: page.whole.own ?? false
                    width: Math.min(implicitWidth, parent.width)

                    onClicked: confirmRemove.open()
                }
            }

            RegistrationCard {
                id: steps

                name: page.whole.name ?? ""
                tasks: page.whole.tasks ?? []
                visible: tasks.length > 0
                width: cards.each
            }
        }
    }

    ConfirmDialog {
        id: confirmRemove

        //: Button of the question “Remove …?”: takes the provider off this machine.
        confirmText: qsTr("Remove")
        danger: true
        //: Explanation in the question “Remove …?”; “groups” are groups of settings.
        text: qsTr("The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.")
        //: Title of a question; %1 is the name of a provider.
        title: qsTr("Remove %1?").arg(page.whole.name ?? "")

        onAccepted: page.asAdministrator(() => page.registrar.remove(page.providerId))
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

        function onRemoved() {
            //: Short message that goes by itself.
            page.told(qsTr("The provider has been removed."));
            page.backWanted();
        }

        enabled: page.visible
        target: page.registrar
    }
}
