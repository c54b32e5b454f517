// SPDX-License-Identifier: Apache-2.0
// The on-screen keyboard itself; a file of its own, for it is loaded only where the keyboard is there.
import QtQuick
import QtQuick.VirtualKeyboard

Item {
    height: panel.active ? panel.height : 0

    InputPanel {
        id: panel

        visible: active
        width: parent.width
    }
}
