// SPDX-License-Identifier: Apache-2.0
// A key with a sign.
import QtQuick
import Panel.Controls
import Panel.Theme

KeyFace {
    id: face

    property string sign: ""

    Glyph {
        anchors.centerIn: parent
        color: face.ink
        name: face.sign
        size: Theme.glyph
    }
}
