// SPDX-License-Identifier: Apache-2.0
// What is on a USB stick that this machine can take in, and its own settings onto it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property MediaViewModel media

    title: MediaWords.title

    Component.onCompleted: media.problem.clear()
    onShown: media.load()

    function choose(row: var) {
        if (row.kind === "settings")
            media.plan(row.path);
        else
            media.take(row.path);
    }

    ScrollPage {
        id: list

        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        padding: page.low ? Theme.gapLarge : Theme.margin
        spacing: Theme.gapLarge

        Notice {
            kind: Notice.Bad
            text: FailureMeanings.of(page.media.problem.code, "", "")
            title: FailureWords.title(page.media.problem.code)
            visible: page.media.problem.code !== ""
            width: parent.width
        }

        Card {
            padding: 0
            spacing: 0
            visible: page.media.rows.length > 0
            width: parent.width

            Repeater {
                model: page.media.rows

                SettingRow {
                    required property var modelData

                    readonly property string hindrance: modelData.damaged ? MediaWords.damage(modelData.place, modelData.value, modelData.allowed) : MediaWords.hindrance(modelData.kind, modelData.known)

                    chevron: hindrance === ""
                    enabled: hindrance === "" && !page.media.busy
                    label: modelData.file
                    reason: hindrance
                    value: modelData.damaged ? "" : MediaWords.kind(modelData.kind, modelData.name)

                    onClicked: page.choose(modelData)
                }
            }
        }

        Card {
            title: {
                if (page.media.looking)
                    //: Title of a card while the USB stick is searched.
                    return qsTr("Looking for files …");
                //: Title of a card: no file with settings or a provider was found on a USB stick.
                return qsTr("There is nothing to import");
            }
            visible: page.media.rows.length === 0
            width: parent.width

            BodyText {
                text: {
                    if (page.media.media.length > 0)
                        //: Under the title “There is nothing to import”.
                        return qsTr("A USB stick is plugged in, but it holds no file for this machine.");
                    //: Under the title “There is nothing to import”: what to do.
                    return qsTr("Plug in a USB stick, and wait a moment.");
                }
                visible: !page.media.looking
                width: parent.width
            }

            BodyText {
                //: Under the title “There is nothing to import”: which files are looked for.
                text: qsTr("A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.")
                visible: !page.media.looking
                width: parent.width
            }

            CaptionText {
                //: Folders of the machine.
                text: qsTr("This machine looks in %1").arg(page.media.folders.join(", "))
                visible: !page.media.looking
                width: parent.width
            }
        }

        CaptionText {
            //: Under the list of files on a USB stick; “they” are the settings.
            text: qsTr("A tap imports a provider at once. Of settings, the panel first shows what they change.")
            visible: page.media.rows.length > 0
            width: parent.width
        }
    }

    Flow {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapLarge
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gapLarge

        PButton {
            id: again

            busy: page.media.looking
            iconSource: "refresh"
            kind: page.media.rows.length > 0 ? PButton.Secondary : PButton.Primary
            //: Button: looks once more for files on a USB stick.
            text: qsTr("Look Again")

            onClicked: page.media.load()
        }

        Repeater {
            model: page.media.media

            PButton {
                required property string modelData

                busy: page.media.busy
                //: Button; %1 is the name of a USB stick.
                text: qsTr("Save the Settings on %1").arg(modelData.split("/").pop())
                width: Math.min(implicitWidth, footer.width)

                onClicked: page.media.export(modelData)
            }
        }
    }

    TokensDialog {
        id: tokens

        onAccepted: page.asAdministrator(() => page.media.discard())
        onRejected: page.media.keep()
    }

    Connections {
        function onBound(groups: var) {
            tokens.ask(groups);
        }

        function onExported(file: string) {
            //: %1 is a file's name.
            page.told(qsTr("The settings have been saved as %1, without passwords and tokens.").arg(file));
        }

        function onPlanned() {
            page.opened("ImportPage", {
                "media": page.media
            });
        }

        function onTaken(name: string) {
            //: Short message; %1 is the name of a provider that was read from a USB stick.
            page.told(qsTr("%1 has been imported.", "a provider").arg(name));
        }

        enabled: page.visible
        target: page.media
    }
}
