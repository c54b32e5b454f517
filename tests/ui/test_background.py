# SPDX-License-Identifier: Apache-2.0
"""The door to threads: answers arrive on the main thread, in words QML may know, or not at all."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure
from ui.background import Background, Lane, Trouble


class Inbox:
    """Receives answers, and remembers the thread they came on."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[Trouble] = []
        self.threads: set[threading.Thread] = set()

    def on_done(self, value: object = None) -> None:
        self.done.append(value)
        self.threads.add(threading.current_thread())

    def on_failed(self, trouble: Trouble) -> None:
        self.failed.append(trouble)
        self.threads.add(threading.current_thread())


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


def test_work_is_done_elsewhere_and_answered_here(
    background: Background, qtbot: QtBot, inbox: Inbox
) -> None:
    background.run(threading.current_thread, inbox.on_done, inbox.on_failed)
    qtbot.waitUntil(lambda: bool(inbox.done))
    assert inbox.done != [threading.main_thread()]
    assert inbox.threads == {threading.main_thread()}


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (
            AdgangError(ErrorId.BAD_VALUE, key="port", value="70000", allowed="1 to 65535"),
            Trouble("bad_value", "port", "70000", "1 to 65535"),
        ),
        (AdgangError(ErrorId.FAILED, reason=Failure.DENIED), Trouble("denied")),
    ],
)
def test_a_named_failure_comes_back_as_codes(
    background: Background, qtbot: QtBot, inbox: Inbox, error: AdgangError, trouble: Trouble
) -> None:
    def fail() -> None:
        raise error

    background.run(fail, inbox.on_done, inbox.on_failed)
    qtbot.waitUntil(lambda: bool(inbox.failed))
    assert inbox.failed == [trouble]


def test_a_failure_without_a_name_is_logged_and_shows_no_text(
    background: Background, qtbot: QtBot, inbox: Inbox, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise ValueError("secret words")

    background.run(fail, inbox.on_done, inbox.on_failed)
    qtbot.waitUntil(lambda: bool(inbox.failed))
    assert inbox.failed == [Trouble("internal", value="ValueError")]
    assert "a worker failed" in caplog.text


def test_a_newer_question_makes_the_older_answer_stale(
    background: Background, qtbot: QtBot, inbox: Inbox
) -> None:
    lane, gate = Lane(), threading.Event()
    background.run(lambda: gate.wait(5) and "old", inbox.on_done, inbox.on_failed, lane)
    background.run(lambda: "new", inbox.on_done, inbox.on_failed, lane)
    qtbot.waitUntil(lambda: inbox.done == ["new"])
    gate.set()
    background.run(lambda: "other lane", inbox.on_done, inbox.on_failed)
    qtbot.waitUntil(lambda: "other lane" in inbox.done)
    qtbot.wait(50)
    assert inbox.done == ["new", "other lane"]


def test_a_dropped_lane_hears_nothing(background: Background, qtbot: QtBot, inbox: Inbox) -> None:
    lane = Lane()
    background.run(lambda: "unwanted", inbox.on_done, inbox.on_failed, lane)
    lane.drop()
    qtbot.wait(50)
    assert inbox.done == []


def test_slow_work_does_not_hold_up_quick_work(
    background: Background, qtbot: QtBot, inbox: Inbox
) -> None:
    gate = threading.Event()
    for _ in range(8):
        background.run(lambda: gate.wait(5), lambda _: None, inbox.on_failed)
    background.run(lambda: "quick", inbox.on_done, inbox.on_failed)
    qtbot.waitUntil(lambda: inbox.done == ["quick"], timeout=1000)
    gate.set()


def test_a_stream_arrives_value_by_value(
    background: Background, qtbot: QtBot, inbox: Inbox
) -> None:
    gate, each = threading.Event(), list[int]()

    def work() -> Iterator[int]:
        yield 1
        gate.wait(5)
        yield 2

    background.stream(work, each.append, inbox.on_done, inbox.on_failed, Lane())
    qtbot.waitUntil(lambda: each == [1])
    assert inbox.done == []
    gate.set()
    qtbot.waitUntil(lambda: inbox.done == [None])
    assert each == [1, 2]


def test_a_stream_nobody_wants_stops_at_its_next_value(
    background: Background, qtbot: QtBot, inbox: Inbox
) -> None:
    lane, each, closed = Lane(), list[int](), threading.Event()

    def work() -> Iterator[int]:
        try:
            for number in range(1000):
                time.sleep(0.01)
                yield number
        finally:
            closed.set()

    background.stream(work, each.append, inbox.on_done, inbox.on_failed, lane)
    qtbot.waitUntil(lambda: bool(each))
    lane.drop()
    qtbot.waitUntil(closed.is_set, timeout=2000)
    assert len(each) < 100
    assert inbox.done == []


def test_a_stream_that_breaks_says_so(background: Background, qtbot: QtBot, inbox: Inbox) -> None:
    def work() -> Iterator[int]:
        yield 1
        raise AdgangError(ErrorId.NOT_CONFIGURED, key="server")

    background.stream(work, lambda _: None, inbox.on_done, inbox.on_failed, Lane())
    qtbot.waitUntil(lambda: bool(inbox.failed))
    assert inbox.failed == [Trouble("not_configured", "server")]
    assert inbox.done == []


def test_close_drops_what_waits_and_lets_the_rest_end(qtbot: QtBot, inbox: Inbox) -> None:
    background, started, gate = Background(most=1), threading.Event(), threading.Event()

    def slow() -> None:
        started.set()
        gate.wait(5)

    background.run(slow, inbox.on_done, inbox.on_failed)
    background.run(lambda: "never begun", inbox.on_done, inbox.on_failed)
    assert started.wait(5)
    threading.Timer(0.05, gate.set).start()
    assert background.close(5.0)
    qtbot.wait(30)
    assert inbox.done == []


def test_close_does_not_wait_for_ever(inbox: Inbox, qtbot: QtBot) -> None:
    background, started, gate = Background(), threading.Event(), threading.Event()

    def hang() -> None:
        started.set()
        gate.wait(30)

    background.run(hang, inbox.on_done, inbox.on_failed)
    assert started.wait(5)
    began = time.monotonic()
    assert not background.close(0.1)
    assert time.monotonic() - began < 2
    gate.set()
    assert background.close(5.0)
    background.run(lambda: "too late", inbox.on_done, inbox.on_failed)
    qtbot.wait(30)
    assert inbox.done == []
