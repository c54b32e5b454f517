# SPDX-License-Identifier: Apache-2.0
"""Files that are either the old ones or the new ones, whatever happens in between."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from app.state import state_error


def read(path: Path, most: int = -1) -> bytes | None:
    """The file's octets, at most `most`; None where it does not exist. Raises OSError."""
    try:
        # O_NONBLOCK: a FIFO in the file's place must not hold up the panel
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except FileNotFoundError:
        return None
    try:
        with open(descriptor, "rb", buffering=0, closefd=False) as file:
            return file.read(most) or b""  # a silent FIFO gives None, which means "no file" here
    finally:
        os.close(descriptor)  # here, because open() leaves a folder's open


def write(path: Path, octets: bytes, *, private: bool = True) -> None:
    """Replace `path` durably, mode 0600 under any umask.

    Not `private`: as the medium has it; one that knows no modes refuses to change them.

    The caller holds the lock of the file, so the one temporary name has one writer and a
    leftover of a killed one is swept here. Raises `state_unwritable` or `state_full`.
    """
    temporary = path.with_name(f".{path.name}.new")
    try:
        temporary.unlink(missing_ok=True)
        _write_new(temporary, octets, private=private)
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise state_error(error, path) from error


def remove(path: Path) -> None:
    """Take `path` away durably, if it is there. Raises `state_unwritable` or `state_full`."""
    try:
        path.unlink(missing_ok=True)
        _sync_folder(path.parent)
    except OSError as error:
        raise state_error(error, path) from error


def _write_new(path: Path, octets: bytes, *, private: bool) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    descriptor = os.open(path, flags, 0o600 if private else 0o666)
    try:
        if private:
            os.fchmod(descriptor, 0o600)
        rest = memoryview(octets)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
