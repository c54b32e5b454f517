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
            //: Entry of the journal: what was done.
            return qsTr("Change of settings");
        case "change_provider":
            //: Entry of the journal: what is set for a provider was changed.
            return qsTr("Change of a provider");
        case "get_token":
            //: Entry of the journal: somebody asked the provider for a code.
            return qsTr("Get token");
        case "token_acquired":
            //: Entry of the journal: a token has come after a log-in on a phone.
            return qsTr("Token obtained");
        case "cancel_grant":
            //: Entry of the journal: somebody gave up getting a token.
            return qsTr("Code cancelled");
        case "refresh_token":
            //: Entry of the journal: the machine renewed the token at the provider.
            return qsTr("Renewal of the token");
        case "token_invalid":
            //: Entry of the journal: the token was found not to work any more.
            return qsTr("Token invalid");
        case "delete_token":
            //: Entry of the journal: somebody deleted the token.
            return qsTr("Deletion of the token");
        case "connection_test":
            //: Entry of the journal: the connection was tested.
            return qsTr("Connection test");
        }
        return "";
    }

    function ofAccess(id: string): string {
        switch (id) {
        case "log_in":
            //: Entry of the journal: somebody logged in at the panel.
            return qsTr("Log-in as administrator");
        case "lock_out":
            //: Entry of the journal: too many wrong passwords at the panel.
            return qsTr("Log-in locked");
        case "log_out":
            //: Entry of the journal: the administrator logged out at the panel.
            return qsTr("Log-out of the administrator");
        case "auto_log_out":
            //: Entry of the journal: nobody had touched the panel for some time.
            return qsTr("Automatic log-out of the administrator");
        case "change_password":
            //: Entry of the journal: what was done.
            return qsTr("Change of the administrator password");
        case "change_timeout":
            //: Entry of the journal: a setting of the panel was changed.
            return qsTr("Change of the time until the automatic log-out");
        }
        return "";
    }

    function ofMail(id: string): string {
        switch (id) {
        case "send_mail":
            //: Entry of the journal: the machine sent a mail.
            return qsTr("Sending of e-mail");
        case "receive_mail":
            //: Entry of the journal: the machine fetched mail from a mailbox.
            return qsTr("Fetching of e-mail");
        case "keep_alive":
            //: Entry of the journal: an unused token was renewed, so that it does not expire.
            return qsTr("Weekly renewal of the token");
        case "check_mail":
            //: Entry of the journal: the machine looked for mail in a mailbox; a noun.
            return qsTr("Check for new e-mail");
        case "send_report":
            //: Entry of the journal: the machine sent its status to the recipients.
            return qsTr("Status report by e-mail");
        }
        return "";
    }

    function who(name: string): string {
        switch (name) {
        case "operator":
            //: Who did it, in the journal: somebody who had not logged in.
            return qsTr("At the panel, not logged in");
        case "administrator":
            //: Who did it, in the journal: somebody logged in at the panel.
            return qsTr("Administrator");
        case "service":
            //: Who did it, in the journal: nobody, it happened by itself.
            return qsTr("The machine itself");
        case "mail_job":
            //: Who did it, in the journal: a job that sends or fetches mail.
            return qsTr("A mail job");
        }
        //: Who did it, in the journal; %1 is the number of a user of the system.
        return name.startsWith("cli:") ? qsTr("Command line, user %1", "a number").arg(name.slice("cli:".length)) : name;
    }

    function result(id: string): string {
        //: How an act in the journal ended: it succeeded.
        return id === "ok" ? qsTr("Done") : FailureWords.title(id);
    }
}
