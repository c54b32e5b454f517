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

    readonly property SettingsViewModel settings: group.settings

    // The token's own are in its card.
    readonly property list<string> keys: settings.keys.filter(key => key !== "provider" && key !== "account")

    signal administratorWanted(var action)
    signal edited(string key)

    padding: 0
    spacing: 0

    component ValueRow: SettingRow {
        id: row

        required property string modelData

        readonly property FieldViewModel field: card.settings.field(modelData)

        label: FieldWords.label(modelData, card.group.protocol)
        unit: field.present ? FieldWords.unit(field.unit) : ""
        value: FieldWords.value(field)

        onClicked: card.edited(modelData)
    }

    Repeater {
        model: card.keys.slice(0, card.keys.indexOf("tls"))

        ValueRow {}
    }

    SwitchRow {
        readonly property FieldViewModel field: card.settings.field("tls")

        checked: field.value !== "off"
        label: FieldWords.label("tls", card.group.protocol)

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

    Repeater {
        model: card.keys.slice(card.keys.indexOf("tls") + 1)

        ValueRow {}
    }
}
