// SPDX-License-Identifier: Apache-2.0
// The code a person types on the phone: in groups for the eye, the text itself untouched.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Theme

Item {
    id: view

    property string code: ""
    property int padding: Theme.gapLarge

    readonly property int gaps: groups.length - 1
    readonly property list<string> groups: split(code)
    readonly property int size: Math.max(Theme.atLeast(3), Math.min(Theme.codeFont.pixelSize, fitting))
    // an em of the face is 0.6 wide; a gap is half an em
    readonly property int fitting: Math.floor((width - 2 * padding) / Math.max(1, 0.6 * code.length + 0.5 * gaps))

    // Cuts the code into groups of 3 to 5; joined, they are the code again.
    function split(code: string): list<string> {
        const letters = [...code];
        const own = letters.some(letter => letter === "-" || letter === " ");
        if (own || letters.length < 6)
            return [code];
        const size = letters.length % 4 === 0 ? 4 : letters.length % 5 === 0 ? 5 : letters.length % 3 === 0 ? 3 : 4;
        const groups = [];
        for (let at = 0; at < letters.length; at += size)
            groups.push(letters.slice(at, at + size).join(""));
        return groups;
    }

    Accessible.name: [...code].join(" ")
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.ceil(size * 1.4) + 2 * padding
    implicitWidth: Math.ceil(Theme.codeFont.pixelSize * (0.6 * code.length + 0.5 * gaps)) + 2 * padding

    Rectangle {
        anchors.fill: parent
        color: Theme.accentSoft
        radius: Theme.radius
    }

    Row {
        LayoutMirroring.enabled: false
        anchors.centerIn: parent
        spacing: Math.round(view.size / 2)

        Repeater {
            model: view.groups

            Text {
                required property string modelData

                Accessible.ignored: true
                color: Theme.text
                font.family: Theme.codeFont.family
                font.pixelSize: view.size
                font.weight: Theme.codeFont.weight
                text: modelData
                textFormat: Text.PlainText
            }
        }
    }
}
