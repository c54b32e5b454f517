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

    function tells(kind: string, group: string): bool {
        return kind === "invalid";
    }

    awake: all.running
    title: CommonWords.testAll

    Component.onCompleted: all.run()
    Component.onDestruction: all.stop()

    ScrollPage {
        anchors.bottom: again.top
        anchors.bottomMargin: Theme.gap
        bottomPadding: padding - Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gapLarge

        Notice {
            actionText: page.total === 0 && !page.all.running ? CommonWords.settings : ""
            kind: page.all.running || page.total === 0 ? Notice.Info : page.all.failed > 0 ? Notice.Bad : Notice.Good
            title: {
                if (page.all.running)
                    //: Title while the connections of all groups are tested.
                    return qsTr("Testing …");
                if (page.total === 0)
                    //: Title in the place of the results of the connection tests.
                    return qsTr("Nothing is set up yet. Fill in a server first.");
                if (page.all.failed > 0)
                    //: Title: the result of all connection tests; %1 and %2 are numbers.
                    return CommonWords.fill(qsTr("%1 of %2 connections do not work"), page.all.failed, page.total);
                //: Title: the result of all connection tests.
                return qsTr("All connections work");
            }
            width: parent.width

            onAction: page.opened("MenuPage", {
                "screen": "settings"
            })
        }

        Card {
            padding: 0
            spacing: 0
            visible: page.total > 0
            width: parent.width

            Repeater {
                model: page.all.groups

                TestAllRow {
                    required property GroupViewModel modelData

                    group: modelData

                    onClicked: page.opened("TestPage", {
                        "group": group,
                        "runs": false
                    })
                }
            }
        }
    }

    PButton {
        id: again

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapLarge
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        enabled: !page.all.running && page.total > 0
        iconSource: "refresh"
        kind: PButton.Primary
        text: CommonWords.testAgain
        visible: page.total > 0

        onClicked: page.all.run()
    }
}
