// SPDX-License-Identifier: Apache-2.0
// The panel's window: top bar, pages, on-screen keyboard.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Words

PanelWindow {
    id: window

    required property PanelViewModel panel

    property bool keyboardNeeded: false

    readonly property PanelPage page: navigator.current
    readonly property SessionViewModel session: panel.session

    language: panel.language
    title: panel.machineName || qsTr("Adgang")

    Connections {
        function onEnded(automatic: bool) {
            if (automatic)
                toast.show(qsTr("Logged out automatically"));
        }

        target: window.session
    }

    KeyboardHost {
        anchors.fill: parent
        keyboardAvailable: window.panel.keyboardAvailable && window.keyboardNeeded
        language: window.panel.language.current

        TopBar {
            id: bar

            canGoBack: navigator.depth > 1
            // in a narrow bar the title of a page needs the room
            clock: canGoBack && window.width < 72 * window.density ? "" : TimeWords.clock(window.panel.clock.now)
            crumbs: window.page?.crumbs ?? []
            languageName: window.panel.language.name
            sessionText: window.session.secondsLeft > 0 ? TimeWords.left(window.session.secondsLeft) : ""
            title: window.page?.title ?? ""
            width: parent.width

            onBack: navigator.pop()
            onCrumb: index => navigator.goToScreen(window.page.crumbScreens[index])
            onLanguageTapped: {
                if (!(window.page instanceof LanguagePage))
                    navigator.push("LanguagePage", {});
            }
            onSessionTapped: navigator.goToPage("SessionPage", {
                "administration": window.session.administration
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
            onTold: text => toast.show(text)
        }

        Toast {
            id: toast
        }

        Loader {
            id: notice

            // a code that is waited for is not covered, and not cut off either
            readonly property bool wanted: window.session.ending && window.page?.origin?.page !== "GetTokenPage"

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
}
