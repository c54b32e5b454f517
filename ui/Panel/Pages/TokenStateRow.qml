// SPDX-License-Identifier: Apache-2.0
// How a group's token stands: a label, and the chip beside or under it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Item {
    id: row

    required property GroupViewModel group

    // Whether there is something above it.
    property bool divided: false

    // the chip under its label where there is no room beside it
    readonly property bool stacked: label.implicitWidth + Theme.gap + chip.implicitWidth > width - 2 * Theme.pad

    height: !visible ? 0 : stacked ? label.height + chip.height + 3 * Theme.gapSmall : Math.max(Theme.target, label.height)

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: row.divided
        width: parent.width - 2 * Theme.pad
        x: Theme.pad
    }

    BodyText {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: Theme.pad
        text: CommonWords.token
        y: row.stacked ? Theme.gapSmall : Math.round((parent.height - height) / 2)
    }

    StateChip {
        id: chip

        // no anchors: changed while the panel is turned round, they would leave it stretched
        readonly property bool atLeft: row.stacked !== LayoutMirroring.enabled

        objectName: "tokenChip"
        text: StateWords.name(row.group.state)
        tokenState: row.group.state
        width: Math.min(implicitWidth, parent.width - 2 * Theme.pad)
        x: atLeft ? Theme.pad : parent.width - width - Theme.pad
        y: row.stacked ? label.y + label.height + Theme.gapSmall : Math.round((parent.height - height) / 2)

        onTextChanged: if (row.group.loaded)
            chip.Accessible.announce(text, Accessible.Polite)
    }
}
