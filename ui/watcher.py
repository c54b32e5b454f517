# SPDX-License-Identifier: Apache-2.0
"""Tells when another process changed the state; without polling.

A commit in SQLite's WAL mode touches neither the database's time nor its folder's, only the -wal
file; `data_version` then says whether it was another connection's commit.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from ui.background import Background, Lane, Trouble

_SETTLE_MS = 30  # a commit writes the file several times


class StateWatcher(QObject):
    """Watches the database's -wal file, and its folder for the file's replacement."""

    changed = Signal()

    def __init__(self, database: Path, version: Callable[[], int], background: Background) -> None:
        """Changes after this moment are told; read the state after it, not before."""
        super().__init__()
        self._wal = str(database) + "-wal"
        self._version = version
        self._known = version()
        self._background = background
        self._lane = Lane()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._check)
        self._watcher = QFileSystemWatcher([str(database.parent)], self)
        self._watcher.fileChanged.connect(self._touched)
        self._watcher.directoryChanged.connect(self._touched)
        self._follow()

    @Slot()
    def _touched(self) -> None:
        self._follow()
        self._settle.start()

    def _follow(self) -> None:
        """Watch the file that is there now."""
        if self._wal not in self._watcher.files() and Path(self._wal).exists():
            self._watcher.addPath(self._wal)

    @Slot()
    def _check(self) -> None:
        self._background.run(self._version, self._compare, self._unreadable, self._lane)

    def _compare(self, version: int) -> None:
        known, self._known = self._known, version
        if known != version:
            self.changed.emit()

    def _unreadable(self, _trouble: Trouble) -> None:
        self.changed.emit()  # whoever reads next meets the reason and shows it
