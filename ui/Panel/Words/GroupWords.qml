// SPDX-License-Identifier: Apache-2.0
// Settings groups by their names on the home screen.
pragma Singleton

import QtQuick

QtObject {
    function name(group: string): string {
        switch (group) {
        case "smtp":
            return qsTr("Send e-mail");
        case "alert-smtp":
            return qsTr("E-mail Alert");
        case "status-pop":
            return qsTr("E-mail Status");
        case "ifax-pop":
            return qsTr("Internet Fax");
        case "eprint-pop":
            return qsTr("E-mail Print");
        }
        return "";
    }
}
