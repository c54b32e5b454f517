// SPDX-License-Identifier: Apache-2.0
// The token is there: what the machine may do now, and the test of it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Item {
    id: view

    required property GroupViewModel group

    signal done
    signal testWanted

    ScrollPage {
        anchors.fill: parent

        Card {
            padding: Theme.mm(4)
            spacing: Theme.gapLarge
            width: parent.width

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.goodSoft
                height: width
                radius: width / 2
                width: 2 * Theme.mm(7)

                Glyph {
                    anchors.centerIn: parent
                    color: Theme.good
                    name: "check"
                    size: Theme.mm(8)
                }
            }

            TitleText {
                id: heading

                horizontalAlignment: Text.AlignHCenter
                text: qsTr("The token has been obtained")
                width: parent.width

                Component.onCompleted: heading.Accessible.announce(text, Accessible.Assertive)
            }

            StateChip {
                anchors.horizontalCenter: parent.horizontalCenter
                objectName: "successChip"
                tokenState: view.group.state
                text: StateWords.name(view.group.state)
            }

            BodyText {
                horizontalAlignment: Text.AlignHCenter
                text: CommonWords.fill(qsTr("The machine can now send and receive e-mail as %1 at %2. It renews the token by itself."), view.group.account || CommonWords.theAccount, view.group.providerName || CommonWords.theProvider)
                width: parent.width
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.gapLarge

                PButton {
                    iconSource: "plug"
                    kind: PButton.Primary
                    text: CommonWords.testConnection

                    onClicked: view.testWanted()
                }

                PButton {
                    height: parent.height
                    text: CommonWords.close

                    onClicked: view.done()
                }
            }
        }
    }
}
