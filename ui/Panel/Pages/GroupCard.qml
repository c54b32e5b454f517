// SPDX-License-Identifier: Apache-2.0
// One settings group on the home screen: its state, whose it is, what to do next.
import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Card {
    id: card

    required property GroupViewModel group
    required property real now

    // The state under the title, and one line in the place of two.
    property bool compact: false

    readonly property bool chipShown: group.loaded && group.usesToken
    readonly property bool troubled: group.loaded && group.state === TokenState.Invalid

    description: [StateWords.name(group.state), whose.text, next.text].filter(part => part !== "").join(". ")
    interactive: true
    padding: compact ? Theme.gap : Theme.gapLarge
    spacing: Theme.gapSmall
    title: GroupWords.name(group.groupId)

    trailing: StateChip {
        Accessible.ignored: true
        text: StateWords.name(card.group.state)
        tokenState: card.group.state
        visible: card.chipShown && !card.compact
        width: Math.min(implicitWidth, card.width - 2 * card.padding)
    }

    StateChip {
        Accessible.ignored: true
        anchors.left: parent.left
        text: StateWords.name(card.group.state)
        tokenState: card.group.state
        visible: card.chipShown && card.compact
        width: Math.min(implicitWidth, parent.width)
    }

    BodyText {
        id: whose

        Accessible.ignored: true
        elide: Text.ElideRight
        maximumLineCount: 1
        text: GroupWords.whose(card.group)
        visible: !card.compact
        width: parent.width
        wrapMode: Text.NoWrap
    }

    CaptionText {
        id: next

        Accessible.ignored: true
        color: card.troubled ? Theme.bad : Theme.textMuted
        elide: Text.ElideRight
        maximumLineCount: card.compact ? 1 : 2
        text: card.compact && card.group.state === TokenState.Acquired && card.group.notice === "" ? card.group.account : GroupWords.next(card.group, card.now)
        width: parent.width
    }
}
