// SPDX-License-Identifier: Apache-2.0
// The steps of a test, live; what it found stands beside them, or above them where it is narrow.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property ConnectionTestViewModel test

    // Whether a token is tested, or a password.
    property bool usesToken: false

    // what the page's margin is wider than the scrolled part's
    readonly property int inset: wide ? Theme.margin - Theme.gapLarge : 0
    // Where the result goes, and the height of what stands beside it.
    readonly property int besideHeight: wide ? stepsCard.height : 0
    readonly property Item resultPlace: wide ? sidePlace : upperPlace

    title: CommonWords.connectionTest

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
        anchors.leftMargin: page.inset
        anchors.top: parent.top
        padding: Theme.gapLarge
        spacing: Theme.gapLarge
        width: page.wide ? Math.round(page.width * 0.48) : page.width - 2 * page.inset

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
                    title: StepWords.name(modelData.step, page.usesToken)
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
        anchors.rightMargin: page.inset
        anchors.top: parent.top
        padding: Theme.gapLarge
        visible: page.wide

        Item {
            id: sidePlace

            height: childrenRect.height
            width: parent.width
        }
    }
}
