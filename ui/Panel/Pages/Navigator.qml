// SPDX-License-Identifier: Apache-2.0
// The stack of pages. A page is made between frames, so that no touch waits for it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Theme

Item {
    id: navigator

    required property PanelViewModel panel

    property bool busy: false
    property list<PanelPage> pages: []

    // Where to go back to as soon as the page on its way has arrived; 0: nowhere.
    property int wantedDepth: 0

    readonly property PanelPage current: pages[pages.length - 1] ?? null
    readonly property int depth: pages.length

    signal told(string text)

    // Puts a page on top; `properties` are its required ones.
    function push(page: string, properties: var) {
        make(page, properties, made => enter([...navigator.pages, made], made));
    }

    // Puts a page in the place of the topmost.
    function replace(page: string, properties: var) {
        make(page, properties, made => enter([...navigator.pages.slice(0, -1), made], made));
    }

    // Goes back until `depth` pages are left.
    function popTo(depth: int) {
        if (depth < 1 || depth >= pages.length)
            return;
        if (busy) {
            wantedDepth = depth;
            return;
        }
        const gone = pages.slice(depth);
        pages = pages.slice(0, depth);
        slide.run(current, gone, false);
    }

    function pop() {
        popTo(pages.length - 1);
    }

    // Goes to a settings screen: back to it where the way led through it, else in the top's place.
    function goToScreen(screen: string) {
        const at = pages.findIndex(page => page.screen === screen);
        if (at > 0)
            popTo(at + 1);
        else
            replace(current.pageOf(screen), {
                "screen": screen
            });
    }

    // Shows another tab of the topmost page, in its place and without a slide.
    function swap(screen: string) {
        make(current.pageOf(screen), {
            "screen": screen
        }, made => {
            const gone = navigator.current;
            navigator.pages = [...navigator.pages.slice(0, -1), made];
            gone.visible = false;
            gone.destroy();
            appear.target = made;
            made.visible = true;
            appear.start();
        });
    }

    function adopt(page: PanelPage) {
        page.backWanted.connect(() => navigator.popTo(navigator.pages.indexOf(page)));
        page.opened.connect(navigator.push);
        page.replaced.connect(navigator.replace);
        page.screenWanted.connect(navigator.goToScreen);
        page.tabWanted.connect(navigator.swap);
        page.told.connect(navigator.told);
    }

    function enter(pages: list<PanelPage>, page: PanelPage) {
        const gone = navigator.pages.filter(each => !pages.includes(each));
        const covered = navigator.current;
        navigator.pages = pages;
        slide.run(page, gone, true, covered);
    }

    function make(page: string, properties: var, done: var) {
        if (busy)
            return;
        busy = true;
        const component = Qt.createComponent(Qt.resolvedUrl(page + ".qml"), Component.Asynchronous);
        const incubate = () => {
            if (component.status === Component.Error) {
                console.error(component.errorString());
                busy = false;
                return;
            }
            const incubator = component.incubateObject(frame, Object.assign({
                "panel": navigator.panel,
                "width": frame.width,
                "height": frame.height,
                "visible": false
            }, properties), Qt.Asynchronous);
            const finish = () => {
                const made = incubator.object as PanelPage;
                navigator.adopt(made);
                done(made);
            };
            if (incubator.status === Component.Ready)
                finish();
            else
                incubator.onStatusChanged = status => {
                    if (status === Component.Ready)
                        finish();
                };
        };
        if (component.status === Component.Loading)
            component.statusChanged.connect(incubate);
        else
            incubate();
    }

    Item {
        id: frame

        anchors.fill: parent
        clip: true

        onHeightChanged: navigator.pages.forEach(page => page.height = frame.height)
        onWidthChanged: navigator.pages.forEach(page => page.width = frame.width)
    }

    NumberAnimation {
        id: appear

        // one frame at least, in which the page is laid out
        duration: Math.max(1, Theme.fade)
        from: 0
        property: "opacity"
        to: 1

        onStopped: {
            navigator.busy = false;
            navigator.current.forceActiveFocus();
            navigator.current.shown();
            navigator.popTo(navigator.wantedDepth);
            navigator.wantedDepth = 0;
        }
    }

    NumberAnimation {
        id: slide

        property PanelPage covered: null
        property list<PanelPage> gone: []
        property PanelPage page: null

        // Brings `page` in from the side; `gone` pages are deleted when it is there.
        function run(page: PanelPage, gone: list<PanelPage>, forward: bool, covered = null) {
            navigator.busy = true;
            slide.page = page;
            slide.gone = gone;
            slide.covered = covered;
            const sign = forward !== navigator.LayoutMirroring.enabled ? 1 : -1;
            page.x = Theme.slide === 0 ? 0 : sign * frame.width;
            page.z = 1;
            page.visible = true;
            slide.start();
        }

        // one frame at least, in which the page is laid out
        duration: Math.max(1, Theme.slide)
        easing.type: Easing.OutCubic
        property: "x"
        target: slide.page
        to: 0

        onStopped: {
            slide.page.z = 0;
            if (slide.covered !== null)
                slide.covered.visible = false;
            for (const page of slide.gone) {
                page.visible = false;
                page.destroy();
            }
            slide.gone = [];
            slide.covered = null;
            navigator.busy = false;
            slide.page.forceActiveFocus();
            slide.page.shown();
            navigator.popTo(navigator.wantedDepth);
            navigator.wantedDepth = 0;
        }
    }

    Component.onCompleted: {
        const home = homePage.createObject(frame, {
            "panel": navigator.panel,
            "width": frame.width,
            "height": frame.height
        }) as PanelPage;
        adopt(home);
        pages = [home];
    }

    Component {
        id: homePage

        HomePage {}
    }
}
