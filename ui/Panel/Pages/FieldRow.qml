// SPDX-License-Identifier: Apache-2.0
// A setting of the catalogue with its value.
import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Words

SettingRow {
    id: row

    required property string key
    required property SettingsViewModel settings

    readonly property FieldViewModel field: settings.field(key)

    label: FieldWords.label(key, settings.form)
    unit: field.present ? FieldWords.unit(field.unit) : ""
    value: FieldWords.value(field)
}
