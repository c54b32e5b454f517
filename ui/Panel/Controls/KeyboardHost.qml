// SPDX-License-Identifier: Apache-2.0
// Holds the pages above the on-screen keyboard, so that the edited field is never hidden.
pragma ComponentBehavior: Bound

import QtQuick

KeyWays {
    id: host

    property bool keyboardAvailable: false
    property string language: ""

    default property alias content: area.data
    readonly property real keyboardHeight: loader.height

    signal escaped

    focus: true

    Keys.onBackPressed: escaped()
    Keys.onEscapePressed: escaped()

    Item {
        id: area

        height: host.height - host.keyboardHeight
        width: host.width
    }

    Loader {
        id: loader

        active: host.keyboardAvailable
        anchors.bottom: parent.bottom
        source: "KeyboardPanel.qml"
        width: parent.width

        Binding {
            property: "language"
            target: loader.item
            value: host.language
            when: loader.item !== null
        }
    }
}
