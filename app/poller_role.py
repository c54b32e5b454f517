# SPDX-License-Identifier: Apache-2.0
"""Exactly one process polls a group's grant: who holds this lock.

A device code that two processes use kills the tokens it gave (RFC 8628 3.5 leaves that open).
"""

from __future__ import annotations

import os
import threading

from app.errors import AdgangError, ErrorId
from app.locks import GroupLocks


class PollerRole:
    """The groups that this process polls; the kernel frees the role when the process dies."""

    def __init__(self, locks: GroupLocks) -> None:
        self._locks = locks
        self._held: dict[str, int] = {}  # group: descriptor of its lock
        self._guard = threading.Lock()

    def become(self, group: str) -> bool:
        """Be the poller, for good; False where another process is."""
        with self._guard:
            if group in self._held:
                return True
            try:
                self._held[group] = self._locks.take(f"{group}/poll")
            except AdgangError as error:
                if error.id is not ErrorId.LOCK_BUSY:
                    raise
                return False
            return True

    def retire(self, group: str) -> None:
        """Let others poll the group."""
        with self._guard:
            descriptor = self._held.pop(group, None)
            if descriptor is not None:
                os.close(descriptor)

    def retire_all(self) -> None:
        """Let others poll every group."""
        for group in list(self._held):
            self.retire(group)
