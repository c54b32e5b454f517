# SPDX-License-Identifier: Apache-2.0
"""`adgang service` as a process: what it does, how it sleeps, and how it ends."""

from __future__ import annotations

import io
import json
import signal
import socket
import time
from email import message_from_bytes
from pathlib import Path

import pytest

from app.sandbox.faults import Endpoint
from app.sandbox.sandbox import Sandbox
from tests.cli.commands import ACCOUNT, Commands, Running
from tests.cli.conftest import Run
from tests.conftest import LeapingClock

HOUR = 3600
STARTED = "adgang: the service runs on "


def started(commands: Commands, *options: str) -> Running:
    """A service that has said that it runs."""
    running = commands.start("service", *options)
    assert running.process.stderr is not None
    said = running.process.stderr.readline()
    assert said == f"{STARTED}{commands.state}\n"
    return running


def line(running: Running) -> str:
    assert running.process.stderr is not None
    return running.process.stderr.readline()


def switches(running: Running) -> int:
    """How often the process has gone to sleep by itself (proc_pid_status(5))."""
    status = Path(f"/proc/{running.process.pid}/status").read_text()
    return int(status.split("\nvoluntary_ctxt_switches:")[1].split()[0])


def mailbox(commands: Commands, sandbox: Sandbox, group: str = "ifax-pop") -> None:
    host, port = sandbox.pop3s
    done = commands.run(
        "settings", "set", group, "provider=x", f"account={ACCOUNT}", f"server={host}",
        f"port={port}", "tls=implicit", "check_interval=60",
    )  # fmt: skip
    assert done.code == 0, done.err


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_it_ends_cleanly_and_without_a_word(
    bare: Commands, number: signal.Signals, code: int
) -> None:
    running = started(bare)
    running.send(number)
    ended = running.end()
    assert (ended.code, ended.out, ended.err) == (code, "", "")


def test_a_second_one_is_sent_away_and_the_lock_of_a_dead_one_is_free(bare: Commands) -> None:
    first = started(bare)
    for options in ((), ("--once",)):
        second = bare.run("service", *options, "--json")
        assert second.code == 75
        assert second.error()["id"] == "already_running"
    assert "a service runs on this state already" in bare.run("service").err
    first.process.kill()
    first.end()
    third = started(bare)
    third.send(signal.SIGTERM)
    assert third.end().code == 0


def test_an_idle_service_sleeps(configured: Commands, sandbox: Sandbox) -> None:
    assert configured.get_token(sandbox).code == 0
    running = started(configured)
    deadline = time.monotonic() + 20
    before, now = -1, switches(running)
    while before != now:  # what starting and reconciling write wakes it once more
        assert time.monotonic() < deadline
        time.sleep(0.3)
        before, now = now, switches(running)
    time.sleep(1.5)
    assert switches(running) == now
    running.send(signal.SIGTERM)
    assert running.end().code == 0


def test_it_takes_over_the_grant_of_a_process_that_was_killed(
    configured: Commands, sandbox: Sandbox
) -> None:
    service = started(configured, "--json")
    getting = configured.start("get-token", "smtp", "--json")
    code = getting.event()
    getting.process.kill()
    getting.end()
    sandbox.approve(code["user_code"], ACCOUNT)
    assert service.event() == {
        "event": "get_token", "group": "smtp", "result": "ok", "messages": None, "left": 0,
    }  # fmt: skip
    service.send(signal.SIGTERM)
    assert service.end().code == 0
    assert configured.status()["token"] == "acquired"


def test_once_does_all_that_can_be_done_and_ends(configured: Commands, sandbox: Sandbox) -> None:
    mailbox(configured, sandbox)
    assert configured.get_token(sandbox, "ifax-pop").code == 0
    sandbox.deliver(ACCOUNT, b"Subject: fax\r\n\r\nHello\r\n")
    done = configured.run("service", "--once")
    assert (done.code, done.out, done.err) == (0, "", "adgang: ifax-pop mail check: 1 message\n")
    assert len(sandbox.mailbox(ACCOUNT)) == 1, "only counted"
    assert configured.run("service", "--once", "--json").lines() == [
        {"event": "check_mail", "group": "ifax-pop", "result": "ok", "messages": 1, "left": 0}
    ]


def test_mail_goes_into_the_maildir_of_its_group(
    configured: Commands, sandbox: Sandbox, tmp_path: Path
) -> None:
    mailbox(configured, sandbox)
    assert configured.get_token(sandbox, "ifax-pop").code == 0
    for number in range(3):
        sandbox.deliver(ACCOUNT, f"Subject: fax {number}\r\n\r\nHello\r\n".encode())
    given = ("service", "--once", "--maildir", f"ifax-pop={tmp_path / 'fax'}")
    done = configured.run(*given)
    assert (done.code, done.err) == (0, "adgang: ifax-pop mail check: 3 messages\n")
    assert len(list((tmp_path / "fax" / "new").iterdir())) == 3
    assert sandbox.mailbox(ACCOUNT) == []
    assert configured.run(*given).err == "adgang: ifax-pop mail check: 0 messages\n"


