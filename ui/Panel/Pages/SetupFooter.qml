// SPDX-License-Identifier: Apache-2.0
// The set-up's own buttons: later, something else, on. Side by side; else the way on above the two
// others; else each in a row of its own.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Controls
import Panel.Theme
import Panel.Words

Item {
    id: footer

    property string aside: ""
    property bool leavable: true
    property string onwards: ""
    property bool ready: true

    readonly property bool inRow: later.fullWidth + other.fullWidth + next.fullWidth <= width
    readonly property bool pair: later.fullWidth + other.fullWidth - Theme.gapLarge <= width
    readonly property int rows: inRow ? 1 : !pair && other.visible ? 3 : 2
    readonly property int rowHeight: Math.max(later.faceHeight, other.faceHeight, next.faceHeight)

    signal asideWanted
    signal laterWanted
    signal nextWanted

    component Choice: PButton {
        readonly property int fullWidth: visible ? implicitWidth + Theme.gapLarge : 0

        height: footer.rowHeight
    }

    function rowTop(row: int): int {
        return row * (rowHeight + Theme.gap);
    }

    implicitHeight: rowTop(rows) - Theme.gap

    Choice {
        id: next

        anchors.right: parent.right
        enabled: footer.ready
        kind: PButton.Primary
        text: footer.onwards
        visible: text !== ""
        width: footer.inRow ? implicitWidth : footer.width

        onClicked: footer.nextWanted()
    }

    Choice {
        id: later

        anchors.left: parent.left
        text: SetupWords.later
        visible: footer.leavable
        width: footer.rows === 3 ? footer.width : implicitWidth
        y: footer.rowTop(footer.rows - 1)

        onClicked: footer.laterWanted()
    }

    Choice {
        id: other

        anchors.left: later.visible && footer.rows < 3 ? later.right : parent.left
        anchors.leftMargin: later.visible && footer.rows < 3 ? Theme.gapLarge : 0
        text: footer.aside
        visible: text !== ""
        width: footer.rows === 3 ? footer.width : implicitWidth
        y: footer.rowTop(Math.min(1, footer.rows - 1))

        onClicked: footer.asideWanted()
    }
}
