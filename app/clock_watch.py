# SPDX-License-Identifier: Apache-2.0
"""Notices that somebody set the wall clock: it and the boot clock no longer keep step."""

from __future__ import annotations

from enum import StrEnum

from app.clock import NOT_BEFORE, Instant

_DRIFT = 2.0  # seconds: more than two readings one after the other can be apart
_MUCH = 300.0  # seconds by which tokens and certificates begin to mind


class ClockTrouble(StrEnum):
    """What is to be said of the clock."""

    WRONG = "clock_wrong"  # it cannot be right
    CHANGED = "clock_changed"  # it was set by much; only a person can say whether rightly


class ClockWatch:
    """Looks at both clocks now and then, and believes the first wall clock that can be right."""

    def __init__(self, now: Instant) -> None:
        self._apart = now.wall - now.boot
        self._believed: float | None = None
        self._plausible = True
        self._take(now)

    def look(self, now: Instant) -> bool:
        """Whether the wall clock was set since the last look."""
        before = self._apart
        self._apart = now.wall - now.boot
        self._take(now)
        return abs(self._apart - before) > _DRIFT

    @property
    def trouble(self) -> ClockTrouble | None:
        """What holds since the last look."""
        if not self._plausible:
            return ClockTrouble.WRONG
        return ClockTrouble.CHANGED if self._off() > _MUCH else None

    def believe(self) -> None:
        """Somebody has read the clock and says that it is right."""
        self._believed = self._apart

    def _take(self, now: Instant) -> None:
        self._plausible = now.wall >= NOT_BEFORE
        if self._plausible and (self._believed is None or self._off() <= _MUCH):
            self._believed = self._apart

    def _off(self) -> float:
        return 0.0 if self._believed is None else abs(self._apart - self._believed)
