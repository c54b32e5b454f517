# SPDX-License-Identifier: Apache-2.0
"""Tells that somebody is there: every touch, click and key that the window hears of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject

_SIGNS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
    )
)


class Touches(QObject):
    """Watches one window, and takes nothing from it."""

    def __init__(self, window: QObject, touched: Callable[[], None]) -> None:
        super().__init__()
        self._touched = touched
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look on; the event goes on its way."""
        if event.type() in _SIGNS:
            self._touched()
        return False
