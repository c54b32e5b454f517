// SPDX-License-Identifier: Apache-2.0
// Arrows lead from one control to the next, as Tab does; a control that needs one for itself takes it.
import QtQuick

FocusScope {
    id: ways

    function go(forward: bool) {
        const from = Window.activeFocusItem ?? ways;
        from.nextItemInFocusChain(forward)?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    Keys.onDownPressed: go(true)
    Keys.onLeftPressed: go(LayoutMirroring.enabled)
    Keys.onRightPressed: go(!LayoutMirroring.enabled)
    Keys.onUpPressed: go(false)
}
