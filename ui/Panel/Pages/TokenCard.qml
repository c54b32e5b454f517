// SPDX-License-Identifier: Apache-2.0
// The token of a group: whose it is, how it stands, and what can be done with it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Card {
    id: card

    required property GroupViewModel group
    required property list<string> others

    property string keyringNotice: ""
    property int minimumHeight: 0

    readonly property string account: group.account || CommonWords.theAccount
    readonly property string provider: group.providerName || CommonWords.theProvider
    readonly property bool waiting: group.state === TokenState.Waiting
    readonly property bool good: group.state === TokenState.Acquired
    readonly property bool sideBySide: width >= Theme.mm(92)

    signal edited(string key)
    signal getTokenWanted
    signal testWanted

    function missing(): string {
        if (keyringNotice !== "")
            return FailureWords.title(keyringNotice);
        return group.missing.length > 0 ? StateWords.missing(group.missing[0], group.chosenProviderName) : "";
    }

    padding: 0
    spacing: 0

    Item {
        id: head

        height: Math.max(Theme.row, words.height)
        width: card.width

        Flow {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.pad
            anchors.right: parent.right
            anchors.rightMargin: Theme.pad
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

            HeadingText {
                text: CommonWords.oauth
                width: Math.min(implicitWidth, parent.width)
            }
        }
    }

    SettingRow {
        enabled: card.group.usesToken
        label: FieldWords.label("provider", card.group.protocol)
        reason: StateWords.missing("auth", "")
        value: card.group.chosenProviderName || FieldWords.notChosen

        onClicked: card.edited("provider")
    }

    SettingRow {
        label: FieldWords.label("account", card.group.protocol)
        value: FieldWords.value(card.group.settings.field("account"))
        visible: card.group.usesToken

        onClicked: card.edited("account")
    }

    Item {
        height: Theme.row
        width: card.width

        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width - 2 * Theme.pad
            x: Theme.pad
        }

        BodyText {
            anchors.left: parent.left
            anchors.leftMargin: Theme.pad
            anchors.right: chip.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: CommonWords.token
        }

        StateChip {
            id: chip

            objectName: "tokenChip"
            anchors.right: parent.right
            anchors.rightMargin: Theme.pad
            anchors.verticalCenter: parent.verticalCenter
            tokenState: card.group.state
            text: StateWords.name(card.group.state)

            onTextChanged: if (card.group.loaded)
                chip.Accessible.announce(text, Accessible.Polite)
        }
    }

    Column {
        bottomPadding: Theme.pad
        spacing: Theme.gap
        topPadding: Theme.gapSmall
        width: card.width - 2 * Theme.pad
        x: Theme.pad

        CaptionText {
            color: card.group.state === TokenState.Invalid ? Theme.bad : Theme.textMuted
            text: StateWords.explained(card.group)
            visible: text !== ""
            width: parent.width
        }

        CaptionText {
            text: qsTr("Shared with %1.", "names of other screens").arg(ScreenWords.join(card.others.map(id => ScreenWords.title(id))))
            visible: card.others.length > 0
            width: parent.width
        }

        Notice {
            kind: card.group.token.removal === Removal.Revoked ? Notice.Good : Notice.Info
            text: StateWords.removed(card.group.token.removal, card.group.chosenProviderName || CommonWords.theProvider)
            visible: card.group.token.removal !== Removal.Nothing
            width: parent.width
        }

        Notice {
            kind: Notice.Bad
            text: FailureMeanings.of(card.group.token.problem.code, card.account, card.provider)
            title: FailureWords.title(card.group.token.problem.code)
            visible: card.group.token.problem.code !== ""
            width: parent.width
        }
    }

    // the buttons stay at the card's lower edge where there is room
    Item {
        height: Math.max(0, card.minimumHeight - y - buttons.height)
        width: 1
    }

    Item {
        id: buttons

        height: flow.height + Theme.pad
        width: card.width

        Grid {
            id: flow

            readonly property int half: Math.floor((width - spacing) / 2)
            readonly property int third: Math.floor((width - 2 * spacing) / 3)

            columns: card.sideBySide ? 3 : 1
            rowSpacing: Theme.gap
            columnSpacing: Theme.gapLarge
            width: parent.width - 2 * Theme.pad
            x: Theme.pad

            PButton {
                id: getButton

                enabled: card.waiting || card.missing() === ""
                iconSource: card.waiting ? "qr" : "key"
                kind: card.good ? PButton.Secondary : PButton.Primary
                reason: card.missing()
                text: card.waiting ? qsTr("Show Code") : CommonWords.getToken
                width: card.sideBySide ? flow.third : flow.width

                onClicked: {
                    if (card.waiting) {
                        card.group.token.showCode();
                        card.getTokenWanted();
                    } else {
                        confirmGet.open();
                    }
                }
            }

            Grid {
                columns: 2
                spacing: Theme.gapLarge

                PButton {
                    id: testButton

                    enabled: card.group.testable
                    kind: card.good ? PButton.Primary : PButton.Secondary
                    reason: qsTr("Fill in the server first.")
                    text: CommonWords.testConnection
                    width: card.sideBySide ? flow.third : Math.floor((flow.width - parent.spacing) * 0.6)

                    onClicked: card.testWanted()
                }

                PButton {
                    busy: card.group.token.removing
                    enabled: card.group.deletable
                    kind: PButton.Danger
                    reason: qsTr("Nothing to delete.")
                    text: CommonWords.deleteToken
                    width: card.sideBySide ? flow.third : flow.width - parent.spacing - testButton.width

                    onClicked: confirmDelete.open()
                }
            }
        }
    }

    GetTokenDialog {
        id: confirmGet

        group: card.group

        onAccepted: {
            card.group.token.getToken();
            card.getTokenWanted();
        }
    }

    ConfirmDialog {
        id: confirmDelete

        confirmText: CommonWords.deleteToken
        danger: true
        text: StateWords.deleteQuestion(card.group, card.others.length > 0 ? ScreenWords.join(card.others.map(id => ScreenWords.title(id))) : "")
        title: qsTr("Delete the token?")

        onAccepted: card.group.token.remove()
    }
}
