// SPDX-License-Identifier: Apache-2.0
// A decision that has to be taken before anything else: two large buttons, the safe one first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Panel.Theme

T.Dialog {
    id: dialog

    //: Button of a question: nothing is done.
    property string cancelText: qsTr("Cancel")
    //: Button of a question: agrees to it.
    property string confirmText: qsTr("OK")
    property bool danger: false
    // anything between the text and the buttons
    property alias middle: middlePlace.data
    property string text: ""

    readonly property int room: (parent?.width ?? Theme.panelWidth) - 2 * Theme.margin

    bottomPadding: topPadding
    closePolicy: T.Popup.CloseOnEscape
    focus: true
    height: Math.min(implicitHeight, (parent?.height ?? Theme.panelHeight) - 2 * Theme.gap)
    implicitHeight: page.fullHeight + topPadding + buttons.height + topPadding + bottomPadding
    leftPadding: Theme.mm(4)
    modal: true
    parent: T.Overlay.overlay
    rightPadding: leftPadding
    topPadding: Theme.compactBar ? Theme.pad : leftPadding
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
    contentItem: KeyWays {
        focus: true

        ScrollPage {
            id: page

            anchors.bottom: buttons.top
            anchors.bottomMargin: dialog.topPadding
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            padding: 0
            spacing: Theme.gap

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
                id: middlePlace

                height: childrenRect.height
                visible: children.length > 0
                width: parent.width
            }
        }

        Grid {
            id: buttons

            readonly property int each: Math.floor((width - spacing) / 2)
            readonly property bool stacked: Math.max(cancel.implicitWidth, confirm.implicitWidth) > each

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            columns: stacked ? 1 : 2
            spacing: Theme.gapLarge

            PButton {
                id: cancel

                focus: true
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
