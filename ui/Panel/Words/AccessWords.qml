// SPDX-License-Identifier: Apache-2.0
// The administrator's password and session.
pragma Singleton

import QtQuick
import Panel.Backend

QtObject {
    //: What a password may be.
    readonly property string allowed: qsTr("From 5 to 255 characters.")
    readonly property string journal: qsTr("Journal")
    //: Button and title: the factory reset.
    readonly property string reset: qsTr("Reset")
    //: A setting: how long a session goes on without a touch.
    readonly property string timeout: qsTr("Automatic log-out")

    // Why a password was refused.
    function refused(problem: Problem): string {
        switch (problem.code) {
        case "":
            return "";
        case "password_wrong":
            return CommonWords.fill(qsTr("%1. Tries left: %2", "what went wrong, a number"), FailureWords.title(problem.code), problem.value);
        case "bad_value":
            return problem.key === "again" ? qsTr("The two entries are not alike.") : qsTr("This cannot be the password. %1", "what is allowed").arg(allowed);
        }
        return FailureWords.title(problem.code);
    }

    // "30 s" or "5 min" for seconds.
    function duration(seconds: int): string {
        const unit = seconds < 60 ? "s" : "min";
        return CommonWords.fill(qsTr("%1 %2", "a number, a unit"), seconds < 60 ? seconds : Math.round(seconds / 60), FieldWords.unit(unit));
    }
}
