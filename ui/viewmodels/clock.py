# SPDX-License-Identifier: Apache-2.0
"""The clock in the top bar: wakes once a minute, on the minute."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from ui.viewmodels.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_MINUTE = 60.0  # seconds
_NEAR = 4.0  # seconds before the minute: from there a coarse timer is good enough
_MOST = 0.94
_AFTER = 0.02  # seconds past the minute, so that a timer a little early does not fire twice


@QmlElement
@QmlUncreatable("the panel's own")
class ClockViewModel(QObject):
    """The minute it is."""

    changed = Signal()

    def __init__(self, wall: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wall = wall
        self._now = wall()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)
        self._aim()

    @Property(float, notify=changed)
    def now(self) -> float:
        """The time at the latest turn of the minute, in ms since 1970."""
        return self._now * 1000

    def rest(self, on: bool) -> None:
        """Nobody can see it; or somebody can again."""
        if on:
            self._timer.stop()
        else:
            self._turn()

    def stop(self) -> None:
        """The panel goes."""
        self._timer.stop()

    def _turn(self) -> None:
        now = self._wall()
        if now // _MINUTE != self._now // _MINUTE:
            self._now = now
            self.changed.emit()
        self._aim()

    def _aim(self) -> None:
        """Sleep until just before the minute, then until the minute.

        Qt's coarse timers are late by up to a twentieth; a precise one would need the namespace
        Qt, whose enums cost 20 ms at the start.
        """
        left = _MINUTE - self._wall() % _MINUTE + _AFTER
        self._timer.start(round((left if left < _NEAR else left * _MOST) * 1000))
