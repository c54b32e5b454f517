// SPDX-License-Identifier: Apache-2.0
// How far the set-up has come: in words, and as a row of steps, done, in hand and still open.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Item {
    id: progress

    required property SetupViewModel setup

    readonly property int count: setup.steps.length
    readonly property string spoken: SetupWords.progress(setup.number, count) + ". " + SetupWords.title(setup.step)

    onSpokenChanged: if (setup.step !== "")
        words.Accessible.announce(spoken, Accessible.Polite)

    Accessible.description: setup.steps.map((step, index) => CommonWords.fill("%1 %2", index + 1, SetupWords.title(step))).join(", ")
    Accessible.name: words.text
    Accessible.role: Accessible.StaticText
    implicitHeight: Theme.even(5)

    CaptionText {
        id: words

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        font: Theme.captionBoldFont
        text: SetupWords.progress(progress.setup.number, progress.count)
        wrapMode: Text.NoWrap
    }

    Row {
        anchors.left: words.right
        anchors.leftMargin: Theme.gapLarge
        anchors.right: parent.right

        Repeater {
            id: cells

            model: progress.setup.steps

            Item {
                id: cell

                required property int index
                required property string modelData

                readonly property bool done: !progress.setup.left.includes(modelData)
                readonly property bool current: progress.setup.step === modelData

                height: progress.implicitHeight
                width: index === 0 ? disc.width : Math.floor((progress.width - words.width - Theme.gapLarge - disc.width) / (progress.count - 1))

                Rectangle {
                    anchors.left: parent.left
                    anchors.right: disc.left
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.line
                    height: Theme.outline
                }

                Rectangle {
                    id: disc

                    anchors.right: parent.right
                    border.color: cell.current ? Theme.accent : cell.done ? Theme.good : Theme.edge
                    border.width: cell.current ? 0 : Theme.hairline
                    color: cell.current ? Theme.accent : cell.done ? Theme.goodSoft : Theme.surface
                    height: width
                    radius: width / 2
                    width: progress.implicitHeight

                    Glyph {
                        anchors.centerIn: parent
                        color: cell.current ? Theme.textOnAccent : Theme.good
                        name: cell.done ? "check" : ""
                        size: Theme.glyphSmall
                    }

                    CaptionText {
                        Accessible.ignored: true
                        anchors.centerIn: parent
                        color: cell.current ? Theme.textOnAccent : Theme.textMuted
                        font: Theme.barCaptionFont
                        text: cell.index + 1
                        visible: !cell.done
                    }
                }
            }
        }
    }
}
