// SPDX-License-Identifier: Apache-2.0
// One group in Test All: how its test went, and the way to its steps.
import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

RowFrame {
    id: row

    required property GroupViewModel group

    readonly property string outcome: {
        if (test.running)
            return StepWords.state(StepState.Running);
        if (!test.finished)
            return StepWords.state(StepState.Waiting);
        if (test.passed)
            return StepWords.state(StepState.Ok);
        return test.refreshFailed ? FailureWords.updateFailed : FailureWords.title(test.reason);
    }
    readonly property ConnectionTestViewModel test: group.test

    Accessible.description: [outcome, step.trailing].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.Button
    bottomPadding: 0
    enabled: test.finished
    label: GroupWords.name(group.groupId)
    topPadding: 0

    contentItem: Item {
        implicitHeight: step.implicitHeight

        StepRow {
            id: step

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.right: chevron.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            detail: row.outcome
            first: true
            last: true
            result: row.test.running ? StepRow.Running : !row.test.finished ? StepRow.Pending : row.test.passed ? StepRow.Ok : StepRow.Failed
            title: row.label
            trailing: row.group.settings.field("server").value
        }

        Glyph {
            id: chevron

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.edge
            mirror: row.mirrored
            name: "chevron"
            opacity: row.test.finished ? 1 : 0
        }
    }
}
