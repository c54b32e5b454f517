// SPDX-License-Identifier: Apache-2.0
// Brings a page in from the side; those that it takes the place of are deleted when it is there.
import QtQuick
import Panel.Theme

NumberAnimation {
    id: slide

    // How far away the page of a way forward begins; negative where reading goes to the left.
    property real width: 0

    property PanelPage covered: null
    property list<PanelPage> gone: []
    property PanelPage page: null

    function run(page: PanelPage, gone: list<PanelPage>, forward: bool, covered = null) {
        slide.page = page;
        slide.gone = gone;
        slide.covered = covered;
        page.x = Theme.slide === 0 ? 0 : forward ? width : -width;
        page.z = 1;
        page.visible = true;
        slide.start();
    }

    // The page is there: what it covers need not be drawn, and what it replaces goes.
    function clear() {
        page.z = 0;
        if (covered !== null)
            covered.visible = false;
        for (const page of gone) {
            page.visible = false;
            page.destroy();
        }
        gone = [];
        covered = null;
    }

    // one frame at least, in which the page is laid out
    duration: Math.max(1, Theme.slide)
    easing.type: Easing.OutCubic
    property: "x"
    target: page
    to: 0
}
