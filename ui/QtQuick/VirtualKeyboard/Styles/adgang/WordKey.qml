// SPDX-License-Identifier: Apache-2.0
// A key with a letter or a word.
import QtQuick
import Panel.Theme

KeyFace {
    id: face

    property string word: control?.displayText ?? ""

    readonly property bool upper: control?.uppercased ?? false

    Text {
        anchors.fill: parent
        anchors.margins: Theme.keyGap
        color: face.ink
        font: face.word.length > 1 ? Theme.keyWordFont : Theme.keyFont
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: Theme.keyHintFont.pixelSize
        text: face.upper && face.word.length === 1 ? face.word.toUpperCase() : face.word
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }

    Text {
        anchors.right: parent.right
        anchors.rightMargin: Theme.keyGap * 1.5
        anchors.top: parent.top
        anchors.topMargin: Theme.keyGap / 2
        color: face.down ? Theme.textOnAccent : Theme.textMuted
        font: Theme.keyHintFont
        text: face.control?.smallText ?? ""
        textFormat: Text.PlainText
        visible: face.control?.smallTextVisible ?? false
    }
}
