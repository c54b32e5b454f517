// SPDX-License-Identifier: Apache-2.0
// What a failure means, and what to do: one or two sentences for whoever stands there.
pragma Singleton

import QtQuick

QtObject {
    // `account` and `provider` may be empty.
    function of(code: string, account: string, provider: string): string {
        const who = account || CommonWords.theAccount;
        const where = provider || CommonWords.theProvider;
        const text = token(code, who, where) || grant(code, who, where) || network(code) || mail(code, who, where) || proxy(code, where) || error(code);
        const begins = [CommonWords.theAccount, CommonWords.theProvider].some(word => text.startsWith(word));
        return begins ? text[0].toLocaleUpperCase() + text.slice(1) : text;
    }

    // For `not_configured`: what is missing, as the core names it.
    function missing(key: string, provider: string): string {
        if (key === "client_secret")
            //: Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.
            return qsTr("%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.").arg(provider || CommonWords.theProvider);
        return StateWords.missing(key, provider) || of("not_configured", "", provider);
    }

    function token(code: string, account: string, provider: string): string {
        switch (code) {
        case "expired_unused":
            //: Explanation of a failure; %1 is an account, %2 a provider, “it” the token.
            return CommonWords.fill(qsTr("%2 refused the token for %1, probably because it had not been used for a long time. Get the token again."), account, provider);
        case "revoked":
            //: Explanation of a failure; %1 is an account, %2 a provider.
            return CommonWords.fill(qsTr("%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again."), account, provider);
        case "password_changed":
            //: Explanation of a failure; %1 is an account, %2 a provider.
            return CommonWords.fill(qsTr("The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password."), account, provider);
        case "blocked_by_policy":
            //: Explanation of a failure; %1 is an account, “it” is that this account is used here.
            return qsTr("A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.").arg(account);
        case "reauth_required":
            //: Explanation of a failure; %1 is an account, %2 a provider.
            return CommonWords.fill(qsTr("%2 asks that somebody logs in as %1 once more. Get the token again."), account, provider);
        case "account_unavailable":
            //: Explanation of a failure; %1 is an account, %2 a provider, “it” the account.
            return CommonWords.fill(qsTr("%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again."), account, provider);
        case "wrong_account":
            //: Explanation of a failure; %1 is the account of the settings.
            return qsTr("The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.").arg(account);
        case "refused_by_server":
            //: Explanation of a failure; %1 is an account, %2 a provider, “it” the token.
            return CommonWords.fill(qsTr("%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server's name."), account, provider);
        case "refused_by_provider":
            //: Explanation of a failure; %1 is an account, %2 a provider.
            return CommonWords.fill(qsTr("%2 does not accept the token for %1 any more, without saying why. Get the token again."), account, provider);
        case "token_mismatch":
            //: Explanation of a failure; %1 is an account.
            return qsTr("The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.").arg(account);
        }
        return "";
    }

    function grant(code: string, account: string, provider: string): string {
        switch (code) {
        case "denied":
            //: Explanation of a failure: the request was refused on the phone.
            return qsTr("Nothing has been changed. Ask for a new code, and allow the access on the phone.");
        case "expired":
            //: Explanation of a failure: a code has expired; “it” is the access.
            return qsTr("It was not approved in time. Ask for a new code when the phone is at hand.");
        case "cancelled":
            //: Explanation of a failure: somebody gave up getting a token.
            return qsTr("Nothing has been changed. Ask for a new code to go on.");
        case "replaced":
            //: Explanation of a failure: another code has been asked for since.
            return qsTr("Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.");
        case "blocked":
            //: Explanation; %1 is an account, “device code flow” a technical name of the log-in.
            return qsTr("The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.").arg(account);
        case "offline":
            //: Explanation of a failure; %1 is a provider.
            return qsTr("The machine could not reach %1. Check the network cable and the network settings.").arg(provider);
        case "not_configured":
            //: Explanation of a failure: a setting is missing.
            return qsTr("Go to the settings, and fill in what is missing.");
        case "client_not_allowed":
            //: Explanation of a failure; %1 is a provider, “it” the client ID, “there” at %1.
            return qsTr("%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.").arg(provider);
        case "public_client_off":
            //: “Allow public client flows” is the setting's name in Microsoft Entra.
            return qsTr("%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.").arg(provider);
        case "client_secret_invalid":
            //: Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.
            return qsTr("Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.").arg(provider);
        case "wrong_tenant":
            //: Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.
            return qsTr("%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.").arg(provider);
        case "consent_missing":
            //: Explanation of a failure; %1 is a provider, “What Is to Be Done” a button.
            return qsTr("An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.").arg(provider);
        case "scope_missing":
            //: Explanation of a failure; %1 is a provider, “What Is to Be Done” a button.
            return qsTr("%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.").arg(provider);
        case "keyring_locked":
            //: Explanation of a failure: the keyring is locked.
            return qsTr("The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.");
        case "keyring_missing":
            //: Explanation of a failure; “adgang doctor” is a command, left as it is.
            return qsTr("Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor");
        case "storage_failed":
            //: Explanation of a failure; “adgang doctor” is a command, left as it is.
            return qsTr("The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor");
        }
        return "";
    }

    function network(code: string): string {
        switch (code) {
        case "no_token":
            //: Explanation of a failure: there is no token yet.
            return qsTr("The machine has no permission to log in. Get a token first.");
        case "clock_wrong":
            //: Explanation of a failure: the clock is wrong; “good” means valid.
            return qsTr("Certificates and tokens are valid only when the clock is right. Set the machine's date and time.");
        case "host_unknown":
            //: Explanation of a failure: the server's name is not known on the network.
            return qsTr("No address was found for the server's name. Check the name, and the network settings.");
        case "connection_refused":
            //: Explanation of a failure: no connection to the server; “it” is the connection.
            return qsTr("Nothing listens at this port, or a firewall stops it. Check the server and the port number.");
        case "timed_out":
            //: Explanation of a failure: the server took too long.
            return qsTr("The answer did not come in time. Check the network, the server and the port number.");
        case "connection_lost":
            //: Explanation of a failure: the connection was lost; “it” is this trouble.
            return qsTr("The server hung up in the middle. Test again; if it goes on, check the settings.");
        case "tls_failed":
            //: Explanation of a failure: no encryption; “SSL/TLS” is a setting.
            return qsTr("The machine and the server could not agree. Check the port number and SSL/TLS.");
        case "tls_not_offered":
            //: Explanation of a failure: the server offers no encryption; “SSL/TLS” is a setting.
            return qsTr("A token is never sent unencrypted. Check the port number and SSL/TLS.");
        case "certificate_invalid":
            //: Explanation of a failure: a bad certificate; the last “it” is the machine.
            return qsTr("The server could not prove who it is, so nothing was sent to it. Check the server's name and the machine's clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.");
        case "try_later":
            //: Explanation of a failure: the server is busy; “it” is the server.
            return qsTr("The server asks to wait for a while. Test again in a few minutes.");
        }
        return "";
    }

    function mail(code: string, account: string, provider: string): string {
        switch (code) {
        case "auth_not_offered":
            //: Explanation of a failure: not the authentication method chosen.
            return qsTr("The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.");
        case "login_refused":
            //: Explanation of a failure; %1 is an account.
            return qsTr("The mail server did not accept the log-in as %1. Check user name, password and server.").arg(account);
        case "smtp_auth_disabled":
            //: Explanation of a failure; %1 is an account, %2 a provider, “it” sending.
            return CommonWords.fill(qsTr("At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again."), account, provider);
        case "password_login_off":
            //: Explanation of a failure; %1 is a provider, “it” OAuth 2.0.
            return qsTr("The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.").arg(provider);
        case "sender_refused":
            //: Explanation of a failure; %1 is an account, “Send As” Microsoft's name of the right.
            return qsTr("%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).").arg(account);
        case "mailbox_refused":
            //: Explanation of a failure; %1 is an account, “it” reading with POP3.
            return qsTr("The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.").arg(account);
        case "quota_exceeded":
            //: Explanation of a failure; %1 is an account.
            return qsTr("%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.").arg(account);
        case "wrong_host":
            //: Explanation of a failure; %1 is a provider.
            return qsTr("A token of %1 is only ever sent to its own servers. Check the server's name.").arg(provider);
        }
        return "";
    }

    function proxy(code: string, provider: string): string {
        switch (code) {
        case "proxy_unreachable":
            //: Explanation of a failure; %1 is a provider.
            return qsTr("The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.").arg(provider);
        case "proxy_login_refused":
            //: Explanation of a failure; %1 is a provider, “them” the name and the password.
            return qsTr("The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.").arg(provider);
        case "proxy_refused":
            //: Explanation of a failure; %1 is a provider, “it” the way.
            return qsTr("The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.").arg(provider);
        case "proxy_intercepted":
            //: Explanation of a failure; %1 is a provider; “leave out”: let it pass unopened.
            return qsTr("The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.").arg(provider);
        }
        return "";
    }

    function error(code: string): string {
        switch (code) {
        case "bad_value":
        case "unknown_key":
        case "unknown_group":
            //: Explanation of a failure: a value cannot be used.
            return qsTr("Go back to the settings, and check the value.");
        case "unknown_provider":
            //: Explanation of a failure; “its” is the provider's; “definition”: a file about it.
            return qsTr("Its definition has been removed from this machine. Choose a provider again.");
        case "provider_exists":
            //: Explanation of a failure: there already; “it” is the provider.
            return qsTr("It has been left as it is. Remove it first, if another one is to take its place.");
        case "bad_provider":
            //: Explanation of a failure; “its” is the provider's, the quoted words are titles.
            return qsTr("What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.");
        case "bad_discovery":
            //: Explanation of a failure; “it” is the provider, at the end what it says.
            return qsTr("What the provider publishes about itself is incomplete, or belongs to another one. Whoever runs the provider has to fix it.");
        case "file_missing":
        case "medium_missing":
            //: Explanation of a failure: a USB stick has been pulled out, or a file is gone.
            return qsTr("Plug the USB stick in again, and look again.");
        case "medium_unwritable":
            //: Explanation of a failure: nothing can be written; “it” is the USB stick.
            return qsTr("It is full, broken or write-protected. Take another one.");
        case "bad_configuration":
            //: Explanation; “it” is the configuration, “adgang doctor” a command, left as it is.
            return qsTr("Whoever looks after this machine has to fix it: adgang doctor");
        case "bound":
            //: Explanation of a failure: the token belongs to the setting.
            return qsTr("A change deletes the token.");
        case "state_unwritable":
            //: Explanation of a failure: nothing can be stored on the machine.
            return qsTr("The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.");
        case "state_full":
            //: Explanation of a failure: the machine's storage is full.
            return qsTr("Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.");
        case "state_damaged":
            //: Explanation; “it” is the settings' file, “adgang doctor” a command, left as it is.
            return qsTr("The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor");
        case "state_newer":
            //: Explanation of a failure: “they” are the settings of a newer version.
            return qsTr("They have been left as they are. Install the newer version again.");
        case "other_installation":
            //: Explanation; “it” is the keyring's entry, “adgang doctor” a command, left as it is.
            return qsTr("It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor");
        case "lock_busy":
            //: Explanation of a failure: the token is in use; “it” is the token.
            return qsTr("Another job is renewing or changing it. Try again in a moment.");
        case "not_permitted":
        case "wrong_user":
            //: Explanation of a failure: not permitted.
            return qsTr("Only the machine's administrator may do this. Log in and try again.");
        case "password_wrong":
            //: Explanation: a wrong password, “it”; “adgang passwd” is a command, left as it is.
            return qsTr("Type it again. Whoever looks after this machine can set a new one: adgang passwd");
        case "locked_out":
            //: Explanation of a failure: too many wrong passwords lock the log-in.
            return qsTr("Wait until the time is over, and type the password again.");
        case "already_running":
            //: Explanation of a failure: the panel was started twice.
            return qsTr("There can be one panel at a time.");
        case "":
            return "";
        }
        //: Explanation of a failure: something unexpected, “it”, went wrong.
        return qsTr("It has been written to the machine's log. Try again.");
    }
}
