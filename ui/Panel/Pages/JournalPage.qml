// SPDX-License-Identifier: Apache-2.0
// Who did what when, the newest first, a page at a time.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property AdministrationViewModel administration

    readonly property JournalViewModel journal: administration.journal
    readonly property bool paged: journal.hasNewer || journal.hasOlder

    title: AccessWords.journal

    Component.onCompleted: journal.load()

    Connections {
        function onChanged() {
            list.moveTo(0);
        }

        target: page.journal
    }

    ScrollPage {
        id: list

        anchors.bottom: page.paged ? footer.top : parent.bottom
        anchors.bottomMargin: page.paged ? Theme.gap : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        bottomPadding: padding - anchors.bottomMargin
        spacing: Theme.gapLarge

        Notice {
            actionText: CommonWords.tryAgain
            kind: Notice.Bad
            text: FailureMeanings.of(page.journal.problem.code, "", "")
            title: FailureWords.title(page.journal.problem.code)
            visible: page.journal.problem.code !== ""
            width: parent.width

            onAction: page.journal.load()
        }

        Notice {
            //: In the place of the journal's entries, while it is empty.
            title: qsTr("Nothing has been done yet.")
            visible: page.journal.loaded && page.journal.rows.length === 0
            width: parent.width
        }

        Card {
            padding: 0
            spacing: 0
            visible: page.journal.rows.length > 0
            width: parent.width

            Repeater {
                model: page.journal.rows

                JournalRow {
                    now: page.panel.clock.now
                }
            }
        }
    }

    Row {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapLarge
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        spacing: Theme.gapLarge
        visible: page.paged

        PButton {
            enabled: page.journal.hasNewer
            //: Button: the page of the journal with newer entries.
            text: qsTr("Newer")

            onClicked: page.journal.newer()
        }

        PButton {
            enabled: page.journal.hasOlder
            //: Button: the page of the journal with older entries.
            text: qsTr("Older")

            onClicked: page.journal.older()
        }
    }
}
