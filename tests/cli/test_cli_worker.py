# SPDX-License-Identifier: Apache-2.0
"""A slow call is left at once on Ctrl-C, but what must not be cut off gets its time."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable

import pytest

from app import cli_worker


def ctrl_c_after(seconds: float) -> threading.Timer:
    timer = threading.Timer(seconds, lambda: os.kill(os.getpid(), signal.SIGINT))
    timer.start()
    return timer


def test_values_and_errors_come_back() -> None:
    assert cli_worker.call(lambda: 7, linger=0.0) == 7
    with pytest.raises(ZeroDivisionError):
        cli_worker.call(lambda: 1 // 0, linger=0.0)


def test_ctrl_c_does_not_wait_for_the_work() -> None:
    release = threading.Event()
    timer = ctrl_c_after(0.1)
    before = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        cli_worker.call(lambda: release.wait(30.0), linger=0.0)
    assert time.monotonic() - before < 10.0
    release.set()
    timer.join()


def test_work_that_must_not_be_cut_off_ends_first() -> None:
    order: list[str] = []

    def work() -> None:
        time.sleep(0.3)
        order.append("stored")

    timer = ctrl_c_after(0.1)
    with pytest.raises(KeyboardInterrupt):
        cli_worker.call(work, linger=30.0, interrupted=lambda: order.append("cancelled"))
    assert order == ["cancelled", "stored"]
    timer.join()


def test_a_second_ctrl_c_does_not_wait() -> None:
    release = threading.Event()
    timers = [ctrl_c_after(0.1), ctrl_c_after(0.3)]
    before = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        cli_worker.call(lambda: release.wait(60.0), linger=60.0)
    assert time.monotonic() - before < 20.0
    release.set()
    for timer in timers:
        timer.join()


@pytest.mark.parametrize("ending", [SystemExit, KeyboardInterrupt])
def test_whatever_ends_the_work_is_raised_where_it_is_waited_for(
    ending: Callable[[], BaseException],
) -> None:
    def work() -> None:
        raise ending()

    with pytest.raises(BaseException) as caught:  # noqa: PT011 - its type is the test's point
        cli_worker.call(work, linger=0.0)
    assert isinstance(caught.value, type(ending()))
