// SPDX-License-Identifier: Apache-2.0
// The steps of the connection test.
pragma Singleton

import QtQuick
import Panel.Backend

QtObject {
    // `usesToken`: whether the group logs in with a token, or with a password or not at all.
    function name(step: string, usesToken: bool): string {
        switch (step) {
        case "clock":
            return qsTr("Clock");
        case "keyring":
            return qsTr("Keyring");
        case "resolve":
            return qsTr("Server address");
        case "connect":
            return qsTr("Connection");
        case "tls":
            return qsTr("Encryption");
        case "token":
            return usesToken ? qsTr("Token") : qsTr("Password");
        case "login":
            return qsTr("Log in");
        case "permission":
            return qsTr("Permission");
        case "tunnel":
            //: A step of the proxy's test: the proxy connects to the provider.
            return qsTr("Way to the provider");
        }
        return "";
    }

    function state(value: int): string {
        switch (value) {
        case StepState.Waiting:
            return qsTr("not run yet");
        case StepState.Running:
            return qsTr("under way …");
        case StepState.Ok:
            return qsTr("in order");
        case StepState.Failed:
            return qsTr("failed");
        case StepState.Skipped:
            return qsTr("not run");
        }
        return "";
    }

    function milliseconds(ms: int): string {
        return qsTr("%1 ms").arg(ms);
    }

    // What a step found: machine words as they are, but for the keyring's name.
    function detail(step: string, found: string): string {
        if (step !== "keyring")
            return found;
        switch (found) {
        case "machine":
            return qsTr("the machine's own");
        case "secret-service":
            return qsTr("the desktop's");
        }
        return found;
    }
}
