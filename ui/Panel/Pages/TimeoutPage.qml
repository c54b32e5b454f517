// SPDX-License-Identifier: Apache-2.0
// How long a session goes on without a touch.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property AdministrationViewModel administration

    readonly property Problem problem: administration.problem

    title: AccessWords.timeout

    Component.onCompleted: problem.clear()

    Connections {
        function onStored() {
            page.backWanted();
        }

        target: page.administration
    }

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge

        Notice {
            kind: Notice.Bad
            text: FailureMeanings.of(page.problem.code, "", "")
            title: FailureWords.title(page.problem.code)
            visible: page.problem.code !== ""
            width: parent.width
        }

        Card {
            padding: 0
            spacing: 0
            width: parent.width

            Repeater {
                model: page.administration.timeouts

                ChoiceRow {
                    required property int modelData

                    label: AccessWords.duration(modelData)
                    selected: page.panel.session.timeout === modelData

                    onClicked: page.administration.setTimeout(modelData)
                }
            }
        }
    }
}
