# SPDX-License-Identifier: Apache-2.0
"""Every control answers a finger; none answers when it is disabled or busy."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.ui.controls.stage import PANELS, Stage

# a control with its signal's handler; %s is what the handler does
PRESSED = {
    "PButton": 'PButton { text: "OK"; onClicked: %s }',
    "PrimaryButton": 'PButton { kind: PButton.Primary; text: "OK"; onClicked: %s }',
    "IconButton": 'IconButton { iconSource: "trash"; text: "Delete"; onClicked: %s }',
    "Card": 'Card { interactive: true; title: "Send e-mail"; width: 300; onClicked: %s }',
    "SettingRow": 'SettingRow { label: "Port"; value: "587"; width: 400; onClicked: %s }',
    "SwitchRow": 'SwitchRow { label: "TLS"; width: 400; onToggled: %s }',
    "ChoiceRow": 'ChoiceRow { label: "Zoho"; width: 400; onClicked: %s }',
    "Notice": 'Notice { actionText: "Try again"; text: "Offline"; width: 400; onAction: %s }',
}
COUNT = "property int count: 0; objectName: 'thing'"


def put(stage: Stage, body: str, extra: str = "") -> None:
    """Show a control that counts its signals."""
    body = body % "count += 1"
    stage.show(body.replace("{", "{ " + COUNT + "; " + extra, 1))


@pytest.mark.parametrize("name", PRESSED)
def test_a_tap(stage: Stage, name: str) -> None:
    put(stage, PRESSED[name])
    thing = stage.find("thing")
    # the notice's button stands at its lower left, the others are tapped in their middle
    x, y = (0.25, 0.75) if name == "Notice" else (0.5, 0.5)
    stage.tap(thing, x, y)
    assert thing.property("count") == 1
    stage.tap(thing, x, y)
    assert thing.property("count") == 2


@pytest.mark.parametrize("name", PRESSED)
def test_nothing_happens_while_disabled(stage: Stage, name: str) -> None:
    put(stage, PRESSED[name], "enabled: false; ")
    stage.tap(stage.find("thing"), 0.25, 0.75)
    stage.tap(stage.find("thing"))
    assert stage.find("thing").property("count") == 0


@pytest.mark.parametrize("name", PRESSED)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_press_shows_in_the_next_frame(stage: Stage, name: str, dark: bool) -> None:
    stage.panel("7in", dark=dark)
    put(stage, PRESSED[name])
    x, y = (0.25, 0.75) if name == "Notice" else (0.5, 0.5)
    before = stage.grab()
    stage.press(stage.find("thing"), x, y)
    during = stage.grab()
    stage.release(stage.find("thing"), x, y)
    assert changed(before, during) > 400


def changed(one: QImage, other: QImage) -> int:
    """Number of sampled pixels that differ."""
    return sum(
        one.pixel(x, y) != other.pixel(x, y)
        for x in range(0, one.width(), 2)
        for y in range(0, 300, 2)
    )


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
@pytest.mark.parametrize("name", [name for name in PRESSED if name != "Notice"])
def test_the_keyboard_reaches_it_and_shows_where_it_is(
    stage: Stage,
    name: str,
    key: Qt.Key,
) -> None:
    put(stage, PRESSED[name])
    before = stage.grab()
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    assert changed(before, stage.grab()) > 40
    QTest.keyClick(stage.window, key)
    assert stage.find("thing").property("count") == 1


def test_a_busy_button_waits(stage: Stage) -> None:
    put(stage, PRESSED["PButton"], "busy: true; ")
    button = stage.find("thing")
    stage.tap(button)
    assert button.property("count") == 0
    button.setProperty("busy", False)
    stage.tap(button)
    assert button.property("count") == 1


def test_the_bar(stage: Stage) -> None:
    stage.show("""TopBar {
        property var told: []
        objectName: "bar"; width: parent.width
        canGoBack: true; clock: "14.07"; languageName: "Dansk"; sessionText: "4:38"
        crumbs: ["System", "Network"]; title: "Services Setup"
        onBack: told = [...told, "back"]
        onCrumb: index => told = [...told, "crumb " + index]
        onLanguageTapped: told = [...told, "language"]
        onSessionTapped: told = [...told, "session"]
    }""")
    bar = stage.find("bar")
    targets = [*stage.every("IconButton", bar), *stage.every("BarPill", bar)]
    crumbs = [item for item in stage.every("QQuickAbstractButton", bar) if item not in targets]
    for item in [*targets, *crumbs]:
        stage.tap(item)
    told = bar.property("told").toVariant()
    assert told == ["back", "session", "language", "crumb 0", "crumb 1"]
    finger = stage.token("target")
    assert all(min(item.width(), item.height()) >= finger for item in [*targets, *crumbs])


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_targets_are_as_large_as_a_finger(stage: Stage, panel: str, scale: float) -> None:
    stage.panel(panel, scale=scale)
    finger = 9 * PANELS[panel][2]
    for name, body in PRESSED.items():
        put(stage, body)
        buttons = stage.every("QQuickButton") + stage.every("QQuickAbstractButton")
        things = buttons or [stage.find("thing")]
        for thing in things:
            assert min(thing.width(), thing.height()) >= finger, name


def test_tabs(stage: Stage) -> None:
    stage.show("""TabStrip {
        property int told: -1
        objectName: "tabs"; tabs: ["SMTP", "Proxy"]; onChosen: index => told = index
    }""")
    tabs = stage.find("tabs")
    stage.tap(tabs, 0.75)
    assert (tabs.property("current"), tabs.property("told")) == (1, 1)
    stage.tap(tabs, 0.25)
    assert (tabs.property("current"), tabs.property("told")) == (0, 0)


def test_a_dialog_decides_and_blocks_what_is_under_it(stage: Stage) -> None:
    stage.show("""
        PButton { property int count: 0; objectName: "under"; text: "OK"; onClicked: count += 1 }
        ConfirmDialog {
            property string told: ""
            objectName: "dialog"; title: "Delete?"; text: "It is gone then."; danger: true
            cancelText: "Cancel"; confirmText: "Delete"; visible: true
            onAccepted: told += "yes "
            onRejected: told += "no "
        }""")
    dialog = stage.find("dialog")
    stage.tap(stage.find("under"))
    cancel, confirm = stage.every("PButton", stage.window.contentItem())[-2:]
    assert (cancel.property("text"), confirm.property("text")) == ("Cancel", "Delete")
    stage.tap(cancel)
    assert not dialog.property("visible")
    dialog.setProperty("visible", True)
    stage.settle()
    stage.tap(confirm)
    assert dialog.property("told") == "no yes "
    assert stage.find("under").property("count") == 0
    stage.tap(stage.find("under"))
    assert stage.find("under").property("count") == 1
