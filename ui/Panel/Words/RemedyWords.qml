// SPDX-License-Identifier: Apache-2.0
// Who can mend a failure, and the button for the next step.
pragma Singleton

import QtQuick
import Panel.Backend

QtObject {
    // For a failure's code.
    function who(code: string): string {
        return whoOf(Remedies.who(code));
    }

    // The label of the button that does the next step.
    function action(code: string): string {
        return actionOf(Remedies.step(code));
    }

    // The next step in a few words, where there is no room for more.
    function advice(code: string): string {
        const step = Remedies.step(code);
        if (step !== "ask_provider" && step !== "register")
            return actionOf(step);
        if (Remedies.who(code) === "mail_administrator")
            //: Short advice after a failure's title, without a full stop.
            return qsTr("Ask whoever manages the mail accounts");
        //: Short advice after a failure's title, without a full stop.
        return qsTr("Ask the machine's administrator");
    }

    function whoOf(id: string): string {
        switch (id) {
        case "operator":
            //: Under a failure: who can mend it; “you” is whoever stands at the machine.
            return qsTr("You can fix this yourself.");
        case "administrator":
            //: Under a failure: who can mend it.
            return qsTr("The machine's administrator can fix this.");
        case "mail_administrator":
            //: “For the Help Desk” is the button that shows the details.
            return qsTr("A task for whoever manages the mail accounts: show them “For the Help Desk”.");
        case "network_administrator":
            //: Under a failure: who can mend it.
            return qsTr("Whoever runs the network can fix this.");
        case "nobody":
            //: Under a failure: nobody has to do anything; “it” is the failure.
            return qsTr("It passes by itself.");
        }
        return "";
    }

    function actionOf(step: string): string {
        switch (step) {
        case "get_token":
            return CommonWords.getTokenAgain;
        case "new_code":
            return CommonWords.newCode;
        case "edit_settings":
            //: Button under a failure: leads to the settings to be corrected.
            return qsTr("Check the Settings");
        case "edit_proxy":
            //: Button under a failure: leads to the settings of the proxy.
            return qsTr("Check the Proxy");
        case "edit_provider":
            return RegistrarWords.setUp;
        case "register":
            return RegistrationWords.title;
        case "test_again":
        case "check_network":
        case "check_clock":
        case "unlock_keyring":
        case "ask_provider":
        case "wait":
            return CommonWords.tryAgain;
        }
        return "";
    }
}
