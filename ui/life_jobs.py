# SPDX-License-Identifier: Apache-2.0
"""Keep-alive and mail checks while a panel is shown and no service does them.

Nothing runs until the panel has long stood; then one descriptor wakes it when something is due.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from app.life.share import AFTER_ERROR, Share
from ui.background import Background, Lane, Trouble

if TYPE_CHECKING:
    from app.core import Core

_LATE_MS = 15_000  # after the start; the first pages are for the person who stands there


class LifeJobs(QObject):
    """One panel's share of the machine's life."""

    worked = Signal()  # a job was done: the state may be another

    def __init__(self, core: Core, background: Background, late_ms: int = _LATE_MS) -> None:
        super().__init__()
        self._background = background
        self._lane = Lane()
        self._stopped = False
        self._share = Share(core)
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
        self._share.close()

    def _begin(self) -> None:
        self._background.run(self._share.open, lambda _: self._opened(), self._not_opened)

    def _opened(self) -> None:
        if self._stopped:
            return
        self._notifier = QSocketNotifier(self._share.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._step)
        self._step()

    def _not_opened(self, _trouble: Trouble) -> None:
        if not self._stopped:
            self._late.start(round(AFTER_ERROR * 1000))

    def _step(self) -> None:
        if self._stopped or self._notifier is None:
            return
        self._notifier.setEnabled(False)  # until the worker has heard
        self._background.run(self._share.step, self._stepped, self._failed, self._lane)

    def _stepped(self, wait: float) -> None:
        if wait <= 0:
            self.worked.emit()
            self._step()
            return
        self._rest(wait)

    def _failed(self, _trouble: Trouble) -> None:
        self._rest(AFTER_ERROR)

    def _rest(self, seconds: float) -> None:
        if not self._stopped and self._notifier is not None:
            self._share.ring_in(seconds)
            self._notifier.setEnabled(True)
