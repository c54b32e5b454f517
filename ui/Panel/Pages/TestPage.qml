// SPDX-License-Identifier: Apache-2.0
// The connection test of one group, live.
import QtQuick
import Panel.Backend

TestLayout {
    id: page

    required property GroupViewModel group

    // Test All shows what it has found already.
    property bool runs: true

    function tells(kind: string, group: string): bool {
        return kind === "invalid" && group === page.group.groupId;
    }

    awake: test.running
    test: group.test
    usesToken: group.usesToken

    Component.onCompleted: if (runs)
        test.run()
    Component.onDestruction: if (runs)
        test.stop()

    TestResult {
        group: page.group
        minimumHeight: page.besideHeight
        parent: page.resultPlace
        proxyShown: page.panel.screensOf("proxy").length > 0
        width: parent.width

        onAdministratorWanted: action => page.asAdministrator(action)
        onGetTokenWanted: page.asAdministrator(() => {
            page.group.token.getToken();
            page.replaced("GetTokenPage", {
                "crumbs": page.crumbs,
                "crumbScreens": page.crumbScreens,
                "group": page.group
            });
        })
        onProxyWanted: page.replaced("RecordPage", {
            "screen": page.panel.screensOf("proxy")[0]
        })
        onSettingsWanted: page.replaced("GroupPage", {
            "screen": page.panel.screensOf(page.group.groupId)[0]
        })
    }
}
