// SPDX-License-Identifier: Apache-2.0
// What stands in the place of a result while it is tested.
import QtQuick
import Panel.Controls
import Panel.Theme

Item {
    id: wait

    property alias running: glyph.running
    property alias text: words.text

    height: visible ? Math.max(glyph.height, words.height) : 0

    WaitGlyph {
        id: glyph

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
        size: Theme.glyphLarge
    }

    HeadingText {
        id: words

        anchors.left: glyph.right
        anchors.leftMargin: Theme.gapLarge
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
