// SPDX-License-Identifier: Apache-2.0
// Get Token went wrong: what, what it means, who can fix it, and the next step as a button.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

OutcomeView {
    id: view

    required property GroupViewModel group

    property bool proxyShown: false
    // Whether the buttons of a small panel would take a second row from the words.
    property bool crowded: false

    // here it is the provider that could not be reached, whatever of the ways it failed
    readonly property string cause: ["connection_lost", "connection_refused", "host_unknown", "timed_out"].includes(token.failure) ? "offline" : token.failure
    readonly property bool mild: ["cancelled", "expired", "replaced"].includes(token.failure)
    // a failure that says of every token what it says of this one
    readonly property bool noneWorks: ["expired_unused", "keyring_locked", "keyring_missing", "no_token", "password_changed", "revoked"].includes(token.failure)
    readonly property bool proxy: proxyShown && step === "edit_proxy"
    readonly property bool settings: step === "edit_settings"
    // Whether the next step is at the provider, or at what is set for it here.
    readonly property bool ofProvider: step === "register" || step === "edit_provider"
    readonly property string step: cause === "not_configured" && token.detail === "client_secret" ? "edit_provider" : Remedies.step(cause)
    readonly property TokenViewModel token: group.token
    // all buttons of a row are as high as the one whose words take most lines
    readonly property int faces: Math.max(0, ...[next, again, close, support].filter(button => button.visible).map(button => button.faceHeight))

    signal backWanted
    signal getTokenWanted
    signal proxyWanted
    signal providerWanted
    signal registrationWanted
    signal supportWanted

    glyph: mild ? "warning" : "exclamation"
    ink: mild ? Theme.waiting : Theme.bad
    soft: mild ? Theme.waitingSoft : Theme.badSoft
    text: cause === "not_configured" ? FailureMeanings.missing(token.detail, group.chosenProviderName) : FailureMeanings.of(cause, group.settings.field("account").value, group.chosenProviderName)
    title: FailureWords.title(cause)

    middle: [
        BodyText {
            color: Theme.textMuted
            text: RemedyWords.who(view.cause)
            width: parent?.width ?? 0
        },
        BodyText {
            //: Under a failure of “Get Token”: the machine goes on with the older token.
            text: qsTr("The token from before still works.")
            visible: view.group.inForce && !view.noneWorks
            width: parent?.width ?? 0
        },
        CaptionText {
            //: Under a failure; %1 is a code such as “denied · access_denied”.
            text: qsTr("Technical detail: %1").arg([view.token.failure, view.token.detail].filter(part => part !== "").join(" · "))
            width: parent?.width ?? 0
        },
        PButton {
            iconSource: "qr"
            kind: PButton.Quiet
            text: CommonWords.support
            visible: view.crowded
            width: Math.min(implicitWidth, parent?.width ?? 0)

            onClicked: view.supportWanted()
        }
    ]

    // once the words have their widths
    Binding {
        delayed: true
        property: "crowded"
        target: view
        value: view.low && next.implicitWidth + (view.ofProvider ? again.implicitWidth + Theme.gapLarge : view.settings ? 0 : close.implicitWidth + Theme.gapLarge) + support.implicitWidth + Theme.gapLarge > view.width - 2 * Theme.margin
    }

    PButton {
        id: next

        height: view.faces
        kind: PButton.Primary
        text: view.cause === "no_token" ? CommonWords.getToken : view.settings || view.proxy || view.ofProvider || view.step === "get_token" || view.step === "new_code" ? RemedyWords.actionOf(view.step) : CommonWords.tryAgain
        width: Math.min(implicitWidth, parent.width)

        onClicked: {
            if (view.settings)
                view.backWanted();
            else if (view.proxy)
                view.proxyWanted();
            else if (view.step === "register")
                view.registrationWanted();
            else if (view.step === "edit_provider")
                view.providerWanted();
            else
                view.getTokenWanted();
        }
    }

    PButton {
        id: again

        height: view.faces
        text: CommonWords.tryAgain
        visible: view.ofProvider
        width: Math.min(implicitWidth, parent.width)

        onClicked: view.getTokenWanted()
    }

    PButton {
        id: close

        height: view.faces
        text: CommonWords.close
        visible: !view.settings && !view.ofProvider
        width: Math.min(implicitWidth, parent.width)

        onClicked: view.backWanted()
    }

    PButton {
        id: support

        height: view.faces
        iconSource: "qr"
        kind: PButton.Quiet
        text: CommonWords.support
        visible: !view.crowded
        width: Math.min(implicitWidth, parent.width)

        onClicked: view.supportWanted()
    }
}
