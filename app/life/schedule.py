# SPDX-License-Identifier: Apache-2.0
"""What is due, and when to wake next. Pure: no thread, no socket, no clock; times in seconds.

A fleet of machines that were set up or switched on together must not meet at a provider, so every
moment is spread by a fraction that is each machine's own (`seed`).
"""

from __future__ import annotations

import binascii
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from app.clock import NOT_BEFORE, Instant

DAY = 86400.0
WEEK = 7 * DAY

START = 120.0  # what is due at power-on is spread over this
BACK_OFF = 300.0  # after the first miss, doubled with each further one
CAP = 3600.0  # the longest pause between two tries, but for its spread
GAP = 15.0  # between two tries of one job, whatever else changes
NETWORK_GAP = 60.0  # between a miss and the try after the network came back
NETWORK_SETTLE = 5.0  # a new address is not yet a way out
NETWORK_SPREAD = 25.0
LONGEST = DAY  # the longest sleep
_SOON = 0.01  # a timer may be early by the rounding of a float


class Kind(StrEnum):
    """What the machine does by itself."""

    KEEP_ALIVE = "keep_alive"
    CHECK_MAIL = "check_mail"
    REPORT = "report"


class Job(NamedTuple):
    """One kind of work for one settings group."""

    kind: Kind
    group: str


class Want(NamedTuple):
    """A job that is wanted `every` so often, up to `early` sooner as the machine's spread has it.

    `last`: when it was done, in wall-clock seconds as the disk knows it; None: due since the start.
    `lane`: jobs of one lane reach for the same server, so that one finds out for all that it
    cannot be reached. `about`: what a failure depends on; where it has changed, none counts.
    """

    job: Job
    every: float
    lane: str
    last: float | None = None
    early: float = 0.0
    about: tuple[object, ...] = ()


class Tried(NamedTuple):
    """The latest try of a job; `at` and `again` on the boot clock: when, and not before when again.

    `misses` counts the failures in a row. `offline`: the last was for want of a network. `asked`:
    until when the other side wants to be left in peace, whatever else changes.
    """

    at: float
    again: float
    misses: int
    offline: bool
    lane: str
    about: tuple[object, ...] = ()
    asked: float = 0.0


class Plan(NamedTuple):
    """The job that is due, else how many seconds to sleep."""

    job: Job | None
    wake_in: float


Tries = Mapping[Job, Tried]


def plan(wants: Iterable[Want], tries: Tries, now: Instant, *, started: float, seed: str) -> Plan:
    """The most overdue job, or the sleep until the next; `started` on the boot clock.

    Nothing is due while the clock is wrong beyond doubt: no certificate would be believed, and
    no age of a token either.
    """
    if now.wall < NOT_BEFORE:
        return Plan(None, CAP)
    wanted = list(wants)
    held = _held(wanted, tries, now)
    due: list[tuple[float, Job]] = []
    for want in wanted:
        alone = _due_in(want, tries.get(want.job), now, started, seed)
        due.append((max(alone, held.get(want.lane, 0.0)), want.job))
    if not due:
        return Plan(None, LONGEST)
    wait, job = min(due)
    return Plan(job, 0.0) if wait <= _SOON else Plan(None, min(wait, LONGEST))


def done(tries: Tries, want: Want, now: Instant) -> dict[Job, Tried]:
    """The tries after a success: what else waited for this lane is free to go."""
    success = Tried(now.boot, now.boot, 0, offline=False, lane=want.lane, about=want.about)
    freed = {
        job: tried._replace(again=max(tried.asked, min(tried.again, now.boot)))
        for job, tried in tries.items()
        if tried.offline and tried.lane == want.lane
    }
    return {**tries, **freed, want.job: success}


def missed(
    tries: Tries, want: Want, now: Instant, *, seed: str, offline: bool, final: bool = False,
    at_least: float = 0.0,
) -> dict[Job, Tried]:  # fmt: skip
    """The tries after a failure: the pause doubles with each, up to the cap.

    `final`: time alone will not mend it, so the pause is the longest at once; a log-in that is
    refused again and again gets an account locked. `at_least`: what the other side asks for
    (Retry-After), up to a day.
    """
    before = tries.get(want.job)
    misses = before.misses + 1 if before and before.about == want.about else 1
    pause = CAP if final else min(BACK_OFF * 2.0 ** min(misses - 1, 10), CAP)
    pause *= 0.75 + 0.5 * fraction(seed, *want.job, str(misses))
    asked = now.boot + min(at_least, DAY)
    again = max(asked, now.boot + max(pause, min(want.every, BACK_OFF)))
    failure = Tried(now.boot, again, misses, offline, want.lane, want.about, asked)
    return {**tries, want.job: failure}


def network_back(tries: Tries, now: Instant, *, seed: str) -> dict[Job, Tried]:
    """The tries after the machine's network changed: what waited for one is tried soon."""
    return {
        job: tried._replace(
            again=min(
                tried.again,
                max(
                    tried.asked,
                    tried.at + NETWORK_GAP,
                    now.boot + NETWORK_SETTLE + NETWORK_SPREAD * fraction(seed, *job),
                ),
            )
        )
        if tried.offline
        else tried
        for job, tried in tries.items()
    }


def keep_alive_period(idle_days: int | None) -> float:
    """How often a token is renewed that nobody uses: weekly, or in time for a hastier provider."""
    return min(WEEK, idle_days * DAY / 4) if idle_days else WEEK


def fraction(seed: str, *words: str) -> float:
    """0 to 1, the same for the same words; evenly spread over many seeds."""
    return binascii.crc32("\0".join((seed, *words)).encode()) / 2**32


def _due_in(want: Want, tried: Tried | None, now: Instant, started: float, seed: str) -> float:
    """Seconds until the job is due by itself; the past is negative."""
    share = fraction(seed, *want.job)
    period = want.every - want.early * share
    natural = _left(want.last, period, now)
    if tried is None:
        return max(natural, started + START * share - now.boot)
    rest = tried.at + GAP - now.boot
    if tried.about != want.about:
        return max(natural, rest)
    if tried.misses:
        return max(natural, rest, tried.again - now.boot)
    return max(natural, rest, tried.at + period - now.boot)


def _left(last: float | None, period: float, now: Instant) -> float:
    """Seconds of the period that are left, by the wall clock, which is all that a disk knows.

    A clock set back behind `last` proves nothing, so the period counts as over.
    """
    if last is None or now.wall < last - GAP:
        return 0.0
    return period - (now.wall - last)


def _held(wants: list[Want], tries: Tries, now: Instant) -> dict[str, float]:
    """Lane: seconds for which nothing is tried there, because one try found no network."""
    held: dict[str, float] = {}
    for want in wants:
        tried = tries.get(want.job)
        if tried and tried.offline and tried.about == want.about and tried.lane == want.lane:
            held[want.lane] = max(held.get(want.lane, 0.0), tried.again - now.boot)
    return held
