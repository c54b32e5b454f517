// SPDX-License-Identifier: Apache-2.0
// What went wrong, in a few words: `app.oauth.failure.Failure` and `app.errors.ErrorId`.
pragma Singleton

import QtQuick

QtObject {
    function title(code: string): string {
        return token(code) || grant(code) || connection(code) || proxy(code) || error(code);
    }

    // The manual's sentence for a refresh that failed for good.
    readonly property string updateFailed: qsTr("Token update failed. Please delete the token and obtain it again.")

    // Why a token is invalid.
    function token(code: string): string {
        switch (code) {
        case "expired_unused":
            return qsTr("The token has expired unused");
        case "revoked":
            return qsTr("The permission has ended");
        case "password_changed":
            return qsTr("The password has been changed");
        case "blocked_by_policy":
            return qsTr("The organisation blocks the access");
        case "reauth_required":
            return qsTr("The provider wants a new log-in");
        case "account_unavailable":
            return qsTr("The account is not available");
        case "wrong_account":
            return qsTr("Somebody logged in with another account");
        case "refused_by_server":
            return qsTr("The mail server refuses the token");
        case "refused_by_provider":
            return qsTr("The provider refuses the token");
        case "token_mismatch":
            return qsTr("The token does not fit the mailbox");
        }
        return "";
    }

    // Why a token was not obtained.
    function grant(code: string): string {
        switch (code) {
        case "denied":
            return qsTr("The request was refused on the phone");
        case "expired":
            return qsTr("The code has expired");
        case "cancelled":
            return qsTr("The code has been cancelled");
        case "replaced":
            return qsTr("A newer code has taken its place");
        case "blocked":
            return qsTr("The organisation blocks the log-in");
        case "offline":
            return qsTr("No connection to the provider");
        case "not_configured":
            return qsTr("A setting is missing");
        case "client_not_allowed":
            return qsTr("The provider does not accept the client ID");
        case "public_client_off":
            return qsTr("The client ID is not allowed to log in with a code");
        case "client_secret_invalid":
            return qsTr("The client secret is not valid any more");
        case "wrong_tenant":
            return qsTr("The tenant does not fit the account");
        case "consent_missing":
            return qsTr("The organisation has to approve first");
        case "scope_missing":
            return qsTr("A permission is missing");
        case "keyring_locked":
            return qsTr("The keyring is locked");
        case "keyring_missing":
            return qsTr("There is no keyring");
        case "storage_failed":
            return qsTr("The token could not be kept");
        }
        return "";
    }

    // Why a connection failed.
    function connection(code: string): string {
        switch (code) {
        case "no_token":
            return qsTr("There is no token yet");
        case "clock_wrong":
            return qsTr("The clock is wrong");
        case "host_unknown":
            return qsTr("The server is not known");
        case "connection_refused":
            return qsTr("The server refuses the connection");
        case "timed_out":
            return qsTr("The server does not answer");
        case "connection_lost":
            return qsTr("The connection was lost");
        case "tls_failed":
            return qsTr("The encryption failed");
        case "tls_not_offered":
            return qsTr("The server offers no encryption");
        case "certificate_invalid":
            return qsTr("The certificate is not valid");
        case "auth_not_offered":
            return qsTr("The server does not offer this log-in");
        case "login_refused":
            return qsTr("The log-in was refused");
        case "smtp_auth_disabled":
            return qsTr("Sending is switched off for the account");
        case "password_login_off":
            return qsTr("The server does not take passwords any more");
        case "sender_refused":
            return qsTr("The sender address was refused");
        case "mailbox_refused":
            return qsTr("The mailbox could not be opened");
        case "wrong_host":
            return qsTr("The server is not the provider's");
        case "quota_exceeded":
            return qsTr("The mailbox has reached a limit");
        case "try_later":
            return qsTr("The server is busy");
        }
        return "";
    }

    // Why the proxy was no way to the provider.
    function proxy(code: string): string {
        switch (code) {
        case "proxy_unreachable":
            return qsTr("The proxy cannot be reached");
        case "proxy_login_refused":
            return qsTr("The proxy refuses the log-in");
        case "proxy_refused":
            return qsTr("The proxy does not let the machine through");
        case "proxy_intercepted":
            return qsTr("The certificate is not the provider's");
        }
        return "";
    }

    // What the machine itself could not do.
    function error(code: string): string {
        switch (code) {
        case "bad_value":
        case "unknown_key":
        case "unknown_group":
            return qsTr("The value cannot be used");
        case "unknown_provider":
            return qsTr("The provider is not known any more");
        case "provider_exists":
            return qsTr("This provider is there already");
        case "bad_provider":
            return qsTr("The provider's definition cannot be used");
        case "bad_discovery":
            return qsTr("The provider's description of itself cannot be used");
        case "file_missing":
            return qsTr("The file is gone");
        case "medium_missing":
            return qsTr("The USB stick is gone");
        case "medium_unwritable":
            return qsTr("The USB stick takes no file");
        case "bad_configuration":
            return qsTr("The machine's configuration is wrong");
        case "bound":
            return qsTr("The token belongs to this setting");
        case "state_unwritable":
            return qsTr("Nothing can be stored");
        case "state_full":
            return qsTr("The storage is full");
        case "state_damaged":
            return qsTr("The stored settings are damaged");
        case "state_newer":
            return qsTr("The stored settings are from a newer version");
        case "other_installation":
            return qsTr("The keyring's entry belongs to another installation");
        case "lock_busy":
            return qsTr("The token is in use just now");
        case "not_permitted":
        case "wrong_user":
            return qsTr("Not permitted");
        case "password_wrong":
            return qsTr("The password is wrong");
        case "locked_out":
            return qsTr("Too many wrong passwords");
        case "already_running":
            return qsTr("The panel is running already");
        case "":
            return "";
        }
        return qsTr("Something unexpected went wrong");
    }
}
