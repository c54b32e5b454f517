# SPDX-License-Identifier: Apache-2.0
"""Keep-alive and mail checks while a panel is shown and no service does them.

Nothing runs until the panel has long stood; then one descriptor wakes it when something is due.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from ui.background import Background, Lane, Trouble

if TYPE_CHECKING:
    from app.core import Core
    from app.life.alarm import Alarm
    from app.life.event import Event
    from app.life.keeper import Keeper
    from app.locks import GroupLocks

_LATE_MS = 15_000  # after the start; the first pages are for the person who stands there
_AFTER_ERROR = 300.0  # seconds


class _Life(NamedTuple):
    """What the workers use; holds no QObject."""

    locks: GroupLocks
    alarm: Alarm
    keeper: Keeper

    def step(self) -> float:
        """Hear what has happened, do one job if one is due; seconds until the next."""
        from app.life.alarm import Wake
        from app.life.role import panel_step

        heard = self.alarm.heard()
        if Wake.STOP in heard:
            return _AFTER_ERROR
        if Wake.NETWORK in heard:
            self.keeper.network_changed()
        return panel_step(self.locks, self.keeper.step)


class _Opening:
    """Opens a life on a worker; one that comes when nobody waits any more is closed there."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._lock = threading.Lock()
        self._life: _Life | None = None
        self._closed = False

    def open(self) -> _Life:
        """Read what the start of the panel need not. Raises the database's errors."""
        life = _open(self._core)
        with self._lock:
            self._life = life
            if self._closed:
                life.alarm.close()
        return life

    def close(self) -> None:
        """Close it now, or as soon as it is there."""
        with self._lock:
            self._closed = True
            if self._life is not None:
                self._life.alarm.close()


class LifeJobs(QObject):
    """One panel's share of the machine's life."""

    worked = Signal()  # a job was done: the state may be another

    def __init__(self, core: Core, background: Background, late_ms: int = _LATE_MS) -> None:
        super().__init__()
        self._background = background
        self._lane = Lane()
        self._stopped = False
        self._opening = _Opening(core)
        self._life: _Life | None = None
        self._notifier: QSocketNotifier | None = None
        self._late = QTimer(self, singleShot=True, interval=late_ms)
        self._late.timeout.connect(self._begin)
        self._late.start()

    def stop(self) -> None:
        """For good: no further job is begun; one under way goes on to its end."""
        self._stopped = True
        self._late.stop()
        self._lane.drop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        self._opening.close()
        self._life = None

    def _begin(self) -> None:
        self._background.run(self._opening.open, self._opened, self._not_opened)

    def _opened(self, life: _Life) -> None:
        if self._stopped:
            return
        self._life = life
        self._notifier = QSocketNotifier(life.alarm.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._step)
        self._step()

    def _not_opened(self, _trouble: Trouble) -> None:
        if not self._stopped:
            self._late.start(round(_AFTER_ERROR * 1000))

    def _step(self) -> None:
        life, notifier = self._life, self._notifier
        if life is None or notifier is None:
            return
        notifier.setEnabled(False)  # until the worker has heard
        self._background.run(life.step, self._stepped, self._failed, self._lane)

    def _stepped(self, wait: float) -> None:
        if wait <= 0:
            self.worked.emit()
            self._step()
            return
        self._rest(wait)

    def _failed(self, _trouble: Trouble) -> None:
        self._rest(_AFTER_ERROR)

    def _rest(self, seconds: float) -> None:
        if self._life is not None and self._notifier is not None:
            self._life.alarm.ring_in(seconds)
            self._notifier.setEnabled(True)


def _open(core: Core) -> _Life:
    from app.life.alarm import Alarm
    from app.life.keeper import Keeper
    from app.locks import GroupLocks

    keeper = Keeper(core, _nobody)  # before the alarm, which would stay open if this fails
    return _Life(GroupLocks(core.config.locks), Alarm(core.config.database), keeper)


def _nobody(_event: Event) -> None:
    """The journal knows."""
