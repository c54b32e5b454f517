// SPDX-License-Identifier: Apache-2.0
// Whose token it is: provider and account, as far as the machine shows them.
import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Column {
    id: rows

    required property GroupViewModel group
    required property string highlight

    // A line above, where something stands there.
    property bool divided: false

    signal edited(string key)

    // The row of a field; null where it has none here.
    function row(key: string): Item {
        return key === "provider" ? provider : key === "account" ? account : null;
    }

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: rows.divided
        width: parent.width - 2 * Theme.pad
        x: Theme.pad
    }

    SettingRow {
        id: provider

        highlighted: rows.highlight === "provider"
        label: FieldWords.label("provider", rows.group.protocol)
        value: rows.group.chosenProviderName || FieldWords.notChosen
        visible: rows.group.settings.keys.includes("provider")

        onClicked: rows.edited("provider")
    }

    SettingRow {
        id: account

        highlighted: rows.highlight === "account"
        label: FieldWords.label("account", rows.group.protocol)
        value: FieldWords.value(rows.group.settings.field("account"))
        visible: rows.group.settings.keys.includes("account")

        onClicked: rows.edited("account")
    }
}
