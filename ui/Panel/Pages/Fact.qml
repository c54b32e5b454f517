// SPDX-License-Identifier: Apache-2.0
// Something to read in a list of settings: its label, and its value under it.
import QtQuick
import Panel.Controls
import Panel.Theme

Item {
    id: fact

    property string label: ""
    property string value: ""

    Accessible.description: value
    Accessible.name: label
    Accessible.role: Accessible.StaticText
    height: words.height + 2 * Theme.gap
    width: parent?.width ?? 0

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: fact.y > 0
        width: parent.width - 2 * Theme.pad
        x: Theme.pad
    }

    Column {
        id: words

        width: parent.width - 2 * Theme.pad
        x: Theme.pad
        y: Theme.gap

        CaptionText {
            Accessible.ignored: true
            text: fact.label
            width: parent.width
        }

        LtrText {
            Accessible.ignored: true
            maximumLineCount: 3
            text: fact.value
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
