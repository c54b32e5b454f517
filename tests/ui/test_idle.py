# SPDX-License-Identifier: Apache-2.0
"""When the panel dims and goes blank; and the window hears nothing of what wakes it."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.conftest import SetClock
from ui.viewmodels.idle import IdleViewModel, Sleep

AWAKE, DIMMED, BLANK = Sleep.Depth
HERE, THERE = QPoint(10, 10), QPoint(40, 40)
E = QEvent.Type


class Window(QWindow):
    """Hears what the idle watch lets through."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[QEvent.Type] = []

    def event(self, event: QEvent) -> bool:
        if event.type() in (
            E.TouchBegin, E.TouchUpdate, E.TouchEnd, E.MouseButtonPress, E.MouseButtonRelease,
            E.MouseMove, E.KeyPress, E.KeyRelease, E.Wheel,
        ):  # fmt: skip
            self.heard.append(event.type())
            event.accept()
            return True
        return super().event(event)


@pytest.fixture
def window(qapp: QGuiApplication, qtbot: QtBot) -> Iterator[Window]:
    window = Window()
    window.resize(100, 100)
    window.show()
    qtbot.waitUntil(window.isExposed)
    yield window
    window.close()


@pytest.fixture
def idle(window: Window, clock: SetClock) -> Iterator[IdleViewModel]:
    idle = IdleViewModel(window, lambda: clock.now().boot)
    idle.set_times(300, 600)
    idle.watch()
    yield idle
    idle.stop()


@pytest.fixture(scope="module")
def finger(qapp_cls: object) -> QPointingDevice:
    return QTest.createTouchDevice()


def passes(idle: IdleViewModel, clock: SetClock, seconds: float) -> Sleep.Depth:
    """Time passes, and the timer fires."""
    clock.advance(seconds)
    idle._look()
    return Sleep.Depth(idle.depth)


def test_it_dims_and_then_goes_blank(idle: IdleViewModel, clock: SetClock) -> None:
    assert passes(idle, clock, 299) == AWAKE
    assert passes(idle, clock, 1) == DIMMED
    assert passes(idle, clock, 299) == DIMMED
    assert passes(idle, clock, 1) == BLANK
    assert not idle._timer.isActive(), "there is nothing left to wait for"


def test_a_touch_only_notes_the_time_and_the_timer_finds_out(
    idle: IdleViewModel, window: Window, clock: SetClock, finger: QPointingDevice
) -> None:
    aimed = idle._timer.interval()
    clock.advance(200)
    QTest.touchEvent(window, finger).press(0, HERE, window).commit()
    QTest.touchEvent(window, finger).release(0, HERE, window).commit()
    assert idle._timer.interval() == aimed == 300_000, "it was not aimed anew"
    assert passes(idle, clock, 100) == AWAKE
    assert idle._timer.interval() == 200_000
    assert passes(idle, clock, 200) == DIMMED


def test_either_can_be_never(idle: IdleViewModel, clock: SetClock) -> None:
    idle.set_times(None, 600)
    assert passes(idle, clock, 599) == AWAKE
    assert passes(idle, clock, 1) == BLANK
    idle.hold(True)
    idle.hold(False)
    idle.set_times(60, None)
    assert passes(idle, clock, 100_000) == DIMMED
    idle.hold(True)
    idle.hold(False)
    idle.set_times(None, None)
    assert passes(idle, clock, 100_000) == AWAKE
    assert not idle._timer.isActive()


def test_blank_before_dim_is_blank_at_once(idle: IdleViewModel, clock: SetClock) -> None:
    idle.set_times(300, 120)
    assert passes(idle, clock, 120) == BLANK


def test_the_timer_does_it_by_itself(window: Window, qtbot: QtBot) -> None:
    idle = IdleViewModel(window, time.monotonic)
    idle.set_times(0.05, 0.1)
    qtbot.waitUntil(lambda: idle.depth == DIMMED)
    qtbot.waitUntil(lambda: idle.depth == BLANK)


