# SPDX-License-Identifier: Apache-2.0
"""Mail is collected whole, deleted only then, and what goes wrong is told."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import maildir as maildirs
from app import receive as module
from app.actor import MAIL_JOB, command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.maildir import Maildir
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.receive import ReceiveOutcome, receive
from app.sandbox.faults import Endpoint
from app.sandbox.sandbox import Sandbox
from app.tokens import TokenState
from tests.conftest import SetClock
from tests.jobs.conftest import SCAN, set_password
from tests.mail.drop import Drop, message
from tests.mail.pki import Pki
from tests.mail.scripted import Server

DAY = 86400.0


@pytest.fixture(scope="session")
def pki(tmp_path_factory: pytest.TempPathFactory) -> Pki:
    return Pki(tmp_path_factory.mktemp("pki"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Maildir"


@pytest.fixture
def drop() -> Drop:
    return Drop({f"uid-{n}": message(n) for n in (1, 2, 3)})


@pytest.fixture
def server(drop: Drop, pki: Pki) -> Iterator[Server]:
    with Server(drop, pki) as running:
        yield running


@pytest.fixture
def plain(server: Server, config: PanelConfig, clock: SetClock) -> Iterator[Core]:
    """A core that collects from the scripted server without a log-in."""
    core = Core.open(config, clock=clock)
    core.change_settings(
        "status-pop",
        {"server": "localhost", "port": server.port, "tls": "off", "auth": "off"},
        command_line(),
    )
    yield core
    core.close()


def _receive(core: Core, folder: Path, limit: int | None = None) -> ReceiveOutcome:
    return receive(core, "status-pop", folder, MAIL_JOB, limit=limit)


def _refused(core: Core, folder: Path) -> AdgangError:
    with pytest.raises(AdgangError) as caught:
        _receive(core, folder)
    return caught.value


def _there(folder: Path) -> list[bytes]:
    return sorted(path.read_bytes() for path in (folder / "new").iterdir())


def _files(*numbers: int) -> list[bytes]:
    return [message(n).replace(b"\r\n", b"\n") for n in numbers]


def test_a_token_collects_what_is_there(core: Core, sandbox: Sandbox, folder: Path) -> None:
    for number in (1, 2):
        sandbox.deliver(SCAN, message(number))
    stored: list[Path] = []
    outcome = receive(core, "status-pop", folder, MAIL_JOB, stored=stored.append)
    assert outcome == ReceiveOutcome(received=2)
    assert _there(folder) == _files(1, 2)
    assert sorted(path.read_bytes() for path in stored) == _files(1, 2)
    assert sandbox.mailbox(SCAN) == []
    assert _receive(core, folder) == ReceiveOutcome()
    assert [(e.what, e.group) for e in core.journal.entries(1)] == [("receive_mail", "status-pop")]


def test_a_password_does_as_well(core: Core, sandbox: Sandbox, folder: Path) -> None:
    set_password(core, sandbox, "status-pop")
    sandbox.deliver(SCAN, message(1))
    assert _receive(core, folder).received == 1


def test_a_token_that_the_server_refuses_is_renewed_once(
    core: Core, sandbox: Sandbox, folder: Path
) -> None:
    sandbox.deliver(SCAN, message(1))
    sandbox.expire_access(SCAN)
    assert _receive(core, folder).received == 1
    assert sandbox.faults.count(Endpoint.REFRESH) == 1


def test_a_dead_grant_makes_the_token_invalid_and_loses_nothing(
    core: Core, sandbox: Sandbox, folder: Path
) -> None:
    sandbox.deliver(SCAN, message(1))
    sandbox.revoke_all(SCAN)
    assert _refused(core, folder).reason is not None
    assert core.tokens.status("status-pop").state is TokenState.INVALID
    assert len(sandbox.mailbox(SCAN)) == 1


def test_files_are_private_and_have_the_line_ends_of_files(plain: Core, folder: Path) -> None:
    before = os.umask(0)
    try:
        _receive(plain, folder)
    finally:
        os.umask(before)
    modes = {path.stat().st_mode & 0o777 for path in folder.rglob("*") if path.is_file()}
    assert modes == {0o600}
    assert {path.stat().st_mode & 0o777 for path in (folder, *folder.iterdir())} == {0o700}
    assert _there(folder) == _files(1, 2, 3)
    assert list((folder / "tmp").iterdir()) == []


def test_a_limit(plain: Core, drop: Drop, folder: Path) -> None:
    assert _receive(plain, folder, limit=2).received == 2
    assert list(drop.messages) == ["uid-3"]


def test_it_stops_after_the_present_message(plain: Core, drop: Drop, folder: Path) -> None:
    stop = threading.Event()
    outcome = receive(plain, "status-pop", folder, MAIL_JOB, stored=lambda _: stop.set(), stop=stop)
    assert outcome.received == 1
    assert list(drop.messages) == ["uid-2", "uid-3"]


@pytest.mark.parametrize("uidl", [True, False])
def test_a_server_that_deletes_nothing_gives_nothing_twice(
    plain: Core, drop: Drop, folder: Path, uidl: bool
) -> None:
    drop.keeps, drop.uidl = True, uidl
    drop.quit = "-ERR some deleted messages not removed"
    assert _receive(plain, folder) == ReceiveOutcome(received=3, confirmed=False)
    for path in (folder / "new").iterdir():
        path.unlink()
    assert _receive(plain, folder) == ReceiveOutcome(again=3, confirmed=False)
    assert _there(folder) == []


def test_what_is_known_is_not_fetched_again(plain: Core, drop: Drop, folder: Path) -> None:
    drop.keeps = True
    _receive(plain, folder)
    _receive(plain, folder)
    assert drop.delivered == 3


def test_a_lost_connection_loses_nothing(plain: Core, drop: Drop, folder: Path) -> None:
    drop.leave = lambda line: line == "RETR 3"
    assert _refused(plain, folder).reason is Failure.CONNECTION_LOST
    assert len(drop.messages) == 3, "only QUIT deletes"
    assert _there(folder) == _files(1, 2)
    drop.leave = lambda _: False
    assert _receive(plain, folder) == ReceiveOutcome(received=1, again=2)
    assert _there(folder) == _files(1, 2, 3)


def test_a_uidl_that_is_given_to_a_new_message(plain: Core, drop: Drop, folder: Path) -> None:
    _receive(plain, folder)
    drop.messages = {"uid-1": message(4)}
    assert _receive(plain, folder).received == 1
    assert _there(folder) == _files(1, 2, 3, 4)


def test_equal_messages_that_come_one_after_another_without_uidl(
    plain: Core, drop: Drop, folder: Path
) -> None:
    drop.uidl = False
    for _ in range(2):
        drop.messages = {"x": b"the same\r\n"}
        assert _receive(plain, folder).received == 1
        for path in (folder / "new").iterdir():
            path.unlink()


@pytest.mark.parametrize("uid", ["with space", "x" * 201, "\x7f", "ø"])
def test_a_uidl_that_is_none(plain: Core, drop: Drop, folder: Path, uid: str) -> None:
    drop.messages = {uid: message(1)}
    drop.keeps = True
    assert _receive(plain, folder).received == 1
    assert _receive(plain, folder).again == 1


def test_messages_without_a_message_id(plain: Core, drop: Drop, folder: Path) -> None:
    drop.messages = {"a": b"Subject: x\r\n\r\n1\r\n", "b": b"no header at all\r\n", "c": b""}
    drop.keeps = True
    assert _receive(plain, folder).received == 3
    assert _receive(plain, folder).again == 3


def test_a_message_rendered_anew_is_the_same(plain: Core, drop: Drop, folder: Path) -> None:
    drop.keeps = True
    _receive(plain, folder)
    drop.messages["uid-1"] = b"X-New: 1\r\n" + message(1)
    assert _receive(plain, folder).again == 3


def test_what_is_too_large_stays_where_it_is(
    plain: Core, drop: Drop, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LARGEST", 1000)
    drop.sizes["uid-2"] = 1001
    assert _receive(plain, folder) == ReceiveOutcome(received=2, too_large=1)
    assert list(drop.messages) == ["uid-2"]


def test_a_message_that_goes_on_beyond_what_list_said(
    plain: Core, drop: Drop, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LARGEST", 1000)
    drop.messages["uid-1"] = b"x" * 5000 + b"\r\n"
    drop.sizes["uid-1"] = 10
    assert _refused(plain, folder).value == "too_long"
    assert list((folder / "tmp").iterdir()) == []
    assert len(drop.messages) == 3


def test_a_message_that_the_server_does_not_hand_out_holds_up_no_other(
    plain: Core, drop: Drop, folder: Path
) -> None:
    drop.refused = {"uid-1"}
    assert _receive(plain, folder) == ReceiveOutcome(received=2, refused=1)
    assert list(drop.messages) == ["uid-1"]


@pytest.mark.parametrize(
    ("command", "answer", "reason"),
    [
        ("LIST", "-ERR no", Failure.MAILBOX_REFUSED),
        ("LIST", "-ERR [SYS/TEMP] later", Failure.TRY_LATER),
        ("UIDL", "-ERR [IN-USE] later", Failure.TRY_LATER),
        ("RETR", "-ERR [SYS/TEMP] later", Failure.TRY_LATER),
    ],
)
def test_refusals(
    plain: Core, drop: Drop, folder: Path, command: str, answer: str, reason: Failure
) -> None:
    drop.answers[command] = answer
    assert _refused(plain, folder).reason is reason
    assert len(drop.messages) == 3


def test_a_large_message_is_not_held_in_memory(plain: Core, drop: Drop, folder: Path) -> None:
    import tracemalloc

    body = b"x" * 70 + b"\r\n"
    drop.messages = {"large": b"Subject: large\r\n\r\n" + body * 400_000}  # 28 MB
    tracemalloc.start()
    try:
        assert _receive(plain, folder).received == 1
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    (path,) = (folder / "new").iterdir()
    assert path.stat().st_size == 400_000 * 71 + 16
    assert peak < 8_000_000


def test_a_full_disk_deletes_nothing(
    plain: Core, drop: Drop, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maildirs, "_MARGIN", 1 << 60)
    assert _refused(plain, folder).id is ErrorId.STATE_FULL
    assert (len(drop.messages), _there(folder)) == (3, [])


def test_a_disk_that_fills_in_the_middle_deletes_nothing(
    plain: Core, drop: Drop, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write

    def full(descriptor: int, octets: memoryview) -> int:
        if b"page 2" in bytes(octets):
            raise OSError(28, "No space left on device")
        return write(descriptor, octets)

    monkeypatch.setattr(os, "write", full)
    assert _refused(plain, folder).id is ErrorId.STATE_FULL
    assert len(drop.messages) == 3
    assert list((folder / "tmp").iterdir()) == []
    monkeypatch.setattr(os, "write", write)
    assert _receive(plain, folder) == ReceiveOutcome(received=2, again=1)


def test_two_at_once(plain: Core, drop: Drop, folder: Path) -> None:
    inner: list[AdgangError] = []

    def stored(_: Path) -> None:
        if not inner:
            inner.append(_refused(plain, folder))

    outcome = receive(plain, "status-pop", folder, MAIL_JOB, stored=stored)
    assert outcome.received == 3
    assert (inner[0].id, inner[0].key) == (ErrorId.LOCK_BUSY, "status-pop")


def test_a_file_that_is_there_already_is_not_written_again(
    plain: Core, drop: Drop, folder: Path
) -> None:
    """The state was lost, the Maildir was not."""
    drop.keeps = True
    _receive(plain, folder)
    first = next((folder / "new").iterdir())
    first.rename(folder / "cur" / f"{first.name}:2,S")
    plain.database.execute("DELETE FROM received")
    assert _receive(plain, folder).again == 3


@pytest.mark.parametrize(("hours", "received"), [(1, 0), (40, 1)])
def test_what_vanished_from_tmp_comes_again_where_somebody_may_have_tidied(
    plain: Core, drop: Drop, folder: Path, clock: SetClock, hours: float, received: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    drop.messages = {"uid-1": message(1)}
    with monkeypatch.context() as patch:
        patch.setattr(Maildir, "deliver", _crash)
        with pytest.raises(KeyboardInterrupt):
            _receive(plain, folder)
    (left,) = (folder / "tmp").iterdir()
    left.unlink()
    clock.advance(hours * 3600)
    assert _receive(plain, folder).received == received


def _crash(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_maildir_that_is_away_is_waited_for(
    plain: Core, drop: Drop, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop.messages = {"uid-1": message(1)}
    with monkeypatch.context() as patch:
        patch.setattr(Maildir, "deliver", _crash)
        with pytest.raises(KeyboardInterrupt):
            _receive(plain, folder)
    away = folder.rename(tmp_path / "away")
    other = tmp_path / "other"
    assert _receive(plain, other) == ReceiveOutcome(again=1)
    away.rename(folder)
    _receive(plain, other)
    assert (_there(folder), _there(other)) == (_files(1), [])


def test_rows_are_dropped_when_they_are_old_and_gone(
    plain: Core, drop: Drop, folder: Path, clock: SetClock
) -> None:
    drop.keeps = True
    _receive(plain, folder)
    del drop.messages["uid-1"]
    clock.advance(91 * DAY)
    _receive(plain, folder)
    assert len(plain.database.query("SELECT 1 FROM received")) == 2


@pytest.mark.parametrize("name", ["file", "mail", "none/below"])
def test_what_is_no_maildir_is_left_alone(
    plain: Core, drop: Drop, tmp_path: Path, name: str
) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail" / "inbox").write_text("x")
    error = _refused(plain, tmp_path / name)
    expected = ErrorId.STATE_UNWRITABLE if name == "none/below" else ErrorId.BAD_VALUE
    assert error.id is expected
    assert len(drop.messages) == 3
    assert [path.name for path in (tmp_path / "mail").iterdir()] == ["inbox"]


@pytest.mark.parametrize("there", [(), ("tmp",), ("tmp", "new", "cur", ".Sent", "dovecot-uidlist")])
def test_a_maildir_is_made_where_it_is_missing(
    plain: Core, folder: Path, there: tuple[str, ...]
) -> None:
    folder.mkdir()
    for name in there:
        (folder / name).mkdir()
    assert _receive(plain, folder).received == 3


def test_a_group_that_sends_does_not_collect(plain: Core, folder: Path) -> None:
    with pytest.raises(AdgangError) as caught:
        receive(plain, "smtp", folder, MAIL_JOB)
    assert caught.value.allowed == "status-pop ifax-pop eprint-pop"


def test_nothing_of_it_is_logged(
    core: Core, sandbox: Sandbox, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    sandbox.deliver(SCAN, b"Subject: very secret\r\n\r\nvery secret\r\n")
    _receive(core, folder)
    assert "very secret" not in caplog.text
    assert core.tokens.access_token("status-pop", MAIL_JOB).reveal() not in caplog.text
