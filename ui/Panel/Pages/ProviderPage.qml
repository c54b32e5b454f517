// SPDX-License-Identifier: Apache-2.0
// The providers this machine knows, and what each of them still lacks.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property GroupViewModel group
    required property string key

    readonly property ProvidersViewModel providers: panel.providers
    readonly property string problem: group.settings.problem.code || providers.problem.code

    // the one that is chosen, with what there is to do at it
    readonly property var chosen: providers.rows.find(row => row.providerId === group.settings.field(key).value)
    readonly property bool lacking: (chosen?.missing ?? "") !== ""
    readonly property list<var> tasks: chosen?.tasks ?? []
    readonly property string consent: tasks.find(task => task.step === "consent")?.url ?? ""

    title: FieldWords.label(key, group.protocol)

    Component.onCompleted: {
        group.settings.problem.clear();
        providers.load(group.groupId);
    }

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge

        Notice {
            kind: Notice.Bad
            text: FailureMeanings.of(page.problem, "", "")
            title: FailureWords.title(page.problem)
            visible: page.problem !== ""
            width: parent.width
        }

        Loader {
            active: page.tasks.length > 0 && page.lacking
            sourceComponent: toDo
            visible: active
            width: parent.width
        }

        Card {
            padding: 0
            spacing: 0
            width: parent.width

            Repeater {
                model: page.providers.rows

                ChoiceRow {
                    required property string missing
                    required property string name
                    required property string providerId
                    required property list<string> ways

                    description: enabled ? StateWords.lacking(missing) : ""
                    enabled: missing !== "device_grant" && missing !== "protocol"
                    label: name
                    reason: missing === "device_grant" ? RegistrationWords.instead(ways) : StateWords.lacking(missing)
                    selected: page.group.settings.field(page.key).value === providerId

                    onClicked: page.group.settings.save(page.key, providerId)
                }
            }
        }

        Loader {
            active: page.tasks.length > 0 && !page.lacking
            sourceComponent: toDo
            visible: active
            width: parent.width
        }
    }

    Component {
        id: toDo

        Card {
            spacing: Theme.gap
            width: parent.width

            HeadingText {
                text: RegistrationWords.heading.arg(page.chosen?.name ?? "")
                width: parent.width
            }

            BodyText {
                color: Theme.textMuted
                text: RegistrationWords.who
                width: parent.width
            }

            Repeater {
                model: page.tasks

                NumberedStep {
                    required property int index
                    required property var modelData

                    number: index + 1
                    text: RegistrationWords.task(modelData.step, modelData.url, modelData.text, modelData.command)
                    width: parent.width
                }
            }

            QrView {
                anchors.horizontalCenter: parent.horizontalCenter
                description: RegistrationWords.approve
                height: width
                objectName: "consentQr"
                text: page.consent
                visible: page.consent !== ""
                width: Math.max(smallest, Theme.mm(32))
            }

            CaptionText {
                horizontalAlignment: Text.AlignHCenter
                text: RegistrationWords.approve
                visible: page.consent !== ""
                width: parent.width
            }
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

        target: page.group.settings
    }
}
