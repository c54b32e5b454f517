# SPDX-License-Identifier: Apache-2.0
"""How wrong passwords lock the log-in: pure arithmetic over the count and the clocks."""

from __future__ import annotations

from typing import NamedTuple

from app.clock import Instant

TRIES = 5  # before each lock
_FIRST, _LONGEST = 60.0, 3600.0  # seconds


class Lockout(NamedTuple):
    """Wrong tries since the last lock, locks since the last log-in, and the lock itself.

    `length` in seconds from `since`; 0: not locked.
    """

    tries: int = 0
    locks: int = 0
    length: float = 0.0
    since: Instant = Instant(0.0, 0.0, "")

    def remaining(self, now: Instant) -> float:
        """Seconds left, never more than the lock's own length whatever became of the clocks."""
        passed = now.since(self.since)
        if passed is None:  # after a reboot only the wall clock knows
            passed = now.wall - self.since.wall
        return min(max(self.length - passed, 0.0), self.length)

    def settled(self, now: Instant) -> Lockout:
        """Over where it is over, else counted by this boot's clock.

        So a wall clock that is set back later neither brings a lock back nor makes it longer.
        """
        left = self.remaining(now)
        if left <= 0:
            return self._replace(length=0.0, since=Instant(0.0, 0.0, ""))
        return self if now.since(self.since) is not None else self._replace(length=left, since=now)

    def tried(self, now: Instant) -> Lockout:
        """Another try is being made: the last of a series locks, each lock twice as long."""
        if self.tries + 1 < TRIES:
            return self._replace(tries=self.tries + 1)
        length = min(_FIRST * 2 ** min(self.locks, 10), _LONGEST)
        return Lockout(0, self.locks + 1, length, now)
