// SPDX-License-Identifier: Apache-2.0
// How something ended: a sign, a sentence, what it means, and the buttons for what comes next.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Controls
import Panel.Theme

Item {
    id: view

    required property string glyph
    required property color ink
    required property color soft
    required property string text
    required property string title

    // Anything between the sentence and the buttons.
    property alias middle: middlePlace.data

    default property alias buttons: buttonPlace.data

    readonly property bool low: height < Theme.mm(60)

    ScrollPage {
        id: scroll

        anchors.bottom: footer.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        padding: view.low ? Theme.gap : Theme.margin

        Item {
            height: Math.max(card.implicitHeight, scroll.height - 2 * scroll.padding)
            width: parent.width

            Card {
                id: card

                anchors.centerIn: parent
                padding: view.low ? Theme.pad : Theme.mm(4)
                spacing: view.low ? Theme.gap : Theme.gapLarge
                width: Math.min(parent.width, Theme.mm(128))

                Item {
                    height: Math.max(disc.height, heading.height)
                    width: parent.width

                    Rectangle {
                        id: disc

                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        color: view.soft
                        height: width
                        radius: width / 2
                        width: 2 * Theme.mm(view.low ? 3.4 : 5)

                        Glyph {
                            anchors.centerIn: parent
                            color: view.ink
                            name: view.glyph
                            size: Theme.mm(view.low ? 4 : 5.6)
                        }
                    }

                    TitleText {
                        id: heading

                        anchors.left: disc.right
                        anchors.leftMargin: Theme.mm(3.4)
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        text: view.title

                        Component.onCompleted: heading.Accessible.announce(view.title + ". " + view.text, Accessible.Assertive)
                    }
                }

                BodyText {
                    text: view.text
                    width: parent.width
                }

                Column {
                    id: middlePlace

                    spacing: Theme.gap
                    // not visibleChildren: a page that is made unseen would never show them
                    visible: children.length > 0
                    width: parent.width
                }

                Item {
                    id: inside

                    height: view.low ? 0 : buttonPlace.height
                    visible: !view.low
                    width: parent.width
                }
            }
        }
    }

    // where the card has no room for the buttons, they stand under it
    Item {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: view.low ? Theme.gapLarge : 0
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: view.low ? buttonPlace.height : 0
    }

    Flow {
        id: buttonPlace

        parent: view.low ? footer : inside
        spacing: Theme.gapLarge
        topPadding: view.low ? 0 : Theme.gap
        width: parent.width
    }
}
