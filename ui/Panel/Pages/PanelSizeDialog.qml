// SPDX-License-Identifier: Apache-2.0
// Asks whether another size can be read and hit; who cannot, waits, and it goes back.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Words

ConfirmDialog {
    id: dialog

    required property LookViewModel look

    property int left: look.patience

    readonly property Connections trial: Connections {
        function onChanged() {
            if (dialog.look.onTrial && !dialog.visible) {
                dialog.left = dialog.look.patience;
                dialog.open();
            } else if (!dialog.look.onTrial && dialog.visible) {
                dialog.close();
            }
        }

        target: dialog.look
    }
    readonly property Timer seconds: Timer {
        interval: 1000
        repeat: true
        running: dialog.visible

        onTriggered: dialog.left = Math.max(0, dialog.left - 1)
    }

    //: Button of a question: the size of the panel becomes what it was.
    cancelText: qsTr("Go Back")
    //: Button of a question; “it” is the new size of the panel.
    confirmText: qsTr("Yes, Keep It")
    //: In a question; %1 is a number of seconds, “it” the size of the panel.
    text: qsTr("It goes back by itself in %1 s.").arg(left)
    //: Title of a question: the size of the panel was changed; “hit” with a finger.
    title: qsTr("Can you read this, and tap it?")

    middle: Ruler {
        name: PanelWords.ruler
        width: parent?.width ?? 0
    }

    onAccepted: look.confirm()
    onRejected: look.takeBack()
}