@pytest.mark.parametrize("seconds", [300, 600])
def test_the_touch_that_wakes_is_not_heard_to_its_end(
    idle: IdleViewModel, window: Window, clock: SetClock, finger: QPointingDevice, seconds: float
) -> None:
    passes(idle, clock, seconds)
    QTest.touchEvent(window, finger).press(0, HERE, window).commit()
    assert idle.depth == AWAKE, "it wakes at once"
    QTest.touchEvent(window, finger).move(0, THERE, window).commit()
    QTest.touchEvent(window, finger).press(1, HERE, window).stationary(0).commit()
    QTest.touchEvent(window, finger).release(0, THERE, window).stationary(1).commit()
    QTest.touchEvent(window, finger).release(1, HERE, window).commit()
    assert window.heard == []
    QTest.touchEvent(window, finger).press(0, HERE, window).commit()
    QTest.touchEvent(window, finger).release(0, HERE, window).commit()
    assert window.heard == [E.TouchBegin, E.TouchEnd], "the next one is"


def test_a_finger_that_rests_keeps_it_awake_and_is_heard(
    idle: IdleViewModel, window: Window, clock: SetClock, finger: QPointingDevice
) -> None:
    QTest.touchEvent(window, finger).press(0, HERE, window).commit()
    assert passes(idle, clock, 1000) == AWAKE
    QTest.touchEvent(window, finger).release(0, HERE, window).commit()
    assert window.heard == [E.TouchBegin, E.TouchEnd]
    assert passes(idle, clock, 300) == DIMMED


def test_a_mouse_is_no_different(idle: IdleViewModel, window: Window, clock: SetClock) -> None:
    passes(idle, clock, 300)
    left, right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
    QTest.mousePress(window, left, pos=HERE)
    assert idle.depth == AWAKE
    QTest.mouseMove(window, THERE)
    QTest.mousePress(window, right, pos=THERE)
    QTest.mouseRelease(window, right, pos=THERE)
    QTest.mouseRelease(window, left, pos=THERE)
    assert [each for each in window.heard if each != E.MouseMove] == []
    QTest.mouseClick(window, left, pos=THERE)
    assert window.heard[-2:] == [E.MouseButtonPress, E.MouseButtonRelease]


def test_a_key_wakes_and_is_not_heard_to_its_end(
    idle: IdleViewModel, window: Window, clock: SetClock
) -> None:
    passes(idle, clock, 600)
    QTest.keyPress(window, Qt.Key.Key_Return)
    assert idle.depth == AWAKE
    QTest.keyRelease(window, Qt.Key.Key_Return)
    assert window.heard == []
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert window.heard == [E.KeyPress, E.KeyRelease]


def test_a_key_whose_release_was_lost_is_heard_the_next_time(
    idle: IdleViewModel, window: Window, clock: SetClock
) -> None:
    passes(idle, clock, 600)
    QTest.keyPress(window, Qt.Key.Key_Return)
    QTest.keyPress(window, Qt.Key.Key_Return)
    assert window.heard == [E.KeyPress]


def test_what_is_read_without_being_touched_keeps_it_awake(
    idle: IdleViewModel, clock: SetClock
) -> None:
    idle.hold(True)
    assert not idle._timer.isActive()
    clock.advance(100_000)
    idle.hold(False)
    assert passes(idle, clock, 299) == AWAKE, "from its end on"
    assert passes(idle, clock, 1) == DIMMED


def test_it_tells_keys_from_touches(
    idle: IdleViewModel, window: Window, finger: QPointingDevice
) -> None:
    def by_keys() -> bool:
        return bool(idle.byKeys)

    assert not by_keys()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert by_keys()
    QTest.touchEvent(window, finger).press(0, HERE, window).commit()
    QTest.touchEvent(window, finger).release(0, HERE, window).commit()
    assert not by_keys()
