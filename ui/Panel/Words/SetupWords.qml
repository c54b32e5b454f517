// SPDX-License-Identifier: Apache-2.0
// The guided first set-up: its steps and its buttons.
pragma Singleton

import QtQuick

QtObject {
    readonly property string goOn: qsTr("Continue Set-up")
    //: Button: the set-up can be taken up again on the home screen.
    readonly property string later: qsTr("Later")
    //: Button: on to the next step of the set-up.
    readonly property string next: qsTr("Next")
    readonly property string skip: qsTr("Skip")
    readonly property string unfinished: qsTr("The set-up is not finished")

    // The title of a step's page.
    function title(step: string): string {
        switch (step) {
        case "language":
            return qsTr("Language");
        case "password":
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
        return CommonWords.fill(qsTr("Step %1 of %2"), number, count);
    }

    // Progress where there is little room, as in "2/6".
    function brief(number: int, count: int, title: string): string {
        return qsTr("%1/%2 %3", "a step, the number of steps, a title").replace(/%[123]/g, place => [number, count, title][Number(place[1]) - 1]);
    }
}
