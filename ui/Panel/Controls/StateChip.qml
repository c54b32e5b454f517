// SPDX-License-Identifier: Apache-2.0
// A token's state: its sign and its word (0 not acquired, 1 waiting, 2 acquired, 3 invalid).
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Theme

Rectangle {
    id: chip

    required property int tokenState
    property string text: ""

    readonly property color ink: Theme.stateColor(tokenState)
    readonly property string glyphName: ["circle", "clock", "check", "exclamation"][tokenState] ?? "circle"

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.stateSoft(tokenState)
    implicitHeight: Math.max(Theme.mm(5), word.implicitHeight + Theme.gapSmall)
    implicitWidth: row.implicitWidth + Theme.even(3.8)
    radius: height / 2

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.mm(1.1)

        Glyph {
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
        }
    }
}
