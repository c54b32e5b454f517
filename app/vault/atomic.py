# SPDX-License-Identifier: Apache-2.0
"""Files that are either the old ones or the new ones, whatever happens in between."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import time
from collections.abc import Iterator
from pathlib import Path

from app.errors import AdgangError, ErrorId

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_PAUSE = 0.002  # seconds between two tries for a lock


def failure(error: OSError, path: Path) -> AdgangError:
    """`state_full` or `state_unwritable`, about `path`."""
    full = error.errno in _FULL
    return AdgangError(ErrorId.STATE_FULL if full else ErrorId.STATE_UNWRITABLE, key=str(path))


def read(path: Path, most: int = -1) -> bytes | None:
    """The file's octets, at most `most`; None where it does not exist. Raises OSError."""
    try:
        # O_NONBLOCK: a FIFO in the file's place must not hold up the panel
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except FileNotFoundError:
        return None
    with open(descriptor, "rb", buffering=0) as file:  # noqa: PTH123 - a descriptor, not a path
        return file.read(most)


def write(path: Path, octets: bytes) -> None:
    """Replace `path` durably, mode 0600 under any umask.

    The caller holds the lock of the file, so the one temporary name has one writer and a
    leftover of a killed one is swept here. Raises `state_unwritable` or `state_full`.
    """
    temporary = path.with_name(f".{path.name}.new")
    try:
        temporary.unlink(missing_ok=True)
        _write_new(temporary, octets)
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise failure(error, path) from error


def make_folder(path: Path) -> None:
    """The folder and its missing parents, 0700. Raises `state_unwritable` or `state_full`."""
    try:
        for folder in reversed([path, *path.parents]):
            if not folder.is_dir():
                _make_one(folder)
    except OSError as error:
        raise failure(error, path) from error


@contextlib.contextmanager
def hold(path: Path, seconds: float) -> Iterator[None]:
    """An exclusive lock between processes and threads. Raises `lock_busy` after `seconds`."""
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise failure(error, path) from error
    try:
        _lock(descriptor, path, time.monotonic() + seconds)
        yield
    finally:
        os.close(descriptor)  # gives the lock back


def _lock(descriptor: int, path: Path, deadline: float) -> None:
    # polled, because a blocking flock could not be ended from another thread
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= deadline:
                raise AdgangError(ErrorId.LOCK_BUSY, key=str(path)) from None
            time.sleep(_PAUSE)
        except OSError as error:
            raise failure(error, path) from error
        else:
            return


def _write_new(path: Path, octets: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    descriptor = os.open(path, flags, 0o600)
    try:
        os.fchmod(descriptor, 0o600)
        rest = memoryview(octets)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _make_one(folder: Path) -> None:
    try:
        folder.mkdir(0o700)
    except FileExistsError:  # another process was first; a file in its place fails later
        return
    folder.chmod(0o700)
    _sync_folder(folder.parent)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
