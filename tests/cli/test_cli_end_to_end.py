# SPDX-License-Identifier: Apache-2.0
"""The whole job by the command line, in processes of its own, against the sandbox over TLS."""

from __future__ import annotations

import os
import pty
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from app.sandbox.sandbox import Sandbox
from tests.cli.commands import ACCOUNT, Commands, Outcome, Running

STEPS = ["clock", "keyring", "resolve", "connect", "tls", "token", "login", "permission"]


def status(commands: Commands, group: str = "smtp") -> dict[str, Any]:
    rows: list[dict[str, Any]] = commands.run("status", group, "--json").json()["groups"]
    return rows[0]


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
    waiting = status(configured)
    assert (waiting["token"], waiting["in_force"]) == ("waiting", False)
    assert waiting["pending_until"] == event["expires_at"]

    sandbox.approve(event["user_code"], ACCOUNT)
    ended = running.end()
    assert (ended.code, ended.err) == (0, "")
    assert ended.lines() == [{"event": "state", "token": "acquired"}]
    acquired = status(configured)
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
    assert status(configured)["token"] == "not_acquired"
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
    assert status(configured)["token"] == "not_acquired"


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
    assert ended.lines() == [{"event": "failed", "reason": "wrong_account"}]


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
    assert status(configured)["token"] == "not_acquired"
    sandbox.approve(user_code, ACCOUNT)  # too late: nobody asks any more
    assert status(configured)["token"] == "not_acquired"


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
    assert status(configured)["token"] == "not_acquired"


def test_a_killed_call_is_taken_up_again_with_the_same_code(
    configured: Commands, sandbox: Sandbox
) -> None:
    first = configured.start("get-token", "smtp", "--json")
    user_code = first.event()["user_code"]
    first.send(signal.SIGKILL)
    assert first.end().code == -signal.SIGKILL
    assert status(configured)["token"] == "waiting"

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
    assert (status(configured)["token"], status(configured)["in_force"]) == ("waiting", True)
    assert configured.run("token", "smtp").code == 0
    sandbox.deny(user_code)
    assert running.end().code == 77
    assert status(configured)["token"] == "acquired"


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


def test_ctrl_c_does_not_cut_a_refresh_off(configured: Commands, sandbox: Sandbox) -> None:
    sandbox.token_life = 30
    configured.get_token(sandbox)
    sandbox.token_life = 3600
    sandbox.faults.delay["refresh"] = 1.5
    running = configured.start("token", "smtp")
    while not refreshes(sandbox):
        time.sleep(0.02)
    running.send(signal.SIGINT)
    assert running.end() == Outcome(130, "", "adgang: interrupted\n")
    sandbox.faults.delay.clear()
    assert configured.run("token", "smtp").code == 0
    assert refreshes(sandbox) == 1


def test_a_dead_token_is_told_in_the_manuals_words(configured: Commands, sandbox: Sandbox) -> None:
    sandbox.token_life = 30
    configured.get_token(sandbox)
    sandbox.revoke_all(ACCOUNT)
    tested = configured.run("test", "smtp")
    assert tested.code == 77
    assert tested.err.splitlines()[0] == (
        "Token update failed. Please delete the token and obtain it again."
    )
    assert status(configured)["token"] == "invalid"
    again = configured.run("test", "smtp", "--json")
    *steps, last = again.lines()
    assert {step["step"]: step["result"] for step in steps}["token"] == "failed"
    assert {step["step"]: step["result"] for step in steps}["login"] == "skipped"
    assert last["result"] == "failed"
    assert again.error()["id"] == last["reason"] == status(configured)["reason"]
    assert configured.run("token", "smtp").code == 77


def test_a_token_the_server_refuses_is_no_failed_update(
    configured: Commands, sandbox: Sandbox
) -> None:
    configured.get_token(sandbox)
    sandbox.expire_access(ACCOUNT)
    tested = configured.run("test", "smtp")
    assert tested.code == 77
    assert "Token update failed" not in tested.err
    assert "the mail server refuses the token" in tested.err


