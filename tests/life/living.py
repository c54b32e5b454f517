# SPDX-License-Identifier: Apache-2.0
"""A service whose nights pass in no time: sleeping moves the clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from app.core import Core
from app.life.alarm import Alarm, Wake
from app.life.event import Event
from app.life.keeper import Keeper
from app.life.pending import PendingGrants
from app.life.role import ServiceRole
from app.life.service import Service
from app.life.supervisor import Supervisor
from tests.conftest import SetClock


class FastAlarm:
    """Sleeps by moving the clock, and stops the service when its time is over."""

    def __init__(self, clock: SetClock, until: float) -> None:
        self.clock = clock
        self.until = clock.boot + until
        self.sleeps: list[float] = []
        self.news: list[tuple[float, Wake, Callable[[], None]]] = []
        self._set = 0.0
        self._heard = set[Wake]()

    def at(self, seconds: float, wake: Wake, act: Callable[[], None] = lambda: None) -> None:
        """Something that happens `seconds` from now."""
        self.news.append((self.clock.boot + seconds, wake, act))
        self.news.sort(key=lambda each: each[0])

    def ring_in(self, seconds: float | None) -> None:
        assert seconds is not None
        self._set = seconds

    def wait(self) -> None:
        end = min(self.clock.boot + self._set, self.until)
        if self.news and self.news[0][0] <= end:
            end, wake, act = self.news.pop(0)
            act()
            self._heard.add(wake)
        self.sleeps.append(end - self.clock.boot)
        self.clock.advance(end - self.clock.boot)

    def heard(self) -> set[Wake]:
        heard, self._heard = self._heard, set()
        return heard | ({Wake.STOP} if self.clock.boot >= self.until else set())


def live(
    core: Core,
    clock: SetClock,
    seconds: float,
    *,
    alarm: FastAlarm | None = None,
    environ: dict[str, str] | None = None,
) -> tuple[list[Event], FastAlarm]:
    """Let a service live for so long; what it told, and how it slept."""
    told: list[Event] = []
    alarm = alarm or FastAlarm(clock, seconds)
    role = ServiceRole(core.config)
    supervisor = Supervisor(environ or {}, 1)
    keeper, grants = Keeper(core, told.append), PendingGrants(core, told.append)
    Service(role, keeper, grants, cast(Alarm, alarm), supervisor, told.append).run()
    supervisor.close()
    role.release()
    return told, alarm
