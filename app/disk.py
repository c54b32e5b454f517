# SPDX-License-Identifier: Apache-2.0
"""Whether the state could be written just now, found out without leaving anything behind."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from app.errors import AdgangError, ErrorId
from app.state import state_error

# Octets below which the state counts as full: SQLite and the keyring write new files beside theirs.
TOO_LITTLE = 1 << 20
_PROBE = bytes(4096)


def probe(folder: Path) -> None:
    """Raises `state_unwritable`, or `state_full` where less than TOO_LITTLE is free."""
    try_writing(folder)
    octets = free(folder)
    if octets < TOO_LITTLE:
        raise AdgangError(
            ErrorId.STATE_FULL, key=str(folder), value=f"{octets >> 20} MiB", allowed="free space"
        )


def try_writing(folder: Path) -> None:
    """Prove that a file can be written; it has no name and leaves nothing.

    Raises `state_unwritable` and `state_full`.
    """
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(_PROBE)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise state_error(error, folder) from error


def free(folder: Path) -> int:
    """Octets that are left for us where the folder lies. Raises `state_unwritable`."""
    try:
        found = os.statvfs(folder)
    except OSError as error:
        raise state_error(error, folder) from error
    return found.f_bavail * found.f_frsize
