// SPDX-License-Identifier: Apache-2.0
// One of several choices; exactly one of a list is `selected`.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Theme

RowFrame {
    id: row

    property string description: ""
    property bool selected: false

    Accessible.description: [description, note].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.RadioButton
    checked: selected

    // a tap asks to be chosen; what is chosen, the page decides
    onToggled: checked = Qt.binding(() => selected)

    contentItem: Item {
        implicitHeight: Math.max(words.height, ring.height)

        Rectangle {
            id: ring

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            border.color: !row.enabled ? Theme.disabled : row.selected ? Theme.accent : Theme.edge
            border.width: row.selected ? Theme.focusWidth : Theme.outline
            color: Theme.surface
            height: width
            radius: width / 2
            width: Theme.even(4)

            Rectangle {
                anchors.centerIn: parent
                color: row.enabled ? Theme.accent : Theme.disabled
                height: width
                radius: width / 2
                visible: row.selected
                width: Theme.even(1.9)
            }
        }

        Column {
            id: words

            anchors.left: ring.right
            anchors.leftMargin: Theme.gapLarge
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            BodyText {
                Accessible.ignored: true
                color: row.ink
                font: row.selected ? Theme.bodyBoldFont : Theme.bodyFont
                text: row.label
                width: parent.width
            }

            CaptionText {
                Accessible.ignored: true
                text: row.description
                visible: text !== ""
                width: parent.width
            }

            CaptionText {
                Accessible.ignored: true
                text: row.note
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
