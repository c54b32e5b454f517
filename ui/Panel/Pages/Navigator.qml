// SPDX-License-Identifier: Apache-2.0
// The stack of pages. A page is made between frames, so that no touch waits for it.
// It asks for the administrator's password before a page that is the administrator's alone.
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
    // What to do as soon as nothing moves.
    property var wantedAction: null

    // Seen by everybody; all others are the administrator's.
    readonly property list<string> free: ["GetTokenPage", "GroupPage", "LanguagePage", "PanelChoicePage", "PanelSettingsPage", "PanelSizePage", "PhoneHelpPage", "RegistrationPage", "SetupPage", "SupportPage", "TestAllPage", "TestPage", "WithdrawPage"]

    readonly property PanelPage current: pages[pages.length - 1] ?? null
    readonly property int depth: pages.length
    readonly property string gate: session.configured ? "LoginPage" : "FirstPasswordPage"
    readonly property SessionViewModel session: panel.session

    signal told(string text)

    // Puts a page on top; `properties` are its required ones.
    function push(page: string, properties: var) {
        put(page, properties, depth);
    }

    // Puts a page in the place of the topmost.
    function replace(page: string, properties: var) {
        put(page, properties, depth - 1);
    }

    // Goes back to a page that is there already, else puts it on top.
    function goToPage(page: string, properties: var) {
        const at = pages.findIndex(each => each.origin?.page === page);
        if (at < 0)
            push(page, properties);
        else
            popTo(at + 1);
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

    // Puts a page over the lowest `depth` ones.
    function put(page: string, properties: var, depth: int) {
        if (session.loggedIn || free.includes(page))
            make(page, properties, made => enter([...pages.slice(0, depth), made], made));
        else
            ask(() => put(page, properties, depth));
    }

    // Asks for the password, or for the first one, and does `goal` afterwards.
    function ask(goal: var) {
        const gate = navigator.gate;
        const below = current.goal === null ? pages : pages.slice(0, -1);
        make(gate, gate === "LoginPage" ? {
            "goal": goal
        } : {
            "administration": session.administration,
            "goal": goal
        }, made => enter([...below, made], made));
    }

    // Asks for the password, and does `action` when `page` is back.
    function askBefore(page: PanelPage, action: var) {
        ask(() => {
            wantedAction = action;
            popTo(pages.indexOf(page) + 1);
        });
    }

    // What the session's beginning and end mean for the pages.
    function settle() {
        if (busy || depth === 0)
            return;
        if (session.loggedIn) {
            if (current.goal !== null && drafts.there)
                drafts.offer();
            else if (current.goal !== null)
                current.goal();
        } else if (pages.some(page => page.guarded)) {
            lock();
        } else if (current.goal !== null && current.origin.page !== gate) {
            ask(current.goal);
        }
    }

    // The session is over: the administrator's pages go. Who looks at another one goes on looking.
    function lock() {
        drafts.keep(pages);
        if (current.guarded) {
            popTo(1);
            return;
        }
        const gone = pages.filter(page => page.guarded);
        pages = pages.filter(page => !page.guarded);
        gone.forEach(page => page.destroy());
    }

    // Makes pages again, one upon the other; the last one is seen.
    function restore(trail: list<var>, below: list<PanelPage>) {
        make(trail[0].page, trail[0].properties, made => {
            if (trail.length === 1) {
                enter([...below, made], made);
                return;
            }
            busy = false;
            restore(trail.slice(1), [...below, made]);
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
        page.administratorWanted.connect(action => navigator.askBefore(page, action));
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

    // The topmost page stands where it belongs.
    function arrived() {
        busy = false;
        current.forceActiveFocus();
        current.shown();
        current.focusFirst();
        popTo(wantedDepth);
        wantedDepth = 0;
        settle();
        const action = wantedAction;
        wantedAction = null;
        action?.();
    }

    function make(page: string, properties: var, done: var) {
        if (busy)
            return;
        busy = true;
        maker.make(page, Object.assign({
            "guarded": properties.goal === undefined && !free.includes(page),
            "origin": {
                "page": page,
                "properties": properties
            },
            "panel": navigator.panel,
            "width": frame.width,
            "height": frame.height,
            "visible": false
        }, properties), made => {
            made.height = frame.height; // which may have changed meanwhile
            made.width = frame.width;
            navigator.adopt(made);
            done(made);
        }, () => navigator.busy = false);
    }

    PageMaker {
        id: maker

        place: frame
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

        onStopped: navigator.arrived()
    }

    PageSlide {
        id: slide

        width: frame.width * (navigator.LayoutMirroring.enabled ? -1 : 1)

        onStarted: navigator.busy = true
        onStopped: {
            slide.clear();
            navigator.arrived();
        }
    }

    Connections {
        function onChanged() {
            navigator.settle();
        }

        target: navigator.session
    }

    Drafts {
        id: drafts

        onAnswered: trail => {
            if (trail.length > 0)
                navigator.restore(trail, navigator.pages.slice(0, 1));
            else
                navigator.settle();
        }
    }

    Component.onCompleted: {
        const home = homePage.createObject(frame, {
            "panel": navigator.panel,
            "width": frame.width,
            "height": frame.height,
            "focus": true
        }) as PanelPage;
        adopt(home);
        pages = [home];
    }

    Component {
        id: homePage

        HomePage {}
    }
}
