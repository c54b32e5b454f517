# SPDX-License-Identifier: Apache-2.0
"""Does what the schedule says, one job a step, and remembers how it went."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from app.actor import SERVICE
from app.errors import AdgangError, ErrorId
from app.journal import Act
from app.life import schedule
from app.life.event import LOOK, Event
from app.life.schedule import Job, Kind, Tried, Want
from app.life.wants import wants
from app.life.work import Met, Work
from app.oauth.failure import REMEDIES, Failure, of_provider

if TYPE_CHECKING:
    from app.core import Core

_ACTS: Final = {
    Kind.KEEP_ALIVE: Act.KEEP_ALIVE,
    Kind.CHECK_MAIL: Act.CHECK_MAIL,
    Kind.REPORT: Act.SEND_REPORT,
}
_AFTER_ERROR: Final = 300.0  # seconds until the next look at a state that cannot be read
_OK: Final = "ok"


class Keeper:
    """One machine's life. Not thread-safe: one step at a time."""

    def __init__(
        self,
        core: Core,
        tell: Callable[[Event], None],
        *,
        work: Work | None = None,
        at_once: bool = False,
    ) -> None:
        """`work`: the jobs, if not the usual. `at_once`: what is due at the start is not spread.

        Raises the database's errors.
        """
        self._core = core
        self._tell = tell
        self._work = work or Work(core)
        self._seed = core.database.meta("installation") or ""
        self._started = core.clock.now().boot - (schedule.START if at_once else 0.0)
        self._tries: dict[Job, Tried] = {}
        self._results: dict[Job, str] = {}

    def step(self) -> float:
        """Do the one job that is most overdue; seconds until the next step, 0: at once."""
        try:
            wanted = {want.job: want for want in wants(self._core)}
        except AdgangError as error:
            self._tell(Event(LOOK, None, error))
            return _AFTER_ERROR
        self._tries = {job: tried for job, tried in self._tries.items() if job in wanted}
        now = self._core.clock.now()
        found = schedule.plan(
            wanted.values(), self._tries, now, started=self._started, seed=self._seed
        )
        if found.job is not None:
            self._do(wanted[found.job])
        return found.wake_in

    def network_changed(self) -> None:
        """What failed for want of a network is tried again soon."""
        now = self._core.clock.now()
        self._tries = schedule.network_back(self._tries, now, seed=self._seed)

    def _do(self, want: Want) -> None:
        met, problem = Met(), None
        try:
            met = self._work.do(want.job)
        except AdgangError as error:
            problem = error
        except Exception as fault:  # one job's fault must not end the others
            problem = AdgangError(ErrorId.INTERNAL, key=want.job.group, value=type(fault).__name__)
        self._remember(self._as_it_is_now(want), problem)
        self._note(want.job, problem)
        self._tell(Event(str(want.job.kind), want.job.group, problem, *met))

    def _remember(self, want: Want, problem: AdgangError | None) -> None:
        now = self._core.clock.now()
        if problem is None:
            self._tries = schedule.done(self._tries, want, now)
            return
        reason = problem.reason
        self._tries = schedule.missed(
            self._tries, want, now, seed=self._seed,
            offline=reason is not None and of_provider(reason) is Failure.OFFLINE,
            final=reason is not None and not REMEDIES[reason].transient,
            at_least=problem.retry_after or 0.0,
        )  # fmt: skip

    def _note(self, job: Job, problem: AdgangError | None) -> None:
        """Into the journal, where it went otherwise than the last time."""
        result = problem.code if problem else _OK
        before = self._results.get(job, _OK)
        self._results[job] = result
        if result != before:
            self._core.journal.add(SERVICE, _ACTS[job.kind], job.group, result)

    def _as_it_is_now(self, want: Want) -> Want:
        """The want after its try, which may have changed what it depends on."""
        with suppress(AdgangError):
            return next((each for each in wants(self._core) if each.job == want.job), want)
        return want
