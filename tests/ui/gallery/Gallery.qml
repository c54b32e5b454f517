// SPDX-License-Identifier: Apache-2.0
// Every control in its states, a page at a time; take.py makes pictures of it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Controls
import Panel.Theme

Window {
    id: window

    property bool mirrored: false
    property string page: "home"
    readonly property list<string> pages: ["home", "rows", "token", "test", "choices", "buttons", "field", "dialog"]

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: mirrored
    color: Theme.page

    TopBar {
        id: bar

        canGoBack: window.page !== "home"
        clock: "14.07"
        crumbs: window.page === "home" ? [] : ["System Indstillinger", "Netværks Indstillinger"]
        languageName: "Dansk"
        sessionText: window.page === "home" ? "" : "4:38"
        title: window.page === "home" ? "Kopirum 2" : "Services Setup"
        width: parent.width
    }

    Loader {
        id: loader

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        sourceComponent: [home, rows, token, test, choices, buttons, field, dialog][window.pages.indexOf(window.page)]
    }

    component Status: Card {
        id: status

        required property string account
        required property int each
        required property string hint
        required property int tokenState
        required property string word

        interactive: true
        trailing: StateChip {
            text: status.word
            tokenState: status.tokenState
        }
        width: each

        BodyText {
            elide: Text.ElideRight
            text: status.account
            width: parent.width
            wrapMode: Text.NoWrap
        }

        CaptionText {
            color: status.tokenState === 3 ? Theme.bad : Theme.textMuted
            text: status.hint
            width: parent.width
        }
    }

    Component {
        id: home

        ScrollPage {
            TitleText {
                text: "Token-status"
                width: parent.width
            }

            Grid {
                id: cards

                readonly property int each: columns === 1 ? width : Math.floor((width - spacing) / 2)

                columns: Theme.narrow ? 1 : 2
                spacing: Theme.gapLarge
                width: parent.width

                Status {
                    account: "scan@example.com · Microsoft 365"
                    each: cards.each
                    hint: "Opdateres automatisk. Testet i dag 13.52"
                    title: "Send e-mail"
                    tokenState: 2
                    word: "Hentet"
                }

                Status {
                    account: "alarm@example.com · Microsoft 365"
                    each: cards.each
                    hint: "Koden udløber om 12.41"
                    title: "E-mail alarm"
                    tokenState: 1
                    word: "Venter på godkendelse"
                }

                Status {
                    account: "status@example.com · Microsoft 365"
                    each: cards.each
                    hint: "Adgangskoden er ændret. Hent token igen"
                    title: "E-mail-status"
                    tokenState: 3
                    word: "Ugyldig"
                }

                Status {
                    account: "Ikke sat op"
                    each: cards.each
                    hint: "Tryk for at komme i gang"
                    title: "Internetfax"
                    tokenState: 0
                    word: "Ikke hentet"
                }

                Status {
                    account: "print@example.com · Zoho"
                    each: cards.each
                    hint: "Ubrugt i 61 af 90 dage"
                    title: "E-mail-udskrivning"
                    tokenState: 2
                    word: "Hentet"
                }
            }

            Flow {
                spacing: Theme.gapLarge
                width: parent.width

                PButton {
                    iconSource: "gear"
                    kind: PButton.Primary
                    text: "Indstillinger (administrator)"
                }

                PButton {
                    iconSource: "plug"
                    text: "Test alle forbindelser"
                }
            }
        }
    }

    Component {
        id: rows

        ScrollPage {
            TabStrip {
                tabs: ["SMTP", "Proxy"]
                width: Math.min(parent.width, implicitWidth)
            }

            Grid {
                id: halves

                columns: Theme.narrow ? 1 : 2
                spacing: Theme.gapLarge
                width: parent.width

                Card {
                    padding: 0
                    spacing: 0
                    width: halves.columns === 1 ? halves.width : Math.round(halves.width * 0.58)

                    SettingRow {
                        label: "Primær server"
                        value: "smtp.office365.com"
                    }

                    SettingRow {
                        label: "Portnummer"
                        value: "587"
                    }

                    SettingRow {
                        label: "Timeout"
                        unit: "sek."
                        value: "20"
                    }

                    SettingRow {
                        label: "Afsenderadresse"
                        value: "kopirum-2.scan.til.mail@mail.example.com"
                    }

                    SwitchRow {
                        checked: true
                        label: "Aktiver SSL/TLS"
                    }

                    SwitchRow {
                        label: "Kun ved opstart"
                    }

                    SettingRow {
                        emphasized: true
                        label: "Godkendelsesmetode"
                        value: "OAuth 2.0"
                    }

                    SettingRow {
                        enabled: false
                        label: "Udbyder"
                        reason: "Vælg først OAuth 2.0 som godkendelsesmetode"
                        value: "Microsoft 365"
                    }
                }

                Card {
                    title: "OAuth 2.0-godkendelse"
                    width: halves.columns === 1 ? halves.width : halves.width - halves.spacing - Math.round(halves.width * 0.58)

                    Column {
                        width: parent.width

                        CaptionText {
                            text: "Udbyder"
                        }

                        BodyText {
                            text: "Microsoft 365"
                        }
                    }

                    Column {
                        width: parent.width

                        CaptionText {
                            text: "Kontonavn"
                        }

                        LtrText {
                            text: "scan@example.com"
                            width: parent.width
                        }
                    }

                    StateChip {
                        text: "Ikke hentet"
                        tokenState: 0
                    }

                    CaptionText {
                        text: "Deles med Hurtig opsætning og Hurtigindstillinger, netværk."
                        width: parent.width
                    }

                    PButton {
                        kind: PButton.Primary
                        text: "Hent token"
                        width: parent.width
                    }

                    PButton {
                        text: "Test forbindelse"
                        width: parent.width
                    }

                    PButton {
                        enabled: false
                        iconSource: "trash"
                        kind: PButton.Danger
                        reason: "Der er ikke hentet et token"
                        text: "Slet"
                        width: parent.width
                    }
                }
            }
        }
    }

    Component {
        id: token

        ScrollPage {
            Grid {
                id: split

                columns: Theme.portrait ? 1 : 2
                spacing: Theme.gapLarge
                width: parent.width

                Card {
                    width: split.columns === 1 ? split.width : Math.round(split.width * 0.42)

                    QrView {
                        height: width
                        text: "https://login.microsoft.com/device?user_code=F7QK9XNBT"
                        width: parent.width
                    }

                    BodyText {
                        font: Theme.bodyBoldFont
                        horizontalAlignment: Text.AlignHCenter
                        text: "Scan med telefonens kamera"
                        width: parent.width
                    }

                    CaptionText {
                        horizontalAlignment: Text.AlignHCenter
                        text: "eller gå til login.microsoft.com/device"
                        width: parent.width
                    }
                }

                Card {
                    spacing: Theme.gapLarge
                    width: split.columns === 1 ? split.width : split.width - split.spacing - Math.round(split.width * 0.42)

                    NumberedStep {
                        number: 1
                        text: "Scan QR-koden med telefonen"
                        width: parent.width
                    }

                    NumberedStep {
                        number: 2
                        text: "Kontrollér, at telefonen viser samme kode"
                        width: parent.width
                    }

                    NumberedStep {
                        number: 3
                        text: "Log ind som scan@example.com, og godkend"
                        width: parent.width
                    }

                    UserCode {
                        code: "F7QK9XNB0"
                        width: parent.width
                    }

                    StateChip {
                        text: "Venter på godkendelse"
                        tokenState: 1
                    }

                    CaptionText {
                        text: "Koden udløber om 12.41"
                    }

                    ProgressLine {
                        value: 0.84
                        width: parent.width
                    }

                    Row {
                        spacing: Theme.gapLarge

                        PButton {
                            text: "Annuller"
                        }

                        PButton {
                            iconSource: "refresh"
                            text: "Ny kode"
                        }
                    }
                }
            }
        }
    }

    Component {
        id: test

        ScrollPage {
            Grid {
                id: parts

                columns: Theme.narrow ? 1 : 2
                spacing: Theme.gapLarge
                width: parent.width

                Card {
                    spacing: 0
                    width: parts.columns === 1 ? parts.width : Math.round(parts.width * 0.54)

                    StepRow {
                        detail: "uret passer · nøgleringen er åben"
                        first: true
                        result: StepRow.Ok
                        title: "Ur og nøglering"
                        trailing: "4 ms"
                        width: parent.width
                    }

                    StepRow {
                        detail: "smtp.office365.com · 52.97.201.34"
                        result: StepRow.Ok
                        title: "Serveradresse"
                        trailing: "38 ms"
                        width: parent.width
                    }

                    StepRow {
                        detail: "invalid_grant · AADSTS700082"
                        result: StepRow.Failed
                        title: "Opdater token"
                        trailing: "112 ms"
                        width: parent.width
                    }

                    StepRow {
                        result: StepRow.Running
                        title: "Kryptering"
                        width: parent.width
                    }

                    StepRow {
                        detail: "ikke udført"
                        result: StepRow.Skipped
                        title: "Log ind"
                        width: parent.width
                    }

                    StepRow {
                        last: true
                        title: "Tilladelse"
                        width: parent.width
                    }
                }

                Column {
                    spacing: Theme.gapLarge
                    width: parts.columns === 1 ? parts.width : parts.width - parts.spacing - Math.round(parts.width * 0.54)

                    Notice {
                        kind: Notice.Bad
                        text: "Udbyderen afviste tokenet for scan@example.com, sandsynligvis fordi det ikke har været brugt i 90 dage."
                        title: "Opdateringen af tokenet mislykkedes. Slet tokenet, og hent tokenet igen."
                    }

                    PButton {
                        kind: PButton.Primary
                        text: "Hent token igen"
                        width: parent.width
                    }

                    Notice {
                        actionText: "Prøv igen"
                        kind: Notice.Warning
                        text: "Panelet prøver igen, når der er forbindelse."
                        title: "Ingen forbindelse til netværket"
                    }

                    Notice {
                        kind: Notice.Good
                        text: "Alle trin lykkedes."
                    }

                    Notice {
                        text: "Nøgleringen er låst. Tokenet er ikke tabt."
                    }
                }
            }
        }
    }

    Component {
        id: choices

        Item {
            ScrollPage {
                anchors.fill: parent
                Card {
                    padding: 0
                    spacing: 0
                    width: parent.width

                    ChoiceRow {
                        description: "Arbejds- og skolekonti"
                        label: "Microsoft 365"
                        selected: true
                    }

                    ChoiceRow {
                        description: "Private konti: outlook.com, hotmail.com, live.com"
                        label: "Outlook.com"
                    }

                    ChoiceRow {
                        enabled: false
                        label: "Google"
                        reason: "Google giver ikke adgang til e-mail med koder på en skærm"
                    }
                }

                TabStrip {
                    current: 1
                    tabs: ["Generelt", "Avanceret", "Modtagere"]
                    width: parent.width
                }

                Flow {
                    width: parent.width
                    spacing: Theme.gapLarge

                    StateChip {
                        text: "Ikke hentet"
                        tokenState: 0
                    }

                    StateChip {
                        text: "Venter på godkendelse"
                        tokenState: 1
                    }

                    StateChip {
                        text: "Hentet"
                        tokenState: 2
                    }

                    StateChip {
                        text: "Ugyldig"
                        tokenState: 3
                    }
                }

                Flow {
                    spacing: Theme.gapLarge
                    width: parent.width

                    Repeater {
                        model: ["check", "clock", "exclamation", "circle", "cross", "dash", "dot", "back", "chevron", "up", "down", "home", "globe", "person", "gear", "plug", "trash", "refresh", "phone", "qr", "keyboard", "lock", "offline", "info", "warning", "eye", "eye-off", "mail", "key", "printer", "plus", "spinner", "backspace", "shift", "shift-on", "caps", "enter", "keyboard-hide"]

                        Glyph {
                            required property string modelData

                            name: modelData
                            size: Theme.glyphLarge
                        }
                    }
                }
            }

            Toast {
                width: parent.width

                Component.onCompleted: show("Testet. Alt er i orden.")
            }
        }
    }

    Component {
        id: buttons

        ScrollPage {
            Repeater {
                model: [PButton.Primary, PButton.Secondary, PButton.Danger, PButton.Quiet]

                Flow {
                    id: kinds

                    required property int modelData

                    spacing: Theme.gapLarge
                    width: parent.width

                    PButton {
                        kind: kinds.modelData
                        text: "Hent token"
                    }

                    PButton {
                        busy: true
                        kind: kinds.modelData
                        text: "Henter kode"
                    }

                    PButton {
                        enabled: false
                        iconSource: "trash"
                        kind: kinds.modelData
                        reason: "Udfyld kontonavn"
                        text: "Slet"
                    }
                }
            }

            Row {
                spacing: Theme.gap

                IconButton {
                    iconSource: "refresh"
                    text: "Opdater"
                }

                IconButton {
                    framed: true
                    iconSource: "trash"
                    text: "Slet"
                }

                IconButton {
                    enabled: false
                    framed: true
                    iconSource: "up"
                    text: "Op"
                }
            }
        }
    }

    Component {
        id: field

        ScrollPage {
            EditField {
                label: "Afsenderadresse"
                text: "scan@example.com"
                width: parent.width
            }

            EditField {
                error: "Skal være et tal fra 1 til 65535"
                label: "Portnummer"
                text: "70000"
                width: parent.width
            }

            EditField {
                label: "Timeout"
                placeholder: "20"
                unit: "sek."
                width: parent.width
            }

            EditField {
                echoMode: TextInput.Password
                label: "Adgangskode"
                text: "hemmelig"
                width: parent.width
            }

            EditField {
                enabled: false
                label: "Kontonavn"
                text: "scan@example.com"
                width: parent.width
            }
        }
    }

    Component {
        id: dialog

        Item {
            ConfirmDialog {
                cancelText: "Annuller"
                confirmText: "Slet token"
                danger: true
                text: "Maskinen kan derefter ikke sende e-mail som scan@example.com. Tokenet slettes også for Hurtig opsætning og Hurtigindstillinger, netværk."
                title: "Slet token for Send e-mail?"
                visible: true
            }
        }
    }
}
