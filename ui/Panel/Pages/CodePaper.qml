// SPDX-License-Identifier: Apache-2.0
// The QR code on its paper, and the address for those who type it.
import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme

Rectangle {
    id: paper

    required property ShownCode code

    // The height that is there; 0: as much as it takes.
    property int room: 0

    // On a small panel the QR code has the paper to itself; the steps tell the address.
    property bool bare: false

    readonly property int edge: bare ? Theme.hairline : Theme.gap
    readonly property int smallest: qr.smallest + 2 * edge
    readonly property int side: Math.min(width - 2 * edge, room > 0 ? room - (bare ? 0 : address.height + Theme.gapSmall) - 2 * edge : Theme.mm(44))

    border.color: Theme.line
    border.width: Theme.hairline
    color: bare ? Theme.codePaper : Theme.surface
    implicitHeight: Math.max(room, words.height)
    radius: Theme.radiusLarge

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        bottomPadding: paper.edge
        spacing: Theme.gapSmall
        topPadding: paper.edge
        width: parent.width

        QrView {
            id: qr

            anchors.horizontalCenter: parent.horizontalCenter
            // a long link on a small panel: modules that a camera can read, and the whole of it in sight
            dense: paper.bare && paper.code.link.length > 150
            description: paper.code.address
            height: width
            objectName: "qr"
            text: paper.code.link
            width: Math.max(smallest, paper.side)
        }

        Column {
            id: address

            visible: !paper.bare
            width: parent.width

            CaptionText {
                horizontalAlignment: Text.AlignHCenter
                //: Between a QR code and a web address, which stands below this.
                text: qsTr("or go to")
                width: parent.width
            }

            LtrText {
                font: Theme.captionBoldFont
                horizontalAlignment: Text.AlignHCenter
                leftPadding: Theme.gap
                maximumLineCount: 2
                rightPadding: Theme.gap
                text: paper.code.address
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }
}
