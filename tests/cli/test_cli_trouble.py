# SPDX-License-Identifier: Apache-2.0
"""Dead tokens, dead networks, missing settings and bad issuers, against the sandbox."""

from __future__ import annotations

from pathlib import Path

from app.sandbox.sandbox import Sandbox
from tests.cli.commands import ACCOUNT, Commands


def test_a_dead_token_is_told_in_the_manuals_words(configured: Commands, sandbox: Sandbox) -> None:
    sandbox.token_life = 30
    configured.get_token(sandbox)
    sandbox.revoke_all(ACCOUNT)
    tested = configured.run("test", "smtp")
    assert tested.code == 77
    assert tested.err.splitlines()[0] == (
        "Token update failed. Please delete the token and obtain it again."
    )
    assert configured.status()["token"] == "invalid"
    again = configured.run("test", "smtp", "--json")
    *steps, last = again.lines()
    assert {step["step"]: step["result"] for step in steps}["token"] == "failed"
    assert {step["step"]: step["result"] for step in steps}["login"] == "skipped"
    assert last["result"] == "failed"
    assert again.error()["id"] == last["reason"] == configured.status()["reason"]
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
    assert configured.status()["token"] == "acquired"


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
