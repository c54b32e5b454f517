// SPDX-License-Identifier: Apache-2.0
// The connection test of one group, live.
import QtQuick
import Panel.Backend

TestLayout {
    id: page

    required property GroupViewModel group

    // Whether there is a way on beside the page, so that another test is not the main thing.
    property bool further: false
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
        further: page.further
        group: page.group
        minimumHeight: page.besideHeight
        parent: page.resultPlace
        proxyShown: page.panel.screens.screensOf("proxy").length > 0
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
            "screen": page.panel.screens.screensOf("proxy")[0]
        })
        onProviderWanted: page.opened("ProviderSetupPage", {
            "providerId": page.group.settings.field("provider").value,
            "registrar": page.panel.providers.registrar
        })
        onRegistrationWanted: page.opened("RegistrationPage", {
            "crumbs": page.crumbs,
            "crumbScreens": page.crumbScreens,
            "group": page.group
        })
        onSupportWanted: page.opened("SupportPage", {
            "about": "test",
            "crumbs": page.crumbs,
            "crumbScreens": page.crumbScreens,
            "group": page.group,
            "support": page.group.support
        })
        onSettingsWanted: page.replaced("GroupPage", {
            "screen": page.panel.screens.screensOf(page.group.groupId)[0]
        })
    }
}
