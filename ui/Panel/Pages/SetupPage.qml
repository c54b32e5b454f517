// SPDX-License-Identifier: Apache-2.0
// The guided first set-up: its steps one after the other, how far it has come, and the ways on.
// A step that has been seen stays as it is, so that going back loses nothing.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property SetupViewModel setup

    readonly property bool finished: setup.step === "done"
    readonly property bool inside: setup.step !== "" && !finished
    // Something has to be read, or mended, before anything else.
    readonly property bool held: locked || panel.leftAtProviders.length > 0 || panel.problem.code !== ""
    readonly property bool locked: setup.guarded && !panel.session.loggedIn
    // A code needs the height of a small panel for itself.
    readonly property bool progressShown: height >= Theme.mm(plain ? 60 : 30)
    readonly property bool plain: view?.plain ?? false
    // the long word does not fit a bar in portrait
    readonly property string stepTitle: setup.step === "password" && Theme.portrait ? FieldWords.label("password", "") : SetupWords.title(setup.step)
    // The keyboard takes the room of the buttons; the views have one of their own beside the fields.
    readonly property bool typing: Theme.panelHeight - height > 2 * Theme.barHeight
    // The latest step that was seen.
    property SetupView view: null

    readonly property bool arrived: present && !slide.running
    readonly property bool buttonsShown: !typing && !plain
    readonly property bool present: view?.current ?? false

    // A step: made when it is seen for the first time.
    component Place: Loader {
        id: loader

        required property string file
        required property string step

        readonly property bool current: page.setup.step === step

        function arrive() {
            page.view = item as SetupView;
            slide.stop();
            slide.target = loader;
            slide.from = (page.setup.forward === page.LayoutMirroring.enabled ? -1 : 1) * place.width;
            x = Theme.slide === 0 ? 0 : slide.from;
            slide.start();
        }

        asynchronous: true
        enabled: current && !page.held
        height: place.height
        visible: current && !page.held
        width: place.width

        onCurrentChanged: {
            if (current && status === Loader.Null)
                setSource(file, {
                    "panel": page.panel,
                    "setup": page.setup
                });
            else if (current && status === Loader.Ready)
                arrive();
        }
        onLoaded: if (current)
            arrive()

        Binding {
            property: "current"
            target: loader.item
            value: loader.current
            when: loader.item !== null
        }

        Connections {
            function onAdministratorWanted(action: var) {
                page.administratorWanted(action);
            }

            function onHomeWanted() {
                page.backWanted();
            }

            function onOpened(name: string, properties: var) {
                page.opened(name, properties);
            }

            function onTold(text: string) {
                page.told(text);
            }

            target: loader.item as SetupView
        }
    }

    function leave() {
        setup.leave();
        backWanted();
    }

    objectName: "setup"
    edits: true
    stepsBack: true
    title: progressShown || !inside ? stepTitle : SetupWords.brief(setup.number, setup.steps.length, stepTitle)
    waits: setup.step === "token" && setup.group.token.phase === TokenPhase.Code

    Component.onCompleted: setup.begin()
    onShown: if (arrived)
        view.shown()
    onSteppedBack: {
        if (setup.number === 1 || setup.step === "")
            leave();
        else
            setup.back();
    }

    SetupProgress {
        id: progress

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        setup: page.setup
        visible: page.progressShown && page.inside
        y: Theme.gap
    }

    Item {
        id: place

        anchors.bottom: page.buttonsShown ? footer.top : parent.bottom
        anchors.bottomMargin: page.buttonsShown ? Theme.gap : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: progress.visible ? progress.bottom : parent.top
        clip: true

        Place {
            file: "SetupLanguage.qml"
            step: "language"
        }

        Place {
            file: "SetupPassword.qml"
            step: "password"
        }

        Place {
            file: "SetupProvider.qml"
            step: "provider"
        }

        Place {
            file: "SetupAccount.qml"
            step: "account"
        }

        Place {
            file: "SetupToken.qml"
            step: "token"
        }

        Place {
            file: "SetupTest.qml"
            step: "test"
        }

        Place {
            file: "SetupDone.qml"
            step: "done"
        }

        SetupLock {
            anchors.fill: parent
            locked: page.locked
            panel: page.panel
            visible: page.held

            onLogInWanted: page.asAdministrator(() => {})
        }
    }

    NumberAnimation {
        id: slide

        duration: Theme.slide
        easing.type: Easing.OutCubic
        property: "x"
        to: 0

        onStopped: {
            page.view?.forceActiveFocus();
            page.view?.shown();
        }
    }

    SetupFooter {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapLarge
        aside: page.held ? "" : page.view?.aside ?? ""
        leavable: !page.finished
        onwards: page.held ? "" : page.view?.onwards ?? ""
        ready: page.view?.ready ?? false
        // gone until the next step is there, and coming with it: no tap is taken twice
        visible: page.buttonsShown && page.present
        width: parent.width - 2 * Theme.margin
        x: Theme.margin + ((slide.target as Item)?.x ?? 0)

        onAsideWanted: page.view.stepAside()
        onLaterWanted: page.leave()
        onNextWanted: page.view.proceed()
    }
}
