// SPDX-License-Identifier: Apache-2.0
// A page with one field over the on-screen keyboard, as keyboard_probe.py drives it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Controls
import Panel.Theme

Window {
    id: window

    property int hints: 0
    property string language: "da"
    property bool wanted: false

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: language === "ar"
    color: Theme.page

    KeyboardHost {
        anchors.fill: parent
        keyboardAvailable: window.wanted
        language: window.language
        objectName: "host"

        TopBar {
            id: bar

            canGoBack: true
            clock: "14.07"
            crumbs: ["Netværks Indstillinger", "Services Setup"]
            languageName: "Dansk"
            title: "Afsenderadresse"
            width: parent.width
        }

        ScrollPage {
            anchors.bottom: parent.bottom
            anchors.top: bar.bottom
            width: parent.width

            EditField {
                focus: true
                inputMethodHints: window.hints
                objectName: "field"
                text: "scan@example.com"
                width: parent.width
            }
        }
    }
}
