// SPDX-License-Identifier: Apache-2.0
// A settings screen that shows a record without a token: its fields, and what they are for.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required screen

    // The field that a search has led to; it is shown until something is tapped.
    property string highlight: ""

    readonly property RecordViewModel record: panel.screens.record(panel.screens.recordOf(screen))
    // The path in the bar of the pages below: there is room for two steps.
    readonly property list<string> below: [...crumbScreens, screen].slice(-2)
    readonly property list<string> belowWords: [...crumbs, title].slice(-2)

    edits: true
    crumbScreens: panel.path(screen).slice(1)
    crumbs: crumbScreens.map(id => ScreenWords.title(id))
    title: ScreenWords.title(screen)

    function edit(key: string) {
        const kind = record.settings.field(key).kind;
        const list = kind === FieldKind.Emails || kind === FieldKind.Hosts;
        go(list ? "ListPage" : kind === FieldKind.Choice ? "ChoicePage" : "EditPage", {
            "settings": record.settings,
            "key": key
        });
    }

    function go(to: string, properties: var) {
        highlight = "";
        opened(to, Object.assign({
            "crumbScreens": below,
            "crumbs": belowWords
        }, properties));
    }

    onShown: {
        for (let at = 0; at < rows.count; ++at)
            if ((rows.itemAt(at) as FieldRow)?.key === highlight)
                scroll.reveal(rows.itemAt(at));
    }

    ScrollPage {
        id: scroll

        anchors.fill: parent
        anchors.leftMargin: Theme.margin - padding
        anchors.rightMargin: anchors.leftMargin
        padding: page.wide && page.height < Theme.mm(90) ? Theme.gapSmall : Theme.gapLarge
        spacing: Theme.gapLarge

        ScreenTabs {
            panel: page.panel
            screen: page.screen

            onWanted: screen => page.tabWanted(screen)
        }

        Grid {
            id: cards

            readonly property int side: Math.round((width - spacing) * 0.56)

            columns: page.wide ? 2 : 1
            spacing: Theme.gapLarge
            width: parent.width

            Card {
                id: fields

                height: page.wide ? Math.max(implicitHeight, about.implicitHeight) : implicitHeight
                padding: 0
                spacing: 0
                width: page.wide ? cards.side : cards.width

                Repeater {
                    id: rows

                    model: page.record.settings.keys

                    FieldRow {
                        required property string modelData

                        highlighted: page.highlight === modelData
                        key: modelData
                        settings: page.record.settings

                        onClicked: page.edit(modelData)
                    }
                }
            }

            Card {
                id: about

                height: page.wide ? Math.max(implicitHeight, fields.implicitHeight) : implicitHeight
                spacing: Theme.gapLarge
                width: page.wide ? cards.width - cards.spacing - cards.side : cards.width

                BodyText {
                    text: RecordWords.about(page.record.recordId)
                    width: parent.width
                }

                Notice {
                    //: %1 is the address of a proxy, such as proxy.example.com:8080.
                    text: qsTr("No proxy is set here, so the one of this machine's configuration is used: %1").arg(page.record.fallback)
                    visible: page.record.fallback !== ""
                    width: parent.width
                }

                PButton {
                    enabled: page.record.testable
                    iconSource: "plug"
                    kind: PButton.Primary
                    //: What the button “Test Proxy” still needs, and stands under it.
                    reason: qsTr("Fill in the proxy server first.")
                    //: Button: tests the way to the provider through the proxy.
                    text: qsTr("Test Proxy", "button")
                    visible: page.record.hasTest
                    width: parent.width

                    onClicked: page.go("ProxyTestPage", {
                        "record": page.record
                    })
                }
            }
        }
    }
}
