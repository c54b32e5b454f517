// SPDX-License-Identifier: Apache-2.0
// How much of a whole is there, 0 to 1.
import QtQuick
import Panel.Theme

Item {
    id: progress

    property real value: 0

    Accessible.role: Accessible.ProgressBar
    implicitHeight: Theme.even(1.2)
    implicitWidth: Theme.mm(40)

    Rectangle {
        anchors.fill: parent
        color: Theme.line
        radius: height / 2
    }

    Rectangle {
        anchors.left: parent.left
        color: Theme.accent
        height: parent.height
        radius: height / 2
        visible: width > 0
        width: progress.value > 0 ? Math.max(height, Math.round(parent.width * Math.min(1, progress.value))) : 0
    }
}
