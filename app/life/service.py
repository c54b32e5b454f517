# SPDX-License-Identifier: Apache-2.0
"""The loop of `adgang service`: sleeps until something is due, does it, sleeps again.

All of it on one thread, so that a signal that comes in the middle of a refresh waits for its end.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.errors import AdgangError
from app.life.alarm import Alarm, Wake
from app.life.event import LOOK, Event

if TYPE_CHECKING:
    from app.life.keeper import Keeper
    from app.life.pending import PendingGrants
    from app.life.role import ServiceRole
    from app.life.supervisor import Supervisor

_TURN = 60.0  # seconds that a panel gets for the job it is in
_AFTER_ERROR = 300.0  # seconds until the next look at a state that cannot be read


class Service:
    """One service from its start to the signal that ends it."""

    def __init__(
        self,
        role: ServiceRole,
        keeper: Keeper,
        grants: PendingGrants,
        alarm: Alarm,
        supervisor: Supervisor,
        tell: Callable[[Event], None],
    ) -> None:
        self._role = role
        self._keeper = keeper
        self._grants = grants
        self._alarm = alarm
        self._supervisor = supervisor
        self._tell = tell

    def run(self) -> None:
        """Until `Alarm.stop`; what is under way then comes to its end."""
        self._supervisor.ready()
        while not self._stopped():
            self._supervisor.alive()
            wait = self._step()
            if wait > 0:
                self._alarm.ring_in(min(wait, self._supervisor.rest or math.inf))
                self._alarm.wait()
        self._supervisor.stopping()

    def once(self) -> None:
        """Do what can be done now, and end. Raises `lock_busy` where a panel is at it."""
        self._role.begin(_TURN)
        while not self._stopped() and self._step() <= 0:
            pass

    def _stopped(self) -> bool:
        """Hear what has happened; before the plan, so that what comes later wakes again."""
        heard = self._alarm.heard()
        if Wake.NETWORK in heard:
            self._keeper.network_changed()
        return Wake.STOP in heard

    def _step(self) -> float:
        """One grant's poll or one job; seconds until the next, 0: at once."""
        try:
            return min(self._role.step(self._keeper.step), self._grants.step())
        except AdgangError as error:
            self._tell(Event(LOOK, None, error))
            return _AFTER_ERROR
