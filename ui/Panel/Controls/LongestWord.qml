// SPDX-License-Identifier: Apache-2.0
// How wide the longest word of a phrase is: in less room it would be cut in two.
import QtQuick

TextMetrics {
    property string phrase: ""

    readonly property int room: Math.ceil(advanceWidth) + 1

    text: phrase.split(" ").reduce((one, other) => other.length > one.length ? other : one)
}
