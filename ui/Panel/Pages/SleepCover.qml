// SPDX-License-Identifier: Apache-2.0
// Darkness over everything while nobody is there. The brightness of the lamp is not ours.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Panel.Backend
import Panel.Theme

Rectangle {
    id: cover

    required property IdleViewModel idle

    // Whether the page is read without being touched.
    property bool held: false

    // made here, so that it is there before the watch begins
    readonly property Item dialogs: T.Overlay.overlay

    Accessible.ignored: true
    color: Theme.night
    opacity: idle.depth === Sleep.Blank ? 1 : Theme.dimmed
    visible: idle.depth !== Sleep.Awake

    Component.onCompleted: idle.watch()
    onHeldChanged: idle.hold(held)

    Binding {
        property: "asleep"
        target: Theme
        value: cover.visible
    }

    Binding {
        property: "byKeys"
        target: Theme
        value: cover.idle.byKeys
    }

    Binding {
        property: "still"
        target: Theme
        value: cover.idle.depth === Sleep.Blank
    }
}
