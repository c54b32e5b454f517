// SPDX-License-Identifier: Apache-2.0
// The manual's four token states.
pragma Singleton

import QtQuick
import Panel.Backend

QtObject {
    function name(state: int): string {
        switch (state) {
        case TokenState.NotAcquired:
            return qsTr("Not obtained");
        case TokenState.Waiting:
            return qsTr("Waiting for authorization");
        case TokenState.Acquired:
            return qsTr("Obtained");
        case TokenState.Invalid:
            return qsTr("Invalid");
        }
        return "";
    }

    // What Get Token still needs, as the reason of a button that is out of use.
    function missing(key: string, provider: string): string {
        switch (key) {
        case "auth":
            return qsTr("Choose OAuth 2.0 as the authentication method first.");
        case "provider":
            return qsTr("Choose a provider first.");
        case "account":
            return qsTr("Enter the account name first.");
        case "client_id":
            return qsTr("%1 has no client ID yet. It is set on this machine's command line: adgang providers set").arg(provider);
        case "tenant":
            return qsTr("%1 has no tenant yet. It is set on this machine's command line: adgang providers set").arg(provider);
        case "device_grant":
            return qsTr("%1 does not offer log-in with a code.").arg(provider);
        }
        return "";
    }

    // What a provider in the list of choices lacks.
    function lacking(key: string): string {
        switch (key) {
        case "":
            return "";
        case "client_id":
            return qsTr("Has no client ID yet. Whoever looks after this machine sets it: adgang providers set");
        case "tenant":
            return qsTr("Has no tenant yet. Whoever looks after this machine sets it: adgang providers set");
        case "device_grant":
            return qsTr("Does not offer log-in with a code.");
        }
        return "";
    }
}
