// SPDX-License-Identifier: Apache-2.0
// The fields of a group that its authentication method needs; the token's own are in TokenCard.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Card {
    id: card

    required property GroupViewModel group

    // The field that a search has led to.
    property string highlight: ""

    readonly property SettingsViewModel settings: group.settings

    // The token's own are in its card.
    readonly property list<string> keys: settings.keys.filter(key => key !== "provider" && key !== "account")
    readonly property int authAt: keys.indexOf("auth")
    readonly property int tlsAt: keys.indexOf("tls")

    signal administratorWanted(var action)
    signal copyWanted
    signal edited(string key)

    // The row of a field; null where it has none here.
    function row(key: string): Item {
        if (key === "tls")
            return tlsSwitch;
        for (const rows of [above, middle, below])
            for (let at = 0; at < rows.count; ++at)
                if ((rows.itemAt(at) as ValueRow)?.key === key)
                    return rows.itemAt(at);
        return null;
    }

    padding: 0
    spacing: 0

    component ValueRow: FieldRow {
        required property string modelData

        highlighted: card.highlight === modelData
        key: modelData
        settings: card.settings

        onClicked: card.edited(modelData)
    }

    Repeater {
        id: above

        model: card.keys.slice(0, card.tlsAt < 0 ? card.authAt + 1 : card.tlsAt)

        ValueRow {}
    }

    SwitchRow {
        id: tlsSwitch

        readonly property FieldViewModel field: card.settings.field("tls")

        checked: field.value !== "off"
        highlighted: card.highlight === "tls"
        label: FieldWords.label("tls", card.settings.form)
        visible: card.tlsAt >= 0

        onToggled: {
            const on = checked;
            card.administratorWanted(() => card.settings.setTls(on));
            checked = Qt.binding(() => field.value !== "off");
        }
    }

    CaptionText {
        bottomPadding: Theme.gap
        color: Theme.bad
        font: Theme.captionBoldFont
        leftPadding: Theme.pad
        rightPadding: Theme.pad
        text: ProblemWords.value(card.settings.problem, card.settings.field("tls"))
        visible: card.settings.problem.key === "tls"
        width: card.width
    }

    SettingRow {
        label: FieldWords.label("tls_kind", card.settings.form)
        value: FieldWords.choice("tls", tlsSwitch.field.value)
        visible: tlsSwitch.visible && tlsSwitch.field.value !== "off"

        onClicked: card.edited("tls")
    }

    Repeater {
        id: middle

        model: card.tlsAt < 0 ? [] : card.keys.slice(card.tlsAt + 1, card.authAt + 1)

        ValueRow {}
    }

    Item {
        height: visible ? advice.height + 2 * Theme.gap : 0
        visible: card.settings.adviser !== ""
        width: card.width

        Notice {
            id: advice

            //: Button of the advice “… recommends OAuth 2.0 for this server”.
            actionText: qsTr("Use OAuth 2.0", "button")
            //: %1 is Microsoft or Google.
            text: qsTr("%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.").arg(card.settings.adviser)
            width: parent.width - 2 * Theme.pad
            x: Theme.pad
            y: Theme.gap

            onAction: card.settings.save("auth", "oauth2")
        }
    }

    Repeater {
        id: below

        model: card.keys.slice(Math.max(card.tlsAt, card.authAt) + 1)

        ValueRow {}
    }

    SettingRow {
        label: CommonWords.copyFrom
        visible: card.group.copy.possible

        onClicked: card.copyWanted()
    }
}
