// SPDX-License-Identifier: Apache-2.0
// The factory reset: says what goes, and then wants the password once more.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property AdministrationViewModel administration

    // Whether what goes has been read and agreed to.
    property bool agreed: false

    readonly property alias locked: lock.locked
    readonly property list<string> losses: [
        //: In the list of what a reset deletes; “told”: to withdraw the permission.
        qsTr("All tokens; the providers are notified where possible"),
        //: In the list of what a reset deletes.
        qsTr("All settings, accounts and passwords"),
        //: In the list of what a reset deletes.
        qsTr("Providers that were added or changed on this machine"),
        //: In the list of what a reset deletes: the record of who did what.
        qsTr("The journal"),
        //: In the list of what a reset deletes.
        qsTr("The administrator password")]
    readonly property Problem problem: administration.problem

    edits: true
    title: AccessWords.reset

    Component.onCompleted: problem.clear()
    onLockedChanged: if (!locked && agreed) {
        problem.clear();
        line.restart();
    }

    Connections {
        function onChanged() {
            if (page.problem.code !== "")
                line.restart();
        }

        target: page.problem
    }

    ScrollPage {
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        bottomPadding: padding - Theme.gap
        visible: !page.agreed

        Card {
            //: Title above the list of what a reset deletes.
            title: qsTr("This will be deleted, and cannot be restored:")
            width: parent.width

            Repeater {
                model: page.losses

                Item {
                    id: loss

                    required property string modelData

                    height: words.height
                    width: parent?.width ?? 0

                    Glyph {
                        id: sign

                        anchors.left: parent.left
                        color: Theme.bad
                        name: "cross"
                        size: Theme.glyphSmall
                        y: Math.round((words.height / Math.max(1, words.lineCount) - height) / 2)
                    }

                    BodyText {
                        id: words

                        anchors.left: sign.right
                        anchors.leftMargin: Theme.gap
                        anchors.right: parent.right
                        text: loss.modelData
                    }
                }
            }
        }

        BodyText {
            //: Under the list of what a reset deletes; “its first day”: when it was new.
            text: qsTr("The panel then begins as on its first day.")
            width: parent.width
        }
    }

    Flow {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapLarge
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gapLarge
        visible: !page.agreed

        PButton {
            text: CommonWords.cancel

            onClicked: page.backWanted()
        }

        PButton {
            kind: PButton.Danger
            //: Button: goes on to the next question.
            text: qsTr("Continue")

            onClicked: {
                page.agreed = true;
                line.restart();
            }
        }
    }

    ScrollPage {
        // above the keyboard of a small panel
        readonly property bool tight: page.height < Theme.mm(24)

        anchors.fill: parent
        anchors.leftMargin: Theme.margin - padding
        anchors.rightMargin: anchors.leftMargin
        padding: tight ? Theme.gapSmall : Theme.margin
        visible: page.agreed

        LockNotice {
            id: lock

            session: page.panel.session
            width: parent.width
        }

        FieldLine {
            id: line

            action: AccessWords.reset
            busy: page.administration.busy
            enabled: !page.locked
            error: AccessWords.refused(page.problem)
            kind: PButton.Danger
            label: FieldWords.label("password", "")
            visible: !page.locked
            width: parent.width

            onAccepted: text => page.administration.wipe(text)
            onEdited: page.problem.clear()
        }

        CaptionText {
            //: Under the last password field before a reset.
            text: qsTr("Type the administrator password once more. Then everything is deleted at once.")
            width: parent.width
        }
    }
}
