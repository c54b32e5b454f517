// SPDX-License-Identifier: Apache-2.0
// Return and Enter press what has the focus, once each time: a key that is held does not press again.
pragma Singleton

import QtQuick

QtObject {
    // Whether the key presses what has the focus; takes the key.
    function presses(event: KeyEvent): bool {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return false;
        event.accepted = true;
        return !event.isAutoRepeat;
    }
}
