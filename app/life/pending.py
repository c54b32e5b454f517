# SPDX-License-Identifier: Apache-2.0
"""Polls the grants that wait and that nobody polls: whoever began them has gone."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from app.actor import SERVICE
from app.errors import AdgangError
from app.life.event import GRANT, Event

if TYPE_CHECKING:
    from app.core import Core
    from app.token_records import Pending

_TAKE_OVER: Final = 5.0  # seconds: whoever begins a grant also polls it, so let them begin
_ELSEWHERE: Final = 5.0  # seconds between looks whether the process that polls is still there
_AFTER_ERROR: Final = 10.0  # seconds


class PendingGrants:
    """Each group's grant and the moment of its next poll, on the boot clock."""

    def __init__(self, core: Core, tell: Callable[[Event], None], *, at_once: bool = False) -> None:
        """`at_once`: also a grant that may just have begun."""
        self._patience = 0.0 if at_once else _TAKE_OVER
        self._core = core
        self._tell = tell
        self._due: dict[str, tuple[str, float]] = {}

    def step(self) -> float:
        """Poll what is due; seconds until the next poll, infinite where no grant waits.

        Raises the database's errors.
        """
        now = self._core.clock.now().boot
        waiting = {
            status.group: status.pending
            for status in self._core.tokens.status_all()
            if status.pending
        }
        self._due = {group: due for group, due in self._due.items() if group in waiting}
        for group, pending in waiting.items():
            grant, due = self._due.get(group, ("", 0.0))
            if grant != pending.grant_id:
                due = now + self._patience
            if due <= now:
                due = now + self._poll(group, pending)
            self._due[group] = (pending.grant_id, due)
        return min((due - now for _, due in self._due.values()), default=math.inf)

    def _poll(self, group: str, pending: Pending) -> float:
        """Poll once; seconds until the next time."""
        try:
            outcome = self._core.tokens.poll(group, SERVICE, pending.grant_id)
        except AdgangError as error:
            self._tell(Event(GRANT, group, error))
            return _AFTER_ERROR
        if outcome.delay is None:
            self._tell(Event.of_grant(group, outcome.failure))
            return 0.0
        return max(outcome.delay, _ELSEWHERE) if outcome.elsewhere else outcome.delay
