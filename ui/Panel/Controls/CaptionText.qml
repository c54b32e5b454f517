// SPDX-License-Identifier: Apache-2.0
// Secondary text: hints, details, units.
import Panel.Theme

BodyText {
    color: Theme.textMuted
    font: Theme.captionFont
}
