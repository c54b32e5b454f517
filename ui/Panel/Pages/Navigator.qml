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
    readonly property list<string> free: ["GetTokenPage", "GroupPage", "LanguagePage", "PhoneHelpPage", "RegistrationPage", "SupportPage", "TestAllPage", "TestPage", "WithdrawPage"]

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
            replace(panel.groupOf(screen) === "" ? "MenuPage" : "GroupPage", {
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

    function adopt(page: PanelPage) {
        page.administratorWanted.connect(action => navigator.askBefore(page, action));
        page.backWanted.connect(() => navigator.popTo(navigator.pages.indexOf(page)));
        page.opened.connect(navigator.push);
        page.replaced.connect(navigator.replace);
        page.screenWanted.connect(navigator.goToScreen);
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
                "guarded": properties.goal === undefined && !free.includes(page),
                "origin": {
                    "page": page,
                    "properties": properties
                },
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

        duration: Theme.slide
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
            navigator.settle();
            const action = navigator.wantedAction;
            navigator.wantedAction = null;
            if (action !== null)
                action();
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
