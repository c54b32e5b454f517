// SPDX-License-Identifier: Apache-2.0
// A token's state: its sign and its word (0 not acquired, 1 waiting, 2 acquired, 3 invalid).
// Made narrower than it wants to be, it takes two lines.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Theme

Rectangle {
    id: chip

    required property int tokenState
    property string text: ""

    readonly property color ink: Theme.stateColor(tokenState)
    readonly property int edges: Theme.even(3.8)
    readonly property string glyphName: ["circle", "clock", "check", "exclamation"][tokenState] ?? "circle"

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.stateSoft(tokenState)
    implicitHeight: Math.max(Theme.mm(5), word.implicitHeight + Theme.gapSmall)
    implicitWidth: sign.width + row.spacing + Math.ceil(word.implicitWidth) + edges
    radius: Math.min(height / 2, Theme.mm(3))

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.mm(1.1)

        Glyph {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            color: chip.ink
            name: chip.glyphName
            size: Theme.glyphSmall
        }

        Text {
            id: word

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: chip.ink
            font: Theme.captionBoldFont
            text: chip.text
            textFormat: Text.PlainText
            width: Math.min(Math.ceil(implicitWidth), chip.width - chip.edges - sign.width - row.spacing)
            wrapMode: Text.Wrap
        }
    }
}
