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

    // a text of no width of its own, for what metrics say of joined letters is less than is painted
    component Measure: Text {
        Accessible.ignored: true
        textFormat: Text.PlainText
        visible: false
    }

    contentItem: Item {
        id: box

        readonly property int end: row.chevron ? Math.round(Theme.glyph * 0.74) + Theme.gapSmall : 0
        readonly property int room: width - end
        // one line where both fit, else the value under its label
        readonly property bool stacked: row.value !== "" && Math.ceil(labelMeasure.implicitWidth) + Theme.gapLarge + valueWidth + unitSpace > room
        readonly property int unitSpace: row.unit !== "" ? Math.ceil(unitMeasure.implicitWidth) + Theme.gapSmall : 0
        readonly property int valueWidth: Math.ceil(valueMeasure.implicitWidth) + 1

        // x of something that stands `start` from where reading begins
        function place(start: int, wide: int): int {
            return row.mirrored ? width - start - wide : start;
        }

        // on one line both stand on the same ground, whatever heights their scripts have
        readonly property int drop: stacked ? 0 : Math.round(labelText.baselineOffset - valueText.baselineOffset)
        readonly property int lift: Math.max(0, -drop)
        readonly property int first: stacked ? labelText.height : lift + Math.max(labelText.height, row.value === "" ? 0 : drop + valueText.height)

        implicitHeight: first + (stacked ? valueText.height : 0) + (noteText.visible ? noteText.height : 0)

        Measure {
            id: labelMeasure

            font: labelText.font
            text: row.label
        }

        Measure {
            id: valueMeasure

            font: valueText.font
            text: row.value
        }

        Measure {
            id: unitMeasure

            font: unitText.font
            text: row.unit
        }

        BodyText {
            id: labelText

            Accessible.ignored: true
            color: row.ink
            text: row.label
            width: box.stacked || row.value === "" ? box.room : box.room - box.valueWidth - box.unitSpace - Theme.gapLarge
            x: box.place(0, width)
            y: Math.round((parent.height - box.implicitHeight) / 2) + box.lift
        }

        LtrText {
            id: valueText

            Accessible.ignored: true
            color: !row.enabled ? Theme.disabled : row.emphasized ? Theme.accent : box.stacked ? Theme.textMuted : Theme.text
            text: row.value
            width: Math.min(box.room - box.unitSpace, box.valueWidth)
            x: box.place(box.stacked ? 0 : box.room - box.unitSpace - width, width)
            y: labelText.y + (box.stacked ? labelText.height : box.drop)
        }

        CaptionText {
            id: unitText

            Accessible.ignored: true
            color: row.enabled ? Theme.textMuted : Theme.disabled
            text: row.unit
            visible: text !== ""
            width: box.unitSpace - Theme.gapSmall
            wrapMode: Text.NoWrap
            x: box.place(box.stacked ? valueText.width + Theme.gapSmall : box.room - width, width)
            y: valueText.y + Math.round(valueText.baselineOffset - baselineOffset)
        }

        CaptionText {
            id: noteText

            Accessible.ignored: true
            text: row.note
            visible: text !== ""
            width: box.room
            x: box.place(0, width)
            y: valueText.y + Math.max(labelText.y + labelText.height - valueText.y, valueText.height)
        }

        Glyph {
            id: sign

            anchors.right: parent.right
            // the arrow's own white, so that its point stands on the margin
            anchors.rightMargin: -Math.round(size * 0.26)
            anchors.verticalCenter: parent.verticalCenter
            color: row.enabled ? Theme.edge : Theme.disabled
            mirror: row.mirrored
            name: "chevron"
            visible: row.chevron
        }
    }
}
