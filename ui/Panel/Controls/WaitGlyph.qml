// SPDX-License-Identifier: Apache-2.0
// Eight dots that go round while something is waited for; they rest when motion is off.
import QtQuick
import Panel.Theme

Glyph {
    id: wait

    property bool running: true

    name: "spinner"

    Timer {
        interval: Theme.spinStep
        repeat: true
        running: wait.running && wait.visible && Theme.motion && !Theme.still

        onTriggered: wait.rotation = (wait.rotation + 45) % 360
    }
}
