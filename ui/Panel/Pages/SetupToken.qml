// SPDX-License-Identifier: Apache-2.0
// Fifth step: what Get Token will do, and then the same pages for it as everywhere.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

SetupView {
    id: view

    readonly property string account: group.settings.field("account").value
    readonly property bool obtained: group.inForce && !waiting
    readonly property TokenViewModel token: group.token
    readonly property bool waiting: group.state === TokenState.Waiting

    function missing(): string {
        if (group.missing.length > 0)
            return StateWords.missing(group.missing[0], group.chosenProviderName);
        return FailureWords.title(panel.keyringNotice);
    }

    // Leaves an end that has been read.
    function close() {
        const settings = token.phase === TokenPhase.Failed && Remedies.step(token.failure) === "edit_settings";
        const succeeded = token.phase === TokenPhase.Succeeded;
        token.leave();
        if (succeeded)
            setup.next();
        else if (settings)
            opened("GroupPage", {
                "screen": panel.screens.screensOf(group.groupId)[0]
            });
    }

    aside: obtained ? "" : SetupWords.skip
    //: Button in the set-up: leads back to the code that waits for the phone.
    onwards: obtained ? SetupWords.next : waiting ? qsTr("Show Code") : CommonWords.getToken
    plain: get.active
    ready: obtained || waiting || missing() === ""

    function proceed() {
        if (obtained)
            setup.next();
        else if (waiting)
            token.showCode();
        else
            asAdministrator(() => confirm.open());
    }

    onCurrentChanged: if (current && waiting)
        token.showCode()

    Loader {
        id: get

        active: view.current && view.token.phase !== TokenPhase.Idle
        anchors.fill: parent

        sourceComponent: GetTokenPage {
            group: view.group
            panel: view.panel

            onAdministratorWanted: action => view.administratorWanted(action)
            onBackWanted: view.close()
            onOpened: (page, properties) => view.opened(page, properties)
            onReplaced: (page, properties) => {
                const tested = page === "TestPage"; // the next step is that page
                view.close();
                if (!tested)
                    view.opened(page, properties);
            }
            onTold: text => view.told(text)
        }
    }

    ScrollPage {
        anchors.fill: parent
        visible: !get.active

        Notice {
            actionText: CommonWords.tryAgain
            kind: Notice.Warning
            text: FailureMeanings.of(view.panel.keyringNotice, "", "")
            title: FailureWords.title(view.panel.keyringNotice)
            visible: view.panel.keyringNotice !== ""
            width: parent.width

            onAction: view.panel.checkKeyring()
        }

        Notice {
            // the step that has what is missing
            readonly property string step: ["provider", "account"].includes(view.group.missing[0] ?? "") ? view.group.missing[0] : ""

            actionText: step !== "" ? SetupWords.title(step) : ""
            text: view.ready ? "" : view.missing()
            visible: text !== "" && view.panel.keyringNotice === ""
            width: parent.width

            onAction: view.setup.goTo(step)
        }

        Card {
            spacing: Theme.gapLarge
            title: GroupWords.name(view.group.groupId)
            width: parent.width

            trailing: StateChip {
                text: StateWords.name(view.group.state)
                tokenState: view.group.state
            }

            BodyText {
                text: GroupWords.whose(view.group)
                visible: text !== ""
                width: parent.width
            }

            Column {
                spacing: Theme.gap
                visible: !view.obtained
                width: parent.width

                NumberedStep {
                    number: 1
                    //: First of three steps of getting a token.
                    text: qsTr("Have a phone with a camera and access to the internet at hand")
                    width: parent.width
                }

                NumberedStep {
                    number: 2
                    //: Second of three steps of getting a token; %1 is the button “Get Token”.
                    text: qsTr("Tap %1, and scan the code on this screen").arg(CommonWords.getToken)
                    width: parent.width
                }

                NumberedStep {
                    number: 3
                    text: {
                        if (view.account === "")
                            //: Third of three steps: allow the machine to use the mailbox.
                            return qsTr("Log in on the phone, and allow it");
                        //: Third of three steps: allow the machine to use the mailbox %1.
                        return qsTr("Log in on the phone as %1, and allow it").arg(view.account);
                    }
                    width: parent.width
                }
            }

            CaptionText {
                color: view.group.state === TokenState.Invalid ? Theme.bad : Theme.textMuted
                text: view.obtained ? GroupWords.next(view.group, view.panel.clock.now) : StateWords.explained(view.group)
                visible: text !== ""
                width: parent.width
            }
        }
    }

    GetTokenDialog {
        id: confirm

        group: view.group

        // asked once more: the session may have ended over the question
        onAccepted: view.asAdministrator(() => view.token.getToken())
    }
}
