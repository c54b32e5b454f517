# SPDX-License-Identifier: Apache-2.0
"""The state directory: private, owned by one user, and honest about a disk that refuses."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from app.errors import AdgangError, ErrorId

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def state_error(error: OSError, path: Path) -> AdgangError:
    """`state_full` or `state_unwritable` for an OSError met while writing `path`."""
    full = error.errno in _FULL
    return AdgangError(
        ErrorId.STATE_FULL if full else ErrorId.STATE_UNWRITABLE,
        key=str(path), value=error.strerror, allowed="free space" if full else "writable",
    )  # fmt: skip


def prepare(path: Path) -> None:
    """Make the state directory 0700 and ours.

    Raises `wrong_user` where another uid owns it (value: that uid): files of two users in one
    state would lock one of them out. Raises `state_unwritable` where it cannot be made.
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = path.stat()
        if found.st_uid != os.getuid():
            raise AdgangError(
                ErrorId.WRONG_USER, key=str(path), value=str(os.getuid()), allowed=_name(found)
            )
        if stat.S_IMODE(found.st_mode) != 0o700:
            path.chmod(0o700)
    except OSError as error:
        raise state_error(error, path) from error


def _name(found: os.stat_result) -> str:
    import pwd

    try:
        return pwd.getpwuid(found.st_uid).pw_name
    except KeyError:
        return str(found.st_uid)
