// SPDX-License-Identifier: Apache-2.0
// The test of the proxy, live.
import QtQuick
import Panel.Backend

TestLayout {
    id: page

    required property RecordViewModel record

    test: record.test

    Component.onCompleted: test.run()
    Component.onDestruction: test.stop()

    ProxyResult {
        minimumHeight: page.besideHeight
        parent: page.resultPlace
        test: page.test
        width: parent.width

        onSettingsWanted: page.backWanted()
    }
}
