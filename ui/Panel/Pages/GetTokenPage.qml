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
        token.cancel();
        told(qsTr("The code has been cancelled."));
        backWanted();
    }

    title: CommonWords.getToken

    Component.onDestruction: token.leave()

    Loader {
        anchors.fill: parent
        sourceComponent: {
            switch (page.token.phase) {
            case TokenPhase.Code:
                return codeView;
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
            onHelpWanted: page.opened("PhoneHelpPage", {
                "crumbs": page.crumbs,
                "crumbScreens": page.crumbScreens,
                "group": page.group
            })
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
            proxyShown: page.panel.screensOf("proxy").length > 0

            onBackWanted: page.backWanted()
            onProxyWanted: page.replaced("RecordPage", {
                "screen": page.panel.screensOf("proxy")[0]
            })
        }
    }
}
