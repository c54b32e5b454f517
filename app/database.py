# SPDX-License-Identifier: Apache-2.0
"""One SQLite file: settings, token records and journal, safe against a power cut."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from app.errors import AdgangError, ErrorId
from app.state import state_error

Row = tuple[str | int | float | None, ...]

_BUSY_MS = 5000

_MIGRATIONS = (
    """
    CREATE TABLE meta (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE settings_group (
        id TEXT PRIMARY KEY
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE setting (
        group_id TEXT NOT NULL REFERENCES settings_group (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (group_id, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE token (
        group_id TEXT PRIMARY KEY REFERENCES settings_group (id) ON DELETE CASCADE,
        state TEXT NOT NULL CHECK (state IN ('acquired', 'invalid')),
        reason TEXT,
        notice TEXT,
        provider TEXT NOT NULL,
        account TEXT NOT NULL,
        acquired_at REAL NOT NULL,
        expires_at REAL,
        refreshed_at REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE pending (
        group_id TEXT PRIMARY KEY REFERENCES settings_group (id) ON DELETE CASCADE,
        grant_id TEXT NOT NULL,
        provider TEXT NOT NULL,
        account TEXT NOT NULL,
        until REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE outcome (
        group_id TEXT PRIMARY KEY REFERENCES settings_group (id) ON DELETE CASCADE,
        grant_id TEXT NOT NULL,
        failure TEXT NOT NULL,
        detail TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        time REAL NOT NULL,
        who TEXT NOT NULL,
        what TEXT NOT NULL,
        group_id TEXT,
        result TEXT NOT NULL
    ) STRICT;
    """,
    """
    ALTER TABLE token ADD COLUMN detail TEXT NOT NULL DEFAULT '';
    ALTER TABLE token ADD COLUMN trace TEXT NOT NULL DEFAULT '';
    ALTER TABLE outcome ADD COLUMN trace TEXT NOT NULL DEFAULT '';
    ALTER TABLE pending ADD COLUMN found TEXT;
    """,
)


class Database:
    """A connection that any thread may use; one statement or transaction at a time.

    Raises `state_damaged`, `state_newer`, `state_unwritable`, `state_full` and `lock_busy`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.RLock()
        with self._translated():
            self._connection = self._open()
            try:
                self._migrate()
            except BaseException:
                self._connection.close()
                raise

    def _open(self) -> sqlite3.Connection:
        # SQLite would make the file 0644, and its -wal and -shm follow the file's mode.
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
        connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
        try:
            connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
        return connection

    def _migrate(self) -> None:
        if self._version() == len(_MIGRATIONS):
            return
        with self.transaction():
            version = self._version()
            if version > len(_MIGRATIONS):
                raise AdgangError(
                    ErrorId.STATE_NEWER, key=str(self._path), value=str(version),
                    allowed=f"at most {len(_MIGRATIONS)}",
                )  # fmt: skip
            for script in _MIGRATIONS[version:]:
                for statement in filter(str.strip, script.split(";")):
                    self._connection.execute(statement)
            self._connection.execute(f"PRAGMA user_version = {len(_MIGRATIONS)}")
            self._connection.execute(
                "INSERT OR IGNORE INTO meta VALUES ('installation', ?)", (os.urandom(16).hex(),)
            )

    def _version(self) -> int:
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    def transaction(self) -> AbstractContextManager[None]:
        """Everything inside is written together, and is on the disk when this returns."""
        return self._transaction("BEGIN IMMEDIATE")

    def snapshot(self) -> AbstractContextManager[None]:
        """Every query inside sees the same moment."""
        return self._transaction("BEGIN DEFERRED")

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        with self._lock, self._translated():
            self._connection.execute(begin)
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:  # a full disk may have rolled back already
                    self._connection.execute("ROLLBACK")
                raise

    def execute(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run one statement; the number of rows it changed."""
        with self._lock, self._translated():
            return self._connection.execute(sql, values).rowcount

    def query(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows of a SELECT."""
        with self._lock, self._translated():
            return self._connection.execute(sql, values).fetchall()

    def meta(self, key: str) -> str | None:
        """A value of the key-value table."""
        rows = self.query("SELECT value FROM meta WHERE key = ?", (key,))
        return str(rows[0][0]) if rows else None

    def set_meta(self, key: str, value: str) -> None:
        """Keep a value in the key-value table."""
        self.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def data_version(self) -> int:
        """Rises when another connection has committed (PRAGMA data_version)."""
        return int(self.query("PRAGMA data_version")[0][0] or 0)

    def sound(self) -> bool:
        """Whether SQLite finds the file whole."""
        return self.query("PRAGMA quick_check(1)") == [("ok",)]

    def close(self) -> None:
        """Close the connection; a later call is an error."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise self._named(error) from error
        except OSError as error:
            raise state_error(error, self._path) from error

    def _named(self, error: sqlite3.Error) -> AdgangError:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        key = str(self._path)
        if code == sqlite3.SQLITE_FULL:
            return AdgangError(ErrorId.STATE_FULL, key=key, allowed="free space")
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return AdgangError(ErrorId.LOCK_BUSY, key=key)
        if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR,
                    sqlite3.SQLITE_PERM):  # fmt: skip
            # SQLite says "I/O error" or "cannot open" where the disk had no room for a page.
            if _full(self._path.parent):
                return AdgangError(ErrorId.STATE_FULL, key=key, allowed="free space")
            return AdgangError(ErrorId.STATE_UNWRITABLE, key=key, allowed="writable")
        # What is left is a file that is no database of ours: not one, corrupt, tables missing.
        return AdgangError(ErrorId.STATE_DAMAGED, key=key, allowed="an Adgang database")


def _full(folder: Path) -> bool:
    try:
        return os.statvfs(folder).f_bavail == 0
    except OSError:
        return False
