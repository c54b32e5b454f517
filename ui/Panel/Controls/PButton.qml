// SPDX-License-Identifier: Apache-2.0
// A push button. Disabled, it says why: `reason` stands under it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Panel.Theme

FocusScope {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Danger,
        Quiet
    }

    property bool busy: false
    readonly property alias down: button.down
    property string iconSource: ""
    property int kind: PButton.Secondary
    property string reason: ""
    property string text: ""

    readonly property int faceHeight: Math.max(kind === PButton.Primary ? Theme.primary : Theme.control, label.implicitHeight + Theme.gap)
    readonly property bool filled: kind === PButton.Primary || button.down
    readonly property color hue: kind === PButton.Danger ? Theme.bad : Theme.accent
    readonly property color ink: !enabled ? Theme.disabled : filled ? (kind === PButton.Danger ? Theme.textOnBad : Theme.textOnAccent) : hue
    // as narrow as it can be made without cutting a word in two
    readonly property int leastWidth: longest.room + label.lead + 2 * button.leftPadding
    readonly property real reasonHeight: reasonShown ? Theme.gapSmall + reasonText.implicitHeight : 0
    readonly property bool reasonShown: !enabled && reason !== ""

    signal clicked

    implicitHeight: faceHeight + reasonHeight
    implicitWidth: button.implicitWidth

    Text {
        id: whole

        Accessible.ignored: true
        font: Theme.buttonFont
        text: root.text
        textFormat: Text.PlainText
        visible: false
    }

    LongestWord {
        id: longest

        font: Theme.buttonFont
        phrase: root.text
    }

    T.Button {
        id: button

        Accessible.description: root.reasonShown ? root.reason : ""
        Accessible.name: root.text
        enabled: !root.busy
        focus: true
        focusPolicy: Qt.StrongFocus
        // a taller button beside it may stretch this one
        height: Math.max(root.faceHeight, root.height - root.reasonHeight)
        implicitHeight: root.faceHeight
        implicitWidth: Math.max(2 * Theme.control, label.fullWidth + leftPadding + rightPadding)
        leftPadding: Theme.mm(root.kind === PButton.Quiet ? 2 : 3.4)
        rightPadding: leftPadding
        text: root.text
        width: root.width

        background: Rectangle {
            border.color: !root.enabled ? Theme.disabled : button.down && root.kind === PButton.Primary ? Theme.accentPressed : root.hue
            border.width: root.kind === PButton.Quiet || root.kind === PButton.Primary && root.enabled ? 0 : Theme.outline
            color: root.kind === PButton.Primary ? (!root.enabled ? Theme.disabledSoft : button.down ? Theme.accentPressed : Theme.accent) : button.down ? root.hue : root.kind === PButton.Quiet ? "transparent" : Theme.surface
            radius: Theme.radius

            // the pressed state of a filled button: a ring inside its edge
            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.outline
                border.color: root.enabled ? Theme.textOnAccent : Theme.disabled
                border.width: root.enabled ? Theme.outline : 0
                color: "transparent"
                radius: Theme.radius - Theme.outline
                visible: root.kind === PButton.Primary && button.down
            }

            FocusRing {
                visible: button.visualFocus || button.activeFocus && Theme.byKeys
            }
        }
        contentItem: Item {
            Row {
                anchors.centerIn: parent
                spacing: Theme.gap

                Glyph {
                    id: icon

                    anchors.verticalCenter: parent.verticalCenter
                    color: root.ink
                    name: root.busy ? "" : root.iconSource
                }

                WaitGlyph {
                    anchors.verticalCenter: parent.verticalCenter
                    color: root.ink
                    visible: root.busy
                }

                Text {
                    id: label

                    // some more: a letter may reach beyond its place, and would be cut off
                    readonly property int fullWidth: Math.ceil(whole.implicitWidth) + Theme.outline + lead
                    readonly property real lead: root.iconSource !== "" || root.busy ? Theme.glyph + Theme.gap : 0

                    Accessible.ignored: true
                    anchors.verticalCenter: parent.verticalCenter
                    color: root.ink
                    elide: Text.ElideRight
                    font: Theme.buttonFont
                    horizontalAlignment: Text.AlignHCenter
                    maximumLineCount: 3
                    text: root.text
                    textFormat: Text.PlainText
                    width: Math.min(fullWidth, button.availableWidth) - lead
                    wrapMode: Text.Wrap
                }
            }
        }

        Keys.onPressed: event => {
            if (ReturnKey.presses(event))
                click();
        }
        onClicked: root.clicked()
    }

    CaptionText {
        id: reasonText

        Accessible.ignored: true
        anchors.bottom: parent.bottom
        horizontalAlignment: Text.AlignHCenter
        text: root.reason
        visible: root.reasonShown
        width: parent.width
    }
}
