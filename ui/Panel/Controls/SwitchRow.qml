// SPDX-License-Identifier: Apache-2.0
// A setting that is on or off.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Theme

RowFrame {
    id: row

    Accessible.description: note
    Accessible.role: Accessible.CheckBox
    checkable: true

    contentItem: Item {
        implicitHeight: Math.max(words.height, track.height)

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: track.left
            anchors.rightMargin: Theme.gapLarge
            anchors.verticalCenter: parent.verticalCenter

            BodyText {
                Accessible.ignored: true
                color: row.ink
                text: row.label
                width: parent.width
            }

            CaptionText {
                Accessible.ignored: true
                text: row.note
                visible: text !== ""
                width: parent.width
            }
        }

        Rectangle {
            id: track

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            border.color: row.enabled ? Theme.edge : Theme.disabled
            border.width: row.checked && row.enabled ? 0 : Theme.outline
            color: row.checked ? (row.enabled ? Theme.accent : Theme.disabledSoft) : Theme.surface
            height: Theme.mm(5)
            radius: height / 2
            width: Theme.mm(9)

            Rectangle {
                readonly property bool far: row.checked !== row.mirrored

                anchors.verticalCenter: parent.verticalCenter
                color: !row.enabled ? Theme.disabled : row.checked ? Theme.textOnAccent : Theme.edge
                height: parent.height - Theme.even(1.6)
                radius: height / 2
                width: height
                x: far ? parent.width - width - y : y

                Glyph {
                    anchors.centerIn: parent
                    color: row.enabled ? Theme.accent : Theme.surface
                    name: "check"
                    size: Math.round(parent.height * 0.72)
                    visible: row.checked
                }
            }
        }
    }
}
