// SPDX-License-Identifier: Apache-2.0
// Every group that is set up, tested one after another.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    readonly property TestAllViewModel all: panel.testAll
    readonly property int total: all.groups.length

    title: CommonWords.testAll

    Component.onCompleted: all.run()
    Component.onDestruction: all.stop()

    ScrollPage {
        anchors.bottom: again.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gapLarge

        Notice {
            kind: page.all.running || page.total === 0 ? Notice.Info : page.all.failed > 0 ? Notice.Bad : Notice.Good
            title: {
                if (page.all.running)
                    return qsTr("Testing …");
                if (page.total === 0)
                    return qsTr("Nothing is set up yet. Fill in a server first.");
                return page.all.failed > 0 ? CommonWords.fill(qsTr("%1 of %2 connections do not work"), page.all.failed, page.total) : qsTr("All connections work");
            }
            width: parent.width
        }

        Card {
            padding: Theme.gap
            spacing: 0
            visible: page.total > 0
            width: parent.width

            Repeater {
                model: page.all.groups

                StepRow {
                    id: row

                    required property int index
                    required property GroupViewModel modelData

                    readonly property ConnectionTestViewModel test: modelData.test

                    detail: test.running ? StepWords.state(StepState.Running) : test.finished ? (test.passed ? StepWords.state(StepState.Ok) : test.refreshFailed ? FailureWords.updateFailed : FailureWords.title(test.reason)) : StepWords.state(StepState.Waiting)
                    first: index === 0
                    last: index === page.total - 1
                    result: test.running ? StepRow.Running : !test.finished ? StepRow.Pending : test.passed ? StepRow.Ok : StepRow.Failed
                    title: GroupWords.name(modelData.groupId)
                    trailing: modelData.settings.field("server").value
                    width: parent?.width ?? 0

                    TapHandler {
                        onTapped: if (row.test.finished)
                            page.opened("TestPage", {
                                "group": row.modelData,
                                "runs": false
                            })
                    }
                }
            }
        }
    }

    PButton {
        id: again

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.margin
        enabled: !page.all.running && page.total > 0
        iconSource: "refresh"
        kind: PButton.Primary
        text: CommonWords.testAgain

        onClicked: page.all.run()
    }
}
