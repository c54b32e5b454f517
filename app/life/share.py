# SPDX-License-Identifier: Apache-2.0
"""One panel's share of the machine's life: opened and worked on a worker, closed by the panel."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.core import Core
    from app.life.alarm import Alarm
    from app.life.event import Event
    from app.life.keeper import Keeper
    from app.locks import GroupLocks

AFTER_ERROR: Final = 300.0  # seconds


class _Parts:
    """What is there once it is open."""

    def __init__(self, core: Core) -> None:
        from app.life.alarm import Alarm
        from app.life.keeper import Keeper
        from app.locks import GroupLocks

        self.locks: GroupLocks = GroupLocks(core.config.locks)
        self.keeper: Keeper = Keeper(core, _nobody)  # the alarm would stay open if this fails
        self.alarm: Alarm = Alarm(core.config.database)


class Share:
    """Closed at any moment, whoever is at it: what comes after that leaves nothing open."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._lock = threading.Lock()
        self._parts: _Parts | None = None
        self._closed = False

    def open(self) -> None:
        """Read what the start of the panel need not.

        Raises the database's errors, and `state_unwritable` as `Alarm` does.
        """
        parts = _Parts(self._core)
        with self._lock:
            self._parts = parts
            if self._closed:
                parts.alarm.close()

    def step(self) -> float:
        """Hear what has happened, do one job if one is due; seconds until the next.

        Raises the database's errors.
        """
        from app.life.alarm import Wake
        from app.life.role import panel_step

        parts = self._open()
        heard = parts.alarm.heard()
        if Wake.STOP in heard:
            return AFTER_ERROR
        if Wake.NETWORK in heard:
            parts.keeper.network_changed()
        return panel_step(parts.locks, parts.keeper.step)

    def fileno(self) -> int:
        """Readable while there is something to hear."""
        return self._open().alarm.fileno()

    def ring_in(self, seconds: float) -> None:
        """Be readable in `seconds`; in place of an earlier call's."""
        self._open().alarm.ring_in(seconds)

    def close(self) -> None:
        """Free everything, now or as soon as it is there; harmless when done twice."""
        with self._lock:
            self._closed = True
            if self._parts is not None:
                self._parts.alarm.close()

    def _open(self) -> _Parts:
        if self._parts is None:
            raise RuntimeError("not open yet")
        return self._parts


def _nobody(_event: Event) -> None:
    """The journal knows."""
