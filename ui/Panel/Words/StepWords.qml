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
            //: A step of the connection test: whether date and time are right.
            return qsTr("Clock");
        case "keyring":
            //: A step of the connection test: whether the store of tokens and passwords is open.
            return qsTr("Keyring");
        case "resolve":
            //: A step of the connection test: the address that belongs to the server's name.
            return qsTr("Server address");
        case "connect":
            //: A step of the connection test: the server is connected to.
            return qsTr("Connection");
        case "tls":
            //: A step of the connection test: TLS is agreed on, and the certificate checked.
            return qsTr("Encryption");
        case "token":
            if (usesToken)
                //: A step of the connection test: whether the token is there and in force.
                return qsTr("Token");
            //: A step of the connection test: whether the password is there.
            return qsTr("Password");
        case "login":
            //: A step of the connection test: the machine logs in to the mail server.
            return qsTr("Log-in");
        case "permission":
            //: A step of the connection test: whether the mailbox may be used after the log-in.
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
            //: State of a step of a test, and of a group's test: its turn has not come.
            return qsTr("not run yet");
        case StepState.Running:
            //: State of a step of a test, and of a group's test: it is running.
            return qsTr("under way …");
        case StepState.Ok:
            //: State of a step of a test, and of a group's test: it went well.
            return qsTr("in order");
        case StepState.Failed:
            //: State of a step of a test.
            return qsTr("failed");
        case StepState.Skipped:
            //: State of a step of a test: left out, since one before it failed or it is not needed.
            return qsTr("not run");
        }
        return "";
    }

    function milliseconds(ms: int): string {
        //: How long a step of a test took; %1 is a number, ms are milliseconds.
        return qsTr("%1 ms").arg(ms);
    }

    // What a step found: machine words as they are, but for the keyring's name.
    function detail(step: string, found: string): string {
        if (step !== "keyring")
            return found;
        switch (found) {
        case "machine":
            //: What the step “Keyring” of a test found: the keyring of the machine itself.
            return qsTr("the machine's own");
        case "secret-service":
            //: What the step “Keyring” of a test found: the keyring of the desktop's system.
            return qsTr("the desktop's");
        }
        return found;
    }
}
