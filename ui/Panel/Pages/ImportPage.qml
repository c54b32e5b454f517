// SPDX-License-Identifier: Apache-2.0
// What a settings file would change, value by value; nothing is changed before the button is tapped.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property MediaViewModel media

    readonly property bool nothing: media.changes.length === 0

    //: Title of a page: the settings that a file on a USB stick would change.
    title: qsTr("What the File Changes")

    Component.onCompleted: media.problem.clear()

    ScrollPage {
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        padding: page.low ? Theme.gapLarge : Theme.margin
        spacing: Theme.gapLarge

        Notice {
            kind: Notice.Bad
            //: Explanation of a failure; “they” are the changes shown on this page.
            text: page.media.problem.code === "bad_value" ? qsTr("The file or the settings have changed since they were shown. Go back, and tap the file again.") : FailureMeanings.of(page.media.problem.code, "", "")
            //: Title of a failure: the settings in a file could not be taken over.
            title: page.media.problem.code === "bad_value" ? qsTr("Nothing has been changed") : FailureWords.title(page.media.problem.code)
            visible: page.media.problem.code !== ""
            width: parent.width
        }

        Notice {
            kind: Notice.Warning
            //: Under the title “The token is deleted in: …”; “one” is a token.
            text: qsTr("Afterwards a new one has to be obtained there.")
            //: Title of a warning; %1 are names of groups such as “Send e-mail”.
            title: qsTr("The token is deleted in: %1", "names of groups of settings").arg(ScreenWords.join(page.media.tokens.map(id => GroupWords.name(id))))
            visible: page.media.tokens.length > 0
            width: parent.width
        }

        Notice {
            //: Title of a message: a file would change nothing; %1 is its name.
            title: qsTr("Everything in %1 is set like this already.", "a file's name").arg(page.media.planFile)
            visible: page.nothing && page.media.planFile !== ""
            width: parent.width
        }

        Card {
            padding: 0
            spacing: 0
            visible: !page.nothing
            width: parent.width

            Repeater {
                model: page.media.changes

                Fact {
                    required property var modelData

                    //: Label of a change; %1 is such as “Send e-mail”, %2 such as “Port Number”.
                    label: CommonWords.fill(qsTr("%1: %2", "whose setting, which setting"), MediaWords.owner(modelData.section, modelData.owner), MediaWords.field(modelData.section, modelData.field, modelData.protocol))
                    //: A change of a setting; %1 is its value now, %2 its value afterwards.
                    value: CommonWords.fill(qsTr("%1 → %2", "a value before and after"), MediaWords.value(modelData.section, modelData.field, modelData.old), MediaWords.value(modelData.section, modelData.field, modelData.new))
                }
            }
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

        readonly property int faces: Math.max(cancel.faceHeight, apply.faceHeight)

        PButton {
            id: cancel

            height: footer.faces
            text: page.nothing ? CommonWords.close : CommonWords.cancel

            onClicked: page.backWanted()
        }

        PButton {
            id: apply

            busy: page.media.busy
            height: footer.faces
            kind: page.media.tokens.length > 0 ? PButton.Danger : PButton.Primary
            text: {
                if (page.media.tokens.length > 0)
                    //: Button: takes over the settings shown, which ends the token of some groups.
                    return qsTr("Apply, and Delete the Token");
                //: Button: takes over the settings shown.
                return qsTr("Apply");
            }
            visible: !page.nothing
            width: Math.min(implicitWidth, footer.width)

            onClicked: page.asAdministrator(() => page.media.apply())
        }
    }

    Connections {
        function onApplied() {
            //: Short message: the settings of a file on a USB stick hold now.
            page.told(qsTr("The settings have been imported."));
            page.backWanted();
        }

        target: page.media
    }
}
