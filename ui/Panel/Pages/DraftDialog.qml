// SPDX-License-Identifier: Apache-2.0
// Offers what was typed and not saved when the session ended.
import QtQuick.Templates as T
import Panel.Controls

ConfirmDialog {
    id: dialog

    required property string typed

    signal answered(bool goesOn)

    //: Button: what had been typed is forgotten.
    cancelText: qsTr("Discard")
    closePolicy: T.Popup.NoAutoClose
    //: Button: back to the page where something had been typed.
    confirmText: qsTr("Continue Editing")
    text: {
        if (typed === "")
            //: Explanation in a question after the log-in.
            return qsTr("A field had been emptied when the panel logged out, and was not saved.");
        //: Explanation in a question after the log-in; %1 is what had been typed.
        return qsTr("When the panel logged out, this had been typed and was not saved: %1").arg(typed);
    }
    //: Title of a question after the log-in: what had been typed was not saved.
    title: qsTr("There is unsaved input")
    visible: true

    onAccepted: answered(true)
    onRejected: answered(false)
}