def test_once_ends_with_the_code_of_what_failed(configured: Commands, sandbox: Sandbox) -> None:
    mailbox(configured, sandbox)
    assert configured.get_token(sandbox, "ifax-pop").code == 0
    sandbox.revoke_all(ACCOUNT)
    done = configured.run("service", "--once")
    assert done.code == 77
    assert done.err.startswith("adgang: ifax-pop mail check: the provider has ended the token")
    assert "adgang get-token ifax-pop" in done.err
    assert configured.status("ifax-pop")["token"] == "invalid"
    again = configured.run("service", "--once")
    assert (again.code, again.err) == (0, ""), "what is known is not asked about again"


def test_a_refresh_under_way_comes_to_its_end(configured: Commands, sandbox: Sandbox) -> None:
    mailbox(configured, sandbox)
    assert configured.get_token(sandbox, "ifax-pop").code == 0
    sandbox.expire_access(ACCOUNT)
    sandbox.faults.delay[Endpoint.TOKEN] = 1.0
    running = configured.start("service", "--once", "--json")
    deadline = time.monotonic() + 20
    while not sandbox.faults.count(Endpoint.REFRESH):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    running.send(signal.SIGTERM)
    ended = running.end()
    assert (ended.code, ended.lines()[0]["result"]) == (0, "ok")
    assert configured.run("service", "--once").code == 0
    assert sandbox.faults.count(Endpoint.REFRESH) == 1, "the renewed token was stored"


def test_systemd_is_told(bare: Commands, tmp_path: Path) -> None:
    address = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(address))
        listening.settimeout(20)
        bare.environ["NOTIFY_SOCKET"] = str(address)
        bare.environ["WATCHDOG_USEC"] = "400000"
        running = started(bare)
        told = [listening.recv(100) for _ in range(4)]
        assert told == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1", b"WATCHDOG=1"]
        running.send(signal.SIGTERM)
        while (word := listening.recv(100)) != b"STOPPING=1":
            assert word == b"WATCHDOG=1"
        assert running.end().code == 0


REPORTED = [
    {"event": "report", "group": "email-status", "result": "ok", "messages": None, "left": 0}
]


@pytest.fixture
def days(monkeypatch: pytest.MonkeyPatch) -> LeapingClock:
    """The clock of every command that is called here."""
    clock = LeapingClock()
    monkeypatch.setattr("app.core.SystemClock", lambda: clock)
    return clock


@pytest.fixture
def reporting(run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A machine that can send, by password."""
    monkeypatch.setenv("SSL_CERT_FILE", str(sandbox.ca_file))
    host, port = sandbox.smtp
    values = (f"server={host}", f"port={port}", "tls=starttls", "auth=password",
              "username=alarm@example.com", "sender_address=alarm@example.com")  # fmt: skip
    assert run("settings", "set", "alert-smtp", *values).code == 0
    monkeypatch.setattr("sys.stdin", io.StringIO("alarm-demo\n"))
    assert run("settings", "set", "alert-smtp", "password=-").code == 0
    return run


def test_a_daily_report_goes_out_once_a_day(
    reporting: Run, sandbox: Sandbox, days: LeapingClock
) -> None:
    asked = ("schedule=daily", f"recipients={ACCOUNT}, fax@example.com")
    assert reporting("settings", "set", "email-status", *asked).code == 0
    once = ("service", "--once", "--json")
    sent = 0
    for ahead, due in ((0, True), (60, False), (23 * HOUR, False), (26 * HOUR, True),
                       (27 * HOUR, False), (52 * HOUR, True)):  # fmt: skip
        days.ahead = float(ahead)
        done = reporting(*once)
        assert (done.code, done.lines()) == (0, REPORTED if due else []), ahead
        sent += due
        for user in (ACCOUNT, "fax@example.com"):
            assert len(sandbox.mailbox(user)) == sent
    mail = message_from_bytes(sandbox.mailbox(ACCOUNT)[0])
    assert (mail["From"], mail["Auto-Submitted"]) == ("alarm@example.com", "auto-generated")


def test_no_report_goes_out_where_none_is_wanted(
    reporting: Run, sandbox: Sandbox, days: LeapingClock
) -> None:
    for values in ((), (f"recipients={ACCOUNT}",), ("schedule=weekly", "recipients="),
                   ("schedule=off", f"recipients={ACCOUNT}")):  # fmt: skip
        if values:
            assert reporting("settings", "set", "email-status", *values).code == 0
        days.ahead += 8 * 24 * HOUR
        done = reporting("service", "--once", "--json")
        assert (done.code, done.lines()) == (0, []), done.err
    assert sandbox.mailbox(ACCOUNT) == []


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("ifax-pop", 64),
        ("fax=/mail", 64),
        ("smtp=/mail", 65),
        ("status-pop=/mail", 65),
        ("ifax-pop=", 65),
    ],
)
def test_a_maildir_that_cannot_be_is_refused(bare: Commands, given: str, code: int) -> None:
    refused = bare.run("service", "--once", "--json", "--maildir", given)
    assert refused.code == code
    assert json.loads(refused.err)["error"]["message"]


def test_a_state_that_cannot_be_written_is_said_at_once(bare: Commands) -> None:
    bare.state.parent.mkdir(parents=True, exist_ok=True)
    bare.state.write_text("")
    assert bare.run("service").code == 73
