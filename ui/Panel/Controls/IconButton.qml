// SPDX-License-Identifier: Apache-2.0
// A button that shows a sign only; `text` is its accessible name.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Panel.Theme

T.Button {
    id: control

    property bool bar: false
    property bool framed: bar
    property string iconSource: ""
    property bool mirrorsIcon: false

    readonly property color ink: !enabled ? Theme.disabled : bar ? (down ? Theme.bar : Theme.barText) : down ? Theme.textOnAccent : Theme.accent

    Accessible.name: text
    implicitHeight: Theme.target
    implicitWidth: Theme.target

    Keys.onPressed: event => {
        if (ReturnKey.presses(event))
            click();
    }

    background: Rectangle {
        border.color: !control.enabled ? Theme.disabled : control.bar ? Theme.barEdge : Theme.edge
        border.width: control.framed ? Theme.hairline : 0
        color: control.down ? (control.bar ? Theme.barText : Theme.accent) : control.framed ? (control.bar ? Theme.barRaised : Theme.surface) : "transparent"
        radius: Theme.radius

        FocusRing {
            visible: control.visualFocus || control.activeFocus && Theme.byKeys
        }
    }
    contentItem: Item {
        Glyph {
            anchors.centerIn: parent
            color: control.ink
            mirror: control.mirrorsIcon && control.mirrored
            name: control.iconSource
            size: Theme.glyph
        }
    }
}
