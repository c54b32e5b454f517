# SPDX-License-Identifier: Apache-2.0
"""One SQLite file: settings, token records and journal, safe against a power cut."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from app.errors import AdgangError, ErrorId
from app.schema import MIGRATIONS
from app.state import state_error

Row = tuple[str | int | float | None, ...]

_BUSY_MS = 5000


class Database:
    """A connection that any thread may use; one statement or transaction at a time.

    Raises `state_damaged`, `state_newer`, `state_unwritable`, `state_full` and `lock_busy`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.RLock()
        self._refused: AdgangError | None = None  # why it can only be read, if so
        try:
            self._connection = self._opened()
        except AdgangError as error:
            if error.id not in (ErrorId.STATE_FULL, ErrorId.STATE_UNWRITABLE):
                raise
            self._connection = self._opened_to_read(error)
            self._refused = error

    def _opened(self) -> sqlite3.Connection:
        """A connection to the tables of this version."""
        with self._translated():
            connection = self._open()
            try:
                self._migrate(connection)
            except BaseException:
                connection.close()
                raise
            return connection

    def _opened_to_read(self, refused: AdgangError) -> sqlite3.Connection:
        """What a full or read-only disk still lets see: SQLite's WAL mode needs room of its own.

        Without a log the file is all there is. Else the log's index is kept in memory, as an
        exclusive holder may; its commits were acknowledged, and reading past them would lie.
        """
        wal = Path(f"{self._path}-wal")
        try:
            if wal.exists() and wal.stat().st_size:
                connection = self._connect(self._path.as_uri() + "?mode=rw")
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            else:
                connection = self._connect(self._path.as_uri() + "?mode=ro&immutable=1")
            if _version(connection) != len(MIGRATIONS):
                connection.close()
                raise refused
        except (OSError, sqlite3.Error):
            raise refused from None
        return connection

    def _mend(self) -> None:
        """Back to a whole connection once the disk takes writes again."""
        if self._refused is None:
            return
        try:
            connection = self._opened()
        except AdgangError as error:
            self._refused = error
            return
        self._connection.close()
        self._connection, self._refused = connection, None

    def _connect(self, uri: str) -> sqlite3.Connection:
        connection = sqlite3.connect(uri, isolation_level=None, check_same_thread=False, uri=True)
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        return connection

    def _open(self) -> sqlite3.Connection:
        # SQLite would make the file 0644, and its -wal and -shm follow the file's mode.
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
        connection = self._connect(self._path.as_uri())
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
        return connection

    def _migrate(self, connection: sqlite3.Connection) -> None:
        if _version(connection) == len(MIGRATIONS):
            return
        with _transaction(connection, "BEGIN IMMEDIATE"):
            version = _version(connection)
            if version > len(MIGRATIONS):
                raise AdgangError(
                    ErrorId.STATE_NEWER, key=str(self._path), value=str(version),
                    allowed=f"at most {len(MIGRATIONS)}",
                )  # fmt: skip
            for script in MIGRATIONS[version:]:
                for statement in filter(str.strip, script.split(";")):
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
            connection.execute(
                "INSERT OR IGNORE INTO meta VALUES ('installation', ?)", (os.urandom(16).hex(),)
            )

    def transaction(self) -> AbstractContextManager[None]:
        """Everything inside is written together, and is on the disk when this returns."""
        return self._transaction("BEGIN IMMEDIATE")

    def snapshot(self) -> AbstractContextManager[None]:
        """Every query inside sees the same moment."""
        return self._transaction("BEGIN DEFERRED")

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        with self._lock, self._translated():
            self._mend()
            with _transaction(self._connection, begin):
                yield

    def execute(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run one statement; the number of rows it changed."""
        with self._lock, self._translated():
            if not self._connection.in_transaction:
                self._mend()
            if self._refused is not None:
                raise self._refused
            return self._connection.execute(sql, values).rowcount

    def query(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows of a SELECT."""
        with self._lock, self._translated():
            if not self._connection.in_transaction:
                self._mend()
            return self._connection.execute(sql, values).fetchall()

    def meta(self, key: str) -> str | None:
        """A value of the key-value table."""
        rows = self.query("SELECT value FROM meta WHERE key = ?", (key,))
        return str(rows[0][0]) if rows else None

    def metas(self, prefix: str) -> dict[str, str]:
        """The values whose keys begin with `prefix`, by the rest of their keys."""
        rows = self.query(
            "SELECT key, value FROM meta WHERE key GLOB ? ORDER BY key", (f"{prefix}*",)
        )
        return {str(key).removeprefix(prefix): str(value) for key, value in rows}

    def set_meta(self, key: str, value: str) -> None:
        """Keep a value in the key-value table."""
        self.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def data_version(self) -> int:
        """Rises when another connection has committed (PRAGMA data_version)."""
        return int(self.query("PRAGMA data_version")[0][0] or 0)

    def sound(self) -> bool:
        """Whether SQLite finds the file whole."""
        return self.query("PRAGMA quick_check(1)") == [("ok",)]

    def wipe(self, installation: str) -> None:
        """Empty every table in one transaction, for a new installation.

        What was there is overwritten in the file, as far as the disk lets a program do that.
        """
        tables = self.query(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        self.execute("PRAGMA secure_delete = ON")
        with self.transaction():
            for name in (*(str(row[0]) for row in tables), "sqlite_sequence"):
                self.execute(f"DELETE FROM {name}")  # noqa: S608 - a table's name
            self.set_meta("installation", installation)
        with suppress(AdgangError):  # others may be reading, and the disk may be full
            self.execute("VACUUM")
            self.query("PRAGMA wal_checkpoint(TRUNCATE)")

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


@contextmanager
def _transaction(connection: sqlite3.Connection, begin: str) -> Iterator[None]:
    connection.execute(begin)
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk may have rolled back already
            connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _full(folder: Path) -> bool:
    try:
        return os.statvfs(folder).f_bavail == 0
    except OSError:
        return False
