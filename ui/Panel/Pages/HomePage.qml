// SPDX-License-Identifier: Apache-2.0
// Home: the token's state of every group, and the two ways on.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    readonly property int cells: panel.groups.length + (panel.demo ? 1 : 0)
    readonly property int columns: width >= Theme.mm(92) ? 2 : 1

    title: panel.machineName === "" ? CommonWords.tokenStatus : panel.machineName

    ScrollPage {
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.gap
        bottomPadding: padding - Theme.gap
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin - padding
        anchors.right: parent.right
        anchors.rightMargin: anchors.leftMargin
        anchors.top: parent.top
        padding: Theme.gapLarge
        spacing: Theme.gapLarge

        ConditionNotices {
            panel: page.panel
            width: parent.width
        }

        Flow {
            id: grid

            readonly property int cellHeight: {
                let tallest = 0;
                for (let at = 0; at < cards.count; ++at)
                    tallest = Math.max(tallest, cards.itemAt(at)?.implicitHeight ?? 0);
                return tallest;
            }
            readonly property int cellWidth: Math.floor((width - (page.columns - 1) * spacing) / page.columns)

            // The one beside the demo's card is as high as that.
            function heightOf(cell: int): int {
                const beside = demo.active && cell === page.cells - 2 && page.cells % page.columns === 0;
                return beside ? Math.max(cellHeight, demo.implicitHeight) : cellHeight;
            }

            // The last one of an odd number takes the whole width.
            function widthOf(cell: int): int {
                const alone = cell === page.cells - 1 && page.cells % page.columns === 1;
                return alone ? width : cellWidth;
            }

            spacing: Theme.gap
            width: parent.width

            Repeater {
                id: cards

                model: page.panel.groups

                GroupCard {
                    required property int index
                    required property GroupViewModel modelData

                    compact: page.low
                    group: modelData
                    height: page.columns > 1 ? grid.heightOf(index) : implicitHeight
                    now: page.panel.clock.now
                    width: grid.widthOf(index)

                    onClicked: page.opened("GroupPage", {
                        "screen": page.panel.screensOf(group.groupId)[0]
                    })
                }
            }

            Loader {
                id: demo

                active: page.panel.demo
                height: Math.max(grid.cellHeight, implicitHeight)
                visible: active
                width: grid.widthOf(page.cells - 1)

                sourceComponent: DemoCard {
                    panel: page.panel
                }
            }
        }
    }

    Flow {
        id: footer

        readonly property int half: Math.floor((width - Theme.gapLarge) / 2)
        // each as wide as it wants, half the width each, or one above the other
        readonly property bool halved: settings.implicitWidth + test.implicitWidth + Theme.gapLarge > width
        readonly property bool stacked: halved && Math.max(settings.leastWidth, test.leastWidth) > half
        readonly property int tallest: Math.max(settings.implicitHeight, test.implicitHeight)

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.bottomMargin: Theme.gapLarge
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: stacked ? Theme.gap : Theme.gapLarge

        PButton {
            id: settings

            iconSource: "gear"
            height: footer.stacked ? implicitHeight : footer.tallest
            kind: PButton.Primary
            text: CommonWords.settings
            width: footer.stacked ? footer.width : footer.halved ? footer.half : implicitWidth

            onClicked: page.opened("MenuPage", {
                "screen": "settings"
            })
        }

        PButton {
            id: test

            height: footer.stacked ? implicitHeight : footer.tallest
            iconSource: "plug"
            text: CommonWords.testAll
            width: footer.stacked ? footer.width : footer.halved ? footer.half : implicitWidth

            onClicked: page.opened("TestAllPage", {})
        }
    }
}
