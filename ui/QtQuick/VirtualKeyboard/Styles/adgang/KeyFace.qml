// SPDX-License-Identifier: Apache-2.0
// The face of a key: plain, soft (function keys) or filled (enter); pressed, it turns to the accent.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Panel.Theme

KeyPanel {
    id: face

    property bool filled: false
    property bool lit: false

    readonly property bool down: control?.pressed ?? false
    readonly property color ink: !usable ? Theme.disabled : down || filled ? Theme.textOnAccent : lit ? Theme.accent : Theme.text
    readonly property bool soft: control?.highlighted ?? false
    readonly property bool usable: control?.enabled ?? true

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.keyGap / 2
        border.color: face.lit ? Theme.accent : Theme.edge
        border.width: face.down || face.filled ? 0 : face.lit ? Theme.outline : Theme.hairline
        color: face.down ? (face.filled ? Theme.accentPressed : Theme.accent) : face.filled ? Theme.accent : face.lit ? Theme.accentSoft : face.soft ? Theme.idleSoft : Theme.surface
        radius: Theme.radiusSmall
    }
}
