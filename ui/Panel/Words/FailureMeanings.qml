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
            return qsTr("%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.").arg(provider || CommonWords.theProvider);
        return StateWords.missing(key, provider) || of("not_configured", "", provider);
    }

    function token(code: string, account: string, provider: string): string {
        switch (code) {
        case "expired_unused":
            return CommonWords.fill(qsTr("%2 refused the token for %1, probably because it had not been used for a long time. Get the token again."), account, provider);
        case "revoked":
            return CommonWords.fill(qsTr("%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again."), account, provider);
        case "password_changed":
            return CommonWords.fill(qsTr("The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password."), account, provider);
        case "blocked_by_policy":
            return qsTr("A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.").arg(account);
        case "reauth_required":
            return CommonWords.fill(qsTr("%2 asks that somebody logs in as %1 once more. Get the token again."), account, provider);
        case "account_unavailable":
            return CommonWords.fill(qsTr("%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again."), account, provider);
        case "wrong_account":
            return qsTr("The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.").arg(account);
        case "refused_by_server":
            return CommonWords.fill(qsTr("%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server's name."), account, provider);
        case "refused_by_provider":
            return CommonWords.fill(qsTr("%2 does not accept the token for %1 any more, without saying why. Get the token again."), account, provider);
        case "token_mismatch":
            return qsTr("The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.").arg(account);
        }
        return "";
    }

    function grant(code: string, account: string, provider: string): string {
        switch (code) {
        case "denied":
            return qsTr("Nothing has been changed. Ask for a new code, and allow the access on the phone.");
        case "expired":
            return qsTr("It was not approved in time. Ask for a new code when the phone is at hand.");
        case "cancelled":
            return qsTr("Nothing has been changed. Ask for a new code to go on.");
        case "replaced":
            return qsTr("Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.");
        case "blocked":
            return qsTr("The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.").arg(account);
        case "offline":
            return qsTr("The machine could not reach %1. Check the network cable and the network settings.").arg(provider);
        case "not_configured":
            return qsTr("Go to the settings, and fill in what is missing.");
        case "client_not_allowed":
            return qsTr("%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.").arg(provider);
        case "public_client_off":
            //: “Allow public client flows” is the setting's name in Microsoft Entra.
            return qsTr("%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.").arg(provider);
        case "client_secret_invalid":
            return qsTr("Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.").arg(provider);
        case "wrong_tenant":
            return qsTr("%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.").arg(provider);
        case "consent_missing":
            return qsTr("An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.").arg(provider);
        case "scope_missing":
            return qsTr("%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.").arg(provider);
        case "keyring_locked":
            return qsTr("The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.");
        case "keyring_missing":
            return qsTr("Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor");
        case "storage_failed":
            return qsTr("The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor");
        }
        return "";
    }

    function network(code: string): string {
        switch (code) {
        case "no_token":
            return qsTr("The machine has no permission to log in. Get a token first.");
        case "clock_wrong":
            return qsTr("Certificates and tokens are only good at the right time. Set the machine's date and time.");
        case "host_unknown":
            return qsTr("No address was found for the server's name. Check the name, and the network settings.");
        case "connection_refused":
            return qsTr("Nothing listens at this port, or a firewall stops it. Check the server and the port number.");
        case "timed_out":
            return qsTr("The answer did not come in time. Check the network, the server and the port number.");
        case "connection_lost":
            return qsTr("The server hung up in the middle. Test again; if it goes on, check the settings.");
        case "tls_failed":
            return qsTr("The machine and the server could not agree. Check the port number and SSL/TLS.");
        case "tls_not_offered":
            return qsTr("A token is never sent unencrypted. Check the port number and SSL/TLS.");
        case "certificate_invalid":
            return qsTr("The server could not prove who it is, so nothing was sent to it. Check the server's name and the machine's clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.");
        case "try_later":
            return qsTr("It asks to be left in peace for a while. Test again in a few minutes.");
        }
        return "";
    }

    function mail(code: string, account: string, provider: string): string {
        switch (code) {
        case "auth_not_offered":
            return qsTr("The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.");
        case "login_refused":
            return qsTr("The mail server did not accept the log-in as %1. Check user name, password and server.").arg(account);
        case "smtp_auth_disabled":
            return CommonWords.fill(qsTr("At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again."), account, provider);
        case "password_login_off":
            return qsTr("The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.").arg(provider);
        case "sender_refused":
            return qsTr("%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).").arg(account);
        case "mailbox_refused":
            return qsTr("The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.").arg(account);
        case "quota_exceeded":
            return qsTr("%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.").arg(account);
        case "wrong_host":
            return qsTr("A token of %1 is only ever sent to its own servers. Check the server's name.").arg(provider);
        }
        return "";
    }

    function proxy(code: string, provider: string): string {
        switch (code) {
        case "proxy_unreachable":
            return qsTr("The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.").arg(provider);
        case "proxy_login_refused":
            return qsTr("The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.").arg(provider);
        case "proxy_refused":
            return qsTr("The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.").arg(provider);
        case "proxy_intercepted":
            return qsTr("The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.").arg(provider);
        }
        return "";
    }

    function error(code: string): string {
        switch (code) {
        case "bad_value":
        case "unknown_key":
        case "unknown_group":
            return qsTr("Go back to the settings, and check the value.");
        case "unknown_provider":
            return qsTr("Its definition has been removed from this machine. Choose a provider again.");
        case "provider_exists":
            return qsTr("It has been left as it is. Remove it first, if another one is to take its place.");
        case "bad_provider":
            return qsTr("What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.");
        case "bad_discovery":
            return qsTr("What it says of itself is not complete, or not its own. Whoever runs it has to fix it.");
        case "file_missing":
        case "medium_missing":
            return qsTr("Plug the USB stick in again, and look again.");
        case "medium_unwritable":
            return qsTr("It is full, broken or write-protected. Take another one.");
        case "bad_configuration":
            return qsTr("Whoever looks after this machine has to fix it: adgang doctor");
        case "bound":
            return qsTr("A change deletes the token.");
        case "state_unwritable":
            return qsTr("The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.");
        case "state_full":
            return qsTr("Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.");
        case "state_damaged":
            return qsTr("The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor");
        case "state_newer":
            return qsTr("They have been left as they are. Install the newer version again.");
        case "other_installation":
            return qsTr("It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor");
        case "lock_busy":
            return qsTr("Another job is renewing or changing it. Try again in a moment.");
        case "not_permitted":
        case "wrong_user":
            return qsTr("Only the machine's administrator may do this. Log in and try again.");
        case "password_wrong":
            return qsTr("Type it again. Whoever looks after this machine can set a new one: adgang passwd");
        case "locked_out":
            return qsTr("Wait until the time is over, and type the password again.");
        case "already_running":
            return qsTr("There can be one panel at a time.");
        case "":
            return "";
        }
        return qsTr("It has been written to the machine's log. Try again.");
    }
}
