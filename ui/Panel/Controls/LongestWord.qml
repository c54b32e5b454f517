// SPDX-License-Identifier: Apache-2.0
// How wide the longest word of a phrase is: in less room it would be cut in two.
import QtQuick
import Panel.Theme

// a text that nobody sees: what metrics say of joined letters is less than what is painted
Text {
    id: longest

    property string phrase: ""

    readonly property int room: Math.ceil(implicitWidth) + Theme.outline

    Accessible.ignored: true
    // Chinese and Japanese break between letters
    text: phrase.replace(/[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/g, "$& ").split(" ").reduce((one, other) => metrics.advanceWidth(other) > metrics.advanceWidth(one) ? other : one)
    textFormat: Text.PlainText
    visible: false

    FontMetrics {
        id: metrics

        font: longest.font
    }
}
