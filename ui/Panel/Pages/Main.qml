// SPDX-License-Identifier: Apache-2.0
// The panel's window: top bar, pages, on-screen keyboard.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelWindow {
    id: window

    required property PanelViewModel panel

    // an IdleViewModel, there once the first frame is out
    property QtObject idle: null
    property bool keyboardNeeded: false
    // Whether a new machine opens into its first set-up.
    property bool setupFirst: false

    readonly property PanelPage page: navigator.current
    readonly property SessionViewModel session: panel.session

    language: panel.language
    //: Title of the window: the program's name, left as it is.
    title: panel.machineName || qsTr("Adgang")

    Connections {
        function onEnded(automatic: bool) {
            if (automatic)
                //: Short message: nobody had touched the panel for some time.
                toast.show(qsTr("Logged out automatically"));
        }

        target: window.session
    }

    onIdleChanged: if (idle)
        sleep.setSource("SleepCover.qml", {
            "idle": idle
        })

    // One step back; a page with steps of its own goes through them first.
    function goBack() {
        if (page.stepsBack)
            page.steppedBack();
        else
            navigator.pop();
    }

    KeyboardHost {
        anchors.fill: parent
        keyboardAvailable: window.panel.keyboardAvailable && window.keyboardNeeded
        language: window.panel.language.current

        onEscaped: window.goBack()

        TopBar {
            id: bar

            canGoBack: navigator.depth > 1
            // in a narrow bar the title of a page needs the room
            clock: canGoBack && window.width < 72 * window.density ? "" : TimeWords.clock(window.panel.clock.now)
            crumbs: window.page?.crumbs ?? []
            languageName: window.panel.language.name
            sessionText: window.session.secondsLeft > 0 ? TimeWords.left(window.session.secondsLeft) : ""
            panelSettings: navigator.depth === 1
            title: window.page?.title ?? ""
            width: parent.width

            onBack: window.goBack()
            onCrumb: index => navigator.goToScreen(window.page.crumbScreens[index])
            onLanguageTapped: {
                if (!(window.page instanceof LanguagePage))
                    navigator.push("LanguagePage", {
                        "alone": !(window.page instanceof PanelSettingsPage)
                    });
            }
            onSessionTapped: navigator.goToPage("SessionPage", {
                "administration": window.session.administration
            })
            onPanelTapped: if (window.panel.look)
                navigator.push("PanelSettingsPage", {
                    "look": window.panel.look
                })
        }

        Navigator {
            id: navigator

            objectName: "navigator"

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: bar.bottom
            panel: window.panel

            // the keyboard is made while nothing moves, on the page before the first that needs it
            onBusyChanged: if (!busy && window.page?.edits)
                window.keyboardNeeded = true
            // home has come; nobody is to see it for a moment before the set-up of a new machine
            onDepthChanged: if (window.setupFirst) {
                window.setupFirst = false;
                current.visible = false;
                push("SetupPage", {
                    "setup": window.panel.setup
                });
            }
            onTold: text => toast.show(text)
        }

        Toast {
            id: toast

            objectName: "toast"
            anchors.left: parent.left
            anchors.leftMargin: bar.start
            anchors.right: parent.right
            // over the title only, where that leaves room for two lines
            anchors.rightMargin: bar.width - bar.start - bar.end > 60 * window.density ? bar.end : 0
            held: Theme.asleep
            language: window.language.current
        }

        Loader {
            id: notice

            // a code that is waited for is not covered, and not cut off either
            readonly property bool wanted: window.session.ending && window.page?.origin?.page !== "GetTokenPage" && !window.page?.waits

            anchors.bottom: parent.bottom
            width: parent.width

            onWantedChanged: {
                if (wanted)
                    setSource("LogOutNotice.qml", {
                        "session": window.session
                    });
                else
                    source = "";
            }
        }
    }

    Connections {
        function onNews(kind: string, groups: list<string>) {
            const untold = groups.filter(group => !window.page.tells(kind, group));
            if (untold.length > 0)
                toast.show(NewsWords.ofGroups(kind, untold));
        }

        target: window.panel
    }

    Connections {
        function onOver(condition: string) {
            const words = NewsWords.over(condition);
            if (words !== "")
                toast.show(words);
        }

        target: window.panel.conditions
    }

    Loader {
        id: sleep

        anchors.fill: parent
        z: 1100000 // above the overlay of dialogs, which has 1000001

        Binding {
            property: "held"
            target: sleep.item
            value: window.page?.awake ?? false
            when: sleep.item !== null
        }
    }
}
