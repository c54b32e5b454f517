# SPDX-License-Identifier: Apache-2.0
"""The session as the panel shows it: log-in, countdown, touches, and every way it ends."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from pytestqt.qtbot import QtBot

from app.access import OPERATOR
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.secret import Secret
from tests.ui.stubs import ADMINISTRATOR, Script, StubCore
from ui.background import Background
from ui.touches import Touches
from ui.viewmodels.countdown import Countdown
from ui.viewmodels.session import SessionViewModel


@pytest.fixture
def session(stub: StubCore, background: Background) -> SessionViewModel:
    return SessionViewModel(cast("Core", stub), background, None)  # type: ignore[arg-type]


@pytest.fixture
def open_session(session: SessionViewModel, qtbot: QtBot) -> SessionViewModel:
    session.logIn("open sesame")
    qtbot.waitUntil(lambda: session.secondsLeft == 300 and session.timeout == 300)
    return session


def test_nobody_is_logged_in_at_first(session: SessionViewModel) -> None:
    assert (session.loggedIn, session.secondsLeft, session.ending) == (False, 0, False)
    assert session.actor == OPERATOR
    assert session.configured, "a log-in page is no harm; a page that sets a password might be"


def test_how_things_stand_is_asked(session: SessionViewModel, stub: StubCore, qtbot: QtBot) -> None:
    stub.access.configured = Script(False)
    stub.access.lockout = Script(42.0, 0.0)
    session.load()
    qtbot.waitUntil(lambda: session.lockSeconds == 42)
    assert (session.configured, session.timeout) == (False, 300)
    session.load()
    qtbot.waitUntil(lambda: session.lockSeconds == 0)


def test_a_log_in_is_the_actor_from_then_on(
    session: SessionViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    session.logIn("open sesame")
    assert session.busy
    qtbot.waitUntil(lambda: session.loggedIn and not session.busy)
    assert session.actor == ADMINISTRATOR
    assert stub.access.log_in.calls == [(Secret("open sesame"),)]
    qtbot.waitUntil(lambda: session.secondsLeft == 300)


def test_a_wrong_password_is_a_problem_until_it_is_typed_anew(
    session: SessionViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.access.log_in = Script(AdgangError(ErrorId.PASSWORD_WRONG, key="password", value="4"))
    session.logIn("not it")
    qtbot.waitUntil(lambda: session.problem.code == "password_wrong")
    assert (session.problem.value, session.loggedIn, session.busy) == ("4", False, False)
    session.problem.clear()
    assert session.problem.code == ""


def test_the_try_that_locks_is_followed_by_the_lock(
    session: SessionViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.access.log_in = Script(AdgangError(ErrorId.LOCKED_OUT, key="password", value="60"))
    stub.access.lockout = Script(60.0)
    session.logIn("not it")
    qtbot.waitUntil(lambda: session.lockSeconds == 60)
    stub.clock.boot += 59.5
    assert session.lockSeconds == 1
    with qtbot.waitSignal(session.ticked):
        stub.clock.boot += 1
    assert session.lockSeconds == 0


def test_a_log_in_that_is_not_wanted_any_more_is_undone(
    session: SessionViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.access.log_in.hold()
    session.logIn("open sesame")
    session.leave()
    stub.access.log_in.release()
    qtbot.waitUntil(lambda: stub.access.log_out.calls == [(ADMINISTRATOR,)])
    assert not session.loggedIn
    assert not session.busy


def test_a_refusal_that_nobody_waits_for_is_not_shown(
    session: SessionViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.access.log_in = Script(AdgangError(ErrorId.PASSWORD_WRONG, key="password", value="4"))
    stub.access.log_in.hold()
    session.logIn("not it")
    session.leave()
    stub.access.log_in.release()
    qtbot.waitUntil(lambda: not session.busy)
    assert session.problem.code == ""


def test_the_seconds_go_down_and_the_core_has_the_last_word(
    open_session: SessionViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.clock.boot += 100
    with qtbot.waitSignal(open_session.ticked, timeout=2000):
        pass
    assert open_session.secondsLeft == 200
    stub.access.remaining = Script(40.0)
    stub.clock.boot += 200
    qtbot.waitUntil(lambda: open_session.secondsLeft == 40, timeout=2000)
    assert open_session.loggedIn, "somebody touched the panel where this did not hear of it"
    stub.access.remaining = Script(0.0)
    stub.clock.boot += 40
    with qtbot.waitSignal(open_session.ended, timeout=2000) as ended:
        pass
    assert ended.args == [True]
    assert open_session.actor == OPERATOR
    qtbot.waitUntil(lambda: bool(stub.access.log_out.calls))


@pytest.mark.parametrize(("timeout", "notice"), [(300, 30), (90, 30), (60, 20), (30, 10)])
def test_the_end_is_near_in_the_last_part(
    open_session: SessionViewModel, stub: StubCore, qtbot: QtBot, timeout: int, notice: int
) -> None:
    stub.access.timeout = Script(timeout)
    stub.access.remaining = Script(float(timeout))
    open_session.check()
    qtbot.waitUntil(lambda: open_session.secondsLeft == open_session.timeout == timeout)
    assert not open_session.ending
    stub.clock.boot += timeout - notice
    assert open_session.ending


def test_a_touch_is_told_now_and_then(
    open_session: SessionViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.clock.boot += 100
    for _ in range(20):
        open_session.touch()
    qtbot.waitUntil(lambda: open_session.secondsLeft == 300)
    assert stub.access.touch.calls == [(ADMINISTRATOR,)]
    stub.clock.boot += 1
    open_session.touch()
    qtbot.waitUntil(lambda: len(stub.access.touch.calls) == 2)


def test_touches_without_a_session_are_nobodys_business(
    session: SessionViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    session.touch()
    qtbot.wait(20)
    assert stub.access.touch.calls == []


def test_logging_out_ends_it_at_once(
    open_session: SessionViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.access.log_out.hold()
    with qtbot.waitSignal(open_session.ended) as ended:
        open_session.logOut()
    assert ended.args == [False]
    assert open_session.actor == OPERATOR
    stub.access.log_out.release()
    qtbot.waitUntil(lambda: stub.access.log_out.calls == [(ADMINISTRATOR,)])
    with qtbot.assertNotEmitted(open_session.ended):
        open_session.logOut()


def test_an_answer_to_a_session_that_ended_is_dropped(
    open_session: SessionViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.access.remaining.hold()
    open_session.check()
    open_session.logOut()
    with qtbot.assertNotEmitted(open_session.ended, wait=50):
        stub.access.remaining.release()
    assert open_session.secondsLeft == 0


def test_a_core_that_cannot_say_ends_only_what_is_over(
    open_session: SessionViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.access.remaining = Script(AdgangError(ErrorId.STATE_UNWRITABLE))
    open_session.check()
    qtbot.waitUntil(lambda: bool(stub.access.remaining.calls))
    qtbot.wait(30)
    assert open_session.loggedIn
    with qtbot.waitSignal(open_session.ended, timeout=2000):
        stub.clock.boot += 301
    assert not open_session.loggedIn


def test_a_countdown_wakes_on_each_second_and_not_after(stub: StubCore, qtbot: QtBot) -> None:
    countdown = Countdown(stub.clock, None)  # type: ignore[arg-type]
    assert countdown.left == 0
    with qtbot.waitSignal(countdown.over):
        countdown.start(0.2)
        assert countdown.left == 1
        stub.clock.boot += 0.2
    with qtbot.assertNotEmitted(countdown.turned, wait=50):
        pass
    countdown.start(30)
    countdown.stop()
    assert countdown.left == 0


def test_keys_and_touches_are_heard_and_let_pass(qapp: QGuiApplication) -> None:
    heard: list[None] = []
    window = QObject()
    touches = Touches(window, lambda: heard.append(None))
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert not touches.eventFilter(window, key)
    QGuiApplication.sendEvent(window, QEvent(QEvent.Type.TouchBegin))
    QGuiApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    assert len(heard) == 2
