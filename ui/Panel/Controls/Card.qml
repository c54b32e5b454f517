// SPDX-License-Identifier: Apache-2.0
// A white sheet with a title; `interactive` makes the whole of it a button.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Theme

Rectangle {
    id: card

    property string description: ""
    property bool interactive: false
    property int padding: Theme.pad
    property int spacing: Theme.gap
    property string title: ""
    property alias trailing: slot.data

    default property alias content: body.data
    readonly property int availableWidth: width - 2 * padding
    readonly property int availableHeight: height - body.y - padding
    readonly property bool down: area.pressed
    readonly property bool stacked: metrics.advanceWidth + Theme.gap + Theme.gapSmall + slot.width > head.width

    signal clicked

    Accessible.description: description
    Accessible.focusable: interactive
    Accessible.ignored: title === ""
    Accessible.name: title
    Accessible.role: interactive ? Accessible.Button : Accessible.Grouping
    activeFocusOnTab: interactive
    border.color: down || activeFocus && interactive ? Theme.accent : Theme.line
    border.width: down ? Theme.outline : Theme.hairline
    color: down ? Theme.accentSoft : Theme.surface
    implicitHeight: body.y + body.implicitHeight + padding
    implicitWidth: Theme.mm(60)
    radius: Theme.radiusLarge

    Accessible.onPressAction: if (interactive)
        clicked()
    Keys.onPressed: event => {
        if (interactive && ReturnKey.presses(event))
            clicked();
    }
    Keys.onSpacePressed: if (interactive)
        clicked()

    MouseArea {
        id: area

        anchors.fill: parent
        enabled: card.interactive

        onClicked: card.clicked()
    }

    Item {
        id: head

        readonly property bool mirrored: LayoutMirroring.enabled

        height: !visible ? 0 : card.stacked ? heading.height + Theme.gapSmall + slot.height : Math.max(heading.height, slot.height)
        visible: card.title !== "" || slot.children.length > 0
        width: parent.width - 2 * card.padding
        x: card.padding
        y: card.padding

        TextMetrics {
            id: metrics

            font: heading.font
            text: card.title
        }

        HeadingText {
            id: heading

            Accessible.ignored: card.interactive
            text: card.title
            width: card.stacked || slot.width === 0 ? parent.width : parent.width - slot.width - Theme.gap
            x: head.mirrored ? parent.width - width : 0
            y: card.stacked ? 0 : Math.round((parent.height - height) / 2)
        }

        Row {
            id: slot

            x: card.stacked === head.mirrored ? parent.width - width : 0
            y: card.stacked ? heading.height + Theme.gapSmall : Math.round((parent.height - height) / 2)
        }
    }

    Column {
        id: body

        spacing: card.spacing
        width: parent.width - 2 * card.padding
        x: card.padding
        y: head.visible ? head.y + head.height + card.spacing : card.padding
    }

    FocusRing {
        targetRadius: card.radius
        visible: card.activeFocus && card.interactive
    }
}
