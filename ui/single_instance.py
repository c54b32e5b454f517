# SPDX-License-Identifier: Apache-2.0
"""One panel per state directory; the kernel frees the lock when its holder dies."""

from __future__ import annotations

import fcntl
import os

from app import state
from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig


class SingleInstance:
    """Holds `panel.lock` in the state directory until `release`."""

    def __init__(self, config: PanelConfig) -> None:
        """Take the lock. Raises `already_running`, `wrong_user`, `state_unwritable` or `_full`."""
        path = config.state / "panel.lock"
        state.prepare(config.state)
        flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
        try:
            self._descriptor = os.open(path, flags, 0o600)
        except OSError as error:
            raise state.state_error(error, path) from error
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(self._descriptor)
            raise AdgangError(ErrorId.ALREADY_RUNNING, key=str(config.state)) from None

    def release(self) -> None:
        """Let another panel start on this state."""
        os.close(self._descriptor)
