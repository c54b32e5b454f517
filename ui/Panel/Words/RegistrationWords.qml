// SPDX-License-Identifier: Apache-2.0
// How somebody registers this machine at a provider, and what works where there is no code.
pragma Singleton

import QtQuick

QtObject {
    //: The heading of a list of steps; %1 is a provider.
    readonly property string heading: qsTr("To be done at %1 once")
    //: Button, and title of the page it leads to.
    readonly property string title: qsTr("What Is to Be Done")
    readonly property string who: qsTr("A task for whoever manages the organisation's mail accounts.")
    //: Under a QR code.
    readonly property string approve: qsTr("Approval for the organisation")

    // `url`, `text` and `command` are shown as they are, in every language.
    function task(step: string, url: string, text: string, command: string): string {
        switch (step) {
        case "open_console":
            return qsTr("Log in at %1 with an account that may register apps.").arg(url);
        case "register_organization":
            return qsTr("Register an app for the accounts of the organisation alone. It needs no redirect address.");
        case "register_personal":
            return qsTr("Register an app for personal Microsoft accounts. It needs no redirect address.");
        case "register_device":
            //: Zoho's name for clients on devices with limited input.
            return qsTr("Add a client of the type “Non-browser Applications”.");
        case "register_web":
            return qsTr("Create an app. Its platform is a web service.");
        case "public_client":
            //: Names in Microsoft Entra.
            return qsTr("Under “Authentication”, set “Allow public client flows” to “Yes”.");
        case "permissions":
            return qsTr("Add these delegated permissions: %1").arg(text);
        case "consent":
            return url === "" ? qsTr("Approve the app for the organisation. The address is shown here when the client ID is set.") : qsTr("Approve the app for the organisation: scan the QR code below.");
        case "smtp_auth":
            return qsTr("Let the mailbox send with SMTP, in Exchange Online PowerShell: %1").arg(command);
        case "tenant":
            if (text !== "")
                return qsTr("Enter the data centre (%1) on this machine, as the tenant.", "choices").arg(text);
            return qsTr("Note the tenant, its ID or domain, and enter it on this machine.");
        case "client_id":
            return qsTr("Note the client ID, and enter it on this machine.");
        case "client_secret":
            return qsTr("Note the client secret, and enter it on this machine.");
        }
        return "";
    }

    // A way to use mail without a code; empty: none for this machine.
    function way(id: string): string {
        switch (id) {
        case "app_password":
            return qsTr("an app password (authentication method: password)");
        case "relay":
            return qsTr("the provider's relay (no authentication)");
        case "other_mailbox":
            return qsTr("a mailbox of another provider");
        case "browser":
            return qsTr("log-in in a browser, which this machine does not have yet");
        }
        return "";
    }

    function instead(ways: list<string>): string {
        if (ways.length === 0)
            return StateWords.lacking("device_grant");
        const names = ways.map(id => way(id));
        const all = names.slice(1).reduce((first, next) => CommonWords.fill(qsTr("%1, or %2", "ways to use mail"), first, next), names[0]);
        return qsTr("No log-in with a code for e-mail. What works: %1.").arg(all);
    }
}
