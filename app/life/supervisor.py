# SPDX-License-Identifier: Apache-2.0
"""Tells systemd how the service is (sd_notify(3)); silent where nobody listens."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from contextlib import suppress
from typing import Final

_HALF: Final = 0.5  # of the time after which systemd takes silence for death


class Supervisor:
    """The socket in NOTIFY_SOCKET; `rest` is the longest silence in seconds, None: any."""

    def __init__(self, environ: Mapping[str, str], process: int) -> None:
        self._socket: socket.socket | None = None
        self.rest: float | None = None
        address = environ.get("NOTIFY_SOCKET", "")
        if not address.startswith(("/", "@")):
            return
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC)
        self.rest = _rest(environ, process)

    def ready(self) -> None:
        """It has started."""
        self._tell(b"READY=1")

    def alive(self) -> None:
        """Its loop goes round (WatchdogSec=)."""
        if self.rest is not None:
            self._tell(b"WATCHDOG=1")

    def stopping(self) -> None:
        """It ends what is under way, and then itself."""
        self._tell(b"STOPPING=1")

    def close(self) -> None:
        """Free the socket."""
        if self._socket is not None:
            self._socket.close()

    def _tell(self, words: bytes) -> None:
        if self._socket is not None:
            with suppress(OSError):  # nobody there: the work goes on all the same
                self._socket.sendto(words, self._address)


def _rest(environ: Mapping[str, str], process: int) -> float | None:
    """Half of WATCHDOG_USEC, where it is meant for this process (sd_watchdog_enabled(3))."""
    microseconds = environ.get("WATCHDOG_USEC", "")
    meant = environ.get("WATCHDOG_PID", str(process))
    if not (microseconds.isascii() and microseconds.isdigit()) or meant != str(process):
        return None
    return int(microseconds) / 1e6 * _HALF or None
