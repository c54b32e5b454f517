# SPDX-License-Identifier: Apache-2.0
"""`adgang passwd`: by a line of stdin, or typed twice at a terminal."""

from __future__ import annotations

import io
import os
import pty
import select
import time
from collections.abc import Iterator
from contextlib import suppress

import pytest

from app.access import command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from app.secret import Secret
from tests.administrator import CHEAP, PASSWORD
from tests.cli.commands import Commands, Outcome
from tests.cli.conftest import Run
from tests.conftest import SetClock


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.access.COST", CHEAP)


@pytest.fixture
def core(config: PanelConfig, clock: SetClock) -> Iterator[Core]:
    opened = Core.open(config, clock=clock)
    yield opened
    opened.close()


def given(monkeypatch: pytest.MonkeyPatch, octets: bytes) -> io.TextIOWrapper:
    stdin = io.TextIOWrapper(io.BytesIO(octets), encoding="utf-8")
    monkeypatch.setattr("sys.stdin", stdin)
    return stdin


def log_in(core: Core, text: str) -> ErrorId | None:
    try:
        core.access.log_in(Secret(text))
    except AdgangError as error:
        return error.id
    return None


def test_a_line_of_stdin_is_the_first_password(
    run: Run, core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    stdin = given(monkeypatch, "blåbær\nthe next command's\n".encode())
    code, out, err = run("passwd")
    assert (code, out) == (0, "")
    assert err == "The administrator password is set; who was logged in is logged out.\n"
    assert log_in(core, "blåbær") is None
    assert stdin.read() == "the next command's\n"


@pytest.mark.parametrize("ending", [b"", b"\n", b"\r\n"])
def test_with_json_nothing_is_said(
    run: Run, core: Core, monkeypatch: pytest.MonkeyPatch, ending: bytes
) -> None:
    given(monkeypatch, b"12345" + ending)
    assert run("passwd", "--json") == Outcome(0, "", "")
    assert log_in(core, "12345") is None


def test_a_lost_password_is_replaced_a_lock_lifted_and_sessions_end(
    run: Run, core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    actor = core.access.set_first(PASSWORD)
    for _ in range(5):
        log_in(core, "wrong")
    assert log_in(core, "open sesame") is ErrorId.LOCKED_OUT
    given(monkeypatch, b"the new one\n")
    assert run("passwd").code == 0
    assert core.access.remaining(actor) == 0
    assert log_in(core, "the new one") is None
    assert log_in(core, "open sesame") is ErrorId.PASSWORD_WRONG
    told = [(e.who, e.what) for e in core.journal.entries()]
    assert (command_line().name, "change_password") in told


@pytest.mark.parametrize(
    ("octets", "allowed"),
    [
        (b"", "5 to 255 characters"),
        (b"\n12345\n", "5 to 255 characters"),
        (b"1234\n", "5 to 255 characters"),
        (b"x" * 256, "5 to 255 characters"),
        (b"x" * 10000, "5 to 255 characters"),
        (b"a\x07bcdef\n", "5 to 255 characters"),
        (b"bl\xe5b\xe6r\n", "UTF-8"),
    ],
)
def test_what_is_no_password_is_refused_unseen(
    run: Run, core: Core, monkeypatch: pytest.MonkeyPatch, octets: bytes, allowed: str
) -> None:
    given(monkeypatch, octets)
    outcome = run("passwd", "--json")
    assert (outcome.code, outcome.out) == (65, "")
    error = outcome.error()
    assert (error["id"], error["key"], error["value"]) == ("bad_value", "password", None)
    assert error["allowed"] == allowed
    assert not core.access.configured()


def test_without_stdin_it_is_refused(run: Run, core: Core, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert run("passwd").code == 65


def test_an_argument_is_refused_and_not_repeated(run: Run) -> None:
    code, out, err = run("passwd", "hunter2")
    assert (code, out) == (64, "")
    assert "hunter2" not in err


def test_a_state_that_cannot_be_written_says_so_first(run: Run, config: PanelConfig) -> None:
    config.state.write_text("a file, no folder")
    assert run("passwd").code == 73


def at_a_terminal(bare: Commands, *lines: bytes) -> tuple[int, bytes]:
    """Type `lines`, each after its question; exit code, and what the terminal showed."""
    terminal, end = pty.openpty()
    running = bare.start(
        "passwd", stdin=end, stdout=end, stderr=end, preexec_fn=_own_terminal, text=False
    )
    os.close(end)
    shown = b""
    for line in lines:
        shown += _until(terminal, b": ")
        os.write(terminal, line)
    shown += _until(terminal, None)
    code = running.process.wait(30)
    os.close(terminal)
    return code, shown


def _own_terminal() -> None:
    """The child's stdin becomes its /dev/tty, which getpass opens; Ctrl-C is heard there."""
    import fcntl
    import signal
    import termios

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # ignored where the tests run in the background
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def _until(terminal: int, ending: bytes | None) -> bytes:
    """What is shown up to a question, or up to the end."""
    shown, deadline = b"", time.monotonic() + 30
    with suppress(OSError):  # nobody holds the other end any more
        while (left := deadline - time.monotonic()) > 0:
            if not select.select([terminal], [], [], left)[0]:
                break
            shown += os.read(terminal, 4096)
            if ending is not None and shown.endswith(ending):
                return shown
    return shown


def test_at_a_terminal_it_is_typed_twice_and_not_shown(bare: Commands, core: Core) -> None:
    code, shown = at_a_terminal(bare, b"twice typed\n", b"twice typed\n")
    assert code == 0, shown
    assert b"New administrator password: " in shown
    assert b"Once more: " in shown
    assert b"twice typed" not in shown
    assert log_in(core, "twice typed") is None


def test_two_that_differ_are_refused(bare: Commands, core: Core) -> None:
    code, shown = at_a_terminal(bare, b"twice typed\n", b"twice tyqed\n")
    assert code == 65, shown
    assert b"the same password twice" in shown
    assert not core.access.configured()


def test_ctrl_c_and_ctrl_d_at_the_question_change_nothing(bare: Commands, core: Core) -> None:
    assert at_a_terminal(bare, b"\x03")[0] == 130
    assert at_a_terminal(bare, b"\x04", b"\x04")[0] == 65
    assert not core.access.configured()
