// SPDX-License-Identifier: Apache-2.0
// An address, a code or a number: read from left to right in every language, elided in its middle.
import QtQuick

BodyText {
    elide: Text.ElideMiddle
    maximumLineCount: 1
    wrapMode: Text.NoWrap
}
