// SPDX-License-Identifier: Apache-2.0
// The journal: `app.journal.Act`, who did it, and how it ended.
pragma Singleton

import QtQuick

QtObject {
    // An act that is not known has its id.
    function act(id: string): string {
        return ofSettings(id) || ofAccess(id) || ofMail(id) || id;
    }

    function ofSettings(id: string): string {
        switch (id) {
        case "change_settings":
            return qsTr("Change of settings");
        case "change_provider":
            return qsTr("Change of a provider");
        case "get_token":
            return qsTr("Get token");
        case "token_acquired":
            return qsTr("Token obtained");
        case "cancel_grant":
            return qsTr("Code cancelled");
        case "refresh_token":
            return qsTr("Renewal of the token");
        case "token_invalid":
            return qsTr("Token invalid");
        case "delete_token":
            return qsTr("Deletion of the token");
        case "connection_test":
            return qsTr("Connection test");
        }
        return "";
    }

    function ofAccess(id: string): string {
        switch (id) {
        case "log_in":
            return qsTr("Log-in as administrator");
        case "lock_out":
            return qsTr("Log-in locked");
        case "log_out":
            return qsTr("Log-out of the administrator");
        case "auto_log_out":
            return qsTr("Automatic log-out of the administrator");
        case "change_password":
            return qsTr("Change of the administrator password");
        case "change_timeout":
            return qsTr("Change of the time until the automatic log-out");
        }
        return "";
    }

    function ofMail(id: string): string {
        switch (id) {
        case "send_mail":
            return qsTr("E-mail sent");
        case "receive_mail":
            return qsTr("E-mail received");
        case "keep_alive":
            return qsTr("Weekly renewal of the token");
        case "check_mail":
            return qsTr("Check for new e-mail");
        case "send_report":
            return qsTr("Status report by e-mail");
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
