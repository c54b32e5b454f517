// SPDX-License-Identifier: Apache-2.0
// A QR code on white paper, quiet zone included; every module is the same whole number of pixels.
import QtQuick
import Panel.Backend
import Panel.Theme

Rectangle {
    id: view

    // For many words: smaller, with the least error correction.
    property alias dense: code.dense
    property string description: ""
    property alias text: code.text

    readonly property bool fits: moduleCount > 0 && modulePixels >= Theme.qrModule
    readonly property alias moduleCount: code.moduleCount
    readonly property int modulePixels: moduleCount > 0 ? Math.floor(Math.min(width, height) / moduleCount) : 0
    readonly property int smallest: moduleCount * Theme.qrModule

    Accessible.description: description
    Accessible.name: text
    Accessible.role: Accessible.Graphic
    color: Theme.codePaper
    implicitHeight: smallest
    implicitWidth: smallest
    radius: Theme.radiusSmall

    QrCode {
        id: code

        anchors.centerIn: parent
        height: view.modulePixels * moduleCount
        width: height
    }
}
