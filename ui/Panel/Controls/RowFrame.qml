// SPDX-License-Identifier: Apache-2.0
// What the rows of a list share: height, divider, press and focus.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Panel.Theme

T.AbstractButton {
    id: row

    property bool divider: true
    // what a search has led to
    property bool highlighted: false
    property string label: ""
    property string reason: ""

    readonly property color ink: enabled ? Theme.text : Theme.disabled
    readonly property string note: enabled ? "" : reason

    Accessible.name: label
    bottomPadding: Theme.gap
    implicitHeight: Math.max(Theme.row, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Theme.mm(60)
    leftPadding: Theme.pad
    rightPadding: Theme.pad
    topPadding: Theme.gap
    width: parent?.width ?? implicitWidth

    Keys.onPressed: event => {
        if (ReturnKey.presses(event))
            click();
    }

    background: Item {
        Rectangle {
            color: Theme.line
            height: Theme.hairline
            visible: row.divider && row.y > 0
            width: parent.width - row.leftPadding - row.rightPadding
            x: row.leftPadding
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.mm(0.5)
            border.color: Theme.accent
            border.width: Theme.outline
            color: Theme.accentSoft
            radius: Theme.radius
            visible: row.down || row.highlighted
        }

        FocusRing {
            inside: true
            visible: row.visualFocus || row.activeFocus && Theme.byKeys
        }
    }
}
