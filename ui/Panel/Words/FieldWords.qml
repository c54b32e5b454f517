// SPDX-License-Identifier: Apache-2.0
// Settings: their labels, units and choices, and what each of them takes.
pragma Singleton

import QtQuick
import Panel.Backend

QtObject {
    //: Value of a row where nothing has been chosen yet, such as “Provider”.
    readonly property string notChosen: qsTr("Not chosen")
    //: Value of a row where nothing has been typed yet.
    readonly property string notFilledIn: qsTr("Not filled in")

    // `form`: a group's protocol, or the id of a record.
    function label(key: string, form: string): string {
        switch (key) {
        case "server":
            if (form === "proxy")
                //: Field label: the host name of the proxy.
                return qsTr("Proxy Server");
            if (form === "pop3")
                //: Field label: the server that mail is fetched from; see the machine's manual.
                return qsTr("POP3 Server");
            //: Field label: the server that sends mail (SMTP); see the machine's manual.
            return qsTr("Primary Server");
        case "port":
            //: Field label; see the machine's manual.
            return qsTr("Port Number");
        case "timeout":
            //: Field label: how long a server may take to answer; see the machine's manual.
            return qsTr("Timeout");
        case "check_interval":
            //: Field label: how often mail is fetched; see the machine's manual.
            return qsTr("Check Interval");
        case "sender_name":
            //: Field label; see the machine's manual.
            return qsTr("Sender Name");
        case "sender_address":
            //: Field label: an e-mail address; see the machine's manual.
            return qsTr("Sender Address");
        case "tls":
            //: Label of a switch: encryption; see the machine's manual.
            return qsTr("Enable SSL/TLS");
        case "auth":
            //: Field label: how the machine logs in to the server; see the machine's manual.
            return qsTr("Authentication Method");
        case "username":
            //: Field label: the name for the log-in.
            return qsTr("User Name");
        case "password":
            //: Field label.
            return qsTr("Password");
        case "provider":
            //: Field label: the mail provider, such as Microsoft 365; see the machine's manual.
            return qsTr("Provider");
        case "account":
            //: Field label: the mailbox that logs in; see the machine's manual.
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
            //: Field label: the e-mail addresses that the machine's status is sent to.
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
            //: Choice of “Authentication Method”: without log-in.
            return qsTr("Off", "no authentication");
        case "auth/password":
            //: Choice of “Authentication Method”.
            return qsTr("User name and password");
        case "auth/oauth2":
            //: Choice of “Authentication Method”; a name, the same in most languages.
            return qsTr("OAuth 2.0");
        case "tls/off":
            //: Value of “Type of Encryption”: mail and password travel in the clear.
            return qsTr("Off", "no encryption");
        case "tls/auto":
            //: Choice of “Type of Encryption”: the machine takes the one that suits the port.
            return qsTr("Automatic");
        case "tls/starttls":
            //: Choice of “Type of Encryption”; a name, the same in every language.
            return qsTr("STARTTLS");
        case "tls/implicit":
            //: Choice of “Type of Encryption”: encrypted from the first byte.
            return qsTr("TLS from the start");
        case "schedule/off":
            //: Choice of “Schedule”.
            return qsTr("Off", "no status is sent");
        case "schedule/daily":
            //: Choice of “Schedule”: the status is sent once a day.
            return qsTr("Every day");
        case "schedule/weekly":
            //: Choice of “Schedule”: the status is sent once a week.
            return qsTr("Every week");
        }
        return "";
    }

    // What stands under a choice.
    function explanation(key: string, id: string): string {
        switch (key + "/" + id) {
        case "auth/off":
            //: Under the choice “Off” of “Authentication Method”.
            return qsTr("The server takes mail from this machine without log-in.");
        case "auth/password":
            //: Under the choice “User name and password” of “Authentication Method”.
            return qsTr("Many providers do not accept this any more.");
        case "auth/oauth2":
            //: Under the choice “OAuth 2.0” of “Authentication Method”; “here”: on the machine.
            return qsTr("The machine gets its own permission, and no password is kept here.");
        case "tls/auto":
            //: Under the choice “Automatic” of “Type of Encryption”.
            return qsTr("TLS from the start on the ports 465 and 995, else STARTTLS.");
        case "tls/starttls":
            //: Under the choice “STARTTLS”; “in the clear”: not encrypted.
            return qsTr("The connection begins in the clear and is then encrypted, as on port 587.");
        case "tls/implicit":
            //: Under the choice “TLS from the start” of “Type of Encryption”.
            return qsTr("The connection is encrypted before the first word, as on port 465.");
        }
        return "";
    }

    // What the field takes, in a sentence.
    function allowed(kind: int, minimum: int, maximum: int): string {
        switch (kind) {
        case FieldKind.Number:
            //: Under a field: what it takes; %1 and %2 are the least and the greatest number.
            return CommonWords.fill(qsTr("A number from %1 to %2."), minimum, maximum);
        case FieldKind.Host:
            //: Under a field: what it takes.
            return qsTr("A host name or an IP address.");
        case FieldKind.Email:
            //: Under a field: what it takes.
            return qsTr("One e-mail address, such as scan@example.com.");
        case FieldKind.Account:
            //: Under the field “Account Name”: what it takes.
            return qsTr("The mailbox that logs in, such as scan@example.com.");
        case FieldKind.Text:
            //: Under a field: what it takes; %1 is a number.
            return qsTr("Up to %1 characters.").arg(maximum);
        case FieldKind.Secret:
            //: Under a field for a password: what becomes of it.
            return qsTr("Kept in the machine's keyring, and never shown again.");
        case FieldKind.User:
            //: Under the field “User Name”: what it takes; %1 is a number.
            return qsTr("Up to %1 characters, and no colon.").arg(maximum);
        case FieldKind.Emails:
            //: Under the field “Recipients”: what it takes; %1 is a number.
            return qsTr("Up to %1 e-mail addresses, such as scan@example.com.").arg(maximum);
        case FieldKind.Hosts:
            //: Under the field “Exceptions”: what it takes; %1 is a number, * any name.
            return qsTr("Up to %1 hosts, such as *.example.com.").arg(maximum);
        }
        return "";
    }

    // What more there is to know about a field; `form` as for its label.
    function hint(key: string, form: string): string {
        switch (form === "proxy" ? form + "/" + key : key) {
        case "check_interval":
            //: Under the field “Check Interval”: what the number 0 means.
            return qsTr("0: mail is fetched only when somebody asks for it.");
        case "timeout":
            //: Under the field “Timeout”: why it should not be too short.
            return qsTr("A mail server may take its time over a refused log-in.");
        case "proxy/server":
            //: Under the field “Proxy Server”: an empty one means the proxy of the configuration.
            return qsTr("Empty: what this machine's configuration says.");
        case "proxy/exceptions":
            //: Under the field “Exceptions”; “they” are the hosts typed there.
            return qsTr("They are reached without the proxy.");
        case "proxy/username":
            //: Under the field “User Name” of the proxy: what an empty one means.
            return qsTr("Empty: the proxy asks for no log-in.");
        }
        return "";
    }

    // The value as a row shows it.
    function value(field: FieldViewModel): string {
        if (field.kind === FieldKind.Secret) {
            if (field.present)
                //: Value of the row “Password”; a participle, not a command.
                return qsTr("Set", "a password is stored");
            //: Value of the row “Password”.
            return qsTr("Not set", "no password is stored");
        }
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
