# SPDX-License-Identifier: Apache-2.0
"""The whole job by the command line, in processes of its own, against the sandbox over TLS."""

from __future__ import annotations

import os
import pty
import signal
import time

import pytest

from app.sandbox.sandbox import Sandbox
from tests.cli.commands import ACCOUNT, Commands, Outcome, Running

STEPS = ["clock", "keyring", "resolve", "connect", "tls", "token", "login", "permission"]


def refreshes(sandbox: Sandbox) -> int:
    return [request.endpoint for request in sandbox.requests].count("refresh")


def test_the_whole_job(configured: Commands, sandbox: Sandbox) -> None:
    running = configured.start("get-token", "smtp", "--json")
    event = running.event()
    assert list(event) == [
        "event", "user_code", "verification_uri", "verification_uri_complete", "expires_at",
        "interval",
    ]  # fmt: skip
    assert event["verification_uri"] == sandbox.verification_uri
    waiting = configured.status()
    assert (waiting["token"], waiting["in_force"]) == ("waiting", False)
    assert waiting["pending_until"] == event["expires_at"]

    sandbox.approve(event["user_code"], ACCOUNT)
    ended = running.end()
    assert (ended.code, ended.err) == (0, "")
    assert ended.lines() == [{"event": "state", "token": "acquired"}]
    acquired = configured.status()
    assert (acquired["token"], acquired["in_force"]) == ("acquired", True)
    assert (acquired["provider"], acquired["account"]) == ("x", ACCOUNT)

    code, token, err = configured.run("token", "smtp")
    assert (code, err) == (0, "")
    assert token.endswith("\n")
    assert token.count("\n") == 1
    assert len(token) > 20

    tested = configured.run("test", "smtp", "--json")
    assert (tested.code, tested.err) == (0, "")
    *steps, last = tested.lines()
    assert [list(step) for step in steps] == [["step", "result", "ms", "detail"]] * 8
    assert [(step["step"], step["result"]) for step in steps] == [(name, "ok") for name in STEPS]
    assert all(isinstance(step["ms"], int) for step in steps)
    assert last == {"result": "ok", "reason": None}

    deleted = configured.run("delete-token", "smtp", "--yes")
    assert (deleted.code, deleted.out) == (0, "")
    assert "revoked at the provider" in deleted.err
    assert configured.status()["token"] == "not_acquired"
    assert configured.run("token", "smtp").code == 77


def test_no_secret_is_left_in_clear(configured: Commands, sandbox: Sandbox) -> None:
    running = configured.start("get-token", "smtp", "--json")
    user_code = running.event()["user_code"]
    secrets = [user_code.encode()]
    sandbox.approve(user_code, ACCOUNT)
    running.end()
    secrets.append(configured.run("token", "smtp").out.strip().encode())
    for path in configured.state.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not [secret for secret in secrets if secret in content], path
            assert path.stat().st_mode & 0o777 == 0o600
        else:
            assert path.stat().st_mode & 0o777 == 0o700


def test_words_for_a_person(configured: Commands, sandbox: Sandbox) -> None:
    running = configured.start("get-token", "smtp")
    user_code = pending_code(running)
    sandbox.approve(user_code, ACCOUNT)
    code, out, err = running.end()
    assert (code, out) == (0, "")
    assert err.endswith("Obtained: the token is stored. Next: adgang test smtp\n")
    tested = configured.run("test", "smtp")
    assert tested.out.endswith("The connection works.\n")
    assert len(tested.out.splitlines()) == 9


def pending_code(running: Running) -> str:
    """The user code in the words on stderr."""
    assert running.process.stderr is not None
    for line in running.process.stderr:
        if "this code: " in line:
            return line.split("this code: ")[1].strip()
    raise AssertionError(running.end())


def test_on_a_terminal_there_is_a_countdown(configured: Commands, sandbox: Sandbox) -> None:
    ours, theirs = pty.openpty()
    configured.environ["TERM"] = "xterm"
    running = configured.start("get-token", "smtp", stderr=theirs)
    os.close(theirs)
    shown = b""
    while b" left " not in shown:
        shown += os.read(ours, 65536)
    code = shown.split(b"this code: ")[1].split()[0].decode()
    sandbox.approve(code, ACCOUNT)
    assert running.end().code == 0
    os.close(ours)
    assert b"\x1b[40;37;1m" in shown
    assert b"14:5" in shown or b"15:00" in shown


def test_denial(configured: Commands, sandbox: Sandbox) -> None:
    running = configured.start("get-token", "smtp", "--json")
    sandbox.deny(running.event()["user_code"])
    ended = running.end()
    assert ended.code == 77
    assert ended.lines() == [{"event": "failed", "reason": "denied"}]
    assert ended.error()["id"] == "denied"
    assert ended.error()["message"].startswith("smtp: the request was refused on the phone")
    assert configured.status()["token"] == "not_acquired"


def test_expiry(configured: Commands, sandbox: Sandbox) -> None:
    running = configured.start("get-token", "smtp", "--json")
    sandbox.expire_code(running.event()["user_code"])
    ended = running.end()
    assert ended.code == 75
    assert ended.lines() == [{"event": "failed", "reason": "expired"}]


