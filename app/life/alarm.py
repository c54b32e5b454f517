# SPDX-License-Identifier: Apache-2.0
"""One sleep for all that can wake the machine's own jobs; nothing is looked at in between."""

from __future__ import annotations

import os
import select
import threading
from contextlib import suppress
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import Self

from app.life import kernel
from app.state import state_error


class Wake(Enum):
    """What ended a sleep."""

    TIME = "time"  # the moment that was set; it comes in suspend too, when the machine wakes
    CLOCK = "clock"  # somebody set the wall clock
    STATE = "state"  # the database was written, here or by another process
    NETWORK = "network"  # an address or a route came or went
    STOP = "stop"


class Alarm:
    """Timers, watches and a way to end the sleep, behind one descriptor (epoll(7)).

    Raises `state_unwritable` where the machine has no watch to spare.
    """

    def __init__(self, database: Path) -> None:
        self._written = database.name + "-wal"  # where SQLite writes first
        self._open: list[int] = []
        self._closing = threading.Lock()  # the panel hears on one thread and closes on another
        self._epoll = select.epoll()
        try:
            self._timer = self._add(kernel.timer(kernel.CLOCK_BOOTTIME))
            self._clock = self._add(kernel.timer(kernel.CLOCK_REALTIME))
            kernel.watch_clock(self._clock)
            self._folder = self._add(kernel.folder_watch(str(database.parent)))
            self._stop = self._add(os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK))
        except OSError as error:
            self._close_all()
            raise state_error(error, database.parent) from error
        self._network = kernel.network_watch()
        if self._network is not None:
            self._epoll.register(self._network, select.EPOLLIN)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def fileno(self) -> int:
        """Readable while there is something to hear."""
        return self._epoll.fileno()

    def ring_in(self, seconds: float | None) -> None:
        """Wake in `seconds`, counted in suspend too; in place of an earlier call's."""
        kernel.set_timer(self._timer, seconds)

    def stop(self) -> None:
        """End the sleep, from a signal handler too."""
        os.eventfd_write(self._stop, 1)

    def wait(self) -> None:
        """Sleep until there is something to hear."""
        self._epoll.poll()

    def heard(self) -> set[Wake]:
        """What has happened since the last look; does not wait. Once closed: STOP.

        Empty where only a file was written that is not the database.
        """
        with self._closing:
            return self._heard() if self._open else {Wake.STOP}

    def close(self) -> None:
        """Free everything; harmless when done twice."""
        with self._closing:
            if self._network is not None:
                self._network.close()
            self._close_all()

    def _heard(self) -> set[Wake]:
        wakes = set[Wake]()
        if _rung(self._timer):
            wakes.add(Wake.TIME)
        if kernel.clock_was_set(self._clock):
            wakes.add(Wake.CLOCK)
        if self._written in kernel.names_written(self._folder):
            wakes.add(Wake.STATE)
        if self._network is not None and kernel.heard(self._network):
            wakes.add(Wake.NETWORK)
        if _rung(self._stop):
            wakes.add(Wake.STOP)
        return wakes

    def _add(self, descriptor: int) -> int:
        self._open.append(descriptor)
        self._epoll.register(descriptor, select.EPOLLIN)
        return descriptor

    def _close_all(self) -> None:
        self._epoll.close()
        for descriptor in self._open:
            os.close(descriptor)
        self._open.clear()


def _rung(descriptor: int) -> bool:
    with suppress(BlockingIOError):
        return bool(os.read(descriptor, 8))
    return False
