// SPDX-License-Identifier: Apache-2.0
// The title of a card or of a part of a page.
import QtQuick
import Panel.Theme

BodyText {
    Accessible.role: Accessible.Heading
    font: Theme.headingFont
}
