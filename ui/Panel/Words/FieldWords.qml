// SPDX-License-Identifier: Apache-2.0
// Settings: their labels, units and choices, and what each of them takes.
pragma Singleton

import QtQuick
import Panel.Backend

QtObject {
    readonly property string notChosen: qsTr("Not chosen")
    readonly property string notFilledIn: qsTr("Not filled in")

    // `form`: a group's protocol, or the id of a record.
    function label(key: string, form: string): string {
        switch (key) {
        case "server":
            if (form === "proxy")
                return qsTr("Proxy Server");
            return form === "pop3" ? qsTr("POP3 Server") : qsTr("Primary Server");
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
        case "tls_kind":
            //: How a connection is encrypted: automatic, STARTTLS, or TLS from the start.
            return qsTr("Type of Encryption");
        case "exceptions":
            //: Hosts that are reached without the proxy.
            return qsTr("Exceptions");
        case "schedule":
            //: How often the machine sends its status.
            return qsTr("Schedule");
        case "recipients":
            return qsTr("Recipients");
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
        case "schedule/off":
            return qsTr("Off", "no status is sent");
        case "schedule/daily":
            return qsTr("Every day");
        case "schedule/weekly":
            return qsTr("Every week");
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
        case "tls/auto":
            return qsTr("TLS from the start on the ports 465 and 995, else STARTTLS.");
        case "tls/starttls":
            return qsTr("The connection begins in the clear and is then encrypted, as on port 587.");
        case "tls/implicit":
            return qsTr("The connection is encrypted before the first word, as on port 465.");
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
        case FieldKind.User:
            return qsTr("Up to %1 characters, and no colon.").arg(maximum);
        case FieldKind.Emails:
            return qsTr("Up to %1 e-mail addresses, such as scan@example.com.").arg(maximum);
        case FieldKind.Hosts:
            return qsTr("Up to %1 hosts, such as *.example.com.").arg(maximum);
        }
        return "";
    }

    // What more there is to know about a field; `form` as for its label.
    function hint(key: string, form: string): string {
        switch (form === "proxy" ? form + "/" + key : key) {
        case "check_interval":
            return qsTr("0: mail is fetched only when somebody asks for it.");
        case "timeout":
            return qsTr("A mail server may take its time over a refused log-in.");
        case "proxy/server":
            return qsTr("Empty: what this machine's configuration says.");
        case "proxy/exceptions":
            return qsTr("They are reached without the proxy.");
        case "proxy/username":
            return qsTr("Empty: the proxy asks for no log-in.");
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
        case FieldKind.Hosts:
            return Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText;
        case FieldKind.Email:
        case FieldKind.Emails:
        case FieldKind.Account:
            return Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText;
        case FieldKind.User:
            return Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText;
        case FieldKind.Secret:
            return Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText;
        }
        return Qt.ImhNoPredictiveText;
    }
}
