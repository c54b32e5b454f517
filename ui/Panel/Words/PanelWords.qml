// SPDX-License-Identifier: Apache-2.0
// The panel's own settings: preferences and what can be chosen of each.
pragma Singleton

import QtQuick

QtObject {
    //: The page, and the button that leads to it.
    readonly property string title: qsTr("Panel Settings")
    readonly property string ruler: qsTr("Ruler in centimetres")

    function label(key: string): string {
        switch (key) {
        case "language":
            return qsTr("Language");
        case "text_size":
            return qsTr("Text size");
        case "theme":
            return qsTr("Dark appearance");
        case "motion":
            //: A switch: whether pages slide and signs turn.
            return qsTr("Motion");
        case "dim_after":
            return qsTr("Dim the screen after");
        case "blank_after":
            return qsTr("Switch the screen off after");
        case "panel_size":
            return qsTr("Size of the panel");
        }
        return "";
    }

    function choice(key: string, value: string): string {
        switch (key) {
        case "text_size":
            return qsTr("%1 %", "a text size").arg(value);
        case "dim_after":
        case "blank_after":
            return value === "0" ? qsTr("Never") : CommonWords.fill(qsTr("%1 %2", "a number, its unit"), value, FieldWords.unit("min"));
        case "panel_size":
            return value === "auto" ? qsTr("Automatic") : size(value);
        }
        return "";
    }

    // The diagonal of a panel.
    function size(inches: string): string {
        switch (inches) {
        case "4.3":
            return qsTr("4.3 inches");
        case "5":
            return qsTr("5 inches");
        case "7":
            return qsTr("7 inches");
        case "10.1":
            return qsTr("10.1 inches");
        }
        return "";
    }

    // What a choice comes to, where its word does not say it.
    function explanation(key: string, value: string): string {
        if (key === "panel_size" && value === "auto")
            return qsTr("As the machine's maker has set it");
        return "";
    }

    // What a setting does, above its choices.
    function hint(key: string): string {
        switch (key) {
        case "dim_after":
            return qsTr("The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.");
        case "blank_after":
            return qsTr("The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.");
        case "panel_size":
            return qsTr("Hold a ruler against the line: it is 5 cm long when the size is right.");
        }
        return "";
    }
}
