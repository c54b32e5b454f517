// SPDX-License-Identifier: Apache-2.0
// The guided first set-up: its steps and its buttons.
pragma Singleton

import QtQuick

QtObject {
    //: Button on the home screen: goes on with the first set-up of the machine.
    readonly property string goOn: qsTr("Continue Set-up")
    //: Button: the set-up can be taken up again on the home screen.
    readonly property string later: qsTr("Later")
    //: Button: on to the next step of the set-up.
    readonly property string next: qsTr("Next")
    //: Button: leaves out a step of the set-up and goes on to the next.
    readonly property string skip: qsTr("Skip")
    //: Title of a card on the home screen, and of a message at the set-up's end.
    readonly property string unfinished: qsTr("The set-up is not finished")

    // The title of a step's page.
    function title(step: string): string {
        switch (step) {
        case "language":
            //: Title of a step of the set-up: the language of the panel.
            return qsTr("Language");
        case "password":
            //: Title of a step of the set-up: the password is chosen.
            return qsTr("Administrator Password");
        case "provider":
            return FieldWords.label("provider", "");
        case "account":
            return FieldWords.label("account", "");
        case "token":
            return CommonWords.getToken;
        case "test":
            return CommonWords.connectionTest;
        }
        //: Title: the first set-up of a new machine.
        return qsTr("Set-up");
    }

    function progress(number: int, count: int): string {
        //: Above a step of the set-up, and spoken; %1 and %2 are numbers.
        return CommonWords.fill(qsTr("Step %1 of %2"), number, count);
    }

    // Progress where there is little room, as in "2/6".
    function brief(number: int, count: int, title: string): string {
        //: Title of a step of the set-up on a small panel, as in “2/6 Language”.
        return qsTr("%1/%2 %3", "a step, the number of steps, a title").replace(/%[123]/g, place => [number, count, title][Number(place[1]) - 1]);
    }
}
