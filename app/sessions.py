# SPDX-License-Identifier: Apache-2.0
"""The administrators who are logged in, of this process alone; gone when it ends."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import NamedTuple

from app.actor import Actor, Role
from app.clock import Clock, Instant


class _Session(NamedTuple):
    actor: Actor
    password: str  # which one it was opened with
    touched: Instant


class Sessions:
    """Live sessions by their id; an idle one is over after `timeout` seconds of the boot clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._guard = threading.Lock()
        self._open: dict[str, _Session] = {}
        self.timeout = 0.0

    def open(self, name: str, password: str) -> Actor:
        """A new session, opened with the password that is called `password` in the store."""
        actor = Actor(Role.ADMINISTRATOR, name, os.urandom(16).hex())
        with self._guard:
            self._open[actor.session] = _Session(actor, password, self._clock.now())
        return actor

    def touch(self, actor: Actor) -> None:
        """Its time begins anew, unless it is over already."""
        with self._guard:
            found = self._open.get(actor.session)
            if found is not None and self._left(found) > 0:
                self._open[actor.session] = found._replace(touched=self._clock.now())

    def remaining(self, actor: Actor) -> float:
        """Seconds until it is over; 0: it is, or there is none."""
        with self._guard:
            found = self._open.get(actor.session)
            return 0.0 if found is None else self._left(found)

    def password(self, actor: Actor) -> str | None:
        """What a live session was opened with; None where it is none."""
        with self._guard:
            found = self._open.get(actor.session)
            return found.password if found is not None and self._left(found) > 0 else None

    def renew(self, actor: Actor, password: str) -> None:
        """Its administrator has changed the password."""
        with self._guard:
            if found := self._open.get(actor.session):
                self._open[actor.session] = found._replace(password=password)

    def end(self, actor: Actor) -> bool:
        """Take it away; False where there was none."""
        with self._guard:
            return self._open.pop(actor.session, None) is not None

    def end_all(self, *, but: str | None = None) -> list[Actor]:
        """Take away all that were not opened with the password `but`."""
        return self._take(lambda session: session.password != but)

    def end_idle(self) -> list[Actor]:
        """Take away those whose time is over."""
        return self._take(lambda session: self._left(session) <= 0)

    def _take(self, unwanted: Callable[[_Session], bool]) -> list[Actor]:
        with self._guard:
            gone = [session.actor for session in self._open.values() if unwanted(session)]
            for actor in gone:
                del self._open[actor.session]
        return gone

    def _left(self, session: _Session) -> float:
        passed = self._clock.now().since(session.touched)
        return 0.0 if passed is None else max(self.timeout - passed, 0.0)
