// SPDX-License-Identifier: Apache-2.0
// A settings screen that shows a group: its fields, and its token.
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

    readonly property string groupId: panel.groupOf(screen)
    readonly property GroupViewModel group: panel.group(groupId)
    // The path in the bar of the pages below: there is room for two steps.
    readonly property list<string> below: [...crumbScreens, screen].slice(-2)
    readonly property list<string> belowWords: [...crumbs, title].slice(-2)
    // the cards' room above the fold, and whether state and buttons would be below it
    readonly property int inSight: scroll.height - cards.y - 2 * scroll.padding
    property bool crowded: false
    // what may make everything lower; what a person does on the page must not turn it round
    readonly property string frame: [width, height, Theme.textScale, panel.language.current].join(" ")
    readonly property list<string> others: panel.screens.screensOf(groupId).filter(id => id !== screen)

    edits: true
    crumbScreens: panel.path(screen).slice(1)
    crumbs: crumbScreens.map(id => ScreenWords.title(id))
    title: ScreenWords.title(screen)

    function edit(key: string) {
        highlight = "";
        const field = group.settings.field(key);
        const kind = field.kind;
        opened(kind === FieldKind.Choice ? "ChoicePage" : kind === FieldKind.Provider ? "ProviderPage" : "EditPage", {
            "group": group,
            "key": key,
            "crumbScreens": below,
            "crumbs": belowWords
        });
    }

    function go(to: string) {
        highlight = "";
        opened(to, {
            "group": group,
            "crumbScreens": below,
            "crumbs": belowWords
        });
    }

    onFrameChanged: crowded = false
    onShown: {
        if (highlight !== "" && !group.settings.keys.includes(highlight))
            highlight = "auth"; // which decides that it is not there
        const row = fields.row(highlight) ?? token.row(highlight);
        if (row !== null)
            scroll.reveal(row);
    }

    // once all have their heights, which do not depend on their order
    Binding {
        delayed: true
        property: "crowded"
        target: page
        value: page.crowded || page.wide && token.natural > page.inSight
    }

    // Wide: the fields, and the token beside them. Else the token above the fields.
    ScrollPage {
        id: scroll

        anchors.fill: parent
        anchors.leftMargin: Theme.margin - padding
        anchors.rightMargin: anchors.leftMargin
        padding: page.wide && page.height < Theme.mm(90) ? Theme.gapSmall : Theme.gapLarge
        spacing: Theme.gapLarge

        ConditionPlace {
            panel: page.panel
        }

        ScreenTabs {
            panel: page.panel
            screen: page.screen

            onWanted: screen => page.tabWanted(screen)
        }

        Grid {
            id: cards

            columns: page.wide ? 2 : 1
            layoutDirection: page.wide ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Theme.gapLarge
            width: parent.width

            TokenCard {
                id: token

                group: page.group
                highlight: page.highlight
                keyringNotice: page.panel.keyringNotice
                // as high as the fields beside it, but with its buttons in sight
                height: page.wide && tokenShown ? Math.max(implicitHeight, fields.implicitHeight) : implicitHeight
                minimumHeight: page.wide && tokenShown && !page.crowded ? Math.min(fields.implicitHeight, page.inSight) : 0
                others: page.others
                stateFirst: !page.wide || page.crowded
                width: page.wide ? cards.width - cards.spacing - fields.width : cards.width

                onAdministratorWanted: action => page.asAdministrator(action)
                onEdited: key => page.edit(key)
                onGetTokenWanted: page.go("GetTokenPage")
                onSupportWanted: page.opened("SupportPage", {
                    "crumbs": page.belowWords,
                    "crumbScreens": page.below,
                    "group": page.group,
                    "support": page.group.support
                })
                onTestWanted: page.go("TestPage")
                onWithdrawWanted: page.go("WithdrawPage")
            }

            SettingsCard {
                id: fields

                group: page.group
                height: page.wide ? Math.max(implicitHeight, token.implicitHeight) : implicitHeight
                highlight: page.highlight
                width: page.wide ? Math.round((cards.width - cards.spacing) * 0.56) : cards.width

                onAdministratorWanted: action => page.asAdministrator(action)
                onCopyWanted: page.go("CopyPage")
                onEdited: key => page.edit(key)
            }
        }
    }
}
