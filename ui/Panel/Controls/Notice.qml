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
    // Whether the button destroys something.
    property bool danger: false
    property int kind: Notice.Info
    property string text: ""
    property string title: ""

    // the button beside the words, or under them
    readonly property bool beside: actionText !== "" && width >= Theme.mm(80) && action.implicitWidth < width / 3
    readonly property color ink: [Theme.accent, Theme.good, Theme.waiting, Theme.bad][kind] ?? Theme.accent

    signal action

    Accessible.description: title !== "" ? text : ""
    Accessible.name: title !== "" ? title : text
    Accessible.role: Accessible.AlertMessage
    color: [Theme.accentSoft, Theme.goodSoft, Theme.waitingSoft, Theme.badSoft][kind] ?? Theme.accentSoft
    implicitHeight: (actionText === "" ? words.height : beside ? Math.max(words.height, action.height) : words.height + Theme.gap + action.height) + 2 * Theme.gapLarge
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
        anchors.rightMargin: Theme.gapLarge + (notice.beside ? action.width + Theme.gapLarge : 0)
        spacing: Theme.gapSmall
        y: notice.beside ? Math.round((notice.height - height) / 2) : Theme.gapLarge

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
    }

    PButton {
        id: action

        // no anchors: changed while the panel is turned round, they would leave it stretched
        readonly property bool atRight: notice.beside !== LayoutMirroring.enabled
        readonly property int inset: notice.beside ? Theme.gapLarge : sign.width + Theme.gapLarge + Theme.gap

        kind: notice.danger ? PButton.Danger : PButton.Secondary
        text: notice.actionText
        visible: text !== ""
        // beside the words it has the width it wants
        width: Math.min(implicitWidth, parent.width - 2 * inset)
        x: atRight ? parent.width - width - inset : inset
        y: notice.beside ? Math.round((parent.height - height) / 2) : parent.height - height - Theme.gapLarge

        onClicked: notice.action()
    }
}
