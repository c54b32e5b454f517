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
    // The field that a search has led to.
    property string highlight: ""
    property string keyringNotice: ""
    property int minimumHeight: 0
    // State and buttons before provider and account: on a small panel they are what is looked for.
    property bool stateFirst: false
    // Its height without white.
    readonly property int natural: implicitHeight - white.height
    readonly property string account: group.account || CommonWords.theAccount
    readonly property string provider: group.providerName || CommonWords.theProvider
    readonly property bool deciding: waiting && group.token.otherAccount !== ""
    readonly property bool waiting: group.state === TokenState.Waiting
    readonly property bool good: group.state === TokenState.Acquired
    // Without OAuth 2.0 there may still be a token from before.
    readonly property bool getOffered: group.usesToken || !group.loaded
    readonly property bool tokenShown: getOffered || group.deletable
    readonly property bool testOffered: group.testable || !tokenShown
    signal administratorWanted(var action)
    signal edited(string key)
    signal getTokenWanted
    signal supportWanted
    signal testWanted
    signal withdrawWanted

    function missing(): string {
        if (keyringNotice !== "")
            return FailureWords.title(keyringNotice);
        if (group.missing[0] === "device_grant")
            return RegistrationWords.instead(group.ways);
        return group.missing.length > 0 ? StateWords.missing(group.missing[0], group.chosenProviderName) : "";
    }

    // The row of a field; null where it has none here.
    function row(key: string): Item {
        return ((ownerAbove.item ?? ownerBelow.item) as OwnerRows)?.row(key) ?? null;
    }

    padding: 0
    spacing: 0

    HeadingText {
        bottomPadding: Theme.gapSmall
        leftPadding: Theme.pad
        rightPadding: Theme.pad
        text: card.tokenShown ? CommonWords.oauth : CommonWords.connectionTest
        topPadding: Theme.gapLarge
        width: card.width
    }

    Loader {
        id: ownerAbove

        active: card.stateFirst === false
        sourceComponent: owner
        visible: active
        width: card.width
    }

    TokenStateRow {
        divided: !card.stateFirst
        group: card.group
        visible: card.tokenShown
        width: card.width
    }

    Column {
        bottomPadding: Theme.gapLarge
        spacing: Theme.gap
        width: card.width - 2 * Theme.pad
        x: Theme.pad

        CaptionText {
            color: card.group.state === TokenState.Invalid ? Theme.bad : card.group.dying ? Theme.waiting : Theme.textMuted
            text: StateWords.explained(card.group)
            visible: text !== ""
            width: parent.width
        }

        CaptionText {
            //: Under a token's state; %1 are the titles of screens that have the same token.
            text: qsTr("Shared with %1.", "names of other screens").arg(ScreenWords.join(card.others.map(id => ScreenWords.title(id))))
            visible: card.others.length > 0
            width: parent.width
        }

        Notice {
            //: Button after “Delete”: how the permission is withdrawn at the provider.
            actionText: card.group.token.removalPage === "" ? "" : qsTr("Show How")
            kind: card.group.token.removal === Removal.Revoked ? Notice.Good : Notice.Info
            text: StateWords.removed(card.group.token.removal, card.group.chosenProviderName || CommonWords.theProvider, card.group.token.removalPage)
            visible: card.group.token.removal !== Removal.Nothing
            width: parent.width

            onAction: card.withdrawWanted()
        }

        Notice {
            kind: Notice.Bad
            text: FailureMeanings.of(card.group.token.problem.code, card.account, card.provider)
            title: FailureWords.title(card.group.token.problem.code)
            visible: card.group.token.problem.code !== ""
            width: parent.width
        }
    }

    // the buttons stay at the card's lower edge where there is room; never of no height, or the
    // column leaves it where it was
    Item {
        id: white

        height: Math.max(Theme.hairline, card.minimumHeight - y - buttons.height)
        width: 1
    }

    Item {
        id: buttons

        height: flow.height + (support.visible ? support.height + Theme.gap : 0) + Theme.gapLarge
        width: card.width

        PButton {
            id: support

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap
            anchors.left: flow.left
            iconSource: "qr"
            kind: PButton.Quiet
            text: CommonWords.support
            visible: card.group.state === TokenState.Invalid || !card.waiting && card.group.failure !== ""
            width: Math.min(implicitWidth, flow.width)

            onClicked: card.supportWanted()
        }

        Item {
            id: flow

            // all in a row, Delete at its far end; or Get Token above the two others, so that what it
            // lacks has the whole width
            readonly property bool inRow: card.getOffered && !getButton.reasonShown && getButton.implicitWidth + testButton.implicitWidth + deleteButton.implicitWidth + 2 * Theme.gapLarge + Theme.gap <= width
            // Test Connection may take more lines beside Delete
            readonly property bool narrow: testButton.leastWidth + Theme.gapLarge + deleteButton.implicitWidth > width
            // Delete gives what it does not need, so that the other's words stay on one line
            readonly property int spare: width - testButton.implicitWidth - Theme.gapLarge
            readonly property int deleteWidth: spare >= deleteButton.leastWidth ? Math.min(deleteButton.implicitWidth, spare) : deleteButton.implicitWidth
            readonly property bool pair: card.testOffered && card.group.deletable
            readonly property int lower: testButton.reasonHeight + Math.max(card.testOffered ? testButton.faceHeight : 0, card.group.deletable ? deleteButton.faceHeight : 0)
            readonly property int rowHeight: inRow ? Math.max(getButton.faceHeight, lower) : lower
            readonly property int first: card.getOffered ? getButton.implicitHeight : 0
            readonly property int second: inRow || first === 0 || !card.testOffered && !card.group.deletable ? 0 : first + Theme.gap

            height: inRow ? Math.max(rowHeight, getButton.height) : Math.max(first, second + rowHeight + (pair && narrow ? Theme.gap + rowHeight : 0))
            width: parent.width - 2 * Theme.pad
            x: Theme.pad

            PButton {
                id: getButton

                anchors.left: parent.left
                enabled: card.waiting || card.missing() === ""
                height: flow.inRow ? flow.rowHeight + reasonHeight : implicitHeight
                iconSource: card.deciding ? "person" : card.waiting ? "qr" : "key"
                kind: card.good ? PButton.Secondary : PButton.Primary
                reason: card.missing()
                text: {
                    if (!card.waiting)
                        return CommonWords.getToken;
                    if (card.deciding)
                        //: Button: leads to the choice whether another account's token is kept.
                        return qsTr("Decide");
                    //: Button: leads back to the code that waits for the phone.
                    return qsTr("Show Code");
                }
                visible: card.getOffered
                width: flow.inRow ? implicitWidth : flow.width

                onClicked: {
                    if (card.waiting) {
                        card.group.token.showCode();
                        card.getTokenWanted();
                    } else {
                        card.administratorWanted(() => confirmGet.open());
                    }
                }
            }

            PButton {
                id: testButton

                anchors.left: flow.inRow ? getButton.right : parent.left
                anchors.leftMargin: flow.inRow ? Theme.gapLarge : 0
                enabled: card.group.testable
                height: flow.rowHeight
                kind: card.good || !card.getOffered ? PButton.Primary : PButton.Secondary
                //: What the button “Test Connection” still needs, and stands under it.
                reason: qsTr("Fill in the server first.")
                text: CommonWords.testConnection
                visible: card.testOffered
                width: flow.inRow ? implicitWidth : flow.pair && !flow.narrow ? flow.width - flow.deleteWidth - Theme.gapLarge : flow.width
                y: flow.second

                onClicked: card.testWanted()
            }

            PButton {
                id: deleteButton

                anchors.right: parent.right
                busy: card.group.token.removing
                height: flow.rowHeight
                kind: PButton.Danger
                text: CommonWords.deleteToken
                visible: card.group.deletable
                width: flow.inRow ? implicitWidth : flow.pair && !flow.narrow ? flow.deleteWidth : flow.width
                y: flow.second + (flow.pair && flow.narrow && !flow.inRow ? flow.rowHeight + Theme.gap : 0)

                onClicked: card.administratorWanted(() => confirmDelete.open())
            }
        }
    }

    Loader {
        id: ownerBelow

        active: card.stateFirst
        sourceComponent: owner
        visible: active
        width: card.width
    }

    Component {
        id: owner

        OwnerRows {
            divided: card.stateFirst && card.getOffered
            group: card.group
            highlight: card.highlight

            onEdited: key => card.edited(key)
        }
    }

    GetTokenDialog {
        id: confirmGet

        group: card.group

        // asked once more: the session may have ended over the question
        onAccepted: card.administratorWanted(() => {
            card.group.token.getToken();
            card.getTokenWanted();
        })
    }

    ConfirmDialog {
        id: confirmDelete

        confirmText: CommonWords.deleteToken
        danger: true
        text: StateWords.deleteQuestion(card.group, card.others.length > 0 ? ScreenWords.join(card.others.map(id => ScreenWords.title(id))) : "")
        //: Title of a question.
        title: qsTr("Delete the token?")

        onAccepted: card.administratorWanted(() => card.group.token.remove())
    }
}
