// SPDX-License-Identifier: Apache-2.0
// The titles of the settings screens, as they stand in the machine's manual.
pragma Singleton

import QtQuick

QtObject {
    function title(screen: string): string {
        switch (screen) {
        case "settings":
            //: Title of the first menu of the settings; as in the machine's manual.
            return qsTr("Settings (Administrator)");
        case "system_settings":
            //: Title of a menu of settings; as in the machine's manual.
            return qsTr("System Settings");
        case "network_settings":
            //: Title of a menu of settings; as in the machine's manual.
            return qsTr("Network Settings");
        case "services_setup":
        case "services_proxy":
            //: Title of a settings screen; as in the machine's manual.
            return qsTr("Service Settings");
        case "quick_settings":
            //: Title of a settings screen; as in the machine's manual.
            return qsTr("Quick Settings");
        case "system_control":
            //: Title of a menu of settings; as in the machine's manual.
            return qsTr("System Control");
        case "alert_and_status":
            //: Title of a menu of settings; as in the machine's manual.
            return qsTr("E-mail Alert and Status");
        case "smtp_setup":
            //: Title of the settings screen of the e-mail alert; as in the machine's manual.
            return qsTr("SMTP Settings");
        case "email_status":
        case "email_status_standard":
            //: Title of a settings screen; as in the machine's manual.
            return qsTr("E-mail Status");
        case "initial_installation":
            //: Title of a menu of settings; as in the machine's manual.
            return qsTr("Initial Installation Settings");
        case "network_quick_settings":
            //: Title of a settings screen; as in the machine's manual.
            return qsTr("Network Quick Settings");
        case "image_send_settings":
            //: Title of a menu of settings; as in the machine's manual.
            return qsTr("Image Send Settings");
        case "ifax_settings":
            //: Title of a menu of settings; as in the machine's manual.
            return qsTr("Internet Fax Settings");
        case "ifax_server_settings":
            //: Title of the settings screen of Internet fax; as in the machine's manual.
            return qsTr("Server Settings");
        case "printer_settings":
            //: Title of a menu of settings; as in the machine's manual.
            return qsTr("Printer Settings");
        case "email_print_settings":
            //: Title of a settings screen; as in the machine's manual.
            return qsTr("E-mail Print Settings");
        }
        return "";
    }

    function tab(id: string): string {
        switch (id) {
        case "smtp_tab":
            //: The name of a tab.
            return qsTr("SMTP");
        case "proxy_tab":
            //: The name of a tab: the proxy on the way to the provider.
            return qsTr("Proxy");
        case "standard_tab":
            //: The name of a tab: what the machine reports by itself.
            return qsTr("Standard");
        case "advanced_tab":
            //: The name of a tab.
            return qsTr("Advanced");
        }
        return "";
    }

    // A screen's title with its tab, as in "Service Settings › SMTP".
    function full(screen: string, tabId: string): string {
        //: The way to a setting: a menu and what is in it. %1 and %2 are titles.
        return tabId === "" ? title(screen) : CommonWords.fill(qsTr("%1 › %2"), title(screen), tab(tabId));
    }

    // Menus and page one after another, "System Settings › Network Settings".
    function way(words: list<string>): string {
        //: The way to a setting: a menu and what is in it. %1 and %2 are titles.
        return words.reduce((way, word) => CommonWords.fill(qsTr("%1 › %2"), way, word));
    }

    // "A", "A and B", "A, B and C".
    function join(words: list<string>): string {
        if (words.length < 2)
            return words[0] ?? "";
        //: Between the parts of a list, but for the last two: a comma and a space.
        const head = words.slice(0, -1).join(qsTr(", ", "between the parts of a list"));
        //: The end of a list; %1 may be several parts with commas between them.
        return CommonWords.fill(qsTr("%1 and %2", "the end of a list"), head, words[words.length - 1]);
    }
}
