// SPDX-License-Identifier: Apache-2.0
// A step of the connection test: its result, what it did, how long it took, joined to its neighbours.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Theme

Item {
    id: step

    enum Result {
        Pending,
        Running,
        Ok,
        Failed,
        Skipped
    }

    property string detail: ""
    property bool first: false
    property bool last: false
    property int result: StepRow.Pending
    property string resultText: ""
    property string title: ""
    property string trailing: ""

    // what stands at the end, under the words where it would leave them too little room
    readonly property bool stacked: Math.max(longest.room, room * 0.6) + Theme.gap + time.implicitWidth > room
    readonly property int room: width - disc.width - Theme.gapLarge
    readonly property color ink: [Theme.idle, Theme.waiting, Theme.good, Theme.bad, Theme.idle][result] ?? Theme.idle
    readonly property color soft: [Theme.idleSoft, Theme.waitingSoft, Theme.goodSoft, Theme.badSoft, Theme.idleSoft][result] ?? Theme.idleSoft

    Accessible.description: [detail, trailing].filter(part => part !== "").join(". ")
    Accessible.name: resultText !== "" ? title + ": " + resultText : title
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(Theme.mm(8.6), words.implicitHeight + Theme.gap)
    implicitWidth: Theme.mm(60)

    LongestWord {
        id: longest

        font: Theme.bodyBoldFont
        phrase: step.title
    }

    Rectangle {
        anchors.bottom: disc.top
        anchors.horizontalCenter: disc.horizontalCenter
        anchors.top: parent.top
        color: Theme.line
        visible: !step.first
        width: Theme.outline
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: disc.horizontalCenter
        anchors.top: disc.bottom
        color: Theme.line
        visible: !step.last
        width: Theme.outline
    }

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: step.soft
        height: width
        radius: width / 2
        width: Theme.even(5.4)

        Glyph {
            anchors.centerIn: parent
            color: step.ink
            name: ["dot", "", "check", "cross", "dash"][step.result] ?? "dot"
            size: Theme.glyphSmall
        }

        WaitGlyph {
            anchors.centerIn: parent
            color: step.ink
            visible: step.result === StepRow.Running
        }
    }

    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Theme.gapLarge
        anchors.right: step.stacked ? parent.right : time.left
        anchors.rightMargin: step.stacked ? 0 : Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        BodyText {
            Accessible.ignored: true
            color: step.result === StepRow.Pending || step.result === StepRow.Skipped ? Theme.textMuted : Theme.text
            font: Theme.bodyBoldFont
            text: step.title
            width: parent.width
        }

        CaptionText {
            Accessible.ignored: true
            color: step.result === StepRow.Failed ? Theme.bad : Theme.textMuted
            text: step.detail
            visible: text !== ""
            width: parent.width
        }

        LtrText {
            Accessible.ignored: true
            color: Theme.textMuted
            font: Theme.captionFont
            text: step.trailing
            visible: step.stacked
            width: parent.width
        }
    }

    CaptionText {
        id: time

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: step.trailing
        visible: !step.stacked
        wrapMode: Text.NoWrap
    }
}
