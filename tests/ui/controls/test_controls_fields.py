# SPDX-License-Identifier: Apache-2.0
"""Filling in, short messages, and rest when nothing changes."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject, QObject, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.controls.stage import Stage


def test_a_field_is_cleared_by_its_button(stage: Stage) -> None:
    stage.show("""EditField { property int edits: 0; objectName: "field"; width: 500; text: "587"
        onEdited: edits += 1 }""")
    field = stage.find("field")
    stage.tap(stage.every("IconButton")[0])
    assert (field.property("text"), field.property("edits")) == ("", 1)
    assert stage.every("IconButton") == []
    assert field.hasActiveFocus()


def test_a_password_is_shown_on_demand(stage: Stage) -> None:
    stage.show('EditField { width: 500; text: "open"; echoMode: TextInput.Password }')
    text = stage.every("QQuickTextField")[0]
    hidden = text.property("displayText")
    stage.tap(stage.every("IconButton")[0])
    assert text.property("displayText") == "open" != hidden
    stage.tap(stage.every("IconButton")[0])
    assert text.property("displayText") == hidden


def test_what_is_typed_and_entered(stage: Stage) -> None:
    stage.show("""EditField { property int told: 0; objectName: "field"; width: 500; focus: true
        onAccepted: told += 1 }""")
    field = stage.find("field")
    field.forceActiveFocus()
    for key in (Qt.Key.Key_2, Qt.Key.Key_5, Qt.Key.Key_Return):
        QTest.keyClick(stage.window, key)
    assert (field.property("text"), field.property("told")) == ("25", 1)


def test_a_field_grows_by_its_error(stage: Stage) -> None:
    stage.show('EditField { objectName: "field"; width: 500; text: "70000" }')
    field = stage.find("field")
    before = field.height()
    field.setProperty("error", "1 to 65535")
    stage.settle()
    assert field.height() > before
    assert stage.text("1 to 65535").property("color") == stage.token("bad")


TOAST = """
    PButton { property int count: 0; objectName: "under"; text: "OK"; onClicked: count += 1 }
    Toast {
        objectName: "toast"; width: parent.width
        function one() { show("One") }
        function two() { show("Two") }
        function many() { for (const each of ["A", "B", "C", "D", "E"]) show(each) }
    }"""


def say(toast: QQuickItem, what: str) -> None:
    QMetaObject.invokeMethod(toast, what)


def test_a_toast_that_is_tapped_goes_and_presses_nothing_under_it(stage: Stage) -> None:
    stage.set(motion=False)
    stage.show(TOAST)
    toast, under = stage.find("toast"), stage.find("under")
    assert not toast.isVisible()
    say(toast, "one")
    assert toast.isVisible()
    stage.tap(under)
    assert (under.property("count"), toast.isVisible()) == (0, False)
    stage.tap(under)
    assert under.property("count") == 1


def test_toasts_wait_their_turn_and_the_latest_are_kept(stage: Stage) -> None:
    stage.set(motion=False)
    stage.show(TOAST)
    toast = stage.find("toast")
    for what in ("one", "two", "two", "one"):
        say(toast, what)
    assert toast.property("text") == "One"
    assert toast.property("waiting") == ["Two"], "none twice"
    stage.tap(toast)
    assert toast.property("text") == "Two"
    stage.tap(toast)
    assert not toast.isVisible()
    say(toast, "many")
    assert (toast.property("text"), toast.property("waiting")) == ("A", ["C", "D", "E"])


def test_a_toast_waits_while_nobody_can_see_it(stage: Stage) -> None:
    stage.set(motion=False)
    stage.show(TOAST)
    toast = stage.find("toast")
    toast.setProperty("held", True)
    say(toast, "one")
    assert not toast.isVisible()
    toast.setProperty("held", False)
    assert toast.isVisible()


def test_a_toast_goes_by_itself(stage: Stage) -> None:
    stage.set(motion=False)
    stage.show(TOAST)
    toast = stage.find("toast")
    say(toast, "one")
    timer = next(each for each in toast.findChildren(QObject) if each.property("interval"))
    assert timer.property("interval") == stage.token("toastTime")
    timer.setProperty("interval", 50)
    stage.settle(150)
    assert not toast.isVisible()


def test_nothing_is_drawn_while_nothing_changes(stage: Stage) -> None:
    stage.show("""Column { width: parent.width
        TopBar { width: parent.width; title: "Home"; clock: "14.07" }
        StateChip { tokenState: 1; text: "Waiting" }
        EditField { objectName: "field"; width: 400; text: "587"; focus: true }
        StepRow { objectName: "step"; title: "Log in" }
    }""")
    stage.every("QQuickTextField")[0].forceActiveFocus()
    stage.settle(200)
    frames: list[int] = []
    stage.window.frameSwapped.connect(lambda: frames.append(1))
    stage.settle(700)  # longer than a cursor's blink
    assert frames == []
    stage.find("step").setProperty("result", 1)  # running: the wait glyph goes round
    stage.settle(500)
    assert 2 <= len(frames) <= 8
    stage.set(motion=False)
    stage.settle(100)
    frames.clear()
    stage.settle(300)
    assert frames == []
