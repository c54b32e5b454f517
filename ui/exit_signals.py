# SPDX-License-Identifier: Apache-2.0
"""SIGTERM and SIGINT end the panel cleanly; without a timer that lets Python look."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class ExitSignals(QObject):
    """Calls `leave` in the event loop when a signal has come; the old handlers return at close."""

    def __init__(self, leave: Callable[[], None]) -> None:
        super().__init__()
        self._leave = leave
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._came)
        # Python's own handler runs only between two lines of Python; the descriptor wakes Qt.
        self._wakeup = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._handlers = {each: signal.signal(each, lambda *_: None) for each in _SIGNALS}

    def close(self) -> None:
        """Leave the signals as they were."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        for each, handler in self._handlers.items():
            signal.signal(each, handler)
        self._read.close()
        self._write.close()

    def _came(self) -> None:
        numbers = self._read.recv(64)
        if any(number in _SIGNALS for number in numbers):
            self._leave()
