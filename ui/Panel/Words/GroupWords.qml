// SPDX-License-Identifier: Apache-2.0
// Settings groups by their names on the home screen.
pragma Singleton

import QtQuick
import Panel.Backend

QtObject {
    function name(group: string): string {
        switch (group) {
        case "smtp":
            //: Name of a group of settings, on the home screen.
            return qsTr("Send e-mail");
        case "alert-smtp":
            //: Name of a group of settings, on the home screen: the machine reports trouble.
            return qsTr("E-mail Alert");
        case "status-pop":
            //: Name of a group of settings, on the home screen: the machine's status is asked for.
            return qsTr("E-mail Status");
        case "ifax-pop":
            //: Name of a group of settings, on the home screen: faxes that come by e-mail.
            return qsTr("Internet Fax");
        case "eprint-pop":
            //: Name of a group of settings, on the home screen: e-mails that are printed.
            return qsTr("E-mail Print");
        }
        return "";
    }

    // Mailbox and provider, "scan@example.com · Microsoft 365".
    function whose(group: GroupViewModel): string {
        if (!group.loaded)
            return "";
        if (!group.usesToken)
            return FieldWords.choice("auth", group.settings.auth);
        const parts = [group.account, group.providerName].filter(part => part !== "");
        if (parts.length > 0)
            return parts.join(" · ");
        //: On a group's card of the home screen: no account and no provider yet.
        return qsTr("Not set up");
    }

    // How it stands, or what to do next; times are seen from `now`.
    function next(group: GroupViewModel, now: real): string {
        if (!group.loaded)
            return "";
        if (!group.usesToken)
            //: On a group's card of the home screen: it logs in without a token.
            return qsTr("Does not use OAuth 2.0");
        if (group.notice !== "")
            return FailureWords.title(group.notice);
        switch (group.state) {
        case TokenState.Waiting:
            //: On a group's card of the home screen; %1 is a time of day.
            return qsTr("The code expires at %1", "a time of day").arg(TimeWords.clock(group.pendingUntil));
        case TokenState.Acquired:
            if (group.dying)
                //: On a group's card of the home screen; %1 is such as “61 of 90 days unused”.
                return qsTr("%1. Test the connection", "how long the token has lain unused").arg(unused(group));
            //: On a group's card: when the token was last renewed; %1 is such as “today 13:52”.
            return qsTr("Renewed automatically, last %1", "a day and a time").arg(TimeWords.when(group.refreshedAt, now));
        case TokenState.Invalid:
            //: On a group's card; %1 is a failure's title, %2 what to do, such as “Try Again”.
            return CommonWords.fill(qsTr("%1. %2", "what is wrong, what to do"), FailureWords.title(group.reason), RemedyWords.advice(group.reason));
        }
        if (group.failure !== "")
            return FailureWords.title(group.failure);
        if (group.missing.length > 0)
            //: On a group's card of the home screen: settings are still missing.
            return qsTr("Tap to get started");
        //: On a group's card of the home screen: all settings are there.
        return qsTr("Ready: tap to get the token");
    }

    // "61 of 90 days unused": the provider lets the token die when all of them are over.
    function unused(group: GroupViewModel): string {
        //: How long a token has lain unused, of the days after which it dies.
        return CommonWords.fill(qsTr("%1 of %2 days unused"), group.unusedDays, group.idleDays);
    }
}
