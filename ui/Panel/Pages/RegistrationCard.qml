// SPDX-License-Identifier: Apache-2.0
// What is to be done at a provider once: the steps, and the page of approval as a QR code.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Controls
import Panel.Theme
import Panel.Words

Card {
    id: card

    required property string name
    required property list<var> tasks

    // The label of a button under the steps; empty: none.
    property string action: ""

    readonly property string consent: tasks.find(task => task.step === "consent")?.url ?? ""

    signal acted

    spacing: Theme.gap

    HeadingText {
        text: RegistrationWords.heading.arg(card.name)
        width: parent.width
    }

    BodyText {
        color: Theme.textMuted
        text: RegistrationWords.who
        width: parent.width
    }

    Repeater {
        model: card.tasks

        NumberedStep {
            required property int index
            required property var modelData

            number: index + 1
            text: RegistrationWords.task(modelData.step, modelData.url, modelData.text, modelData.command)
            width: parent?.width ?? 0
        }
    }

    QrView {
        anchors.horizontalCenter: parent.horizontalCenter
        description: RegistrationWords.approve
        height: width
        objectName: "consentQr"
        text: card.consent
        visible: card.consent !== ""
        width: Math.max(smallest, Theme.mm(32))
    }

    CaptionText {
        horizontalAlignment: Text.AlignHCenter
        text: RegistrationWords.approve
        visible: card.consent !== ""
        width: parent.width
    }

    PButton {
        anchors.left: parent.left
        kind: PButton.Primary
        text: card.action
        visible: text !== ""
        width: Math.min(implicitWidth, parent.width)

        onClicked: card.acted()
    }
}
