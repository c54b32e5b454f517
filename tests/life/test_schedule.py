# SPDX-License-Identifier: Apache-2.0
"""The schedule against arbitrary fleets, outages and clocks."""

from __future__ import annotations

import itertools
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from app.clock import NOT_BEFORE, Instant
from app.life import schedule
from app.life.schedule import DAY, WEEK, Job, Kind, Tried, Want

WALL = 1_800_000_000.0
SEEDS = [f"{number:032x}" for number in range(500)]

seeds = st.sampled_from(SEEDS)
intervals = st.integers(min_value=60, max_value=480 * 60).map(float)


def at(boot: float, wall: float | None = None) -> Instant:
    return Instant(boot, WALL + boot if wall is None else wall, "boot")


def keep_alive(group: str = "smtp", last: float | None = WALL, lane: str = "provider") -> Want:
    return Want(Job(Kind.KEEP_ALIVE, group), WEEK, lane, last, early=DAY)


def check(group: str = "status-pop", every: float = 300.0, lane: str = "server") -> Want:
    return Want(Job(Kind.CHECK_MAIL, group), every, lane)


class Machine:
    """Lives through time as the loop does: sleeps as it is told, tries what it is told."""

    def __init__(self, seed: str, *wants: Want) -> None:
        self.seed = seed
        self.wants = {want.job: want for want in wants}
        self.tries: dict[Job, Tried] = {}
        self.boot = 0.0
        self.asked: list[tuple[float, Job]] = []
        self.wake_ups = 0

    def live(self, until: float, *, online: bool = True) -> None:
        while self.boot < until:
            now = at(self.boot)
            found = schedule.plan(self.wants.values(), self.tries, now, started=0.0, seed=self.seed)
            if found.job is None:
                assert found.wake_in > 0
                self.wake_ups += 1
                self.boot += found.wake_in
                continue
            want = self.wants[found.job]
            self.asked.append((self.boot, want.job))
            if online:
                self.tries = schedule.done(self.tries, want, now)
                if want.job.kind is Kind.KEEP_ALIVE:
                    self.wants[want.job] = want._replace(last=now.wall)
            else:
                self.tries = schedule.missed(self.tries, want, now, offline=True, seed=self.seed)
            self.boot += 1.0  # a try takes time


@given(seeds)
def test_a_token_is_renewed_once_a_week_and_nothing_wakes_in_between(seed: str) -> None:
    machine = Machine(seed, keep_alive())
    machine.live(90 * DAY)
    moments = [moment for moment, _ in machine.asked]
    assert 12 <= len(moments) <= 15
    gaps = [after - before for before, after in itertools.pairwise(moments)]
    assert all(6 * DAY <= gap <= WEEK + 2 for gap in gaps)
    assert machine.wake_ups <= 90 + 2 * len(moments), "a look a day at most, beside the work"


@given(seeds, st.floats(min_value=0, max_value=80 * DAY))
def test_a_token_that_is_overdue_at_power_on_is_renewed_within_minutes(
    seed: str, age: float
) -> None:
    machine = Machine(seed, keep_alive(last=WALL - WEEK - age))
    machine.live(schedule.START + 5)
    assert [job.group for _, job in machine.asked] == ["smtp"]


@given(seeds, intervals)
def test_mail_is_looked_for_at_power_on_and_then_by_the_interval(seed: str, every: float) -> None:
    machine = Machine(seed, check(every=every))
    machine.live(every * 10)
    moments = [moment for moment, _ in machine.asked]
    assert moments[0] <= schedule.START
    gaps = [after - before for before, after in itertools.pairwise(moments)]
    assert all(every <= gap <= every + 2 for gap in gaps)


@given(seeds, st.integers(min_value=1, max_value=5), intervals)
def test_an_outage_is_probed_by_one_of_all_who_wait(seed: str, tokens: int, every: float) -> None:
    groups = [f"group-{number}" for number in range(tokens)]
    machine = Machine(
        seed, *(keep_alive(group, last=None) for group in groups), check(every=every, lane="x")
    )
    machine.live(14 * DAY, online=False)
    reached = [moment for moment, job in machine.asked if job.kind is Kind.KEEP_ALIVE]
    assert len(reached) <= 14 * 24 * 4 / 3 + 12, "about one an hour, not one an hour and group"
    lonely = [moment for moment, job in machine.asked if job.kind is Kind.CHECK_MAIL]
    assert len(lonely) <= 14 * 24 * 4 / 3 + 12
    before = len(machine.asked)
    end = machine.boot
    machine.live(end + 2 * schedule.CAP)
    renewed = Counter(job.group for _, job in machine.asked[before:] if job.kind != Kind.CHECK_MAIL)
    assert renewed == dict.fromkeys(groups, 1), "when it is over, everybody, once"


@given(seeds, st.integers(min_value=1, max_value=40))
def test_the_pause_grows_and_is_bounded(seed: str, misses: int) -> None:
    want, tries = keep_alive(last=None), dict[Job, Tried]()
    pauses = []
    for number in range(misses):
        tries = schedule.missed(tries, want, at(float(number)), offline=False, seed=seed)
        pauses.append(tries[want.job].again - number)
    assert all(0.75 * schedule.BACK_OFF <= pause <= 1.25 * schedule.CAP for pause in pauses)
    assert all(later > 0.6 * earlier for earlier, later in itertools.pairwise(pauses))
    assert tries[want.job].misses == misses


