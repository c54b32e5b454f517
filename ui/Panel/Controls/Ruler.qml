// SPDX-License-Identifier: Apache-2.0
// A drawn ruler, to be held against a real one: it is right when the panel's density is.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Theme

Item {
    id: ruler

    // the name that a screen reader hears
    property string name: ""

    // five where they fit
    readonly property int centimetres: Math.max(1, Math.min(5, Math.floor((width - 2 * inset) / Theme.mm(10))))
    readonly property int inset: Math.ceil(last.advanceWidth / 2)
    readonly property int start: LayoutMirroring.enabled ? width - ticks.width - inset : inset

    Accessible.name: name
    Accessible.role: Accessible.Graphic
    implicitHeight: numbers.height + ticks.height
    implicitWidth: Theme.mm(50) + Theme.hairline + 2 * inset

    TextMetrics {
        id: last

        font: Theme.captionBoldFont
        text: "0"
    }

    Item {
        id: numbers

        height: Math.ceil(last.height)
        width: ticks.width
        x: ruler.start

        Repeater {
            model: ruler.centimetres + 1

            Text {
                required property int index

                Accessible.ignored: true
                color: Theme.text
                font: Theme.captionBoldFont
                text: index
                textFormat: Text.PlainText
                x: Math.round(Theme.mm(10 * index) - width / 2)
            }
        }
    }

    Item {
        id: ticks

        LayoutMirroring.enabled: false
        anchors.top: numbers.bottom
        height: Theme.mm(4)
        width: Theme.mm(10 * ruler.centimetres) + Theme.hairline
        x: ruler.start

        Rectangle {
            color: Theme.text
            height: Theme.hairline
            width: parent.width
        }

        Repeater {
            model: 10 * ruler.centimetres + 1

            Rectangle {
                required property int index

                color: Theme.text
                height: Theme.mm(index % 10 === 0 ? 4 : index % 5 === 0 ? 3 : 2)
                width: Theme.hairline
                x: Theme.mm(index)
            }
        }
    }
}
