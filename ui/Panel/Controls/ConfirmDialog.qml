// SPDX-License-Identifier: Apache-2.0
// A decision that has to be taken before anything else: two large buttons, the safe one first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Panel.Theme

T.Dialog {
    id: dialog

    property string cancelText: qsTr("Cancel")
    property string confirmText: qsTr("OK")
    property bool danger: false
    property string text: ""

    readonly property int room: (parent?.width ?? Theme.panelWidth) - 2 * Theme.margin

    closePolicy: T.Popup.CloseOnEscape
    contentHeight: body.height
    focus: true
    height: Math.min(implicitHeight, (parent?.height ?? Theme.panelHeight) - 2 * Theme.gap)
    implicitHeight: contentHeight + topPadding + bottomPadding
    modal: true
    padding: Theme.mm(4)
    parent: T.Overlay.overlay
    width: Math.min(room, Theme.mm(104))
    x: Math.round(((parent?.width ?? width) - width) / 2)
    y: Math.round(((parent?.height ?? height) - height) / 2)

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        radius: Theme.radiusLarge
    }
    contentItem: FocusScope {
        Column {
            id: body

            spacing: Theme.gapLarge
            width: parent.width

            HeadingText {
                text: dialog.title
                width: parent.width
            }

            BodyText {
                text: dialog.text
                visible: text !== ""
                width: parent.width
            }

            Item {
                height: Theme.gapSmall
                width: 1
            }

            Grid {
                id: buttons

                readonly property int each: Math.floor((width - spacing) / 2)
                readonly property bool stacked: Math.max(cancel.implicitWidth, confirm.implicitWidth) > each

                columns: stacked ? 1 : 2
                spacing: Theme.gapLarge
                width: parent.width

                PButton {
                    id: cancel

                    height: Math.max(implicitHeight, confirm.implicitHeight)
                    text: dialog.cancelText
                    width: buttons.stacked ? buttons.width : buttons.each

                    onClicked: dialog.reject()
                }

                PButton {
                    id: confirm

                    height: Math.max(implicitHeight, cancel.implicitHeight)
                    kind: dialog.danger ? PButton.Danger : PButton.Primary
                    text: dialog.confirmText
                    width: buttons.stacked ? buttons.width : buttons.each

                    onClicked: dialog.accept()
                }
            }
        }
    }
}
