// SPDX-License-Identifier: Apache-2.0
// A page that may be longer than the screen: it flicks, and beside it stand buttons that do the same.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Panel.Theme

Item {
    id: page

    property alias contentY: flick.contentY
    property int padding: Theme.margin
    // less where something stands below that keeps its distance by itself
    property int bottomPadding: verticalPadding
    property alias spacing: column.spacing

    default property alias content: column.data
    readonly property bool atEnd: flick.contentY >= flick.contentHeight - flick.height - 1
    readonly property bool atStart: flick.contentY <= 0
    // beside the keyboard of a small panel there is room for a field and no more
    readonly property bool low: height < 2 * Theme.target + Theme.gap + 2 * Theme.gapSmall
    readonly property int verticalPadding: low ? Math.min(padding, Theme.gapSmall) : padding
    readonly property bool railShown: overflowing && !low
    readonly property int railMargin: Math.max(Theme.gapSmall, Math.min(padding, Math.floor((height - 2 * Theme.target - Theme.gap) / 2)))
    readonly property alias fullHeight: flick.contentHeight
    property bool overflowing: false
    readonly property bool settling: later.running || again.running
    // what may make everything lower: another width, size of text or language
    readonly property string frame: [width, Theme.density, Theme.textScale, upButton.text].join(" ")

    // Shows as much of `item` as fits, its top rather than its end.
    function reveal(item: Item) {
        const top = item.mapToItem(column, 0, 0).y + column.y;
        const bottom = top + item.height;
        if (top < flick.contentY || item.height > flick.height)
            moveTo(top - Theme.gap);
        else if (bottom > flick.contentY + flick.height)
            moveTo(Math.min(bottom - flick.height + Theme.gap, top));
    }

    // Keeps what is being edited in sight when the keyboard comes.
    function revealFocus() {
        const item = Window.activeFocusItem;
        let up = item instanceof TextInput ? item : null;
        while (up && up !== column)
            up = up.parent;
        if (up)
            reveal(item);
    }

    // Where keys lead, the page follows; and they scroll what has nothing to be led to.
    function follow() {
        const item = Window.activeFocusItem;
        let up = Theme.byKeys ? item : null;
        while (up && up !== column)
            up = up.parent;
        if (up)
            reveal(item);
    }

    // Where there is nothing but words, the keys have the way down.
    function offerWay() {
        let up = Theme.byKeys ? page.parent : null;
        while (up && up !== Window.activeFocusItem)
            up = up.parent;
        if (up)
            downButton.forceActiveFocus(Qt.TabFocusReason);
    }

    // Goes one screen up (-1) or down (1), a little less than its height.
    function step(direction: int) {
        moveTo(flick.contentY + direction * Math.max(Theme.row, flick.height - Theme.row));
    }

    function moveTo(y: real) {
        const target = Math.floor(Math.max(0, Math.min(y, flick.contentHeight - flick.height)));
        if (Theme.slide === 0) {
            flick.contentY = target;
            return;
        }
        glide.stop();
        glide.to = target;
        glide.start();
    }

    // decided after layout, since the rail's own width takes part in it
    function measure() {
        overflowing = flick.contentHeight > flick.height + 1;
        if (overflowing) {
            revealFocus();
            offerWay();
            return;
        }
        glide.stop();
        flick.contentY = 0;
    }

    Keys.onPressed: event => {
        const step = [Qt.Key_PageUp, Qt.Key_PageDown].indexOf(event.key);
        if (step < 0 || !overflowing)
            return;
        event.accepted = true;
        page.step(step === 0 ? -1 : 1);
    }
    Window.onActiveFocusItemChanged: follow()

    // not Qt.callLater: that would still call when the page is gone
    Timer {
        id: later

        interval: 0

        onTriggered: if (!again.running)
            page.measure()
    }

    // what is too high beside the rail may fit without it
    onFrameChanged: if (overflowing) {
        overflowing = false;
        again.restart();
    }

    Timer {
        id: again

        interval: Theme.settleTime

        onTriggered: page.measure()
    }

    Flickable {
        id: flick

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight + page.verticalPadding + page.bottomPadding
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick
        height: parent.height
        interactive: page.overflowing
        width: parent.width
        T.ScrollBar.vertical: bar

        onContentHeightChanged: later.restart()
        onHeightChanged: later.restart()

        Column {
            id: column

            spacing: Theme.gap
            width: flick.width - page.padding - (page.railShown ? rail.space : page.padding)
            x: rail.mirrored && page.railShown ? rail.space : page.padding
            y: page.verticalPadding
        }

        NumberAnimation {
            id: glide

            duration: Theme.slide
            easing.type: Easing.OutCubic
            property: "contentY"
            target: flick
        }
    }

    // where the page is cut off, and goes on
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.hairline
        visible: page.railShown && !page.atEnd
        width: column.width
        x: column.x
    }

    Item {
        id: rail

        readonly property bool mirrored: LayoutMirroring.enabled
        readonly property int space: width + anchors.rightMargin + Theme.gap

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: Math.min(Theme.gap, page.padding)
        anchors.top: parent.top
        visible: page.railShown
        width: Theme.target

        IconButton {
            id: upButton

            anchors.top: parent.top
            anchors.topMargin: page.railMargin
            enabled: !page.atStart
            framed: true
            iconSource: "up"
            //: Spoken name of a button with an arrow.
            text: qsTr("Scroll up")

            onClicked: page.step(-1)
        }

        T.ScrollBar {
            id: bar

            Accessible.ignored: true // its buttons do the same
            anchors.bottom: downButton.top
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.margins: Theme.gap
            anchors.top: upButton.bottom
            minimumSize: 0.12
            orientation: Qt.Vertical
            visible: height > Theme.target
            width: Theme.target

            background: Item {
                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.line
                    height: parent.height
                    radius: width / 2
                    width: Theme.even(1)
                }
            }
            contentItem: Item {
                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: bar.pressed ? Theme.accent : Theme.edge
                    height: parent.height
                    radius: width / 2
                    width: Theme.even(1)
                }
            }
        }

        IconButton {
            id: downButton

            anchors.bottom: parent.bottom
            anchors.bottomMargin: page.railMargin
            enabled: !page.atEnd
            framed: true
            iconSource: "down"
            //: Spoken name of a button with an arrow.
            text: qsTr("Scroll down")

            onClicked: page.step(1)
        }
    }
}
