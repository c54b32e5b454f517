// SPDX-License-Identifier: Apache-2.0
// A short word at the lower edge that goes by itself; it asks for nothing and blocks nothing.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Theme

Item {
    id: toast

    property string glyph: "check"
    property string text: ""

    function hide() {
        hideTimer.stop();
        opacity = 0;
    }

    function show(text: string) {
        toast.text = text;
        opacity = 1;
        hideTimer.restart();
        toast.Accessible.announce(text, Accessible.Polite);
    }

    Accessible.name: text
    Accessible.role: Accessible.Notification
    anchors.bottom: parent?.bottom
    anchors.bottomMargin: Theme.margin
    anchors.horizontalCenter: parent?.horizontalCenter
    height: plate.height
    opacity: 0
    visible: opacity > 0
    width: plate.width
    z: 10

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.fade
        }
    }

    Timer {
        id: hideTimer

        interval: Theme.toastTime

        onTriggered: toast.hide()
    }

    Rectangle {
        id: plate

        readonly property int room: (toast.parent?.width ?? Theme.panelWidth) - 2 * Theme.margin - 2 * Theme.pad - sign.width - Theme.gap

        color: Theme.bar
        border.color: Theme.barEdge
        border.width: Theme.hairline
        height: Math.max(Theme.target, words.height + 2 * Theme.gap)
        radius: Theme.radius
        width: sign.width + Theme.gap + words.width + 2 * Theme.pad

        Glyph {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.pad
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.barText
            name: toast.glyph
        }

        BodyText {
            id: words

            Accessible.ignored: true
            anchors.left: sign.right
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.barText
            text: toast.text
            width: Math.min(Math.ceil(implicitWidth), plate.room)
        }

        TapHandler {
            onTapped: toast.hide()
        }
    }
}
