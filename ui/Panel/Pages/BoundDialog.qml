// SPDX-License-Identifier: Apache-2.0
// Opens when the core says that a token hangs on the setting that is changed.
pragma ComponentBehavior: Bound

import QtQuick

DiscardDialog {
    id: dialog

    required property string key

    readonly property Connections bound: Connections {
        function onBound(key: string) {
            if (key === dialog.key)
                dialog.open();
        }

        target: dialog.group?.settings ?? null
    }

    onAccepted: group?.settings.saveAndDiscardToken()
    onRejected: group?.settings.keepToken()
}
