// SPDX-License-Identifier: Apache-2.0
// The titles of the settings screens, as they stand in the machine's manual.
pragma Singleton

import QtQuick

QtObject {
    function title(screen: string): string {
        switch (screen) {
        case "settings":
            return qsTr("Settings (Administrator)");
        case "system_settings":
            return qsTr("System Settings");
        case "network_settings":
            return qsTr("Network Settings");
        case "services_setup":
        case "services_proxy":
            return qsTr("Service Settings");
        case "quick_settings":
            return qsTr("Quick Settings");
        case "system_control":
            return qsTr("System Control");
        case "alert_and_status":
            return qsTr("E-mail Alert and Status");
        case "smtp_setup":
            return qsTr("SMTP Settings");
        case "email_status":
        case "email_status_standard":
            return qsTr("E-mail Status");
        case "initial_installation":
            return qsTr("Initial Installation Settings");
        case "network_quick_settings":
            return qsTr("Network Quick Settings");
        case "image_send_settings":
            return qsTr("Image Send Settings");
        case "ifax_settings":
            return qsTr("Internet Fax Settings");
        case "ifax_server_settings":
            return qsTr("Server Settings");
        case "printer_settings":
            return qsTr("Printer Settings");
        case "email_print_settings":
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
        return tabId === "" ? title(screen) : CommonWords.fill(qsTr("%1 › %2"), title(screen), tab(tabId));
    }

    // Menus and page one after another, "System Settings › Network Settings".
    function way(words: list<string>): string {
        return words.reduce((way, word) => CommonWords.fill(qsTr("%1 › %2"), way, word));
    }

    // "A", "A and B", "A, B and C".
    function join(words: list<string>): string {
        if (words.length < 2)
            return words[0] ?? "";
        const head = words.slice(0, -1).join(qsTr(", ", "between the parts of a list"));
        return CommonWords.fill(qsTr("%1 and %2", "the end of a list"), head, words[words.length - 1]);
    }
}
