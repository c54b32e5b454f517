// SPDX-License-Identifier: Apache-2.0
// Records of settings without a token: what they are for.
pragma Singleton

import QtQuick

QtObject {
    function about(record: string): string {
        switch (record) {
        case "proxy":
            return qsTr("For log-in at the provider and for renewing tokens. Mail never goes through it.");
        case "email-status":
            return qsTr("The machine sends its status to the recipients by itself.");
        }
        return "";
    }
}
