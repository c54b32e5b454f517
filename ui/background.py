# SPDX-License-Identifier: Apache-2.0
"""The one door to threads: work goes out, its answer comes back on the main thread.

Anything that may wait (network, keyring, disk) goes through here, so that no frame waits for it.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.errors import AdgangError, ErrorId

INTERNAL = str(ErrorId.INTERNAL)

T = TypeVar("T")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Trouble:
    """A failure as QML may know it: codes and values, never a sentence, never a secret."""

    code: str
    key: str = ""
    value: str = ""
    allowed: str = ""

    @classmethod
    def of(cls, error: Exception) -> Trouble:
        """What there is to say about an exception."""
        if isinstance(error, AdgangError):
            return cls(error.code, error.key or "", error.value or "", error.allowed or "")
        return cls(INTERNAL, value=type(error).__name__)


class Lane:
    """The answers to one kind of question: a newer question makes the older answers stale."""

    __slots__ = ("_generation",)

    def __init__(self) -> None:
        self._generation = 0

    def drop(self) -> None:
        """Nobody wants the answers to what was asked until now."""
        self._generation += 1

    def ticket(self) -> Callable[[], bool]:
        """Ask anew; the ticket tells whether its answer is still wanted."""
        self.drop()
        mine = self._generation
        return lambda: self._generation == mine


class Background(QObject):
    """Worker threads, started when needed; answers arrive as calls on the thread that owns it."""

    _arrived = Signal(object)

    def __init__(self, most: int = 12) -> None:
        super().__init__()
        self._most = most
        self._jobs: deque[Callable[[], None]] = deque()
        self._changed = threading.Condition()
        self._idle = 0
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Trouble], None],
        lane: Lane | None = None,
    ) -> None:
        """Do `work` on a worker; then `done` or `failed` here, unless `lane` asked again since."""
        wanted = (lane or Lane()).ticket()

        def job() -> None:
            try:
                result = work()
            except Exception as error:
                self._answer(wanted, failed, _trouble(error))
            else:
                self._answer(wanted, done, result)

        self._submit(job)

    def stream(
        self,
        work: Callable[[], Iterator[T]],
        each: Callable[[T], None],
        done: Callable[[], None],
        failed: Callable[[Trouble], None],
        lane: Lane,
    ) -> None:
        """Like `run` for work that yields: `each` for each value, as soon as it is there.

        The work stops at its next value when nobody wants it any more.
        """
        wanted = lane.ticket()

        def job() -> None:
            try:
                for value in work():
                    if not wanted() or self._closed:
                        return
                    self._answer(wanted, each, value)
            except Exception as error:
                self._answer(wanted, failed, _trouble(error))
            else:
                self._answer(wanted, lambda _: done(), None)

        self._submit(job)

    def close(self, timeout: float) -> bool:
        """Take no more work, drop what waits and give the rest `timeout` seconds to end.

        False where a worker was still busy; it is a daemon, so the process ends all the same.
        """
        with self._changed:
            self._closed = True
            self._jobs.clear()
            self._changed.notify_all()
        deadline = time.monotonic() + timeout
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _submit(self, job: Callable[[], None]) -> None:
        with self._changed:
            if self._closed:
                return
            self._jobs.append(job)
            if len(self._jobs) > self._idle and len(self._threads) < self._most:
                thread = threading.Thread(target=self._worker, name="background", daemon=True)
                self._threads.append(thread)
                thread.start()
            else:
                self._changed.notify()

    def _worker(self) -> None:
        while (job := self._next()) is not None:
            job()

    def _next(self) -> Callable[[], None] | None:
        with self._changed:
            self._idle += 1
            self._changed.wait_for(lambda: self._jobs or self._closed)
            self._idle -= 1
            return self._jobs.popleft() if self._jobs else None

    def _answer(self, wanted: Callable[[], bool], receiver: Callable[[T], None], value: T) -> None:
        with self._changed:  # so that nothing is emitted once `close` has begun
            if not self._closed:
                self._arrived.emit(lambda: receiver(value) if wanted() else None)

    @Slot(object)
    def _deliver(self, answer: Callable[[], None]) -> None:
        if not self._closed:
            answer()


def _trouble(error: Exception) -> Trouble:
    trouble = Trouble.of(error)
    if trouble.code == INTERNAL:
        _log.error("a worker failed", exc_info=error)
    return trouble
