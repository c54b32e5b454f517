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
            //: Short message that goes by itself; %1 are names such as “Send e-mail”.
            return qsTr("%1: the token has been obtained", "names of settings groups").arg(names);
        case "deleted":
            //: Short message; %1 are names such as “Send e-mail”, “elsewhere”: not here.
            return qsTr("%1: the token has been deleted elsewhere", "names of settings groups").arg(names);
        case "invalid":
            //: Short message that goes by itself; %1 are names such as “Send e-mail”.
            return qsTr("%1: the token has become invalid", "names of settings groups").arg(names);
        case "failed":
            //: Short message that goes by itself; %1 are names such as “Send e-mail”.
            return qsTr("%1: no token was obtained", "names of settings groups").arg(names);
        case "settings":
            //: Short message; %1 are names such as “Send e-mail”, “elsewhere”: not here.
            return qsTr("%1: the settings have been changed elsewhere", "names of settings groups").arg(names);
        }
        return "";
    }

    // What is over; empty where there is nothing to say.
    function over(condition: string): string {
        switch (condition) {
        case "no_network":
            //: Short message that goes by itself: what was wrong is over.
            return qsTr("The network is back");
        case "offline":
            //: Short message that goes by itself: what was wrong is over.
            return qsTr("The connection to the provider is back");
        case "keyring_locked":
        case "keyring_missing":
            //: Short message: the store of tokens and passwords had been locked or missing.
            return qsTr("The keyring is open again");
        case "state_full":
        case "state_unwritable":
            //: Short message that goes by itself: what was wrong is over.
            return qsTr("Changes can be stored again");
        case "clock_wrong":
            //: Short message that goes by itself: what was wrong is over.
            return qsTr("The clock is right again");
        }
        return "";
    }
}
