# SPDX-License-Identifier: Apache-2.0
"""Locks between processes and threads, freed by the kernel when their holder dies."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.errors import AdgangError, ErrorId
from app.state import state_error

_PAUSE = 0.02  # seconds between tries; flock has no time-out of its own


class GroupLocks:
    """One file a lock below `folder`; flock(2) on an own descriptor, so threads exclude too."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def hold(self, name: str, *, timeout: float) -> Iterator[None]:
        """Hold the lock `name`; waits `timeout` seconds at most, then raises `lock_busy`."""
        held = self.take(name, timeout=timeout)
        try:
            yield
        finally:
            os.close(held)

    @contextmanager
    def hold_all(self, names: Iterable[str], *, timeout: float) -> Iterator[None]:
        """Hold all of them, taken as they stand; waits `timeout` seconds for each, as `hold`."""
        with ExitStack() as held:
            for name in names:
                held.enter_context(self.hold(name, timeout=timeout))
            yield

    def take(self, name: str, *, timeout: float = 0.0) -> int:
        """Take the lock for good: a descriptor whose closing frees it. Raises `lock_busy`."""
        descriptor = self._open(name)
        deadline = time.monotonic() + timeout
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    os.close(descriptor)
                    raise AdgangError(ErrorId.LOCK_BUSY, key=name) from None
                time.sleep(_PAUSE)
            else:
                return descriptor

    def _open(self, name: str) -> int:
        path = self._folder / f"{name.replace('/', '.')}.lock"
        flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
        try:
            try:
                return os.open(path, flags, 0o600)
            except FileNotFoundError:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                return os.open(path, flags, 0o600)
        except OSError as error:
            raise state_error(error, path) from error
