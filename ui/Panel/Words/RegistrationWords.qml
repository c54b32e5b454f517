// SPDX-License-Identifier: Apache-2.0
// How somebody registers this machine at a provider, and what works where there is no code.
pragma Singleton

import QtQuick

QtObject {
    //: The heading of a list of steps; %1 is a provider.
    readonly property string heading: qsTr("To be done at %1 once")
    //: Button, and title of the page it leads to.
    readonly property string title: qsTr("What Is to Be Done")
    //: Under the heading “To be done at … once”: who does the steps below it.
    readonly property string who: qsTr("A task for whoever manages the organisation's mail accounts.")
    //: Under a QR code.
    readonly property string approve: qsTr("Approval for the organisation")

    // `url`, `text` and `command` are shown as they are, in every language.
    function task(step: string, url: string, text: string, command: string): string {
        switch (step) {
        case "open_console":
            //: Step at a provider; %1 is a web address.
            return qsTr("Log in at %1 with an account that may register apps.").arg(url.replace(/^https:\/\//, "").replace(/\/$/, ""));
        case "register_organization":
            //: Step at a provider; “app” is the provider's word for a client.
            return qsTr("Register an app for the accounts of the organisation alone. It needs no redirect address.");
        case "register_personal":
            //: Step at a provider; “app” is the provider's word for a client.
            return qsTr("Register an app for personal Microsoft accounts. It needs no redirect address.");
        case "register_device":
            //: Zoho's name for clients on devices with limited input.
            return qsTr("Add a client of the type “Non-browser Applications”.");
        case "register_web":
            //: Step at a provider; “app” and “platform” are words of its web page.
            return qsTr("Create an app. Its platform is a web service.");
        case "public_client":
            //: Names in Microsoft Entra.
            return qsTr("Under “Authentication”, set “Allow public client flows” to “Yes”.");
        case "permissions":
            //: Step at a provider; %1 are names of permissions, “delegated” is Microsoft's word.
            return qsTr("Add these delegated permissions: %1").arg(text);
        case "consent":
            if (url === "")
                //: Step at a provider; “here” is this page of the panel.
                return qsTr("Approve the app for the organisation. The address is shown here when the client ID is set.");
            //: Step at a provider; the QR code stands under the list of steps.
            return qsTr("Approve the app for the organisation: scan the QR code below.");
        case "smtp_auth":
            //: Step at a provider; %1 is a command to be typed there.
            return qsTr("Let the mailbox send with SMTP, in Exchange Online PowerShell: %1").arg(command);
        case "tenant":
            if (text !== "")
                //: Step at a provider; %1 are the names of its data centres to choose from.
                return qsTr("Enter the data centre (%1) on this machine, as the tenant.", "choices").arg(text);
            //: Step at a provider: write down what its page shows; “this machine” is the printer.
            return qsTr("Note the tenant, its ID or domain, and enter it on this machine.");
        case "client_id":
            //: Step at a provider: write down what its page shows; “this machine” is the printer.
            return qsTr("Note the client ID, and enter it on this machine.");
        case "client_secret":
            //: Step at a provider: write down what its page shows; “this machine” is the printer.
            return qsTr("Note the client secret, and enter it on this machine.");
        }
        return "";
    }

    // A way to use mail without a code; empty: none for this machine.
    function way(id: string): string {
        switch (id) {
        case "app_password":
            //: In a list after “What works:”; a password that the provider makes for one device.
            return qsTr("an app password (authentication method: password)");
        case "relay":
            //: In a list after “What works:”; a mail server that takes mail without log-in.
            return qsTr("the provider's relay (no authentication)");
        case "other_mailbox":
            //: In a list after “What works:”.
            return qsTr("a mailbox of another provider");
        case "browser":
            //: In a list after “What works:”; “which” is the log-in.
            return qsTr("log-in in a browser, which this machine does not have yet");
        }
        return "";
    }

    function instead(ways: list<string>): string {
        if (ways.length === 0)
            return StateWords.lacking("device_grant");
        const names = ways.map(id => way(id));
        //: Joins the parts of a list after “What works:”; %1 and %2 are ways to use mail.
        const all = names.slice(1).reduce((first, next) => CommonWords.fill(qsTr("%1, or %2", "ways to use mail"), first, next), names[0]);
        //: Why a provider cannot be used; %1 lists other ways, such as “an app password”.
        return qsTr("No log-in with a code for e-mail. What works: %1.").arg(all);
    }
}
