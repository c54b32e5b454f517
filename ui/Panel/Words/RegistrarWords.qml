// SPDX-License-Identifier: Apache-2.0
// Providers as they are set up: labels, what can be entered, where values come from, refusals.
pragma Singleton

import QtQuick
import Panel.Backend

QtObject {
    //: Title of the page where providers are set up, and a row that leads to it.
    readonly property string title: qsTr("Providers")
    //: Row, button and title: adds a provider by the address of its issuer.
    readonly property string add: qsTr("Add a Provider")
    //: Button: opens the page where a provider is set up.
    readonly property string setUp: qsTr("Set Up the Provider")

    function label(key: string): string {
        switch (key) {
        case "client_id":
            //: Field label: what a provider calls this machine, which is its client (OAuth).
            return qsTr("Client ID");
        case "tenant":
            //: An organisation at a provider, a name of Microsoft's.
            return qsTr("Tenant");
        case "client_secret":
            //: Field label: a password that belongs to a client ID (OAuth).
            return qsTr("Client Secret");
        case "issuer":
            //: The address of an own provider (OpenID Connect).
            return qsTr("Issuer");
        case "scope":
            //: Field label: what the machine asks a provider for; “scopes” is OAuth's word.
            return qsTr("Permissions (scopes)");
        }
        return "";
    }

    // What a field takes, and what becomes of an empty one.
    function hint(key: string): string {
        switch (key) {
        case "client_id":
            //: Under the field “Client ID”; “definition” is the file that describes a provider.
            return qsTr("As the provider shows it after the registration. Empty: back to what the definition says.");
        case "tenant":
            //: Under the field “Tenant”; “definition” is the file that describes a provider.
            return qsTr("The organisation's ID or domain, such as example.com. Empty: back to what the definition says.");
        case "client_secret":
            //: Under the field “Client Secret”: what becomes of it.
            return qsTr("Kept in the machine's keyring, and never shown again. Empty: it is taken away.");
        case "issuer":
            //: Under the field “Issuer”; “there” is at that address.
            return qsTr("Such as id.example.com. The machine asks there for everything else.");
        case "scope":
            //: Under the field “Permissions (scopes)”; “it” is this field.
            return qsTr("May stay empty: the machine then asks for what the provider offers for mail.");
        }
        return "";
    }

    function origin(source: string): string {
        switch (source) {
        case "built-in":
            //: Value of “Origin of the client ID” and “Origin of the tenant”: built in.
            return qsTr("Comes with the program");
        case "machine":
            //: Value of “Origin of the client ID” and “Origin of the tenant”: a file on the machine.
            return qsTr("Set by this machine's configuration");
        case "state":
            //: Value of “Origin of the client ID” and “Origin of the tenant”: by somebody at the panel.
            return qsTr("Set on this machine");
        }
        return "";
    }

    // Whether a client secret is kept.
    function kept(id: string): string {
        switch (id) {
        case "set":
            //: Value of the row “Client Secret”; a participle, not a command.
            return qsTr("Set", "a client secret is stored");
        case "unset":
            //: Value of the row “Client Secret”.
            return qsTr("Not set", "no client secret is stored");
        }
        //: Value of the row “Client Secret”: whether there is one cannot be seen.
        return qsTr("The keyring is locked");
    }

    // How a provider stands in the list.
    function standing(missing: string): string {
        switch (missing) {
        case "client_id":
            //: State of a provider in a list: what it lacks before it can be used.
            return qsTr("No client ID");
        case "tenant":
            //: State of a provider in a list: what it lacks before it can be used.
            return qsTr("No tenant");
        case "device_grant":
            //: State of a provider in a list: it does not offer what the machine needs.
            return qsTr("No log-in with a code");
        }
        //: State of a provider in a list.
        return qsTr("Ready", "a provider that can be used");
    }

    // What keeps a provider from being used, where it can be entered.
    function lacking(missing: string): string {
        switch (missing) {
        case "client_id":
            //: Warning on a provider's page.
            return qsTr("No token can be obtained before the client ID has been entered.");
        case "tenant":
            //: Warning on a provider's page.
            return qsTr("No token can be obtained before the tenant has been entered.");
        }
        return "";
    }

    // Why a value was refused, for the field called `key`; empty where the problem is another one's.
    function refused(problem: Problem, key: string): string {
        if (problem.code !== "bad_value" || problem.key !== key)
            return "";
        switch (key) {
        case "issuer":
            //: Error under the field “Issuer”.
            return qsTr("This is not an address such as id.example.com.");
        case "client_id":
            //: Error under the field “Client ID”.
            return qsTr("This cannot be a client ID: up to 255 characters, no spaces.");
        case "tenant":
            //: Error under the field “Tenant”.
            return qsTr("This cannot be a tenant: an ID, or a domain such as example.com.");
        case "client_secret":
            //: Error under the field “Client Secret”.
            return qsTr("This cannot be a client secret: up to 255 characters.");
        }
        //: Error under the field “Permissions (scopes)”.
        return qsTr("These cannot be permissions: words with a space between them.");
    }

    // What to do where adding a provider failed.
    function notAdded(problem: Problem): string {
        switch (problem.code) {
        case "bad_discovery":
            if (problem.allowed === "device_authorization_endpoint")
                //: Explanation: a provider could not be added; “it” is the provider.
                return qsTr("It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.");
            //: Explanation: a provider could not be added by the address that was typed.
            return qsTr("There is no description of a provider at this address. Check the address with whoever runs the provider.");
        case "provider_exists":
            //: Explanation: a provider could not be added, since it is there already.
            return qsTr("This issuer is set up with this client ID already.");
        }
        //: In sentences in the place of a provider's name that is not known yet.
        return FailureMeanings.of(problem.code, "", qsTr("the issuer"));
    }
}
