// SPDX-License-Identifier: Apache-2.0
// The administrator's password and session.
pragma Singleton

import QtQuick
import Panel.Backend

QtObject {
    //: What a password may be.
    readonly property string allowed: qsTr("From 5 to 255 characters.")
    //: Row, and title of the page it leads to: the record of who did what when.
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
            //: Error under a password field; %1 is “The password is wrong”, %2 a number.
            return CommonWords.fill(qsTr("%1. Tries left: %2", "what went wrong, a number"), FailureWords.title(problem.code), problem.value);
        case "bad_value":
            if (problem.key === "again")
                //: Error under the field where the new password is typed once more.
                return qsTr("The two passwords do not match.");
            //: Error under a password field; %1 is the sentence “From 5 to 255 characters.”
            return qsTr("This cannot be the password. %1", "what is allowed").arg(allowed);
        }
        return FailureWords.title(problem.code);
    }

    // "30 s" or "5 min" for seconds.
    function duration(seconds: int): string {
        const unit = seconds < 60 ? "s" : "min";
        //: A duration, as in “5 min”; %1 is a number, %2 its unit.
        return CommonWords.fill(qsTr("%1 %2", "a number, a unit"), seconds < 60 ? seconds : Math.round(seconds / 60), FieldWords.unit(unit));
    }
}
