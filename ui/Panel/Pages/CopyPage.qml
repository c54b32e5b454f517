// SPDX-License-Identifier: Apache-2.0
// The groups whose settings this one could take over, each with what would change.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property GroupViewModel group

    readonly property CopyViewModel copy: group.copy

    title: CommonWords.copyFrom

    Component.onCompleted: {
        copy.problem.clear();
        copy.load();
    }

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge

        Notice {
            kind: Notice.Bad
            text: FailureMeanings.of(page.copy.problem.code, "", "")
            title: FailureWords.title(page.copy.problem.code)
            visible: page.copy.problem.code !== ""
            width: parent.width
        }

        Repeater {
            model: page.copy.sources

            CopyCard {
                required property string sourceId

                group: page.group
                source: page.panel.group(sourceId)
                width: parent?.width ?? 0

                onWanted: withPassword => {
                    confirm.source = sourceId;
                    confirm.withPassword = withPassword;
                    confirm.open();
                }
            }
        }
    }

    ConfirmDialog {
        id: confirm

        property string source: ""
        property bool withPassword: false

        function question(): string {
            if (withPassword)
                //: Question; %1 is the group of settings that is copied, %2 the one it goes to.
                return qsTr("The settings of %2 become those of %1, the password too. The token is not copied.");
            //: Question; %1 is the group of settings that is copied, %2 the one it goes to.
            return qsTr("The settings of %2 become those of %1. Token and password are not copied.");
        }

        confirmText: CommonWords.copy
        text: CommonWords.fill(question(), GroupWords.name(source), GroupWords.name(page.group.groupId))
        //: Title of a question: settings are taken over from another group.
        title: qsTr("Copy the settings?")

        onAccepted: page.copy.copy(source, withPassword)
    }

    DiscardDialog {
        id: discard

        group: page.group

        onAccepted: page.copy.copyAndDiscardToken()
        onRejected: page.copy.keepToken()
    }

    Connections {
        function onBound() {
            discard.open();
        }

        function onCopied() {
            //: Short message that goes by itself.
            page.told(qsTr("The settings have been copied."));
            page.backWanted();
        }

        target: page.copy
    }

    Connections {
        // somebody else may have changed one of the groups
        function onChanged() {
            page.copy.load();
        }

        target: page.panel
    }
}
