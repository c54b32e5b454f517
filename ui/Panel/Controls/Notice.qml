// SPDX-License-Identifier: Apache-2.0
// A message inside a page: what is the matter, and the button that does the next thing.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Theme

Rectangle {
    id: notice

    enum Kind {
        Info,
        Good,
        Warning,
        Bad
    }

    property string actionText: ""
    property int kind: Notice.Info
    property string text: ""
    property string title: ""

    readonly property color ink: [Theme.accent, Theme.good, Theme.waiting, Theme.bad][kind] ?? Theme.accent

    signal action

    Accessible.description: title !== "" ? text : ""
    Accessible.name: title !== "" ? title : text
    Accessible.role: Accessible.AlertMessage
    color: [Theme.accentSoft, Theme.goodSoft, Theme.waitingSoft, Theme.badSoft][kind] ?? Theme.accentSoft
    implicitHeight: words.implicitHeight + 2 * Theme.gapLarge
    implicitWidth: Theme.mm(60)
    radius: Theme.radius
    width: parent?.width ?? implicitWidth

    Glyph {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.gapLarge
        color: notice.ink
        name: ["info", "check", "warning", "exclamation"][notice.kind] ?? "info"
        size: Theme.glyph
        y: words.y + Math.round((words.firstLine - height) / 2)
    }

    LongestWord {
        id: longest

        font: Theme.bodyBoldFont
        phrase: notice.title
    }

    Column {
        id: words

        readonly property real firstLine: titleText.visible ? titleText.implicitHeight / Math.max(1, titleText.lineCount) : bodyText.implicitHeight / Math.max(1, bodyText.lineCount)

        anchors.left: sign.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapLarge
        spacing: Theme.gapSmall
        y: Theme.gapLarge

        BodyText {
            id: titleText

            Accessible.ignored: true
            color: notice.ink
            font: longest.room > width ? Theme.captionBoldFont : Theme.bodyBoldFont
            text: notice.title
            visible: text !== ""
            width: parent.width
        }

        BodyText {
            id: bodyText

            Accessible.ignored: true
            text: notice.text
            visible: text !== ""
            width: parent.width
        }

        Item {
            height: action.height + Theme.gapSmall
            visible: notice.actionText !== ""
            width: parent.width

            PButton {
                id: action

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                text: notice.actionText

                onClicked: notice.action()
            }
        }
    }
}
