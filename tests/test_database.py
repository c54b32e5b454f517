# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.database import Database
from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure
from app.schema import MIGRATIONS
from app.token_records import Pending, TokenRecords


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "adgang.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = Database(path)
    yield opened
    opened.close()


def refused(path: Path) -> AdgangError:
    with pytest.raises(AdgangError) as caught:
        Database(path).close()
    return caught.value


def test_files_are_private_whatever_the_umask_says(path: Path) -> None:
    before = os.umask(0)
    try:
        database = Database(path)
        database.set_meta("a", "b")
        modes = {p.name: p.stat().st_mode & 0o777 for p in path.parent.iterdir()}
        database.close()
    finally:
        os.umask(before)
    assert modes == {"adgang.db": 0o600, "adgang.db-wal": 0o600, "adgang.db-shm": 0o600}


def test_it_runs_with_the_settings_that_survive_a_power_cut(database: Database) -> None:
    assert database.query("PRAGMA journal_mode") == [("wal",)]
    assert database.query("PRAGMA synchronous") == [(2,)]
    assert database.query("PRAGMA foreign_keys") == [(1,)]


def test_foreign_keys_hold(database: Database) -> None:
    with pytest.raises(AdgangError):
        database.execute("INSERT INTO setting VALUES ('nowhere', 'a', 'b')")


def test_the_installation_id_stays(path: Path) -> None:
    first = Database(path)
    installation = first.meta("installation")
    first.close()
    second = Database(path)
    assert installation
    assert second.meta("installation") == installation
    second.close()


def test_a_transaction_is_all_or_nothing(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.transaction():  # noqa: PT012
        database.set_meta("half", "done")
        raise ZeroDivisionError
    assert database.meta("half") is None


def test_another_connections_commit_shows_in_the_data_version(path: Path) -> None:
    one, other = Database(path), Database(path)
    before = one.data_version()
    one.set_meta("own", "commit")
    assert one.data_version() == before
    other.set_meta("foreign", "commit")
    assert one.data_version() != before
    one.close()
    other.close()


def test_a_damaged_file_is_named_and_left_alone(path: Path) -> None:
    path.write_bytes(b"this is no database, " * 100)
    error = refused(path)
    assert (error.id, error.key) == (ErrorId.STATE_DAMAGED, str(path))
    assert path.read_bytes() == b"this is no database, " * 100


def test_a_newer_state_is_refused_and_left_alone(path: Path) -> None:
    Database(path).close()
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    error = refused(path)
    assert (error.id, error.value) == (ErrorId.STATE_NEWER, "99")


def test_an_older_state_is_brought_up_to_date(path: Path) -> None:
    """As the first version left it, with a token, an outcome and a grant that waits."""
    connection = sqlite3.connect(path)
    for statement in filter(str.strip, MIGRATIONS[0].split(";")):
        connection.execute(statement)
    connection.executescript("""
        INSERT INTO settings_group VALUES ('smtp'), ('ifax-pop');
        INSERT INTO token VALUES ('smtp', 'invalid', 'revoked', NULL, 'x', 'a@example.com', 1.0,
                                  2.0, 1.0);
        INSERT INTO outcome VALUES ('smtp', 'g', 'denied', 'access_denied');
        INSERT INTO pending VALUES ('ifax-pop', 'h', 'x', 'a@example.com', 9.0);
        PRAGMA user_version = 1;
    """)
    connection.close()
    database = Database(path)
    records = TokenRecords(database)
    status = records.status("smtp")
    assert (status.reason, status.reason_detail, status.reason_trace) == (Failure.REVOKED, "", "")
    assert (status.failure, status.detail, status.trace) == (Failure.DENIED, "access_denied", "")
    assert records.pending("ifax-pop") == Pending("h", "x", "a@example.com", 9.0)
    database.close()


def test_a_path_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert refused(tmp_path / "file" / "adgang.db").id is ErrorId.STATE_UNWRITABLE


def test_a_full_disk_is_said_and_what_was_there_stays(path: Path) -> None:
    # The file size limit stands in for the disk: SQLite meets it in the same write call.
    script = """
import resource, signal, sys
from pathlib import Path
from app.database import Database
from app.errors import AdgangError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
database = Database(Path(sys.argv[1]))
database.set_meta("kept", "yes")
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    for number in range(1000):
        database.set_meta(f"n{number}", "x" * 4000)
except AdgangError as error:
    print(error.id)
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() in {"state_full", "state_unwritable"}
    database = Database(path)
    assert database.meta("kept") == "yes"
    assert database.sound()
    database.close()


def test_threads_lose_nothing(database: Database) -> None:
    def write(thread: int) -> None:
        for number in range(20):
            with database.transaction():
                database.set_meta(f"{thread}/{number}", "x")

    threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert database.query("SELECT count(*) FROM meta WHERE key LIKE '%/%'") == [(80,)]


def test_a_database_of_the_first_version_is_brought_up_to_date(path: Path) -> None:
    raw = sqlite3.connect(path)
    raw.executescript(MIGRATIONS[0])
    raw.execute("PRAGMA user_version = 1")
    raw.execute("INSERT INTO meta VALUES ('installation', 'mine')")
    raw.execute("INSERT INTO settings_group VALUES ('smtp')")
    raw.execute("INSERT INTO setting VALUES ('smtp', 'server', 'mail.example.com')")
    raw.execute(
        "INSERT INTO token VALUES"
        " ('smtp', 'acquired', NULL, NULL, 'example', 'scan@example.com', 1.0, 2.0, 1.0)"
    )
    raw.execute("INSERT INTO journal VALUES (7, 1.0, 'cli:1000', 'get_token', 'smtp', 'ok')")
    raw.commit()
    raw.close()
    both = [Database(path), Database(path)]
    for database in both:
        assert database.query("PRAGMA user_version") == [(len(MIGRATIONS),)]
        assert database.meta("installation") == "mine"
        assert database.query("SELECT value FROM setting") == [("mail.example.com",)]
        assert database.query("SELECT account FROM token") == [("scan@example.com",)]
        assert database.query("SELECT id, what FROM journal") == [(7, "get_token")]
        assert database.query("SELECT * FROM administrator") == []
        assert database.sound()
        database.close()


# every CREATE, then the version and the installation
STATEMENTS = sum(script.count(";") for script in MIGRATIONS) + 2


@pytest.mark.parametrize("statement", range(STATEMENTS))
def test_a_migration_that_is_cut_off_begins_anew(path: Path, statement: int) -> None:
    script = "from pathlib import Path; import os, sqlite3, sys; from app import database as d\n"
    script += """
class Cut(sqlite3.Connection):
    left = int(sys.argv[2])
    def execute(self, sql, *values):
        if sql.lstrip().startswith(("CREATE", "ALTER", "PRAGMA user_version =", "INSERT")):
            if not Cut.left:
                os.kill(os.getpid(), 9)
            Cut.left -= 1
        return super().execute(sql, *values)
real = sqlite3.connect
d.sqlite3.connect = lambda *a, **n: real(*a, factory=Cut, **n)
d.Database(Path(sys.argv[1]))
"""
    killed = subprocess.run([sys.executable, "-c", script, str(path), str(statement)], check=False)
    assert killed.returncode == -9
    database = Database(path)
    assert database.query("PRAGMA user_version") == [(len(MIGRATIONS),)]
    assert database.meta("installation")
    assert database.query("SELECT count(*) FROM administrator") == [(0,)]
    database.close()
