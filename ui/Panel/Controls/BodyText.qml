// SPDX-License-Identifier: Apache-2.0
// Plain text that wraps. Alignment is set so that it mirrors with the layout.
import QtQuick
import Panel.Theme

Text {
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.text
    font: Theme.bodyFont
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
