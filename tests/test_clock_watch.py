# SPDX-License-Identifier: Apache-2.0
"""A clock that was set is noticed; what cannot be right, or may not be, is said."""

from __future__ import annotations

import pytest

from app.clock import NOT_BEFORE
from app.clock_watch import ClockTrouble, ClockWatch
from tests.conftest import SetClock

HOUR = 3600.0


def test_time_that_passes_is_no_change(clock: SetClock) -> None:
    watch = ClockWatch(clock.now())
    for seconds in (0.0, 60.0, 30 * 24 * HOUR):
        clock.advance(seconds)
        assert not watch.look(clock.now())
    assert watch.trouble is None


@pytest.mark.parametrize("seconds", [-3 * HOUR, 3 * HOUR, -400.0])
def test_a_clock_set_by_much_is_said_until_somebody_says_that_it_is_right(
    clock: SetClock, seconds: float
) -> None:
    watch = ClockWatch(clock.now())
    clock.wall += seconds
    assert watch.look(clock.now())
    assert watch.trouble is ClockTrouble.CHANGED
    clock.advance(60)
    assert not watch.look(clock.now()), "told once"
    assert watch.trouble is ClockTrouble.CHANGED
    watch.believe()
    assert watch.trouble is None


def test_a_clock_that_is_set_back_to_where_it_was_ends_it(clock: SetClock) -> None:
    watch = ClockWatch(clock.now())
    clock.wall -= 3 * HOUR
    watch.look(clock.now())
    clock.wall += 3 * HOUR + 5
    assert watch.look(clock.now())
    assert watch.trouble is None


def test_a_small_step_is_followed_and_small_steps_do_not_add_up(clock: SetClock) -> None:
    watch = ClockWatch(clock.now())
    for _ in range(10):
        clock.wall += 100
        assert watch.look(clock.now())
        assert watch.trouble is None


def test_a_clock_before_the_release_is_wrong_and_being_set_right_is_no_news(
    clock: SetClock,
) -> None:
    right, clock.wall = clock.wall, 1000.0
    watch = ClockWatch(clock.now())
    assert watch.trouble is ClockTrouble.WRONG
    clock.wall = right
    assert watch.look(clock.now())
    assert watch.trouble is None


def test_a_clock_that_falls_back_to_its_beginning_is_wrong(clock: SetClock) -> None:
    watch = ClockWatch(clock.now())
    right, clock.wall = clock.wall, NOT_BEFORE - 1
    assert watch.look(clock.now())
    assert watch.trouble is ClockTrouble.WRONG
    clock.wall = right
    watch.look(clock.now())
    assert watch.trouble is None
