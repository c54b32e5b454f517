// SPDX-License-Identifier: Apache-2.0
// What is the matter with the machine itself: what happened, what to do next, the button for it.
pragma Singleton

import QtQuick

QtObject {
    function title(code: string): string {
        switch (code) {
        case "no_network":
            //: Title of a notice about the machine.
            return qsTr("The machine is not on the network");
        case "clock_changed":
            //: Title of a notice: date or time jumped.
            return qsTr("The clock has been changed");
        }
        return FailureWords.title(code);
    }

    // `now`: what the clock says, in ms since 1970.
    function text(code: string, now: real): string {
        switch (code) {
        case "no_network":
            //: Notice: the machine is not on the network; what to do.
            return qsTr("Check the network cable and the machine's network settings. The panel goes on by itself when the connection is back.");
        case "clock_changed":
            //: Notice “The clock has been changed”; %1 is date and time, “it” is the clock.
            return qsTr("It now says %1. If that is wrong, set the machine's date and time: tokens and certificates are valid only when the clock is right.", "a date and a time").arg(TimeWords.full(now));
        case "clock_wrong":
            //: Notice “The clock is wrong”; %1 is date and time, “it” is the clock.
            return qsTr("It says %1. Set the machine's date and time: tokens and certificates are valid only when the clock is right.", "a date and a time").arg(TimeWords.full(now));
        case "keyring_locked":
            //: Notice “The keyring is locked”: what to do.
            return qsTr("The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.");
        case "state_full":
            //: Notice “The storage is full”: what to do.
            return qsTr("Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.");
        case "state_unwritable":
            //: Notice: nothing can be stored. “adgang doctor” is a command, left as it is.
            return qsTr("Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor");
        case "offline":
            //: Notice “No connection to the provider”: what to do.
            return qsTr("The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.");
        }
        return FailureMeanings.of(code, "", "");
    }

    function action(code: string): string {
        //: Button of the notice “The clock has been changed”: nothing is wrong with it.
        return code === "clock_changed" ? qsTr("The Clock Is Right") : CommonWords.tryAgain;
    }
}
