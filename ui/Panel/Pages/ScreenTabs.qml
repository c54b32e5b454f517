// SPDX-License-Identifier: Apache-2.0
// The tabs of a settings page; nothing where it has one only.
import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Item {
    id: place

    required property PanelViewModel panel
    required property string screen

    readonly property list<string> screens: panel.screens.tabs(screen)

    signal wanted(string screen)

    height: visible ? strip.height : 0
    visible: screens.length > 1
    width: parent?.width ?? 0

    TabStrip {
        id: strip

        anchors.left: parent.left
        current: place.screens.indexOf(place.screen)
        tabs: place.screens.map(id => ScreenWords.tab(place.panel.screens.tabOf(id)))
        width: Theme.narrow ? parent.width : Math.min(parent.width, implicitWidth)

        onChosen: index => {
            // what is shown decides; the other tab is another page
            current = Qt.binding(() => place.screens.indexOf(place.screen));
            place.wanted(place.screens[index]);
        }
    }
}
