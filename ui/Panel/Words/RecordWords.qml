// SPDX-License-Identifier: Apache-2.0
// Records of settings without a token: what they are for.
pragma Singleton

import QtQuick

QtObject {
    function about(record: string): string {
        switch (record) {
        case "proxy":
            //: Beside the settings of the proxy: what it is for; “it” is the proxy.
            return qsTr("For log-in at the provider and for renewing tokens. Mail never goes through it.");
        case "email-status":
            //: Beside the settings of the e-mail status: what it is.
            return qsTr("The machine sends its status to the recipients by itself.");
        }
        return "";
    }
}
