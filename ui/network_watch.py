# SPDX-License-Identifier: Apache-2.0
"""Hears from the kernel that the network has changed; nothing is looked at in between."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from app import network

_SETTLE_MS = 500  # a cable that is plugged in is told of in several steps


class NetworkWatch(QObject):
    """Calls `changed` a moment after the last news; never where the machine does not tell."""

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(changed)
        self._heard = network.news()
        self._notifier: QSocketNotifier | None = None
        if self._heard is not None:
            read = QSocketNotifier.Type.Read
            self._notifier = QSocketNotifier(self._heard.fileno(), read, self)
            self._notifier.activated.connect(self._came)

    def close(self) -> None:
        """Hear no more."""
        self._settle.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        if self._heard is not None:
            self._heard.close()

    def _came(self) -> None:
        if self._heard is not None:
            network.drain(self._heard)
            self._settle.start()
