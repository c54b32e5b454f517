// SPDX-License-Identifier: Apache-2.0
// Sixth step: the connection test, as soon as there is something to test.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Controls
import Panel.Words

SetupView {
    id: view

    readonly property bool passed: testable && group.test.passed
    readonly property bool testable: group.testable && !tokenMissing
    readonly property bool tokenMissing: group.usesToken && !group.inForce

    aside: passed ? "" : SetupWords.skip
    onwards: passed ? SetupWords.next : tokenMissing ? CommonWords.getToken : ""

    function proceed() {
        if (passed)
            setup.next();
        else
            setup.goTo("token");
    }

    Loader {
        active: view.current && view.testable
        anchors.fill: parent

        sourceComponent: TestPage {
            further: true
            group: view.group
            panel: view.panel

            onAdministratorWanted: action => view.administratorWanted(action)
            onOpened: (page, properties) => view.opened(page, properties)
            onReplaced: (page, properties) => {
                if (page === "GetTokenPage")
                    view.setup.goTo("token");
                else
                    view.opened(page, properties);
            }
            onTold: text => view.told(text)
        }
    }

    ScrollPage {
        anchors.fill: parent
        visible: !view.testable

        Notice {
            text: {
                if (view.tokenMissing)
                    //: In the set-up's last step, under the title “There is no token yet”.
                    return qsTr("The connection can be tested as soon as the token has been obtained.");
                //: In the set-up's last step, under the title “A setting is missing”.
                return qsTr("The connection can be tested as soon as a server has been filled in.");
            }
            title: FailureWords.title(view.tokenMissing ? "no_token" : "not_configured")
            width: parent.width
        }
    }
}
