// SPDX-License-Identifier: Apache-2.0
// What Delete left to do at the provider: its page as a QR code and in words, and the steps there.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property GroupViewModel group

    // The provider's page, as it was when the token was deleted.
    property string link: ""

    readonly property string account: group.account || CommonWords.theAccount
    readonly property bool beside: width >= Theme.mm(86)
    readonly property string provider: group.chosenProviderName || CommonWords.theProvider

    //: Title of a page: how the machine's permission is ended at the provider.
    title: qsTr("Withdraw the Permission")

    Component.onCompleted: link = group.token.removalPage

    ScrollPage {
        id: scroll

        anchors.fill: parent
        padding: page.low ? Theme.gapLarge : Theme.margin

        Grid {
            id: cards

            columns: page.beside ? 2 : 1
            spacing: scroll.padding
            width: parent.width

            Rectangle {
                border.color: Theme.line
                border.width: Theme.hairline
                color: Theme.codePaper
                height: qr.height + 2 * Theme.gap
                radius: Theme.radiusLarge
                width: page.beside ? qr.width + 2 * Theme.gap : cards.width

                QrView {
                    id: qr

                    anchors.centerIn: parent
                    description: page.provider
                    height: width
                    objectName: "withdrawQr"
                    text: page.link
                    width: Math.max(smallest, Theme.mm(page.low ? 30 : 40))
                }
            }

            Card {
                id: steps

                height: page.beside ? Math.max(implicitHeight, qr.height + 2 * Theme.gap) : implicitHeight
                spacing: Theme.gapLarge
                width: page.beside ? cards.width - qr.width - 2 * Theme.gap - cards.spacing : cards.width

                BodyText {
                    //: Above the steps that withdraw a permission; %1 is a provider.
                    text: qsTr("The token is deleted on this machine, but %1 still remembers the permission.").arg(page.provider)
                    width: parent.width
                }

                NumberedStep {
                    number: 1
                    //: First of three steps that withdraw a permission; %1 is a web address.
                    text: qsTr("Scan the QR code, or go to %1").arg(page.link.replace(/^https:\/\//, ""))
                    width: parent.width
                }

                NumberedStep {
                    number: 2
                    //: Second of three steps that withdraw a permission; %1 is an account.
                    text: qsTr("Log in as %1").arg(page.account)
                    width: parent.width
                }

                NumberedStep {
                    number: 3
                    //: The list of apps that have access to an account.
                    text: qsTr("Take this machine off the list of apps with access")
                    width: parent.width
                }
            }
        }
    }
}
