// SPDX-License-Identifier: Apache-2.0
// Words that several pages share; the manual's where it has them.
pragma Singleton

import QtQuick

QtObject {
    //: Button: nothing is done, or what is under way is given up.
    readonly property string cancel: qsTr("Cancel")
    //: The button that closes what has been read.
    readonly property string close: qsTr("Close")
    //: Button: takes over the settings of another group.
    readonly property string copy: qsTr("Copy")
    //: Row, and title of the page it leads to: settings are taken over from another group.
    readonly property string copyFrom: qsTr("Copy Settings From …")
    //: Button: takes the token away, always after a question.
    readonly property string deleteToken: qsTr("Delete")
    //: Button: obtains a token with a code and a phone.
    readonly property string getToken: qsTr("Get Token")
    //: Button: obtains a new token in the place of one that does not work.
    readonly property string getTokenAgain: qsTr("Get Token Again")
    //: Button: asks the provider for another code.
    readonly property string newCode: qsTr("New Code")
    //: Button: keeps what has been typed.
    readonly property string save: qsTr("Save")
    //: Button, and title of the page it leads to: a failure's details for a help desk.
    readonly property string support: qsTr("For the Help Desk")
    //: Button: runs the same test once more.
    readonly property string testAgain: qsTr("Test Again")
    //: Button: tests the log-in at the mail server.
    readonly property string testConnection: qsTr("Test Connection")
    //: Button: does once more what failed.
    readonly property string tryAgain: qsTr("Try Again")
    //: Heading of the card with the token's state and buttons; see the machine's manual.
    readonly property string oauth: qsTr("OAuth 2.0 authentication")
    //: Title of a page, and heading of the card that leads to it.
    readonly property string connectionTest: qsTr("Connection test")
    //: Button on the home screen: leads to the settings; as in the machine's manual.
    readonly property string settings: qsTr("Settings (Administrator)")
    //: Label before the state of the token; see the machine's manual.
    readonly property string token: qsTr("Token")
    //: Title of the home screen, where every group shows how its token stands.
    readonly property string tokenStatus: qsTr("Token status")
    //: Button on the home screen, and title of the page it leads to.
    readonly property string testAll: qsTr("Test All Connections")

    //: Used in sentences where the account's name is not known.
    readonly property string theAccount: qsTr("the account")
    //: Used in sentences where the provider's name is not known.
    readonly property string theProvider: qsTr("the provider")

    // Puts both words in at once: a word may hold what looks like a place for another.
    function fill(text: string, first: string, second: string): string {
        return text.replace(/%[12]/g, place => place === "%1" ? first : second);
    }
}
