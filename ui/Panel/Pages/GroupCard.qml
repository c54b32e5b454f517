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

    // The state under the title, in smaller type; what to do only where there is something to do.
    property bool compact: false

    readonly property bool chipShown: group.loaded && group.usesToken
    readonly property bool calm: group.state === TokenState.Acquired && group.notice === "" && !group.dying
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
        color: card.compact ? Theme.textMuted : Theme.text
        elide: Text.ElideRight
        font: card.compact ? Theme.captionFont : Theme.bodyFont
        maximumLineCount: 1
        text: GroupWords.whose(card.group)
        visible: !card.compact || card.group.account !== "" || !card.chipShown
        width: parent.width
        wrapMode: Text.NoWrap
    }

    CaptionText {
        id: next

        Accessible.ignored: true
        color: card.troubled ? Theme.bad : card.group.dying ? Theme.waiting : Theme.textMuted
        elide: Text.ElideRight
        maximumLineCount: card.troubled ? 3 : 2
        text: GroupWords.next(card.group, card.now)
        visible: !card.compact || !card.calm
        width: parent.width
    }
}
