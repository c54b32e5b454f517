// SPDX-License-Identifier: Apache-2.0
// A drawn sign from assets/icons in any colour; `mirror` turns arrows round for right-to-left.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Theme

Image {
    id: glyph

    property color color: Theme.text
    property string name: ""
    property int size: Theme.glyph

    Accessible.ignored: true
    height: size
    source: name === "" ? "" : "image://glyph/" + name + "/" + color.toString().slice(-6)
    sourceSize: Qt.size(size, size)
    visible: name !== ""
    width: size
}
