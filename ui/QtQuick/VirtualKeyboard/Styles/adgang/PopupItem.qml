// SPDX-License-Identifier: Apache-2.0
// An entry of the keyboard's lists: languages, other letters, words to choose from.
import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Panel.Theme

SelectionListItem {
    id: item

    property string word: ""

    readonly property bool current: ListView.isCurrentItem

    height: Theme.target
    width: Math.max(Theme.target, label.implicitWidth + 2 * Theme.pad)

    Text {
        id: label

        anchors.centerIn: parent
        color: item.current ? Theme.textOnAccent : Theme.text
        font: Theme.keyFont
        text: item.word
        textFormat: Text.PlainText
    }
}
