// SPDX-License-Identifier: Apache-2.0
// What has happened without anybody doing it on this panel, in one line.
pragma Singleton

import QtQuick

QtObject {
    // About settings groups; `kind` is one of `ui.viewmodels.news`.
    function ofGroups(kind: string, groups: list<string>): string {
        const names = ScreenWords.join(groups.map(id => GroupWords.name(id)));
        switch (kind) {
        case "acquired":
            return qsTr("%1: the token has been obtained", "names of settings groups").arg(names);
        case "deleted":
            return qsTr("%1: the token has been deleted elsewhere", "names of settings groups").arg(names);
        case "invalid":
            return qsTr("%1: the token has become invalid", "names of settings groups").arg(names);
        case "failed":
            return qsTr("%1: no token was obtained", "names of settings groups").arg(names);
        case "settings":
            return qsTr("%1: the settings have been changed elsewhere", "names of settings groups").arg(names);
        }
        return "";
    }

    // What is over; empty where there is nothing to say.
    function over(condition: string): string {
        switch (condition) {
        case "no_network":
            return qsTr("The network is back");
        case "offline":
            return qsTr("The connection to the provider is back");
        case "keyring_locked":
        case "keyring_missing":
            return qsTr("The keyring is open again");
        case "state_full":
        case "state_unwritable":
            return qsTr("Changes can be stored again");
        case "clock_wrong":
            return qsTr("The clock is right again");
        }
        return "";
    }
}
