// SPDX-License-Identifier: Apache-2.0
// A short word that goes by itself, or under a finger. It lies over the top bar, so that no page's
// button is covered; what comes meanwhile, or while nobody can see it, waits its turn.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Theme

Item {
    id: toast

    property string glyph: "info"
    // Whether nobody can see it.
    property bool held: false
    // Whether a word is there, or on its way in; its opacity is behind that.
    property bool shown: false
    // What it is written in; news in another language go when this one comes.
    property string language: ""
    property string text: ""
    property list<string> waiting: []

    readonly property int most: 3

    function hide() {
        hideTimer.stop();
        shown = false;
        next();
    }

    function show(text: string) {
        if (text === toast.text && shown) {
            hideTimer.restart();
            return;
        }
        waiting = [...waiting.filter(each => each !== text), text].slice(-most);
        if (!shown)
            next();
    }

    function clear() {
        waiting = [];
        hide();
    }

    function next() {
        if (held || waiting.length === 0)
            return;
        text = waiting[0];
        waiting = waiting.slice(1);
        shown = true;
        hideTimer.restart();
        toast.Accessible.announce(text, Accessible.Polite);
    }

    Accessible.name: text
    Accessible.role: Accessible.Notification
    implicitHeight: Theme.barHeight
    implicitWidth: Theme.mm(60)
    opacity: shown ? 1 : 0
    visible: opacity > 0
    z: 10

    onLanguageChanged: clear()
    onHeldChanged: if (!held && !shown)
        next()

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
        anchors.fill: parent
        anchors.margins: Math.floor((Theme.barHeight - Theme.target) / 2)
        border.color: Theme.barEdge
        border.width: Theme.hairline
        color: Theme.barRaised
        radius: Theme.radius

        Glyph {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.pad
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.barText
            name: toast.glyph
        }

        FontMetrics {
            id: metrics

            font: Theme.barBodyFont
        }

        Text {
            id: words

            // more than two lines of it: three smaller ones
            readonly property bool many: metrics.advanceWidth(toast.text) > 1.8 * width

            Accessible.ignored: true
            anchors.left: sign.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.pad
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.barText
            elide: Text.ElideRight
            font: many ? Theme.barCaptionFont : Theme.barBodyFont
            horizontalAlignment: Text.AlignLeft
            lineHeight: many ? Math.floor((Theme.target - 2 * Theme.hairline) / 3) : Math.ceil(Theme.barLine * font.pixelSize)
            lineHeightMode: Text.FixedHeight
            maximumLineCount: many ? 3 : 2
            text: toast.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }

        MouseArea {
            Accessible.name: toast.text
            Accessible.role: Accessible.StaticText
            anchors.fill: parent

            onClicked: toast.hide()
        }
    }
}
