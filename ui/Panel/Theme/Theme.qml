// SPDX-License-Identifier: Apache-2.0
// Colour roles, type, sizes and motion of the panel: the only place with literals.
pragma Singleton

import QtQuick

QtObject {
    id: theme

    // What the panel is: written once by the window, then followed by everything.
    property bool asleep: false // dimmed or dark, for nobody is there
    property bool byKeys: false // worked by keys just now
    property bool dark: false
    property bool motion: true
    property bool still: false // the screen is dark, nothing on it moves
    property real density: 6.68
    property real textScale: 1.0
    property real panelWidth: 1024
    property real panelHeight: 600
    // that of the language; every script joins in where it has no letter
    property string family: "Noto Sans"

    // Colour roles
    readonly property color page: dark ? "#0d161e" : "#eef2f5"
    readonly property color surface: dark ? "#172430" : "#ffffff"
    readonly property color line: dark ? "#2c3d4b" : "#d5dde4"
    readonly property color edge: dark ? "#7b8e9e" : "#6f7d8a"
    readonly property color text: dark ? "#f1f5f8" : "#0f1e2b"
    readonly property color textMuted: dark ? "#afbdc9" : "#51606e"
    readonly property color bar: dark ? "#070e14" : "#0e2433"
    readonly property color barRaised: dark ? "#1b2a36" : "#20394b"
    readonly property color barEdge: dark ? "#6c8192" : "#7590a3"
    readonly property color barText: "#f2f6f9"
    readonly property color barMuted: "#9fb4c3"
    readonly property color accent: dark ? "#6cbcec" : "#0a5c8a"
    readonly property color accentPressed: dark ? "#a9dbf9" : "#063f60"
    readonly property color accentSoft: dark ? "#16384e" : "#e1eff7"
    readonly property color textOnAccent: dark ? "#04202f" : "#ffffff"
    readonly property color good: dark ? "#72d99d" : "#12683a"
    readonly property color goodSoft: dark ? "#133a27" : "#ddf3e6"
    readonly property color waiting: dark ? "#f4c75b" : "#7a4f00"
    readonly property color waitingSoft: dark ? "#3f310c" : "#fff0cf"
    readonly property color bad: dark ? "#ff9d94" : "#a31b14"
    readonly property color badSoft: dark ? "#43191a" : "#fce4e2"
    readonly property color textOnBad: dark ? "#3a0704" : "#ffffff"
    readonly property color idle: dark ? "#b6c3ce" : "#46545f"
    readonly property color idleSoft: dark ? "#283743" : "#e6ebef"
    readonly property color disabled: dark ? "#8b9aa7" : "#687581"
    readonly property color disabledSoft: dark ? "#1f2d39" : "#edf1f4"
    readonly property color focus: dark ? "#ffd166" : "#c55200"
    readonly property color night: "#000000"
    readonly property real dimmed: 0.78
    readonly property color scrim: dark ? "#b0000000" : "#990a1620"
    readonly property color codePaper: "#ffffff"

    // Type. A size is the font's em; Latin, Greek and Cyrillic come with the panel.
    readonly property string codeFamily: "Noto Sans Mono"
    readonly property font bodyFont: textFont(3.0, Font.Normal)
    readonly property font bodyBoldFont: textFont(3.0, Font.Bold)
    readonly property font captionFont: textFont(2.4, Font.Normal)
    readonly property font captionBoldFont: textFont(2.4, Font.Bold)
    readonly property font buttonFont: textFont(3.0, Font.Bold)
    readonly property font headingFont: textFont(3.3, Font.Bold)
    readonly property font titleFont: textFont(4.0, Font.Bold)
    readonly property font displayFont: textFont(5.0, Font.Bold)
    readonly property font codeFont: Qt.font({
        family: codeFamily,
        pixelSize: atLeast(7.0 * textScale),
        weight: Font.Bold
    })
    // The bar's height is the panel's, so its text does not grow with the text size.
    readonly property font barTitleFont: barFont(3.1, Font.Bold)
    readonly property font barWordFont: barFont(2.6, Font.Bold) // for a title of a long word
    readonly property font barBodyFont: barFont(2.6, Font.Normal)
    readonly property font barCaptionFont: barFont(2.4, Font.Normal)
    // Lines of the bar stand closer than the face has them; each is lifted to its line's middle.
    readonly property real barLine: 1.2
    readonly property real barLift: 0.08

    // Sizes. Those with a lower bound round up, the others to the nearest pixel.
    readonly property int hairline: Math.max(1, Math.round(0.14 * density))
    readonly property int outline: Math.max(1, Math.round(0.3 * density))
    readonly property int focusWidth: Math.max(2, Math.round(0.45 * density))
    readonly property int target: atLeast(9)
    readonly property int control: atLeast(11)
    readonly property int primary: control // as high as what stands beside it
    readonly property int row: atLeast(11)
    readonly property int barHeight: atLeast(10.5)
    readonly property int gapSmall: mm(0.8)
    readonly property int gap: atLeast(1.5)
    readonly property int gapLarge: mm(2.2)
    readonly property int pad: mm(compactBar ? 2.2 : 2.8)
    readonly property int margin: mm(compactBar ? 2.2 : 3.6)
    readonly property int radiusSmall: mm(0.9)
    readonly property int radius: mm(1.4)
    readonly property int radiusLarge: mm(2.0)
    readonly property int glyph: mm(3.4)
    readonly property int glyphSmall: mm(2.6)
    readonly property int glyphLarge: mm(4.6)
    readonly property int qrModule: atLeast(0.5)

    // The on-screen keyboard: four rows, lower where the panel is too small for keys of 9 mm anyway
    readonly property bool keysFit: portrait || panelWidth >= 11 * target
    readonly property int keyRow: Math.max(atLeast(7), Math.min(atLeast(9.6), Math.floor(panelHeight * (keysFit ? 0.14 : 0.13))))
    readonly property int keyLeast: atLeast(5.5)
    readonly property int keyGap: 2 * Math.max(1, Math.round(0.3 * density))
    readonly property int keyMargin: mm(0.5)
    readonly property font keyFont: barFont(3.4, Font.Normal)
    readonly property font keyWordFont: barFont(2.6, Font.Normal)
    readonly property font keyHintFont: barFont(2.0, Font.Normal)

    // The panel's shape
    readonly property bool portrait: panelHeight > panelWidth
    // too narrow for two cards side by side, at this text size
    readonly property bool narrow: panelWidth < mm(100) * textScale
    readonly property bool compactBar: panelWidth < mm(110)

    // Motion, in milliseconds; 0 switches it off
    readonly property int slide: motion ? 180 : 0
    readonly property int fade: motion ? 120 : 0
    readonly property int spinStep: 120
    readonly property int toastTime: 5000
    readonly property int settleTime: 34 // two frames

    // Pixels of a length in millimetres, to the nearest whole one.
    function mm(length: real): int {
        return Math.round(length * density);
    }

    // An even number of pixels: what is centred in it stands sharp.
    function even(length: real): int {
        return 2 * Math.round(length * density / 2);
    }

    // Pixels of a length in millimetres that must not be shorter.
    function atLeast(length: real): int {
        return Math.ceil(length * density - 0.001);
    }

    // Colour of a token state (0 not acquired, 1 waiting, 2 acquired, 3 invalid).
    function stateColor(state: int): color {
        return [idle, waiting, good, bad][state] ?? idle;
    }

    // Background of a token state.
    function stateSoft(state: int): color {
        return [idleSoft, waitingSoft, goodSoft, badSoft][state] ?? idleSoft;
    }

    // Text at `length` millimetres of em that follows the text size.
    function textFont(length: real, weight: int): font {
        return Qt.font({
            family: theme.family,
            pixelSize: atLeast(length * textScale),
            weight: weight
        });
    }

    // Text of the top bar: the panel's size, whatever the text size.
    function barFont(length: real, weight: int): font {
        return Qt.font({
            family: theme.family,
            pixelSize: atLeast(length),
            weight: weight
        });
    }
}