def test_without_network_the_state_stays(configured: Commands, sandbox: Sandbox) -> None:
    sandbox.token_life = 30
    configured.get_token(sandbox)
    sandbox.stop()
    tested = configured.run("test", "smtp", "--json")
    assert tested.code == 69
    assert tested.lines()[-1] == {"result": "failed", "reason": "connection_refused"}
    begun = configured.run("get-token", "status-pop", "--json")
    assert begun.code == 78  # not set up; the other is
    begun = configured.run("get-token", "smtp", "--json")
    assert begun.code == 69
    assert begun.lines()[-1]["event"] == "failed"
    assert status(configured)["token"] == "acquired"


def test_deleting_needs_yes_and_no_token(configured: Commands) -> None:
    refused = configured.run("delete-token", "smtp", "--json")
    assert refused.code == 64
    assert refused.error()["id"] == "not_confirmed"
    nothing = configured.run("delete-token", "smtp", "--yes")
    assert (nothing.code, nothing.out) == (0, "")
    assert nothing.err == "smtp: there was no token.\n"


def test_deleting_while_waiting_cancels(configured: Commands) -> None:
    running = configured.start("get-token", "smtp", "--json")
    running.event()
    assert configured.run("delete-token", "smtp", "--yes").code == 0
    ended = running.end()
    assert ended.code == 130
    assert ended.lines() == [{"event": "failed", "reason": "cancelled"}]


def test_what_is_missing_is_named(commands: Commands, sandbox: Sandbox) -> None:
    def missing(*words: str) -> tuple[int, str]:
        outcome = commands.run(*words, "--json")
        return outcome.code, outcome.error()["key"]

    assert missing("get-token", "smtp") == (78, "provider")
    assert missing("test", "smtp") == (78, "server")
    commands.run("settings", "set", "smtp", "provider=microsoft365")
    assert missing("get-token", "smtp") == (78, "account")
    commands.run("settings", "set", "smtp", f"account={ACCOUNT}")
    assert missing("get-token", "smtp") == (78, "client_id")
    outcome = commands.run("get-token", "smtp")
    assert "adgang providers set" in outcome.err


def test_events_end_with_failed_when_nothing_could_begin(commands: Commands) -> None:
    outcome = commands.run("get-token", "smtp", "--json")
    assert outcome.lines() == [{"event": "failed", "reason": "not_configured"}]
    outcome = commands.run("test", "smtp", "--json")
    assert outcome.lines() == [{"result": "failed", "reason": "not_configured"}]


def test_a_discovery_document_without_a_device_endpoint(
    commands: Commands, sandbox: Sandbox
) -> None:
    document = {"issuer": sandbox.issuer, "token_endpoint": f"{sandbox.issuer}/token"}
    for _ in range(2):
        sandbox.faults.answer_next("discovery", 200, document)
    outcome = commands.run(
        "providers", "add", "--id", "x", "--issuer", sandbox.issuer, "--client-id", "c", "--json"
    )
    assert outcome.code == 65
    error = outcome.error()
    assert error["id"] == "bad_discovery"
    assert error["allowed"] == "device_authorization_endpoint"
    assert error["key"].startswith(sandbox.issuer)
    assert "needed: device_authorization_endpoint" in error["message"]
    rows = commands.run("providers", "--json").json()["providers"]
    assert "x" not in [row["id"] for row in rows]


def test_an_issuer_that_does_not_answer_or_is_not_trusted(
    commands: Commands, sandbox: Sandbox, tmp_path: Path
) -> None:
    words = ("providers", "add", "--id", "x", "--client-id", "c", "--json", "--issuer")
    gone = commands.run(*words, "https://localhost:1")
    assert (gone.code, gone.error()["id"]) == (69, "connection_refused")
    with Sandbox(tmp_path / "other") as other:
        untrusted = commands.run(*words, other.issuer)
    assert (untrusted.code, untrusted.error()["id"]) == (69, "certificate_invalid")
