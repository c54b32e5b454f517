# SPDX-License-Identifier: Apache-2.0
"""The one door to threads: work goes out, its answer comes back on the main thread.

Anything that may wait (network, keyring, disk) goes through here, so that no frame waits for it.
"""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

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
    trace: str = ""

    @classmethod
    def of(cls, error: Exception) -> Trouble:
        """What there is to say about an exception."""
        if isinstance(error, AdgangError):
            return cls(
                error.code, error.key or "", error.value or "", error.allowed or "", error.trace
            )
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


class _Receivers(NamedTuple):
    """Who waits for an answer.

    They stay on the owner's thread: a worker that held the last reference to a view model would
    destroy it there.
    """

    wanted: Callable[[], bool]
    each: Callable[[Any], None]
    done: Callable[[Any], None]
    failed: Callable[[Trouble], None]


class Background(QObject):
    """Worker threads, started when needed; answers arrive as calls on the thread that owns it.

    What is handed in as work should hold no QObject.
    """

    troubled = Signal(str)  # the code of whatever failed, also where nobody wants the answer
    _arrived = Signal(int, str, object)

    def __init__(self, most: int = 12) -> None:
        super().__init__()
        self._most = most
        self._jobs: deque[Callable[[], None]] = deque()
        self._changed = threading.Condition()
        self._idle = 0
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._receivers: dict[int, _Receivers] = {}
        self._numbers = itertools.count()
        # Emitted by workers, so it is queued; the namespace Qt, which could say so, costs 20 ms.
        self._arrived.connect(self._deliver)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Trouble], None],
        lane: Lane | None = None,
    ) -> None:
        """Do `work` on a worker; then `done` or `failed` here, unless `lane` asked again since."""
        wanted = (lane or Lane()).ticket()
        number = self._expect(_Receivers(wanted, _nobody, done, failed))
        self._submit(lambda: self._answer(number, "done", work()), number)

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
        number = self._expect(_Receivers(wanted, each, lambda _: done(), failed))

        def job() -> None:
            for value in work():
                if not wanted() or self._closed:
                    break
                self._answer(number, "each", value)
            self._answer(number, "done", None)

        self._submit(job, number)

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
        self._receivers.clear()
        return not any(thread.is_alive() for thread in self._threads)

    def _expect(self, receivers: _Receivers) -> int:
        number = next(self._numbers)
        self._receivers[number] = receivers
        return number

    def _submit(self, work: Callable[[], None], number: int) -> None:
        def job() -> None:
            try:
                work()
            except Exception as error:
                self._answer(number, "failed", _trouble(error))

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
            del job  # and all it holds, before the wait for the next

    def _next(self) -> Callable[[], None] | None:
        with self._changed:
            self._idle += 1
            self._changed.wait_for(lambda: self._jobs or self._closed)
            self._idle -= 1
            return self._jobs.popleft() if self._jobs else None

    def _answer(self, number: int, kind: str, value: object) -> None:
        with self._changed:  # so that nothing is emitted once `close` has begun
            if not self._closed:
                self._arrived.emit(number, kind, value)

    @Slot(int, str, object)
    def _deliver(self, number: int, kind: str, value: object) -> None:
        if self._closed:
            return
        receivers = self._receivers[number]
        if kind != "each":
            del self._receivers[number]
        if receivers.wanted():
            getattr(receivers, kind)(value)
        if isinstance(value, Trouble):
            self.troubled.emit(value.code)


def _nobody(_value: object) -> None:
    """Receives what never comes."""


def _trouble(error: Exception) -> Trouble:
    trouble = Trouble.of(error)
    if trouble.code == INTERNAL:
        _log.error("a worker failed", exc_info=error)
    return trouble
