// SPDX-License-Identifier: Apache-2.0
// The code: to scan, to read, to compare; how long it lives, and two ways out.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Item {
    id: view

    required property GroupViewModel group
    required property PanelViewModel panel

    readonly property ShownCode code: group.token.code
    readonly property bool beside: width >= Theme.mm(86)
    readonly property bool roomy: height >= Theme.mm(74)
    property real seconds: code.secondsLeft()

    signal cancelled
    signal helpWanted

    function tick() {
        const before = seconds;
        seconds = code.secondsLeft();
        for (const minutes of [5, 1]) {
            if (before > 60 * minutes && seconds <= 60 * minutes)
                countdown.Accessible.announce(countdown.text, Accessible.Polite);
        }
    }

    Timer {
        interval: 1000
        repeat: true
        running: view.visible && view.seconds > 0
        triggeredOnStart: true

        onTriggered: view.tick()
    }

    Connections {
        function onChanged() {
            view.seconds = view.code.secondsLeft();
        }

        target: view.code
    }

    ScrollPage {
        id: scroll

        anchors.bottom: footer.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        padding: Theme.gapLarge
        spacing: Theme.gapLarge

        Grid {
            id: cards

            readonly property int room: scroll.height - 2 * scroll.padding
            readonly property int paperWidth: view.beside ? Math.round(Math.min(width * 0.46, Math.max(room, Theme.mm(30)))) : width

            columns: view.beside ? 2 : 1
            spacing: Theme.gapLarge
            width: parent.width

            Rectangle {
                id: paper

                border.color: Theme.line
                border.width: Theme.hairline
                color: Theme.surface
                height: view.beside ? Math.max(cards.room, paperWords.height) : paperWords.height
                radius: Theme.radiusLarge
                width: cards.paperWidth

                Column {
                    id: paperWords

                    anchors.verticalCenter: parent.verticalCenter
                    bottomPadding: Theme.gap
                    spacing: Theme.gapSmall
                    topPadding: Theme.gap
                    width: parent.width

                    QrView {
                        id: qr

                        readonly property int side: Math.min(paper.width - 2 * Theme.gap, view.beside ? cards.room - address.height - 2 * Theme.gap - Theme.gapSmall : Theme.mm(44))

                        anchors.horizontalCenter: parent.horizontalCenter
                        description: address.text
                        height: width
                        objectName: "qr"
                        text: view.code.link
                        width: Math.max(smallest, side)
                    }

                    Column {
                        id: address

                        readonly property string text: where.text

                        width: parent.width

                        CaptionText {
                            horizontalAlignment: Text.AlignHCenter
                            text: qsTr("or go to")
                            width: parent.width
                        }

                        LtrText {
                            id: where

                            font: Theme.captionBoldFont
                            horizontalAlignment: Text.AlignHCenter
                            leftPadding: Theme.gap
                            maximumLineCount: 2
                            rightPadding: Theme.gap
                            text: view.code.address
                            width: parent.width
                            wrapMode: Text.WrapAnywhere
                        }
                    }
                }
            }

            Card {
                height: view.beside ? Math.max(implicitHeight, cards.room) : implicitHeight
                spacing: view.roomy ? Theme.gapLarge : Theme.gap
                width: view.beside ? cards.width - cards.paperWidth - cards.spacing : cards.width

                NumberedStep {
                    number: 1
                    text: qsTr("Scan the QR code with the phone")
                    width: parent.width
                }

                NumberedStep {
                    number: 2
                    text: view.code.codeInLink ? qsTr("Check that the phone shows the same code") : qsTr("Enter the code")
                    width: parent.width
                }

                UserCode {
                    code: view.code.userCode
                    objectName: "userCode"
                    padding: view.roomy ? Theme.gapLarge : Theme.gapSmall
                    width: parent.width
                }

                NumberedStep {
                    number: 3
                    text: qsTr("Log in as %1, and allow it").arg(view.group.settings.field("account").value)
                    width: parent.width
                }

                Item {
                    height: Math.max(chip.height, countdown.height)
                    width: parent.width

                    StateChip {
                        id: chip

                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        objectName: "codeChip"
                        tokenState: view.group.state
                        text: StateWords.name(view.group.state)
                    }

                    CaptionText {
                        id: countdown

                        anchors.left: chip.right
                        anchors.leftMargin: Theme.gap
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        horizontalAlignment: Text.AlignRight
                        text: view.seconds > 0 ? qsTr("expires in %1", "minutes and seconds").arg(TimeWords.left(view.seconds)) : FailureWords.title("expired")
                    }
                }

                ProgressLine {
                    value: view.code.life > 0 ? view.seconds / view.code.life : 0
                    width: parent.width
                }

                CaptionText {
                    color: Theme.waiting
                    text: qsTr("%1. The machine goes on trying.", "what is in the way").arg(FailureWords.title(view.group.token.hindrance))
                    visible: view.group.token.hindrance !== ""
                    width: parent.width
                }

                CaptionText {
                    text: CommonWords.fill(qsTr("Demo: log in as %1 with the password %2"), view.panel.demoUser, view.panel.demoPassword)
                    visible: view.panel.demo
                    width: parent.width
                }
            }
        }
    }

    Flow {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapLarge
        anchors.left: parent.left
        anchors.leftMargin: Theme.gapLarge
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapLarge
        spacing: Theme.gapLarge

        PButton {
            text: CommonWords.cancel

            onClicked: view.cancelled()
        }

        PButton {
            iconSource: "refresh"
            text: CommonWords.newCode

            onClicked: view.group.token.getToken()
        }

        PButton {
            iconSource: "phone"
            kind: PButton.Quiet
            text: qsTr("An error on the phone?")

            onClicked: view.helpWanted()
        }
    }
}
