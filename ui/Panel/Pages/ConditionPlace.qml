// SPDX-License-Identifier: Apache-2.0
// Where a page says what is the matter with the machine; nothing is made while all is well.
import QtQuick
import Panel.Backend

Loader {
    id: place

    required property PanelViewModel panel

    readonly property bool needed: panel.conditions.codes.length > 0 || panel.keyboardWanted || panel.leftAtProviders.length > 0

    function fill() {
        if (needed && status === Loader.Null)
            setSource("ConditionNotices.qml", {
                "panel": panel
            });
    }

    visible: needed
    width: parent?.width ?? 0

    Component.onCompleted: fill()
    onNeededChanged: fill()
}
