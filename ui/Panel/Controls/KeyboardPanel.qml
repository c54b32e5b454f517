// SPDX-License-Identifier: Apache-2.0
// The on-screen keyboard itself; a file of its own, for it is loaded only where the keyboard is there.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Settings
import Panel.Theme

Item {
    id: host

    // BCP 47 or Qt's name of the language to type, "da" or "da_DK"
    property string language: ""

    // Languages whose letters are on the keys of another layout, the longer ones by a long press:
    // Qt Virtual Keyboard has no layout of theirs.
    readonly property var borrowed: ({
            "is": {
                "layout": "en_GB",
                "letters": {
                    "a": "aáæ",
                    "d": "dð",
                    "e": "eé",
                    "i": "ií",
                    "o": "oóö",
                    "t": "tþ",
                    "u": "uú",
                    "y": "yý"
                }
            },
            "lt": {
                "layout": "en_GB",
                "letters": {
                    "a": "aą",
                    "c": "cč",
                    "e": "eęė",
                    "i": "iį",
                    "s": "sš",
                    "u": "uųū",
                    "z": "zž"
                }
            },
            "sr": {
                "layout": "hr_HR",
                "letters": {}
            }
        })

    // what lies under the keys of the layout itself
    property var held: ({})

    // all there are; the settings' own list shrinks to the active ones
    property list<string> layouts: []

    readonly property InputPanel panel: loader.item as InputPanel
    readonly property Item layout: panel?.keyboard.keyboardLayoutLoader.item ?? null

    // What a language borrows. No property: it would change after the language is told of.
    function loanOf(language: string): var {
        return borrowed[language.split("-")[0]] ?? null;
    }

    // The layout of a language: its main country's, or another's that speaks it; "" if there is none.
    function layoutOf(language: string): string {
        const loan = loanOf(language);
        if (loan !== null && layouts.includes(loan.layout))
            return loan.layout;
        const name = language.replace("-", "_");
        const wanted = [name, Qt.locale(name).name];
        return layouts.find(layout => wanted.includes(layout)) ?? layouts.find(layout => layout.startsWith(name.split("_")[0] + "_")) ?? "";
    }

    // The panel's language first, and English for addresses.
    function choose() {
        if (layouts.length === 0)
            layouts = [...VirtualKeyboardSettings.availableLocales];
        if (layouts.length === 0)
            return;
        const own = layoutOf(language);
        VirtualKeyboardSettings.activeLocales = own === "" || own.startsWith("en_") ? ["en_GB"] : [own, "en_GB"];
        VirtualKeyboardSettings.locale = own === "" ? "en_GB" : own;
    }

    // Fits the layout to the field: an address has its sign instead of the comma, a number nothing but digits.
    function adapt() {
        const hints = InputContext.inputMethodHints;
        const sign = hints & Qt.ImhEmailCharactersOnly ? "@" : hints & Qt.ImhUrlCharactersOnly ? "-" : ",";
        const pad = panel?.keyboard.layoutType === "digits";
        for (const key of keysOf(layout)) {
            if (key.objectName === "comma" || key.text === "," && key.highlighted) {
                key.objectName = "comma";
                key.text = sign;
                key.key = sign.charCodeAt(0);
            }
            if (pad && [Qt.Key_Space, Qt.Key_Comma, Qt.Key_Period, Qt.Key_unknown].includes(key.key) && key.keyType !== QtVirtualKeyboard.KeyType.HideKeyboardKey) {
                key.enabled = false;
                key.opacity = 0;
            }
        }
    }

    // Lays the letters that a language borrows under the keys, and takes those of the last one away.
    function lend() {
        const loan = loanOf(language);
        for (const key of keysOf(layout)) {
            const letters = loan?.letters[key.text] ?? held[key.text] ?? key.alternativeKeys;
            held[key.text] = held[key.text] ?? key.alternativeKeys;
            if (letters === key.alternativeKeys)
                continue;
            // by way of none at all: a key looks for its place in the old list in the new one
            key.alternativeKeys = key.text;
            key.alternativeKeys = letters;
        }
    }

    // No row of a narrow panel holds twelve keys for fingers. The twelfth letter goes beside the
    // space bar; white goes, and Shift and Backspace are no wider than a letter.
    function fit() {
        const rows = [...(layout?.children ?? [])].filter(row => row instanceof KeyboardRow);
        const bottom = rows.pop() ?? null;
        const many = row => keysOf(row).filter(key => key.keyType !== QtVirtualKeyboard.KeyType.FillerKey).length > 11;
        if (width >= 12 * Theme.keyLeast + Theme.keyGap || !rows.some(many))
            return;
        const comma = keysOf(bottom).find(key => key.key === Qt.Key_Comma);
        rows.filter(many).forEach(row => move(keysOf(row).filter(isLetter).pop(), bottom, comma));
        for (const row of rows) {
            for (const part of [...row.children].filter(part => part instanceof KeyboardRow))
                part.Layout.preferredWidth = Qt.binding(() => comma.weight);
            for (const key of keysOf(row).filter(key => !isLetter(key))) {
                key.visible = key.keyType !== QtVirtualKeyboard.KeyType.FillerKey;
                if (!key.Layout.fillWidth)
                    key.weight = Qt.binding(() => comma.weight);
            }
        }
    }

    function isLetter(key: BaseKey): bool {
        return key.keyType === QtVirtualKeyboard.KeyType.Key && !key.functionKey;
    }

    // Puts a letter before the space bar, as wide as `like`.
    function move(key: BaseKey, row: Item, like: BaseKey) {
        const rest = [...row.children];
        const aside = key.parent;
        key.parent = row;
        key.weight = Qt.binding(() => like.weight);
        key.Layout.fillWidth = false;
        for (const each of rest.slice(rest.findIndex(each => each.keyType === QtVirtualKeyboard.KeyType.SpaceKey))) {
            each.parent = aside;
            each.parent = row;
        }
    }

    // All keys under an item.
    function keysOf(item: Item): list<Item> {
        const keys = [];
        for (const child of item?.children ?? [])
            keys.push(...(child instanceof BaseKey ? [child] : keysOf(child)));
        return keys;
    }

    // letters go from left to right on the keys of every language
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    height: panel?.active ? loader.height : 0
    visible: height > 0

    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "adgang";
        loader.active = true;
    }
    onLanguageChanged: {
        choose();
        lend();
    }
    onLayoutChanged: {
        held = {};
        adapt();
        fit();
        lend();
    }

    Connections {
        function onAvailableLocalesChanged() {
            host.choose();
        }

        target: VirtualKeyboardSettings
    }

    Connections {
        function onInputMethodHintsChanged() {
            host.adapt();
        }

        target: InputContext
    }

    Loader {
        id: loader

        active: false
        width: parent.width

        sourceComponent: InputPanel {}

        onLoaded: host.choose()
    }
}