def test_another_account_than_the_one_in_the_settings(
    configured: Commands, sandbox: Sandbox
) -> None:
    ended = configured.get_token(sandbox, user="fax@example.com")
    assert ended.code == 77
    told = {"event": "account", "account": "fax@example.com", "expected": ACCOUNT, "kept": False}
    assert ended.lines() == [told, {"event": "failed", "reason": "wrong_account"}]
    assert configured.status()["token"] == "not_acquired"
    assert sandbox.requests[-1].endpoint == "revocation"

    running = configured.start("get-token", "smtp", "--json", "--keep-account")
    sandbox.approve(running.event()["user_code"], "fax@example.com")
    kept = running.end()
    assert kept.code == 0
    assert kept.lines() == [told | {"kept": True}, {"event": "state", "token": "acquired"}]
    assert configured.status()["account"] == "fax@example.com"
    assert configured.run("settings", "get", "smtp", "account").out == "fax@example.com\n"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_cancels_the_grant(
    configured: Commands, sandbox: Sandbox, number: signal.Signals
) -> None:
    running = configured.start("get-token", "smtp", "--json")
    user_code = running.event()["user_code"]
    running.send(number)
    ended = running.end()
    assert ended.code == 130
    assert ended.lines() == [{"event": "failed", "reason": "cancelled"}]
    assert ended.err.count("\n") == 1
    assert configured.status()["token"] == "not_acquired"
    sandbox.approve(user_code, ACCOUNT)  # too late: nobody asks any more
    assert configured.status()["token"] == "not_acquired"


def test_a_signal_is_heard_while_the_provider_is_slow(
    configured: Commands, sandbox: Sandbox
) -> None:
    running = configured.start("get-token", "smtp", "--json")
    running.event()
    sandbox.faults.delay["token"] = 30.0
    time.sleep(0.5)
    before = time.monotonic()
    running.send(signal.SIGTERM)
    assert running.end().code == 130
    assert time.monotonic() - before < 10.0
    assert configured.status()["token"] == "not_acquired"


def test_a_code_that_nobody_can_see_is_cancelled(configured: Commands) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        ended = configured.start("get-token", "smtp", "--json", stdout=pipe).end()
    assert (ended.code, ended.err) == (130, "")
    assert configured.status()["token"] == "not_acquired"


def test_a_killed_call_is_taken_up_again_with_the_same_code(
    configured: Commands, sandbox: Sandbox
) -> None:
    first = configured.start("get-token", "smtp", "--json")
    user_code = first.event()["user_code"]
    first.send(signal.SIGKILL)
    assert first.end().code == -signal.SIGKILL
    assert configured.status()["token"] == "waiting"

    second = configured.start("get-token", "smtp", "--json")
    assert second.event()["user_code"] == user_code
    sandbox.approve(user_code, ACCOUNT)
    assert second.end().lines() == [{"event": "state", "token": "acquired"}]


def test_what_was_allowed_after_a_kill_is_fetched(configured: Commands, sandbox: Sandbox) -> None:
    first = configured.start("get-token", "smtp", "--json")
    user_code = first.event()["user_code"]
    first.send(signal.SIGKILL)
    first.end()
    sandbox.approve(user_code, ACCOUNT)
    second = configured.start("get-token", "smtp", "--json")
    assert second.end().lines()[-1] == {"event": "state", "token": "acquired"}


def test_a_second_get_token_takes_the_place_of_the_first(
    configured: Commands, sandbox: Sandbox
) -> None:
    first = configured.start("get-token", "smtp", "--json")
    old = first.event()["user_code"]
    second = configured.start("get-token", "smtp", "--json")
    new = second.event()["user_code"]
    assert new != old
    ended = first.end()
    assert ended.code == 130
    assert ended.lines() == [{"event": "failed", "reason": "replaced"}]
    sandbox.approve(new, ACCOUNT)
    assert second.end().lines() == [{"event": "state", "token": "acquired"}]


def test_an_old_token_goes_on_working_until_there_is_a_new_one(
    configured: Commands, sandbox: Sandbox
) -> None:
    configured.get_token(sandbox)
    running = configured.start("get-token", "smtp", "--json")
    user_code = running.event()["user_code"]
    assert (configured.status()["token"], configured.status()["in_force"]) == ("waiting", True)
    assert configured.run("token", "smtp").code == 0
    sandbox.deny(user_code)
    assert running.end().code == 77
    assert configured.status()["token"] == "acquired"


def test_eight_at_once_after_expiry_cause_one_refresh(
    configured: Commands, sandbox: Sandbox
) -> None:
    sandbox.token_life = 30  # less than the minute that makes it due
    assert configured.get_token(sandbox).code == 0
    sandbox.token_life = 3600
    ended = [running.end() for running in [configured.start("token", "smtp") for _ in range(8)]]
    assert [(outcome.code, outcome.err) for outcome in ended] == [(0, "")] * 8
    assert len({outcome.out for outcome in ended}) == 1
    assert refreshes(sandbox) == 1
    assert configured.run("test", "smtp", "--json").code == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_does_not_cut_a_refresh_off(
    configured: Commands, sandbox: Sandbox, number: signal.Signals
) -> None:
    sandbox.token_life = 30
    configured.get_token(sandbox)
    sandbox.token_life = 3600
    sandbox.faults.delay["refresh"] = 1.5
    running = configured.start("token", "smtp")
    while not refreshes(sandbox):
        time.sleep(0.02)
    running.send(number)
    assert running.end() == Outcome(130, "", "adgang: interrupted\n")
    sandbox.faults.delay.clear()
    assert configured.run("token", "smtp").code == 0
    assert refreshes(sandbox) == 1
