// SPDX-License-Identifier: Apache-2.0
// A word with its sign in the top bar; in a narrow bar the sign alone.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Panel.Theme

T.Button {
    id: control

    property bool compact: false
    property string iconSource: ""
    property string value: ""

    readonly property color ink: down ? Theme.bar : Theme.barText

    Accessible.description: value
    Accessible.name: text
    implicitHeight: Theme.target
    implicitWidth: compact ? Theme.target : row.implicitWidth + leftPadding + rightPadding
    leftPadding: compact ? 0 : Theme.mm(2.2)
    rightPadding: leftPadding

    Keys.onPressed: event => {
        if (ReturnKey.presses(event))
            click();
    }

    background: Rectangle {
        border.color: Theme.barEdge
        border.width: Theme.hairline
        color: control.down ? Theme.barText : Theme.barRaised
        radius: Theme.radius

        FocusRing {
            visible: control.visualFocus || control.activeFocus && Theme.byKeys
        }
    }
    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.mm(1.4)

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                color: control.ink
                name: control.iconSource
                size: Theme.mm(3.2)
            }

            Text {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: control.ink
                font: Theme.barBodyFont
                text: control.value
                textFormat: Text.PlainText
                visible: !control.compact
            }
        }
    }
}
