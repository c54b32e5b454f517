// SPDX-License-Identifier: Apache-2.0
// Shows where the keyboard's focus is: a ring around `target`.
import QtQuick
import Panel.Theme

Rectangle {
    property bool inside: false
    property int targetRadius: Theme.radius

    anchors.fill: parent
    anchors.margins: inside ? Theme.hairline : -2 * Theme.focusWidth
    border.color: Theme.focus
    border.width: Theme.focusWidth
    color: "transparent"
    radius: inside ? targetRadius : targetRadius + 2 * Theme.focusWidth
}
