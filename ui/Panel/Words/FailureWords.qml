// SPDX-License-Identifier: Apache-2.0
// What went wrong, in a few words: `app.oauth.failure.Failure` and `app.errors.ErrorId`.
pragma Singleton

import QtQuick

QtObject {
    function title(code: string): string {
        return token(code) || grant(code) || connection(code) || proxy(code) || error(code);
    }

    // The manual's sentence for a refresh that failed for good.
    //: Title of a failed connection test: the token could not be renewed; a whole sentence.
    readonly property string updateFailed: qsTr("Token update failed. Please delete the token and obtain it again.")

    // Why a token is invalid.
    function token(code: string): string {
        switch (code) {
        case "expired_unused":
            //: Title of a failure, no full stop: nobody used the token for too long.
            return qsTr("The token has expired unused");
        case "revoked":
            //: Title of a failure, no full stop: the provider does not accept the token any more.
            return qsTr("The permission has ended");
        case "password_changed":
            //: Title of a failure, no full stop: the token ended with the account's old password.
            return qsTr("The password has been changed");
        case "blocked_by_policy":
            //: Title of a failure, no full stop: a rule forbids the machine's token.
            return qsTr("The organisation blocks the access");
        case "reauth_required":
            //: Title of a failure, no full stop: somebody has to log in on a phone again.
            return qsTr("The provider wants a new log-in");
        case "account_unavailable":
            //: Title of a failure, no full stop: the mailbox is closed, locked or deleted.
            return qsTr("The account is not available");
        case "wrong_account":
            //: Title of a failure, no full stop: not the account of the settings.
            return qsTr("Somebody logged in with another account");
        case "refused_by_server":
            //: Title of a failure, no full stop: the provider gave the token, the server not.
            return qsTr("The mail server refuses the token");
        case "refused_by_provider":
            //: Title of a failure, no full stop: the provider did not say why.
            return qsTr("The provider refuses the token");
        case "token_mismatch":
            //: Title of a failure, no full stop: it is one for another mailbox.
            return qsTr("The token does not fit the mailbox");
        }
        return "";
    }

    // Why a token was not obtained.
    function grant(code: string): string {
        switch (code) {
        case "denied":
            //: Title of a failure, no full stop: somebody did not allow it there.
            return qsTr("The request was refused on the phone");
        case "expired":
            //: Title of a failure, no full stop: nobody logged in with it in time.
            return qsTr("The code has expired");
        case "cancelled":
            //: Title of a failure, no full stop: somebody gave up getting a token.
            return qsTr("The code has been cancelled");
        case "replaced":
            //: Title of a failure, no full stop; “its” is the code's that had been shown.
            return qsTr("A newer code has taken its place");
        case "blocked":
            //: Title of a failure, no full stop: a rule forbids log-in with a code.
            return qsTr("The organisation blocks the log-in");
        case "offline":
            //: Title of a failure, no full stop: the machine could not reach the provider.
            return qsTr("No connection to the provider");
        case "not_configured":
            //: Title of a failure, no full stop: something has not been filled in.
            return qsTr("A setting is missing");
        case "client_not_allowed":
            //: Title of a failure, no full stop: it does not know the ID, or does not allow it.
            return qsTr("The provider does not accept the client ID");
        case "public_client_off":
            //: Title of a failure, no full stop: the app at the provider has to be set otherwise.
            return qsTr("The client ID is not allowed to log in with a code");
        case "client_secret_invalid":
            //: Title of a failure, no full stop: it has expired at the provider.
            return qsTr("The client secret is not valid any more");
        case "wrong_tenant":
            //: Title of a failure, no full stop: the account is not in that organisation.
            return qsTr("The tenant does not fit the account");
        case "consent_missing":
            //: Title of a failure, no full stop: its administrator has to approve the machine.
            return qsTr("The organisation has to approve first");
        case "scope_missing":
            //: Title of a failure, no full stop: the token does not allow the use of mail.
            return qsTr("A permission is missing");
        case "keyring_locked":
            //: Title of a failure, no full stop: the machine's store of tokens and passwords.
            return qsTr("The keyring is locked");
        case "keyring_missing":
            //: Title of a failure, no full stop: the machine's store of tokens and passwords.
            return qsTr("There is no keyring");
        case "storage_failed":
            //: Title of a failure, no full stop: it came, but could not be stored.
            return qsTr("The token could not be kept");
        }
        return "";
    }

    // Why a connection failed.
    function connection(code: string): string {
        switch (code) {
        case "no_token":
            //: Title of a failure, no full stop.
            return qsTr("There is no token yet");
        case "clock_wrong":
            //: Title of a failure, no full stop: date or time of the machine.
            return qsTr("The clock is wrong");
        case "host_unknown":
            //: Title of a failure, no full stop: its name has no address on the network.
            return qsTr("The server is not known");
        case "connection_refused":
            //: Title of a failure, no full stop: it does not take the connection.
            return qsTr("The server refuses the connection");
        case "timed_out":
            //: Title of a failure, no full stop: it took too long.
            return qsTr("The server does not answer");
        case "connection_lost":
            //: Title of a failure, no full stop: the server ended it in the middle.
            return qsTr("The connection was lost");
        case "tls_failed":
            //: Title of a failure, no full stop: machine and server could not agree on TLS.
            return qsTr("The encryption failed");
        case "tls_not_offered":
            //: Title of a failure, no full stop: it has no TLS at this port.
            return qsTr("The server offers no encryption");
        case "certificate_invalid":
            //: Title of a failure, no full stop: the server's certificate.
            return qsTr("The certificate is not valid");
        case "auth_not_offered":
            //: Title of a failure, no full stop: not the authentication method chosen.
            return qsTr("The server does not offer this log-in");
        case "login_refused":
            //: Title of a failure, no full stop: the mail server did not accept it.
            return qsTr("The log-in was refused");
        case "smtp_auth_disabled":
            //: Title of a failure, no full stop: the account may not send with SMTP.
            return qsTr("Sending is switched off for the account");
        case "password_login_off":
            //: Title of a failure, no full stop: it wants OAuth 2.0.
            return qsTr("The server does not take passwords any more");
        case "sender_refused":
            //: Title of a failure, no full stop: the account may not send with it.
            return qsTr("The sender address was refused");
        case "mailbox_refused":
            //: Title of a failure, no full stop: it may not be read with POP3.
            return qsTr("The mailbox could not be opened");
        case "wrong_host":
            //: Title of a failure, no full stop: no token is sent to another's server.
            return qsTr("The server is not the provider's");
        case "quota_exceeded":
            //: Title of a failure, no full stop: too much was sent, or it is full.
            return qsTr("The mailbox has reached a limit");
        case "try_later":
            //: Title of a failure, no full stop: it asks to be tried again later.
            return qsTr("The server is busy");
        }
        return "";
    }

    // Why the proxy was no way to the provider.
    function proxy(code: string): string {
        switch (code) {
        case "proxy_unreachable":
            //: Title of a failure, no full stop: the proxy on the way to the provider.
            return qsTr("The proxy cannot be reached");
        case "proxy_login_refused":
            //: Title of a failure, no full stop: it wants a user name and a password.
            return qsTr("The proxy refuses the log-in");
        case "proxy_refused":
            //: Title of a failure, no full stop: it forbids the way to the provider.
            return qsTr("The proxy does not let the machine through");
        case "proxy_intercepted":
            //: Title of a failure, no full stop: a proxy opens the encryption.
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
            //: Title of a failure, no full stop: what was entered for a setting.
            return qsTr("The value cannot be used");
        case "unknown_provider":
            //: Title of a failure, no full stop: its definition has been removed.
            return qsTr("The provider is not known any more");
        case "provider_exists":
            //: Title of a failure, no full stop: it was to be added once more.
            return qsTr("This provider is there already");
        case "bad_provider":
            //: Title of a failure, no full stop: the file that describes it is wrong.
            return qsTr("The provider's definition cannot be used");
        case "bad_discovery":
            //: Title of a failure, no full stop: what it tells machines about itself (OpenID).
            return qsTr("The provider's description of itself cannot be used");
        case "file_missing":
            //: Title of a failure, no full stop: it cannot be found any more.
            return qsTr("The file is gone");
        case "medium_missing":
            //: Title of a failure, no full stop: it has been pulled out.
            return qsTr("The USB stick is gone");
        case "medium_unwritable":
            //: Title of a failure, no full stop: nothing can be written to it.
            return qsTr("The USB stick takes no file");
        case "bad_configuration":
            //: Title of a failure, no full stop: a file that whoever built the machine made.
            return qsTr("The machine's configuration is wrong");
        case "bound":
            //: Title of a failure, no full stop: a change of the setting would delete it.
            return qsTr("The token belongs to this setting");
        case "state_unwritable":
            //: Title of a failure, no full stop: the machine's storage cannot be written.
            return qsTr("Nothing can be stored");
        case "state_full":
            //: Title of a failure, no full stop.
            return qsTr("The storage is full");
        case "state_damaged":
            //: Title of a failure, no full stop: their file cannot be read.
            return qsTr("The stored settings are damaged");
        case "state_newer":
            //: Title of a failure, no full stop: of this program.
            return qsTr("The stored settings are from a newer version");
        case "other_installation":
            //: Title of a failure, no full stop: of this program, on the same machine.
            return qsTr("The keyring's entry belongs to another installation");
        case "lock_busy":
            //: Title of a failure, no full stop: another job has it for a moment.
            return qsTr("The token is in use just now");
        case "not_permitted":
        case "wrong_user":
            //: Title of a failure, no full stop: only the administrator may do this.
            return qsTr("Not permitted");
        case "password_wrong":
            //: Title of a failure, no full stop: the administrator's password at the panel.
            return qsTr("The password is wrong");
        case "locked_out":
            //: Title of a failure, no full stop: the log-in is locked for some time.
            return qsTr("Too many wrong passwords");
        case "already_running":
            //: Title of a failure, no full stop: this program was started twice.
            return qsTr("The panel is running already");
        case "":
            return "";
        }
        //: Title of a failure, no full stop: a fault of the program.
        return qsTr("Something unexpected went wrong");
    }
}
