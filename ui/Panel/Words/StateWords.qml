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
            return qsTr("%1 has no client ID yet. “Provider” tells what is to be done.").arg(provider);
        case "tenant":
            return qsTr("%1 has no tenant yet. “Provider” tells what is to be done.").arg(provider);
        case "device_grant":
            return qsTr("%1 does not offer log-in with a code.").arg(provider);
        case "protocol":
            return qsTr("%1 takes OAuth 2.0 for sending only.").arg(provider);
        }
        return "";
    }

    // What a provider in the list of choices lacks.
    function lacking(key: string): string {
        switch (key) {
        case "":
            return "";
        case "client_id":
            return qsTr("Has no client ID yet. It is entered under “Set Up the Provider”.");
        case "tenant":
            return qsTr("Has no tenant yet. It is entered under “Set Up the Provider”.");
        case "device_grant":
            return qsTr("Does not offer log-in with a code for e-mail.");
        case "protocol":
            return qsTr("Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.");
        }
        return "";
    }

    // Why the state is what it is, or since when; empty where there is nothing to add.
    function explained(group: GroupViewModel): string {
        if (!group.loaded)
            return "";
        if (group.notice !== "")
            return qsTr("%1. The token is not lost.", "what is in the way").arg(FailureWords.title(group.notice));
        if (group.state === TokenState.Invalid)
            return CommonWords.fill(qsTr("%1. %2.", "what is wrong, what to do"), FailureWords.title(group.reason), RemedyWords.advice(group.reason));
        if (group.state === TokenState.Waiting && group.token.otherAccount !== "")
            return qsTr("Somebody logged in as %1. Decide whether to keep it.").arg(group.token.otherAccount);
        if (group.state === TokenState.Waiting && group.inForce)
            return qsTr("The token from before works until the new one is there.");
        if (group.dying)
            return qsTr("%1. After that the provider lets the token die. Testing the connection renews it.", "how long the token has lain unused").arg(GroupWords.unused(group));
        if (group.failure !== "")
            return qsTr("Latest attempt: %1.", "how Get Token ended").arg(FailureWords.title(group.failure));
        return "";
    }

    // What Delete did at the provider, and what is left to do there.
    // `page`: the address to do it at; may be empty.
    function removed(outcome: int, provider: string, page: string): string {
        switch (outcome) {
        case Removal.Revoked:
            return qsTr("The token is deleted, and the permission is withdrawn at %1.").arg(provider);
        case Removal.LeftAtProvider:
            if (page !== "")
                return CommonWords.fill(qsTr("The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2", "a provider, an address"), provider, page.replace(/^https:\/\//, ""));
            return qsTr("The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.").arg(provider);
        case Removal.Shared:
            return qsTr("The token is deleted here. The permission at %1 stays, because another group of this machine uses it.").arg(provider);
        }
        return "";
    }

    // `others`: the other screens that lose the token too.
    function deleteQuestion(group: GroupViewModel, others: string): string {
        const account = group.account || CommonWords.theAccount;
        const provider = group.providerName || CommonWords.theProvider;
        const first = CommonWords.fill(qsTr("The machine can no longer use the mail of %1 at %2 until a new token has been obtained."), account, provider);
        if (others === "")
            return first;
        return CommonWords.fill(qsTr("%1 This holds for %2 as well.", "a sentence, names of screens"), first, others);
    }
}
