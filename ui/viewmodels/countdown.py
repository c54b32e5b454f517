# SPDX-License-Identifier: Apache-2.0
"""Seconds that are left until a moment: wakes on each of them, and never where none is awaited."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QTimer, Signal

from app.clock import Clock

_AFTER = 0.02  # seconds past the full second, so that a timer a little early does not fire twice


class Countdown(QObject):
    """Counts by the core's clock, which neither a set-back clock nor a suspended machine stops."""

    turned = Signal()
    over = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._until = 0.0  # CLOCK_BOOTTIME, seconds
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)

    @property
    def left(self) -> int:
        """Whole seconds, the one that runs included; 0: over, or nothing is awaited."""
        return math.ceil(max(0.0, self._until - self._clock.now().boot))

    def start(self, seconds: float) -> None:
        """Count down from `seconds`."""
        self._until = self._clock.now().boot + seconds
        self._aim()
        self.turned.emit()

    def stop(self) -> None:
        """Nobody waits any more."""
        self._timer.stop()
        self._until = 0.0
        self.turned.emit()

    def _turn(self) -> None:
        self.turned.emit()
        if self.left > 0:
            self._aim()
        else:
            self.over.emit()

    def _aim(self) -> None:
        """Sleep until the next full second; a coarse timer is late by a twentieth at the most."""
        left = max(0.0, self._until - self._clock.now().boot)
        self._timer.start(round((left - math.floor(left) + _AFTER) * 1000))
