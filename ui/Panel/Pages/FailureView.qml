// SPDX-License-Identifier: Apache-2.0
// Get Token went wrong: what, what it means, who mends it, and the next step as a button.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Item {
    id: view

    required property GroupViewModel group

    readonly property TokenViewModel token: group.token
    readonly property string step: Remedies.step(token.failure)
    readonly property bool kept: group.inForce

    signal backWanted

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge

        Notice {
            id: notice

            kind: view.token.failure === "cancelled" || view.token.failure === "expired" || view.token.failure === "replaced" ? Notice.Warning : Notice.Bad
            text: FailureMeanings.of(view.token.failure, view.group.settings.field("account").value, view.group.chosenProviderName)
            title: FailureWords.title(view.token.failure)
            width: parent.width

            Component.onCompleted: notice.Accessible.announce(title + ". " + text, Accessible.Assertive)
        }

        BodyText {
            text: RemedyWords.who(view.token.failure)
            width: parent.width
        }

        BodyText {
            text: qsTr("The token from before still works.")
            visible: view.kept
            width: parent.width
        }

        CaptionText {
            text: qsTr("Technical detail: %1").arg([view.token.failure, view.token.detail].filter(part => part !== "").join(" · "))
            width: parent.width
        }

        Row {
            spacing: Theme.gapLarge

            PButton {
                kind: PButton.Primary
                text: view.step === "edit_settings" ? RemedyWords.actionOf(view.step) : view.step === "get_token" || view.step === "new_code" ? RemedyWords.actionOf(view.step) : CommonWords.tryAgain

                onClicked: {
                    if (view.step === "edit_settings")
                        view.backWanted();
                    else
                        view.token.getToken();
                }
            }

            PButton {
                height: parent.height
                text: CommonWords.close
                visible: view.step !== "edit_settings"

                onClicked: view.backWanted()
            }
        }
    }
}
