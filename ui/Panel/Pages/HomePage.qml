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

        ConditionPlace {
            panel: page.panel
        }

        Loader {
            readonly property bool wanted: page.panel.setupStep !== ""

            visible: wanted
            width: parent.width

            onWantedChanged: {
                if (wanted)
                    setSource("SetupCard.qml", {
                        "page": page,
                        "setup": page.panel.setup
                    });
                else
                    source = "";
            }
        }

        Flow {
            id: grid

            readonly property int cellWidth: Math.floor((width - (page.columns - 1) * spacing) / page.columns)

            // Cards side by side are equally high.
            function heightOf(cell: int): int {
                const first = cell - cell % page.columns;
                let tallest = 0;
                for (let at = first; at < first + page.columns; ++at)
                    tallest = Math.max(tallest, cards.itemAt(at)?.implicitHeight ?? 0);
                const beside = demo.active && first <= page.cells - 1 && page.cells - 1 < first + page.columns;
                return beside ? Math.max(tallest, demo.implicitHeight) : tallest;
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
                    height: cards.count > index ? grid.heightOf(index) : implicitHeight
                    now: page.panel.clock.now
                    width: grid.widthOf(index)

                    onClicked: page.opened("GroupPage", {
                        "screen": page.panel.screens.screensOf(group.groupId)[0]
                    })
                }
            }

            Loader {
                id: demo

                active: page.panel.demo
                height: grid.heightOf(page.cells - 1)
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

        // too wide for one row: one above the other, or on a low panel in two lines each
        readonly property bool tooWide: settings.implicitWidth + test.implicitWidth + Theme.gapLarge > width
        readonly property bool stacked: tooWide && !page.low
        readonly property int each: Math.floor((width - spacing) / 2)

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.bottomMargin: Theme.gapLarge
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: stacked ? Theme.gap : Theme.gapLarge

        PButton {
            id: settings

            height: footer.stacked ? implicitHeight : Math.max(implicitHeight, test.implicitHeight)
            iconSource: "gear"
            kind: PButton.Primary
            text: CommonWords.settings
            width: footer.stacked ? footer.width : footer.tooWide ? footer.each : implicitWidth

            onClicked: page.opened("MenuPage", {
                "screen": "settings"
            })
        }

        PButton {
            id: test

            height: footer.stacked ? implicitHeight : Math.max(implicitHeight, settings.implicitHeight)
            iconSource: "plug"
            text: CommonWords.testAll
            width: footer.stacked ? footer.width : footer.tooWide ? footer.each : implicitWidth

            onClicked: page.opened("TestAllPage", {})
        }
    }
}
