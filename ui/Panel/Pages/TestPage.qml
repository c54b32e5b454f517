// SPDX-License-Identifier: Apache-2.0
// The connection test of one group, live.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property GroupViewModel group

    // Test All shows what it has found already.
    property bool runs: true

    readonly property ConnectionTestViewModel test: group.test

    title: CommonWords.connectionTest

    Component.onCompleted: if (runs)
        test.run()
    Component.onDestruction: if (runs)
        test.stop()

    Connections {
        function onEnded() {
            left.moveTo(0);
        }

        target: page.test
    }

    ScrollPage {
        id: left

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: page.wide ? undefined : parent.right
        anchors.top: parent.top
        padding: Theme.gapLarge
        spacing: Theme.gapLarge
        width: Math.round(page.width * 0.54)

        Item {
            id: upperPlace

            height: childrenRect.height
            visible: !page.wide
            width: parent.width
        }

        Card {
            id: stepsCard

            padding: Theme.gap
            spacing: 0
            width: parent.width

            Repeater {
                id: steps

                model: page.test.steps

                StepRow {
                    id: row

                    required property int index
                    required property StepViewModel modelData

                    detail: StepWords.detail(modelData.step, modelData.detail) || StepWords.state(modelData.state)
                    first: index === 0
                    height: Math.max(Theme.mm(8), implicitHeight - Theme.gapSmall)
                    last: index === page.test.steps.length - 1
                    result: modelData.state
                    resultText: StepWords.state(modelData.state)
                    title: StepWords.name(modelData.step, page.group.usesToken)
                    trailing: modelData.state === StepState.Ok || modelData.state === StepState.Failed ? StepWords.milliseconds(modelData.ms) : ""
                    width: parent?.width ?? 0

                    onResultChanged: if (result === StepRow.Running)
                        left.reveal(row)
                }
            }
        }
    }

    ScrollPage {
        id: side

        anchors.bottom: parent.bottom
        anchors.left: left.right
        anchors.leftMargin: -Theme.gapLarge
        anchors.right: parent.right
        anchors.top: parent.top
        padding: Theme.gapLarge
        visible: page.wide

        Item {
            id: sidePlace

            height: childrenRect.height
            width: parent.width
        }
    }

    TestResult {
        group: page.group
        minimumHeight: page.wide ? stepsCard.height : 0
        parent: page.wide ? sidePlace : upperPlace
        width: parent.width

        onAdministratorWanted: action => page.asAdministrator(action)
        onGetTokenWanted: page.asAdministrator(() => {
            page.group.token.getToken();
            page.replaced("GetTokenPage", {
                "crumbs": page.crumbs,
                "crumbScreens": page.crumbScreens,
                "group": page.group
            });
        })
        onProviderWanted: page.opened("ProviderSetupPage", {
            "providerId": page.group.settings.field("provider").value,
            "registrar": page.panel.providers.registrar
        })
        onRegistrationWanted: page.opened("RegistrationPage", {
            "crumbs": page.crumbs,
            "crumbScreens": page.crumbScreens,
            "group": page.group
        })
        onSupportWanted: page.opened("SupportPage", {
            "about": "test",
            "crumbs": page.crumbs,
            "crumbScreens": page.crumbScreens,
            "group": page.group,
            "support": page.group.support
        })
        onSettingsWanted: page.replaced("GroupPage", {
            "screen": page.panel.screensOf(page.group.groupId)[0]
        })
    }
}
