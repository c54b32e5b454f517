// SPDX-License-Identifier: Apache-2.0
// While the provider is asked for a code; it may take its time.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Controls
import Panel.Theme
import Panel.Words

Item {
    id: view

    required property bool done
    required property string provider

    readonly property bool low: height < Theme.mm(60)

    signal cancelled
    signal backWanted

    onDoneChanged: if (done)
        view.backWanted()

    Card {
        anchors.centerIn: parent
        padding: view.low ? Theme.pad : Theme.mm(6)
        spacing: view.low ? Theme.gapLarge : Theme.mm(4)
        width: Math.min(parent.width - 2 * Theme.margin, Theme.mm(90))

        WaitGlyph {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.accent
            size: Theme.mm(9)
        }

        HeadingText {
            horizontalAlignment: Text.AlignHCenter
            //: While a code is asked for; %1 is a provider.
            text: qsTr("Asking %1 for a code …").arg(view.provider || CommonWords.theProvider)
            width: parent.width
        }

        PButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: CommonWords.cancel

            onClicked: view.cancelled()
        }
    }
}
