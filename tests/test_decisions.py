# SPDX-License-Identifier: Apache-2.0
"""Somebody logged in with another account than the settings': a person decides about it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.actor import MAIL_JOB, OPERATOR, command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.grant_values import PollOutcome
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.secret import Secret
from app.token_records import TokenRecords
from app.tokens import TokenState
from tests.conftest import SetClock
from tests.core_stubs import CODE, REVOKED, ScriptedClient, as_account, granted
from tests.test_tokens import SETTINGS, acquire, lock_away, opened

ASKED = PollOutcome(
    TokenState.WAITING, None, failure=Failure.WRONG_ACCOUNT, account="Chef@example.com"
)


@pytest.fixture
def client() -> ScriptedClient:
    return ScriptedClient()


@pytest.fixture
def core(config: PanelConfig, clock: SetClock, client: ScriptedClient) -> Iterator[Core]:
    core = opened(config, clock, client)
    core.change_settings("smtp", SETTINGS, command_line())
    yield core
    core.close()


def log_in(core: Core, client: ScriptedClient, clock: SetClock, number: int = 1) -> PollOutcome:
    client.answers += [CODE, as_account("Chef@example.com", number)]
    core.tokens.begin("smtp", command_line())
    clock.advance(5)
    return core.tokens.poll("smtp", command_line())


def test_the_token_waits_and_is_asked_about(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    assert log_in(core, client, clock) == ASKED
    status = core.tokens.status("smtp")
    assert (status.state, status.in_force, status.pending_until) == (
        TokenState.WAITING, False, None,
    )  # fmt: skip
    assert status.pending is not None
    assert status.pending.found == "Chef@example.com"
    assert status.has_something, "a change of the settings asks first"
    assert core.tokens.code("smtp") is None, "the code is spent"
    clock.advance(86_400)
    assert core.tokens.poll("smtp", command_line()) == ASKED, "the code's deadline is not its own"
    assert client.asked == ["code", "poll"], "never polled again"


def test_another_case_or_alias_is_the_same_account(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    client.answers += [CODE, as_account("SCAN@Example.com")]
    core.tokens.begin("smtp", command_line())
    clock.advance(5)
    assert core.tokens.poll("smtp", command_line()).state is TokenState.ACQUIRED
    assert core.settings.get("smtp")["account"] == "scan@example.com"


def test_kept_the_account_changes_with_the_token(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    log_in(core, client, clock)
    done = core.tokens.decide("smtp", command_line(), keep=True)
    assert done == PollOutcome(TokenState.ACQUIRED, None)
    assert core.settings.get("smtp")["account"] == "Chef@example.com"
    status = core.tokens.status("smtp")
    assert (status.state, status.account, status.pending) == (
        TokenState.ACQUIRED, "Chef@example.com", None,
    )  # fmt: skip
    assert core.tokens.access_token("smtp", MAIL_JOB) == Secret("access-secret-1")
    assert core.vault().read("smtp/grant") is None
    assert client.asked == ["code", "poll"], "nothing is given back"
    assert [entry.what for entry in core.journal.entries(2)] == [
        "change_settings", "token_acquired",
    ]  # fmt: skip


def test_not_kept_the_token_is_given_back(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    log_in(core, client, clock)
    client.answers += [REVOKED]
    done = core.tokens.decide("smtp", command_line(), keep=False)
    assert (done.state, done.failure) == (TokenState.NOT_ACQUIRED, Failure.WRONG_ACCOUNT)
    assert client.asked[-1] == "revoke refresh-secret-1 refresh_token"
    assert core.vault().read("smtp") is None
    assert core.vault().read("smtp/grant") is None
    assert core.settings.get("smtp")["account"] == "scan@example.com"


@pytest.mark.parametrize("keep", [True, False])
def test_the_earlier_token_works_until_then(
    core: Core, client: ScriptedClient, clock: SetClock, *, keep: bool
) -> None:
    acquire(core, client, clock)
    log_in(core, client, clock, 2)
    assert core.tokens.status("smtp").in_force
    assert core.tokens.access_token("smtp", MAIL_JOB) == Secret("access-secret-1")
    client.answers += [REVOKED]
    core.tokens.decide("smtp", command_line(), keep=keep)
    expected = "access-secret-2" if keep else "access-secret-1"
    assert core.tokens.access_token("smtp", MAIL_JOB) == Secret(expected)


@pytest.mark.parametrize("keep", [True, False])
def test_a_decision_survives_a_restart(
    config: PanelConfig, core: Core, client: ScriptedClient, clock: SetClock, *, keep: bool
) -> None:
    log_in(core, client, clock)
    core.close()
    clock.reboot(86_400)
    again = opened(config, clock, client)
    again.tokens.reconcile()
    assert again.tokens.poll("smtp", command_line()) == ASKED
    client.answers += [REVOKED]
    again.tokens.decide("smtp", command_line(), keep=keep)
    expected = "Chef@example.com" if keep else "scan@example.com"
    assert again.settings.get("smtp")["account"] == expected
    assert client.asked.count("poll") == 1
    again.close()


def test_another_process_may_decide(
    config: PanelConfig, core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    log_in(core, client, clock)
    other = opened(config, clock, client)
    other.tokens.decide("smtp", command_line(), keep=True)
    assert core.tokens.poll("smtp", command_line()).state is TokenState.ACQUIRED
    other.close()


def test_only_who_may_change_may_decide(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    log_in(core, client, clock)
    with pytest.raises(AdgangError) as caught:
        core.tokens.decide("smtp", OPERATOR, keep=True)
    assert caught.value.id is ErrorId.NOT_PERMITTED
    assert core.tokens.poll("smtp", command_line()) == ASKED


def test_where_nothing_waits_there_is_nothing_to_decide(core: Core) -> None:
    done = core.tokens.decide("smtp", command_line(), keep=True)
    assert done == PollOutcome(TokenState.NOT_ACQUIRED, None)


def test_a_new_code_gives_the_undecided_token_back(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    log_in(core, client, clock)
    client.answers += [CODE, REVOKED, granted(2)]
    core.tokens.begin("smtp", command_line())
    assert client.asked[-1] == "revoke refresh-secret-1 refresh_token"
    clock.advance(5)
    assert core.tokens.poll("smtp", command_line()).state is TokenState.ACQUIRED
    assert core.settings.get("smtp")["account"] == "scan@example.com"


@pytest.mark.parametrize("by", ["cancel", "delete"])
def test_cancel_and_delete_give_it_back(
    core: Core, client: ScriptedClient, clock: SetClock, by: str
) -> None:
    log_in(core, client, clock)
    client.answers += [REVOKED]
    getattr(core.tokens, by)("smtp", command_line())
    assert client.asked[-1] == "revoke refresh-secret-1 refresh_token"
    assert core.tokens.status("smtp").state is TokenState.NOT_ACQUIRED
    assert core.vault().read("smtp/grant") is None


def test_a_change_of_the_account_asks_first_and_gives_it_back(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    log_in(core, client, clock)
    change = {"account": "other@example.com"}
    with pytest.raises(AdgangError) as caught:
        core.change_settings("smtp", change, command_line())
    assert caught.value.id is ErrorId.BOUND
    client.answers += [REVOKED]
    core.change_settings("smtp", change, command_line(), discard_token=True)
    assert client.asked[-1].startswith("revoke")
    assert core.tokens.status("smtp").pending is None


def test_a_keyring_that_locks_after_the_approval_loses_nothing(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    client.answers += [CODE, as_account("Chef@example.com")]
    core.tokens.begin("smtp", command_line())
    clock.advance(5)
    key = core.config.machine_key
    hidden = key.with_suffix(".away")
    client.before = lambda: lock_away(key, hidden)
    outcome = core.tokens.poll("smtp", command_line())
    assert (outcome.state, outcome.failure) == (TokenState.WAITING, Failure.KEYRING_LOCKED)
    assert outcome.delay is not None
    hidden.rename(key)
    assert core.tokens.poll("smtp", command_line()) == ASKED
    assert client.asked == ["code", "poll"]


def test_a_locked_keyring_keeps_the_decision(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    log_in(core, client, clock)
    key = core.config.machine_key
    hidden = key.with_suffix(".away")
    key.rename(hidden)
    with pytest.raises(AdgangError) as caught:
        core.tokens.decide("smtp", command_line(), keep=True)
    assert caught.value.id is ErrorId.KEYRING_LOCKED
    clock.advance(86_400)
    waiting = core.tokens.poll("smtp", command_line())
    assert (waiting.state, waiting.failure) == (TokenState.WAITING, Failure.KEYRING_LOCKED)
    hidden.rename(key)
    assert core.tokens.decide("smtp", command_line(), keep=True).state is TokenState.ACQUIRED


@pytest.mark.parametrize("call", ["acquired", "hold"])
def test_a_crash_between_vault_and_database_loses_nothing(
    config: PanelConfig,
    core: Core,
    client: ScriptedClient,
    clock: SetClock,
    monkeypatch: pytest.MonkeyPatch,
    call: str,
) -> None:
    """The power goes after the vault was written and before the database was."""

    class Dead(BaseException):
        pass

    def die(*_: object) -> None:
        raise Dead

    def log_in_and_keep() -> None:
        log_in(core, client, clock)
        core.tokens.decide("smtp", command_line(), keep=True)

    with monkeypatch.context() as patched:
        patched.setattr(TokenRecords, call, die)
        with pytest.raises(Dead):
            log_in_and_keep()
    core.close()
    again = opened(config, clock, client)
    again.tokens.reconcile()
    outcome = again.tokens.poll("smtp", command_line())
    if call == "hold":
        assert outcome == ASKED
        outcome = again.tokens.decide("smtp", command_line(), keep=True)
    assert outcome.state is TokenState.ACQUIRED
    assert again.settings.get("smtp")["account"] == "Chef@example.com"
    assert again.tokens.access_token("smtp", MAIL_JOB) == Secret("access-secret-1")
    assert client.asked == ["code", "poll"]
    again.close()


def test_a_held_token_that_is_gone_ends_the_decision(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    log_in(core, client, clock)
    core.vault().remove("smtp/grant")
    done = core.tokens.decide("smtp", command_line(), keep=True)
    assert (done.state, done.failure) == (TokenState.NOT_ACQUIRED, Failure.STORAGE_FAILED)


def test_the_held_token_is_shown_nowhere(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    outcome = log_in(core, client, clock)
    assert "secret" not in f"{outcome} {core.tokens.status('smtp')}"
    assert b"access-secret" not in core.config.database.read_bytes()
