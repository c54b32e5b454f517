// SPDX-License-Identifier: Apache-2.0
// The journal: `app.journal.Act`, who did it, and how it ended.
pragma Singleton

import QtQuick

QtObject {
    // An act that is not known has its id.
    function act(id: string): string {
        return ofSettings(id) || ofAccess(id) || id;
    }

    function ofSettings(id: string): string {
        switch (id) {
        case "change_settings":
            return qsTr("Settings changed");
        case "change_provider":
            return qsTr("Provider changed");
        case "get_token":
            return qsTr("Token asked for");
        case "token_acquired":
            return qsTr("Token obtained");
        case "cancel_grant":
            return qsTr("Code cancelled");
        case "refresh_token":
            return qsTr("Token renewed");
        case "token_invalid":
            return qsTr("Token invalid");
        case "delete_token":
            return qsTr("Token deleted");
        case "connection_test":
            return qsTr("Connection tested");
        }
        return "";
    }

    function ofAccess(id: string): string {
        switch (id) {
        case "log_in":
            return qsTr("Administrator logged in");
        case "lock_out":
            return qsTr("Log-in locked");
        case "log_out":
            return qsTr("Administrator logged out");
        case "auto_log_out":
            return qsTr("Administrator logged out automatically");
        case "change_password":
            return qsTr("Administrator password changed");
        case "change_timeout":
            return qsTr("Time until the automatic log-out changed");
        }
        return "";
    }

    function who(name: string): string {
        switch (name) {
        case "operator":
            return qsTr("At the panel, not logged in");
        case "administrator":
            return qsTr("Administrator");
        case "service":
            return qsTr("The machine itself");
        case "mail_job":
            return qsTr("A mail job");
        }
        return name.startsWith("cli:") ? qsTr("Command line, user %1", "a number").arg(name.slice("cli:".length)) : name;
    }

    function result(id: string): string {
        return id === "ok" ? qsTr("Done") : FailureWords.title(id);
    }
}
