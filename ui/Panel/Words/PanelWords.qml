// SPDX-License-Identifier: Apache-2.0
// The panel's own settings: preferences and what can be chosen of each.
pragma Singleton

import QtQuick

QtObject {
    //: The page, and the button that leads to it.
    readonly property string title: qsTr("Panel Settings")
    //: Spoken by a screen reader: the name of a ruler that is drawn on the screen.
    readonly property string ruler: qsTr("Ruler in centimetres")

    function label(key: string): string {
        switch (key) {
        case "language":
            //: Row of the panel's settings.
            return qsTr("Language");
        case "text_size":
            //: Row of the panel's settings.
            return qsTr("Text size");
        case "theme":
            //: A switch of the panel's settings: light text on a dark ground.
            return qsTr("Dark appearance");
        case "motion":
            //: A switch: whether pages slide and signs turn.
            return qsTr("Animations");
        case "dim_after":
            //: Row of the panel's settings; its value is a time, as in “5 min”.
            return qsTr("Dim the screen after");
        case "blank_after":
            //: Row of the panel's settings; its value is a time, as in “5 min”.
            return qsTr("Switch the screen off after");
        case "panel_size":
            //: Row of the panel's settings: the diagonal of its screen.
            return qsTr("Size of the panel");
        }
        return "";
    }

    function choice(key: string, value: string): string {
        switch (key) {
        case "text_size":
            //: Choice of “Text size”, as in “120 %”; %1 is a number.
            return qsTr("%1 %", "a text size").arg(value);
        case "dim_after":
        case "blank_after":
            if (value === "0")
                //: Choice of “Dim the screen after” and “Switch the screen off after”.
                return qsTr("Never");
            //: Choice of “Dim the screen after”; %1 is a number, %2 its unit, as in “5 min”.
            return CommonWords.fill(qsTr("%1 %2", "a number, its unit"), value, FieldWords.unit("min"));
        case "panel_size":
            //: Choice of “Size of the panel”.
            return value === "auto" ? qsTr("Automatic") : size(value);
        }
        return "";
    }

    // The diagonal of a panel.
    function size(inches: string): string {
        switch (inches) {
        case "4.3":
            //: Choice of “Size of the panel”: the diagonal of its screen.
            return qsTr("4.3 inches");
        case "5":
            //: Choice of “Size of the panel”: the diagonal of its screen.
            return qsTr("5 inches");
        case "7":
            //: Choice of “Size of the panel”: the diagonal of its screen.
            return qsTr("7 inches");
        case "10.1":
            //: Choice of “Size of the panel”: the diagonal of its screen.
            return qsTr("10.1 inches");
        }
        return "";
    }

    // What a choice comes to, where its word does not say it.
    function explanation(key: string, value: string): string {
        if (key === "panel_size" && value === "auto")
            //: Under the choice “Automatic” of “Size of the panel”; “it” is the size.
            return qsTr("As the machine's maker has set it");
        return "";
    }

    // What a setting does, above its choices.
    function hint(key: string): string {
        switch (key) {
        case "dim_after":
            //: Above the choices of “Dim the screen after”; “so long”: as chosen below.
            return qsTr("The screen is dimmed when nobody has touched it for this time. The touch that wakes it does nothing else.");
        case "blank_after":
            //: Above the choices of “Switch the screen off after”; “so long”: as chosen below.
            return qsTr("The screen goes dark when nobody has touched it for this time. The touch that wakes it does nothing else.");
        case "panel_size":
            //: Above the choices of “Size of the panel”; “it” is the line drawn on the screen.
            return qsTr("Hold a ruler against the line: it is 5 cm long when the size is right.");
        }
        return "";
    }
}
