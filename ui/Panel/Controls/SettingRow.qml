// SPDX-License-Identifier: Apache-2.0
// A setting: its label, its value, the way to change it. The whole row is the target.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Theme

RowFrame {
    id: row

    property bool chevron: true
    property bool emphasized: false
    property string unit: ""
    property string value: ""

    readonly property string spoken: value + (unit !== "" ? " " + unit : "")

    Accessible.description: [spoken, note].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.Button

    contentItem: Item {
        id: box

        readonly property int end: row.chevron ? Theme.glyph + Theme.gapSmall : 0
        readonly property int room: width - end
        readonly property bool stacked: row.value !== "" && labelText.implicitWidth + Theme.gapLarge + valueText.implicitWidth + unitText.space > room
        readonly property int valueRoom: stacked ? room - unitText.space : Math.ceil(valueText.implicitWidth)

        implicitHeight: labelText.height + (stacked ? valueText.height : 0) + (noteText.visible ? noteText.height : 0)

        BodyText {
            id: labelText

            Accessible.ignored: true
            anchors.left: parent.left
            color: row.ink
            text: row.label
            width: box.stacked || row.value === "" ? box.room : box.room - box.valueRoom - unitText.space - Theme.gapLarge
            y: Math.round((parent.height - box.implicitHeight) / 2)
        }

        CaptionText {
            id: noteText

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.top: box.stacked ? valueText.bottom : labelText.bottom
            text: row.note
            visible: text !== ""
            width: box.room
        }

        LtrText {
            id: valueText

            Accessible.ignored: true
            anchors.left: box.stacked ? parent.left : undefined
            anchors.right: box.stacked ? undefined : unitText.visible ? unitText.left : sign.visible ? sign.left : parent.right
            anchors.rightMargin: box.stacked ? 0 : unitText.visible || sign.visible ? Theme.gapSmall : 0
            color: !row.enabled ? Theme.disabled : row.emphasized ? Theme.accent : box.stacked ? Theme.textMuted : Theme.text
            text: row.value
            width: Math.min(box.valueRoom, Math.ceil(implicitWidth))
            y: labelText.y + (box.stacked ? labelText.height : 0)
        }

        CaptionText {
            id: unitText

            readonly property int space: visible ? implicitWidth + Theme.gapSmall : 0

            Accessible.ignored: true
            anchors.left: box.stacked ? valueText.right : undefined
            anchors.leftMargin: box.stacked ? Theme.gapSmall : 0
            anchors.right: box.stacked ? undefined : sign.visible ? sign.left : parent.right
            anchors.rightMargin: box.stacked || !sign.visible ? 0 : Theme.gapSmall
            color: row.enabled ? Theme.textMuted : Theme.disabled
            text: row.unit
            visible: text !== ""
            wrapMode: Text.NoWrap
            y: valueText.y + Math.round(valueText.baselineOffset - baselineOffset)
        }

        Glyph {
            id: sign

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: row.enabled ? Theme.edge : Theme.disabled
            mirror: row.mirrored
            name: "chevron"
            visible: row.chevron
        }
    }
}
