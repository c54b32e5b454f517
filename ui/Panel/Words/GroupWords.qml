// SPDX-License-Identifier: Apache-2.0
// Settings groups by their names on the home screen.
pragma Singleton

import QtQuick
import Panel.Backend

QtObject {
    function name(group: string): string {
        switch (group) {
        case "smtp":
            return qsTr("Send e-mail");
        case "alert-smtp":
            return qsTr("E-mail Alert");
        case "status-pop":
            return qsTr("E-mail Status");
        case "ifax-pop":
            return qsTr("Internet Fax");
        case "eprint-pop":
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
        return [group.account, group.providerName].filter(part => part !== "").join(" · ") || qsTr("Not set up");
    }

    // How it stands, or what to do next; times are seen from `now`.
    function next(group: GroupViewModel, now: real): string {
        if (!group.loaded)
            return "";
        if (!group.usesToken)
            return qsTr("Does not use OAuth 2.0");
        if (group.notice !== "")
            return FailureWords.title(group.notice);
        switch (group.state) {
        case TokenState.Waiting:
            return qsTr("The code expires at %1", "a time of day").arg(TimeWords.clock(group.pendingUntil));
        case TokenState.Acquired:
            if (group.dying)
                return qsTr("%1. Test the connection", "how long the token has lain unused").arg(unused(group));
            return qsTr("Renewed automatically, last %1", "a day and a time").arg(TimeWords.when(group.refreshedAt, now));
        case TokenState.Invalid:
            return CommonWords.fill(qsTr("%1. %2", "what is wrong, what to do"), FailureWords.title(group.reason), RemedyWords.advice(group.reason));
        }
        if (group.failure !== "")
            return FailureWords.title(group.failure);
        return group.missing.length > 0 ? qsTr("Tap to get started") : qsTr("Ready: tap to get the token");
    }

    // "61 of 90 days unused": the provider lets the token die when all of them are over.
    function unused(group: GroupViewModel): string {
        //: How long a token has lain unused, of the days after which it dies.
        return CommonWords.fill(qsTr("%1 of %2 days unused"), group.unusedDays, group.idleDays);
    }
}
