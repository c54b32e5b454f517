// SPDX-License-Identifier: Apache-2.0
// A window of the panel: it tells theme and words what the panel is.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Theme
import Panel.Words

Window {
    id: window

    property bool dark: false
    property real density: 6.0
    property bool fullscreen: false
    property LanguageViewModel language: null
    property bool motion: true
    property real textScale: 1.0

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: language?.rightToLeft ?? false
    color: Theme.page
    visibility: fullscreen ? Window.FullScreen : Window.Windowed
    visible: true

    Binding {
        property: "dark"
        target: Theme
        value: window.dark
    }

    Binding {
        property: "density"
        target: Theme
        value: window.density
    }

    Binding {
        property: "family"
        target: Theme
        value: window.language?.family ?? Theme.family
    }

    Binding {
        property: "motion"
        target: Theme
        value: window.motion
    }

    Binding {
        property: "panelHeight"
        target: Theme
        value: window.height
    }

    Binding {
        property: "panelWidth"
        target: Theme
        value: window.width
    }

    Binding {
        property: "textScale"
        target: Theme
        value: window.textScale
    }

    Binding {
        property: "localeName"
        target: TimeWords
        value: window.language?.locale ?? "en_GB"
    }
}