@given(seeds, st.floats(min_value=-40 * DAY, max_value=40 * DAY))
def test_a_clock_that_is_set_starves_nobody_and_hurries_nobody(seed: str, leap: float) -> None:
    """The wall clock leaps right after a success; the boot clock does not."""
    want = keep_alive(last=WALL)
    tries = schedule.done({}, want, at(0.0))
    leapt = at(10.0 + schedule.GAP, WALL + leap)
    found = schedule.plan([want], tries, leapt, started=0.0, seed=seed)
    assert found.job is None, "the boot clock knows that it was just done"
    later = Instant(8 * DAY, leapt.wall + 8 * DAY, "boot")
    found = schedule.plan([want], tries, later, started=0.0, seed=seed)
    if leap <= -8 * DAY or leap >= 0:
        assert found.job == want.job
    else:  # the age by the wall clock counts until it says a week
        assert found.job or found.wake_in <= -leap


@given(seeds, st.floats(min_value=0, max_value=NOT_BEFORE - 1))
def test_nothing_is_tried_before_the_clock_is_set(seed: str, wall: float) -> None:
    found = schedule.plan(
        [keep_alive(last=WALL), check()], {}, at(500.0, wall), started=0.0, seed=seed
    )
    assert found.job is None
    assert found.wake_in <= schedule.CAP


@given(seeds, st.floats(min_value=0, max_value=schedule.CAP))
def test_a_network_that_is_back_is_used_soon_but_never_at_once(seed: str, when: float) -> None:
    want = keep_alive(last=None)
    tries: dict[Job, Tried] = {}
    for _ in range(9):
        tries = schedule.missed(tries, want, at(0.0), offline=True, seed=seed)
    back = schedule.network_back(tries, at(when), seed=seed)
    again = back[want.job].again
    assert again <= tries[want.job].again
    soon = max(schedule.NETWORK_GAP, when + schedule.NETWORK_SETTLE + schedule.NETWORK_SPREAD)
    assert again <= max(soon, when)
    assert again >= min(tries[want.job].again, schedule.NETWORK_GAP)
    flapping = back
    for _ in range(100):
        flapping = schedule.network_back(flapping, at(when), seed=seed)
    assert flapping == back, "a network that comes and goes brings no try forward"


def test_a_failure_that_no_network_mends_does_not_wait_for_one() -> None:
    tries = schedule.missed({}, keep_alive(), at(0.0), offline=False, seed="a")
    assert schedule.network_back(tries, at(1.0), seed="a") == tries


@given(seeds, st.floats(min_value=0, max_value=2 * DAY), st.booleans())
def test_who_asks_to_be_left_in_peace_is_left_in_peace(
    seed: str, asked: float, offline: bool
) -> None:
    want = keep_alive(last=None)
    tries = schedule.missed({}, want, at(50.0), offline=offline, seed=seed, at_least=asked)
    until = 50.0 + min(asked, DAY)
    assert tries[want.job].again >= until
    back = schedule.network_back(tries, at(60.0), seed=seed)
    assert back[want.job].again >= until
    other = keep_alive("alert-smtp", last=None)
    freed = schedule.done(back, other, at(70.0))
    assert freed[want.job].again >= until
    found = schedule.plan([want], freed, at(until - 1.0), started=-WEEK, seed=seed)
    assert found.job is None


def test_a_change_of_what_it_depends_on_ends_the_pause() -> None:
    before = check()._replace(about=("wrong.example.com",))
    tries = schedule.missed({}, before, at(200.0), offline=False, seed="a")
    same = schedule.plan([before], tries, at(220.0), started=0.0, seed="a")
    assert same.job is None
    mended = before._replace(about=("mail.example.com",))
    found = schedule.plan([mended], tries, at(220.0), started=0.0, seed="a")
    assert found.job == mended.job


@given(seeds, st.lists(st.integers(min_value=0, max_value=3), min_size=1, max_size=30))
def test_whatever_changes_a_failing_job_is_never_in_a_hot_loop(
    seed: str, changes: list[int]
) -> None:
    want, tries, boot = check(), dict[Job, Tried](), 0.0
    moments: list[float] = []
    for change in changes:
        want = want._replace(about=(change,))
        found = schedule.plan([want], tries, at(boot), started=-WEEK, seed=seed)
        if found.job is None:
            boot += found.wake_in
        moments.append(boot)
        tries = schedule.missed(tries, want, at(boot), offline=False, seed=seed)
    assert all(b - a >= schedule.GAP - 0.02 for a, b in itertools.pairwise(moments))


def test_a_fleet_that_was_set_up_together_does_not_meet() -> None:
    """500 machines, one evening, one power cut a week later."""
    weekly = Counter[int]()
    morning = Counter[int]()
    for seed in SEEDS:
        machine = Machine(seed, keep_alive())
        machine.live(8 * DAY)
        weekly[int(machine.asked[0][0] // 3600)] += 1
        overdue = Machine(seed, keep_alive(last=WALL - 30 * DAY))
        overdue.live(200.0)
        morning[int(overdue.asked[0][0])] += 1
    assert len(weekly) >= 24
    assert max(weekly.values()) < 50
    assert len(morning) >= 90
    assert max(morning.values()) < 20


def test_a_hasty_provider_is_asked_in_time() -> None:
    assert schedule.keep_alive_period(None) == WEEK
    assert schedule.keep_alive_period(90) == WEEK
    assert schedule.keep_alive_period(8) == 2 * DAY


def test_nobody_wants_anything() -> None:
    assert schedule.plan([], {}, at(0.0), started=0.0, seed="a") == (None, schedule.LONGEST)
