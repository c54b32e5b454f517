// SPDX-License-Identifier: Apache-2.0
// The manual's four token states.
pragma Singleton

import QtQuick
import Panel.Backend

QtObject {
    function name(state: int): string {
        switch (state) {
        case TokenState.NotAcquired:
            //: State of a token: there is none yet; see the machine's manual.
            return qsTr("Not obtained");
        case TokenState.Waiting:
            //: State of a token: the log-in on the phone is waited for; see the machine's manual.
            return qsTr("Waiting for authorization");
        case TokenState.Acquired:
            //: State of a token: it is there and in force; see the machine's manual.
            return qsTr("Obtained");
        case TokenState.Invalid:
            //: State of a token: it does not work any more; see the machine's manual.
            return qsTr("Invalid");
        }
        return "";
    }

    // What Get Token still needs, as the reason of a button that is out of use.
    function missing(key: string, provider: string): string {
        switch (key) {
        case "auth":
            //: What the button “Get Token” still needs, and stands under it.
            return qsTr("Choose OAuth 2.0 as the authentication method first.");
        case "provider":
            //: What the button “Get Token” still needs, and stands under it.
            return qsTr("Choose a provider first.");
        case "account":
            //: What the button “Get Token” still needs, and stands under it.
            return qsTr("Enter the account name first.");
        case "client_id":
            //: Under the button “Get Token”; %1 is a provider, “Provider” a row on the page.
            return qsTr("%1 has no client ID yet. “Provider” tells what is to be done.").arg(provider);
        case "tenant":
            //: Under the button “Get Token”; %1 is a provider, “Provider” a row on the page.
            return qsTr("%1 has no tenant yet. “Provider” tells what is to be done.").arg(provider);
        case "device_grant":
            //: Under the button “Get Token”; %1 is a provider.
            return qsTr("%1 does not offer log-in with a code.").arg(provider);
        case "protocol":
            //: Under the button “Get Token” of a mailbox that is read; %1 is a provider.
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
            //: Under a provider in a list of choices; “Set Up the Provider” is a button.
            return qsTr("Has no client ID yet. It is entered under “Set Up the Provider”.");
        case "tenant":
            //: Under a provider in a list of choices; “Set Up the Provider” is a button.
            return qsTr("Has no tenant yet. It is entered under “Set Up the Provider”.");
        case "device_grant":
            //: Under a provider in a list of choices: what it lacks.
            return qsTr("Does not offer log-in with a code for e-mail.");
        case "protocol":
            //: Under a provider in a list of choices: what it lacks.
            return qsTr("Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.");
        }
        return "";
    }

    // Why the state is what it is, or since when; empty where there is nothing to add.
    function explained(group: GroupViewModel): string {
        if (!group.loaded)
            return "";
        if (group.notice !== "")
            //: Under a token's state; %1 is a failure's title, such as “The keyring is locked”.
            return qsTr("%1. The token is not lost.", "what is in the way").arg(FailureWords.title(group.notice));
        if (group.state === TokenState.Invalid)
            //: Under a token's state; %1 is a failure's title, %2 what to do, such as “Try Again”.
            return CommonWords.fill(qsTr("%1. %2.", "what is wrong, what to do"), FailureWords.title(group.reason), RemedyWords.advice(group.reason));
        if (group.state === TokenState.Waiting && group.token.otherAccount !== "")
            //: Under a token's state; %1 is an account, “it” the token obtained for it.
            return qsTr("Somebody logged in as %1. Decide whether to keep it.").arg(group.token.otherAccount);
        if (group.state === TokenState.Waiting && group.inForce)
            //: Under a token's state: a new token is being obtained.
            return qsTr("The token from before works until the new one is there.");
        if (group.dying)
            //: Under a token's state; %1 is such as “61 of 90 days unused”, “it” the token.
            return qsTr("%1. After that the provider lets the token expire. Testing the connection renews it.", "how long the token has lain unused").arg(GroupWords.unused(group));
        if (group.failure !== "")
            //: Under a token's state; %1 is a failure's title: why no token was obtained.
            return qsTr("Latest attempt: %1.", "how Get Token ended").arg(FailureWords.title(group.failure));
        return "";
    }

    // What Delete did at the provider, and what is left to do there.
    // `page`: the address to do it at; may be empty.
    function removed(outcome: int, provider: string, page: string): string {
        switch (outcome) {
        case Removal.Revoked:
            //: Message after “Delete”; %1 is a provider.
            return qsTr("The token is deleted, and the permission is withdrawn at %1.").arg(provider);
        case Removal.LeftAtProvider:
            if (page !== "")
                //: Message after “Delete”; %1 is a provider, %2 a web address.
                return CommonWords.fill(qsTr("The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2", "a provider, an address"), provider, page.replace(/^https:\/\//, ""));
            //: Message after “Delete”; %1 is a provider, “here”: on this machine.
            return qsTr("The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.").arg(provider);
        case Removal.Shared:
            //: Message after “Delete”; %1 is a provider, “group” a group of settings.
            return qsTr("The token is deleted here. The permission at %1 stays, because another group of this machine uses it.").arg(provider);
        }
        return "";
    }

    // `others`: the other screens that lose the token too.
    function deleteQuestion(group: GroupViewModel, others: string): string {
        const account = group.account || CommonWords.theAccount;
        const provider = group.providerName || CommonWords.theProvider;
        //: In the question before “Delete”; %1 is an account, %2 a provider.
        const first = CommonWords.fill(qsTr("The machine can no longer use the mail of %1 at %2 until a new token has been obtained."), account, provider);
        if (others === "")
            return first;
        //: In the question before “Delete”; %1 is a whole sentence, %2 the titles of screens.
        return CommonWords.fill(qsTr("%1 This holds for %2 as well.", "a sentence, names of screens"), first, others);
    }
}
