// SPDX-License-Identifier: Apache-2.0
// Settings: their labels, units and choices, and what each of them takes.
pragma Singleton

import QtQuick
import Panel.Backend

QtObject {
    readonly property string notChosen: qsTr("Not chosen")
    readonly property string notFilledIn: qsTr("Not filled in")

    function label(key: string, protocol: string): string {
        switch (key) {
        case "server":
            return protocol === "pop3" ? qsTr("POP3 Server") : qsTr("Primary Server");
        case "port":
            return qsTr("Port Number");
        case "timeout":
            return qsTr("Timeout");
        case "check_interval":
            return qsTr("Check Interval");
        case "sender_name":
            return qsTr("Sender Name");
        case "sender_address":
            return qsTr("Sender Address");
        case "tls":
            return qsTr("Enable SSL/TLS");
        case "auth":
            return qsTr("Authentication Method");
        case "username":
            return qsTr("User Name");
        case "password":
            return qsTr("Password");
        case "provider":
            return qsTr("Provider");
        case "account":
            return qsTr("Account Name");
        }
        return "";
    }

    function unit(id: string): string {
        switch (id) {
        case "s":
            //: Seconds, after a number.
            return qsTr("s");
        case "min":
            //: Minutes, after a number.
            return qsTr("min");
        }
        return "";
    }

    function choice(key: string, id: string): string {
        switch (key + "/" + id) {
        case "auth/off":
            return qsTr("Off", "no authentication");
        case "auth/password":
            return qsTr("User name and password");
        case "auth/oauth2":
            return qsTr("OAuth 2.0");
        case "tls/off":
            return qsTr("Off", "no encryption");
        case "tls/auto":
            return qsTr("Automatic");
        case "tls/starttls":
            return qsTr("STARTTLS");
        case "tls/implicit":
            return qsTr("TLS from the start");
        }
        return "";
    }

    // What stands under a choice.
    function explanation(key: string, id: string): string {
        switch (key + "/" + id) {
        case "auth/off":
            return qsTr("The server takes mail from this machine without log-in.");
        case "auth/password":
            return qsTr("Many providers do not accept this any more.");
        case "auth/oauth2":
            return qsTr("The machine gets its own permission, and no password is kept here.");
        }
        return "";
    }

    // What the field takes, in a sentence.
    function allowed(kind: int, minimum: int, maximum: int): string {
        switch (kind) {
        case FieldKind.Number:
            return CommonWords.fill(qsTr("A number from %1 to %2."), minimum, maximum);
        case FieldKind.Host:
            return qsTr("A host name or an IP address.");
        case FieldKind.Email:
            return qsTr("One e-mail address, such as scan@example.com.");
        case FieldKind.Account:
            return qsTr("The mailbox that logs in, such as scan@example.com.");
        case FieldKind.Text:
            return qsTr("Up to %1 characters.").arg(maximum);
        case FieldKind.Secret:
            return qsTr("Kept in the machine's keyring, and never shown again.");
        }
        return "";
    }

    // What more there is to know about a field.
    function hint(key: string): string {
        switch (key) {
        case "check_interval":
            return qsTr("0: mail is fetched only when somebody asks for it.");
        case "timeout":
            return qsTr("A mail server may take its time over a refused log-in.");
        }
        return "";
    }

    // The value as a row shows it.
    function value(field: FieldViewModel): string {
        if (field.kind === FieldKind.Secret)
            return field.present ? qsTr("Set", "a password is stored") : qsTr("Not set", "no password is stored");
        if (field.kind === FieldKind.Choice)
            return choice(field.key, field.value);
        return field.present ? field.value : notFilledIn;
    }

    // The keyboard that suits a kind of field.
    function hints(kind: int): int {
        switch (kind) {
        case FieldKind.Number:
            return Qt.ImhDigitsOnly;
        case FieldKind.Host:
            return Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText;
        case FieldKind.Email:
        case FieldKind.Account:
            return Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText;
        case FieldKind.Secret:
            return Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText;
        }
        return Qt.ImhNoPredictiveText;
    }
}
