# SPDX-License-Identifier: Apache-2.0
"""Tells when the first frame is out, for all that a start need not wait for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow


class FirstFrame(QObject):
    """Calls `then` once, in the event loop of the thread that made it."""

    def __init__(self, window: QQuickWindow, then: Callable[[], None]) -> None:
        super().__init__()
        self._window = window
        self._then = then
        self._told = False
        window.frameSwapped.connect(self._swapped)

    @Slot()
    def _swapped(self) -> None:
        if self._told:  # a second frame of the render thread's was under way already
            return
        self._told = True
        self._window.frameSwapped.disconnect(self._swapped)
        QTimer.singleShot(0, self._then)  # out of the frame first
