// SPDX-License-Identifier: Apache-2.0
// The panel's style for Qt Virtual Keyboard: the same sheets, edges and accent as its pages.
// Sizes are the theme's millimetres; the design size is the panel's, so nothing is scaled.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Styles
import Panel.Controls
import Panel.Theme

KeyboardStyle {
    id: style

    readonly property Component highlight: Rectangle {
        color: Theme.accent
        radius: Theme.radiusSmall
    }
    readonly property Component sheet: Rectangle {
        border.color: Theme.edge
        border.width: Theme.hairline
        color: Theme.surface
        radius: Theme.radiusSmall
    }

    alternateKeysListBackground: sheet
    alternateKeysListBottomMargin: Theme.gap
    alternateKeysListHighlight: highlight
    alternateKeysListItemHeight: Theme.target
    alternateKeysListItemWidth: Theme.target
    alternateKeysListLeftMargin: Theme.gap
    alternateKeysListRightMargin: Theme.gap
    characterPreviewMargin: 0
    functionPopupListBackground: sheet
    functionPopupListHighlight: highlight
    keyboardDesignHeight: 4 * Theme.keyRow + 2 * Theme.keyMargin
    keyboardDesignWidth: Theme.panelWidth
    keyboardRelativeBottomMargin: Theme.keyMargin / keyboardDesignHeight
    keyboardRelativeLeftMargin: Theme.keyGap / 2 / keyboardDesignWidth
    keyboardRelativeRightMargin: Theme.keyGap / 2 / keyboardDesignWidth
    keyboardRelativeTopMargin: Theme.keyMargin / keyboardDesignHeight
    languageListBackground: sheet
    languageListHighlight: highlight
    languagePopupListEnabled: true
    popupListBackground: sheet
    popupListHighlight: highlight
    selectionListHeight: Theme.target

    alternateKeysListDelegate: Item {
        id: other

        readonly property bool current: ListView.isCurrentItem

        height: Theme.target
        width: Theme.target

        Text {
            anchors.centerIn: parent
            color: other.current ? Theme.textOnAccent : Theme.text
            font: Theme.keyFont
            text: model.text // qmllint disable unqualified
            textFormat: Text.PlainText
        }
    }
    backspaceKeyPanel: GlyphKey {
        sign: "backspace"
    }
    characterPreviewDelegate: Rectangle {
        id: preview

        property string text: ""

        color: Theme.accent
        radius: Theme.radiusSmall

        Text {
            anchors.centerIn: parent
            color: Theme.textOnAccent
            font: Theme.titleFont
            text: preview.text
            textFormat: Text.PlainText
        }
    }
    enterKeyPanel: GlyphKey {
        filled: true
        sign: "enter"
    }
    functionPopupListDelegate: Item {
        height: Theme.target
        width: Theme.target

        Glyph {
            anchors.centerIn: parent
            name: keyboardFunction === QtVirtualKeyboard.KeyboardFunction.ChangeLanguage ? "globe" : "keyboard-hide" // qmllint disable unqualified
        }
    }
    handwritingKeyPanel: GlyphKey {
        sign: "keyboard"
    }
    hideKeyPanel: GlyphKey {
        sign: "keyboard-hide"
    }
    keyPanel: WordKey {}
    keyboardBackground: Rectangle {
        color: Theme.page

        Rectangle {
            color: Theme.edge
            height: Theme.hairline
            width: parent.width
        }
    }
    languageKeyPanel: GlyphKey {
        sign: "globe"
    }
    languageListDelegate: PopupItem {
        width: Theme.mm(44)
        word: displayName // qmllint disable unqualified
    }
    modeKeyPanel: WordKey {
        lit: (control as ModeKey)?.mode ?? false
    }
    navigationHighlight: Rectangle {
        border.color: Theme.focus
        border.width: Theme.focusWidth
        color: "transparent"
        radius: Theme.radiusSmall
    }
    popupListDelegate: PopupItem {
        readonly property real cursorAnchor: width - Theme.pad

        word: display // qmllint disable unqualified
    }
    selectionListBackground: Rectangle {
        color: Theme.surface
    }
    selectionListDelegate: PopupItem {
        word: display // qmllint disable unqualified
    }
    selectionListHighlight: style.highlight
    shiftKeyPanel: GlyphKey {
        lit: InputContext.shiftActive || InputContext.capsLockActive
        sign: InputContext.capsLockActive ? "caps" : InputContext.shiftActive ? "shift-on" : "shift"
    }
    spaceKeyPanel: WordKey {
        readonly property string language: Qt.locale(InputContext.locale).nativeLanguageName

        word: language.charAt(0).toUpperCase() + language.slice(1)
    }
    symbolKeyPanel: WordKey {}
}
