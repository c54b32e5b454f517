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

    readonly property bool troubled: group.loaded && group.state === TokenState.Invalid

    description: [StateWords.name(group.state), whose.text, next.text].filter(part => part !== "").join(". ")
    interactive: true
    padding: Theme.gapLarge
    spacing: Theme.gapSmall
    title: GroupWords.name(group.groupId)

    trailing: StateChip {
        Accessible.ignored: true
        tokenState: card.group.state
        text: StateWords.name(card.group.state)
        visible: card.group.loaded && card.group.usesToken
    }

    BodyText {
        id: whose

        Accessible.ignored: true
        elide: Text.ElideRight
        maximumLineCount: 1
        text: GroupWords.whose(card.group)
        width: parent.width
        wrapMode: Text.NoWrap
    }

    CaptionText {
        id: next

        Accessible.ignored: true
        color: card.troubled ? Theme.bad : Theme.textMuted
        elide: Text.ElideRight
        maximumLineCount: 2
        text: GroupWords.next(card.group, card.now)
        width: parent.width
    }
}
