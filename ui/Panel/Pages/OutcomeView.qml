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
    readonly property bool tight: low || width < Theme.mm(80)

    ScrollPage {
        id: scroll

        anchors.bottom: footer.top
        anchors.bottomMargin: view.low ? Theme.gap : 0
        bottomPadding: padding - anchors.bottomMargin
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        padding: view.low ? Theme.gap : Theme.gapLarge

        Item {
            height: Math.max(card.implicitHeight, scroll.height - scroll.padding - scroll.bottomPadding)
            width: parent.width

            Card {
                id: card

                anchors.centerIn: parent
                padding: view.tight ? Theme.pad : Theme.mm(4)
                spacing: view.low ? Theme.gap : Theme.gapLarge
                width: Math.min(parent.width, Theme.mm(128))

                Item {
                    id: head

                    readonly property bool mirrored: LayoutMirroring.enabled
                    // the sign beside the sentence, or above it where a word would be cut
                    readonly property bool stacked: disc.width + Theme.mm(3.4) + longest.room > width

                    height: stacked ? disc.height + Theme.gap + heading.height : Math.max(disc.height, heading.height)
                    width: parent.width

                    LongestWord {
                        id: longest

                        font: Theme.titleFont
                        phrase: view.title
                    }

                    LongestWord {
                        id: shorter

                        font: Theme.headingFont
                        phrase: view.title
                    }

                    Rectangle {
                        id: disc

                        anchors.left: parent.left
                        color: view.soft
                        height: width
                        radius: width / 2
                        width: 2 * Theme.mm(view.tight ? 3.4 : 5)
                        y: head.stacked ? 0 : Math.round((parent.height - height) / 2)

                        Glyph {
                            anchors.centerIn: parent
                            color: view.ink
                            name: view.glyph
                            size: Theme.mm(view.tight ? 4 : 5.6)
                        }
                    }

                    TitleText {
                        id: heading

                        font: longest.room <= parent.width ? Theme.titleFont : shorter.room <= parent.width ? Theme.headingFont : Theme.bodyBoldFont
                        text: view.title
                        width: head.stacked ? parent.width : parent.width - disc.width - Theme.mm(3.4)
                        x: head.mirrored ? 0 : parent.width - width
                        y: head.stacked ? disc.height + Theme.gap : Math.round((parent.height - height) / 2)

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
        anchors.leftMargin: scroll.padding
        anchors.right: parent.right
        anchors.rightMargin: scroll.padding
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
