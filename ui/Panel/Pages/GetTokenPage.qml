// SPDX-License-Identifier: Apache-2.0
// Get Token from the first question to the end: code, success, or what went wrong.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Words

PanelPage {
    id: page

    required property GroupViewModel group

    readonly property TokenViewModel token: group.token

    function cancel() {
        asAdministrator(() => {
            token.cancel();
            //: Short message that goes by itself, after a tap on “Cancel” beside a code.
            told(qsTr("The code has been cancelled."));
            backWanted();
        });
    }

    // Unless it came to a good end while the password was typed.
    function renew() {
        asAdministrator(() => {
            if (token.phase !== TokenPhase.Succeeded)
                token.getToken();
        });
    }

    function decide(keep: bool) {
        asAdministrator(() => token.decide(keep));
    }

    function tells(kind: string, group: string): bool {
        return group === page.group.groupId;
    }

    awake: token.phase === TokenPhase.Starting || token.phase === TokenPhase.Code
    title: CommonWords.getToken

    Component.onDestruction: token.leave()

    Loader {
        anchors.fill: parent

        // what had the focus has gone with the view before
        onLoaded: page.focusFirst()

        sourceComponent: {
            switch (page.token.phase) {
            case TokenPhase.Code:
                return codeView;
            case TokenPhase.Decision:
                return decisionView;
            case TokenPhase.Succeeded:
                return successView;
            case TokenPhase.Failed:
                return failureView;
            }
            return waitView;
        }
    }

    Component {
        id: waitView

        WaitView {
            // nothing is under way: the grant ended before its code could be shown
            done: page.token.phase === TokenPhase.Idle
            provider: page.group.chosenProviderName

            onCancelled: page.cancel()
            onBackWanted: page.backWanted()
        }
    }

    Component {
        id: codeView

        CodeView {
            group: page.group
            panel: page.panel

            onCancelled: page.cancel()
            onNewCodeWanted: page.renew()
            onHelpWanted: page.opened("PhoneHelpPage", {
                "crumbs": page.crumbs,
                "crumbScreens": page.crumbScreens,
                "group": page.group
            })
        }
    }

    Component {
        id: decisionView

        DecisionView {
            group: page.group

            onDecided: keep => page.decide(keep)
        }
    }

    Component {
        id: successView

        SuccessView {
            group: page.group

            onDone: page.backWanted()
            onTestWanted: page.replaced("TestPage", {
                "crumbs": page.crumbs,
                "crumbScreens": page.crumbScreens,
                "group": page.group
            })
        }
    }

    Component {
        id: failureView

        FailureView {
            group: page.group
            proxyShown: page.panel.screens.screensOf("proxy").length > 0

            onBackWanted: page.backWanted()
            onGetTokenWanted: page.renew()
            onProxyWanted: page.replaced("RecordPage", {
                "screen": page.panel.screens.screensOf("proxy")[0]
            })
            onProviderWanted: page.opened("ProviderSetupPage", {
                "providerId": page.group.settings.field("provider").value,
                "registrar": page.panel.providers.registrar
            })
            onRegistrationWanted: page.opened("RegistrationPage", {
                "crumbs": page.crumbs,
                "crumbScreens": page.crumbScreens,
                "group": page.group
            })
            onSupportWanted: page.opened("SupportPage", {
                "about": "attempt",
                "crumbs": page.crumbs,
                "crumbScreens": page.crumbScreens,
                "group": page.group,
                "support": page.group.support
            })
        }
    }
}
