// SPDX-License-Identifier: Apache-2.0
// One entry of the journal: what was done to what, when, by whom, and how it ended.
import QtQuick
import Panel.Controls
import Panel.Theme
import Panel.Words

Item {
    id: row

    required property int index
    required property var modelData
    required property real now

    readonly property bool failed: modelData.result !== "ok"
    readonly property string subject: modelData.group === "" ? "" : GroupWords.name(modelData.group) || modelData.group

    Accessible.description: details.text
    Accessible.name: what.text
    Accessible.role: Accessible.ListItem
    height: details.y + details.height + Theme.gap
    width: parent?.width ?? 0

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: row.index > 0
        width: parent.width - 2 * Theme.pad
        x: Theme.pad
    }

    BodyText {
        id: what

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.pad
        anchors.right: parent.right
        anchors.rightMargin: Theme.pad
        //: Entry of the journal, as in “Send e-mail: Token obtained”.
        text: row.subject === "" ? JournalWords.act(row.modelData.what) : CommonWords.fill(qsTr("%1: %2", "a group of settings, what was done there"), row.subject, JournalWords.act(row.modelData.what))
        y: Theme.gap
    }

    CaptionText {
        id: details

        Accessible.ignored: true
        anchors.left: what.left
        anchors.right: what.right
        color: row.failed ? Theme.bad : Theme.textMuted
        text: [TimeWords.when(row.modelData.time, row.now), JournalWords.who(row.modelData.who), JournalWords.result(row.modelData.result)].join(" · ")
        y: what.y + what.height
    }
}
