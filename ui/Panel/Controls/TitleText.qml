// SPDX-License-Identifier: Apache-2.0
// The title of a page that has none in the bar.
import QtQuick
import Panel.Theme

BodyText {
    Accessible.role: Accessible.Heading
    font: Theme.titleFont
}
