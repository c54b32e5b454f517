// SPDX-License-Identifier: Apache-2.0
// Says that the automatic log-out is near; any touch puts it off, and so does the button.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Item {
    id: notice

    required property SessionViewModel session

    height: plate.height + 2 * Theme.gap

    Rectangle {
        id: plate

        readonly property bool stacked: words.implicitWidth + stay.implicitWidth + sign.width + 3 * Theme.gapLarge + 2 * Theme.pad > width

        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.waiting
        border.width: Theme.outline
        color: Theme.waitingSoft
        height: (stacked ? words.height + Theme.gap + stay.height : Math.max(words.height, stay.height)) + 2 * Theme.gap
        radius: Theme.radius
        width: parent.width - 2 * Theme.gap
        y: Theme.gap

        Glyph {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.pad
            color: Theme.waiting
            name: "clock"
            y: words.y + Math.round((words.height - height) / 2)
        }

        BodyText {
            id: words

            Accessible.role: Accessible.AlertMessage
            anchors.left: sign.right
            anchors.leftMargin: Theme.gapLarge
            anchors.right: plate.stacked ? parent.right : stay.left
            anchors.rightMargin: Theme.gapLarge
            //: Warning at the lower edge; %1 is minutes and seconds, as in “0:30”.
            text: qsTr("Automatic log-out in %1", "minutes and seconds").arg(TimeWords.left(notice.session.secondsLeft))
            y: plate.stacked ? Theme.gap : Math.round((parent.height - height) / 2)

            Component.onCompleted: words.Accessible.announce(text, Accessible.Polite)
        }

        PButton {
            id: stay

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            //: Button of the warning “Automatic log-out in …”.
            text: qsTr("Stay Logged In")
            y: plate.stacked ? words.y + words.height + Theme.gap : Math.round((parent.height - height) / 2)

            onClicked: notice.session.touch()
        }
    }
}
