// SPDX-License-Identifier: Apache-2.0
// Shown in the place of everything else where the state cannot be opened.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelWindow {
    id: window

    required property TroubleViewModel trouble

    readonly property Problem problem: trouble.problem

    language: trouble.language
    //: Title of the window: the program's name, left as it is.
    title: qsTr("Adgang")

    TopBar {
        id: bar

        //: Title of the only page when the program cannot start.
        title: qsTr("The panel cannot start")
        width: parent.width
    }

    ScrollPage {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        spacing: Theme.gapLarge

        Notice {
            kind: Notice.Bad
            text: FailureMeanings.of(window.problem.code, "", "")
            title: FailureWords.title(window.problem.code)
            width: parent.width
        }

        LtrText {
            color: Theme.textMuted
            maximumLineCount: 3
            text: [window.problem.key, window.problem.value].filter(part => part !== "").join(" · ")
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }

        PButton {
            anchors.left: parent.left
            iconSource: "refresh"
            kind: PButton.Primary
            text: CommonWords.tryAgain

            onClicked: window.trouble.retry()
        }
    }
}
