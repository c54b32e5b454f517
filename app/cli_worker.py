# SPDX-License-Identifier: Apache-2.0
"""Waiting for a slow call in such a way that Ctrl-C and SIGTERM are heard at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

T = TypeVar("T")


def call(
    work: Callable[[], T], *, linger: float, interrupted: Callable[[], None] | None = None
) -> T:
    """What `work` returns or raises.

    KeyboardInterrupt reaches the caller after `interrupted` has run and `work` has had `linger`
    seconds to end what must not be cut off; a second one does not wait.
    """
    job = _Job(work)
    job.start()
    try:
        job.done.wait()
    except KeyboardInterrupt:
        with suppress(KeyboardInterrupt):
            if interrupted is not None:
                interrupted()
            job.done.wait(linger)
        raise
    return job.result()


class _Job(threading.Thread, Generic[T]):
    """One call in a thread of its own; a daemon, so that a second Ctrl-C ends the process."""

    def __init__(self, work: Callable[[], T]) -> None:
        super().__init__(daemon=True)
        self._work = work
        self._value: list[T] = []
        self._error: BaseException | None = None
        self.done = threading.Event()

    def run(self) -> None:
        """Do the work and keep its end."""
        try:
            self._value.append(self._work())
        except BaseException as error:  # it is raised where it is waited for
            self._error = error
        finally:
            self.done.set()

    def result(self) -> T:
        """The value, or the error raised anew."""
        if self._error is not None:
            raise self._error
        return self._value[0]
