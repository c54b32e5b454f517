// SPDX-License-Identifier: Apache-2.0
// One of the steps a person takes: 1, 2, 3.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Theme

Item {
    id: step

    property int number: 1
    property string text: ""

    Accessible.name: number + ". " + text
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(disc.height, words.implicitHeight)
    implicitWidth: Theme.mm(60)

    Rectangle {
        id: disc

        anchors.left: parent.left
        color: Theme.accentSoft
        height: width
        radius: width / 2
        width: Theme.even(5)
        y: Math.max(0, Math.round((Math.min(parent.height, words.firstLine) - height) / 2))

        Text {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: Theme.accent
            font: Theme.captionBoldFont
            text: step.number
            textFormat: Text.PlainText
        }
    }

    BodyText {
        id: words

        readonly property real firstLine: Math.max(disc.width, lineCount > 0 ? implicitHeight / lineCount : 0)

        Accessible.ignored: true
        anchors.left: disc.right
        anchors.leftMargin: Theme.gapLarge
        anchors.right: parent.right
        text: step.text
        y: Math.max(0, Math.round((firstLine - implicitHeight / Math.max(1, lineCount)) / 2))
    }
}
