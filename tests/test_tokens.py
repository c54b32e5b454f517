# SPDX-License-Identifier: Apache-2.0
"""Get token, refresh and delete through the real stores, with a scripted provider."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from app.access import MAIL_JOB, OPERATOR
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.oauth.answer import Answer
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.reach import Reach
from app.secret import Secret
from app.tokens import Notice, TokenState
from tests.administrator import CHEAP, administrator
from tests.conftest import SetClock
from tests.core_stubs import (
    CODE,
    DENIED,
    INVALID_GRANT,
    OFFLINE,
    PENDING,
    PROVIDER,
    REVOKED,
    SLOW_DOWN,
    ScriptedClient,
    ScriptedReach,
    granted,
)

SETTINGS = {"provider": "example", "account": "scan@example.com", "server": "smtp.example.com"}


@pytest.fixture
def client() -> ScriptedClient:
    return ScriptedClient()


def opened(config: PanelConfig, clock: SetClock, client: ScriptedClient) -> Core:
    reach = cast(Reach, ScriptedReach(client))
    return Core.open(
        config, password_cost=CHEAP, clock=clock, extra_providers=(PROVIDER,), reach=reach
    )


@pytest.fixture
def core(config: PanelConfig, clock: SetClock, client: ScriptedClient) -> Iterator[Core]:
    core = opened(config, clock, client)
    core.change_settings("smtp", SETTINGS, administrator(core))
    yield core
    core.close()


def lock_away(key: Path, hidden: Path) -> None:
    """The machine keyring without its key is locked."""
    if key.exists():
        key.rename(hidden)


def acquire(core: Core, client: ScriptedClient, clock: SetClock, number: int = 1) -> None:
    client.answers += [CODE, granted(number)]
    core.tokens.begin("smtp", administrator(core))
    clock.advance(5)
    assert core.tokens.poll("smtp", administrator(core)).state is TokenState.ACQUIRED


def failed(core: Core, group: str = "smtp") -> Failure | None:
    with pytest.raises(AdgangError) as caught:
        core.tokens.access_token(group, MAIL_JOB)
    return caught.value.reason


def test_the_whole_way(core: Core, client: ScriptedClient, clock: SetClock) -> None:
    client.answers += [CODE, PENDING, granted()]
    code = core.tokens.begin("smtp", administrator(core))
    assert (code.user_code, code.expires_in) == ("WDJB-MJHT", 900)
    waiting = core.tokens.status("smtp")
    assert (waiting.state, waiting.in_force) == (TokenState.WAITING, False)
    assert waiting.pending_until == clock.wall + 900
    assert core.tokens.poll("smtp", administrator(core)).delay == pytest.approx(5)
    assert client.asked == ["code"], "never sooner than the interval"
    clock.advance(5)
    assert core.tokens.poll("smtp", administrator(core)).delay == pytest.approx(5)
    clock.advance(5)
    done = core.tokens.poll("smtp", administrator(core), code.grant_id)
    assert (done.state, done.delay, done.failure) == (TokenState.ACQUIRED, None, None)
    status = core.tokens.status("smtp")
    assert (status.state, status.in_force, status.provider, status.account) == (
        TokenState.ACQUIRED, True, "example", "scan@example.com",
    )  # fmt: skip
    assert status.expires_at == clock.wall + 3600
    assert core.tokens.access_token("smtp", MAIL_JOB) == Secret("access-secret-1")
    assert core.vault().read("smtp/grant") is None
    assert core.tokens.poll("smtp", administrator(core)).delay is None
    assert client.asked == ["code", "poll", "poll"], "never again after a success"


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        (DENIED, Failure.DENIED),
        (Answer(400, {"error": "expired_token"}), Failure.EXPIRED),
        (granted(scope="mail.pop"), Failure.SCOPE_MISSING),
    ],
)
def test_an_end_without_success_brings_the_previous_state_back(
    core: Core, client: ScriptedClient, clock: SetClock, answer: Answer, failure: Failure
) -> None:
    acquire(core, client, clock)
    client.answers += [CODE, answer, REVOKED]
    core.tokens.begin("smtp", administrator(core))
    assert core.tokens.status("smtp").in_force, "mail jobs go on while a new token is waited for"
    clock.advance(5)
    outcome = core.tokens.poll("smtp", administrator(core))
    assert (outcome.state, outcome.delay, outcome.failure) == (TokenState.ACQUIRED, None, failure)
    assert core.tokens.status("smtp").failure is failure
    assert core.tokens.access_token("smtp", MAIL_JOB) == Secret("access-secret-1")
    assert core.vault().read("smtp/grant") is None


def test_the_code_expires_by_the_clock_without_asking(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    client.answers += [CODE]
    core.tokens.begin("smtp", administrator(core))
    clock.advance(901)
    assert core.tokens.poll("smtp", administrator(core)).failure is Failure.EXPIRED
    assert client.asked == ["code"]


def test_setting_the_clock_neither_ends_nor_prolongs_a_grant(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    client.answers += [CODE, PENDING]
    core.tokens.begin("smtp", administrator(core))
    clock.boot += 5
    clock.wall += 86_400
    assert core.tokens.poll("smtp", administrator(core)).state is TokenState.WAITING
    clock.boot += 896
    clock.wall -= 172_800
    assert core.tokens.poll("smtp", administrator(core)).failure is Failure.EXPIRED


@pytest.mark.parametrize("reboot", [False, True])
def test_a_pending_grant_survives_a_restart(
    config: PanelConfig, core: Core, client: ScriptedClient, clock: SetClock, *, reboot: bool
) -> None:
    client.answers += [CODE, SLOW_DOWN]
    code = core.tokens.begin("smtp", administrator(core))
    clock.advance(5)
    assert core.tokens.poll("smtp", administrator(core)).delay == pytest.approx(10)
    core.close()
    if reboot:
        clock.reboot()
    again = opened(config, clock, client)
    again.tokens.reconcile()
    assert again.tokens.status("smtp").state is TokenState.WAITING
    resumed = again.tokens.code("smtp")
    assert resumed is not None
    assert (resumed.grant_id, resumed.user_code) == (code.grant_id, code.user_code)
    assert resumed.interval == 10, "slow_down holds after a restart too"
    assert resumed.expires_in < resumed.life == code.life == 900
    client.answers += [granted()]
    wait = again.tokens.poll("smtp", administrator(again)).delay
    assert wait is not None
    clock.advance(wait)
    assert again.tokens.poll("smtp", administrator(again)).state is TokenState.ACQUIRED
    again.close()


def test_exactly_one_process_polls(
    config: PanelConfig, core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    client.answers += [CODE, granted()]
    core.tokens.begin("smtp", administrator(core))
    clock.advance(5)
    other = opened(config, clock, client)
    watched = other.tokens.poll("smtp", administrator(other))
    assert (watched.elsewhere, watched.state) == (True, TokenState.WAITING)
    assert client.asked == ["code"]
    core.close()
    clock.advance(5)
    assert other.tokens.poll("smtp", administrator(other)).delay == pytest.approx(5), "takes over"
    clock.advance(5)
    assert other.tokens.poll("smtp", administrator(other)).state is TokenState.ACQUIRED
    other.close()


def test_a_second_get_token_replaces_the_first(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    client.answers += [CODE, CODE]
    first = core.tokens.begin("smtp", administrator(core))
    second = core.tokens.begin("smtp", administrator(core))
    clock.advance(5)
    outcome = core.tokens.poll("smtp", administrator(core), first.grant_id)
    assert (outcome.delay, outcome.failure) == (None, Failure.REPLACED)
    client.answers += [granted()]
    assert (
        core.tokens.poll("smtp", administrator(core), second.grant_id).state is TokenState.ACQUIRED
    )


def test_cancel_while_the_provider_answers_gives_the_token_back(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    client.answers += [CODE, granted(), REVOKED]
    core.tokens.begin("smtp", administrator(core))
    clock.advance(5)
    client.before = lambda: core.tokens.cancel("smtp", administrator(core))
    outcome = core.tokens.poll("smtp", administrator(core))
    assert (outcome.state, outcome.failure) == (TokenState.NOT_ACQUIRED, Failure.CANCELLED)
    assert core.vault().read("smtp") is None
    assert client.asked[-1].startswith("revoke")


def test_offline_is_a_delay_and_no_end(core: Core, client: ScriptedClient, clock: SetClock) -> None:
    client.answers += [CODE, OFFLINE, OFFLINE, granted()]
    core.tokens.begin("smtp", administrator(core))
    delays = []
    for _ in range(2):
        clock.advance(30)
        outcome = core.tokens.poll("smtp", administrator(core))
        assert (outcome.state, outcome.failure) == (TokenState.WAITING, Failure.OFFLINE)
        delays.append(outcome.delay or 0)
    assert delays[1] > delays[0] >= 5
    clock.advance(delays[1])
    assert core.tokens.poll("smtp", administrator(core)).state is TokenState.ACQUIRED


def test_a_keyring_that_locks_after_the_approval_loses_nothing(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    client.answers += [CODE, granted()]
    core.tokens.begin("smtp", administrator(core))
    clock.advance(5)
    key = core.config.machine_key
    hidden = key.with_suffix(".away")
    client.before = lambda: lock_away(key, hidden)
    outcome = core.tokens.poll("smtp", administrator(core))
    assert outcome.state is TokenState.WAITING
    assert outcome.failure is Failure.KEYRING_LOCKED
    hidden.rename(key)
    assert core.tokens.poll("smtp", administrator(core)).state is TokenState.ACQUIRED
    assert client.asked == ["code", "poll"]


def test_a_locked_keyring_refuses_before_a_code_is_asked_for(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    key = core.config.machine_key
    key.rename(key.with_suffix(".away"))
    with pytest.raises(AdgangError) as caught:
        core.tokens.begin("smtp", administrator(core))
    assert caught.value.id is ErrorId.KEYRING_LOCKED
    assert client.asked == ["code", "poll"]
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED
    assert core.tokens.keyring_notice() is Notice.KEYRING_LOCKED


def test_what_is_missing_is_named(core: Core) -> None:
    assert core.missing("smtp") == ()
    assert core.missing("alert-smtp") == ("provider", "account")
    with pytest.raises(AdgangError) as caught:
        core.tokens.begin("alert-smtp", administrator(core))
    assert (caught.value.id, caught.value.key) == (ErrorId.NOT_CONFIGURED, "provider")


def test_refresh_when_less_than_a_minute_is_left(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    clock.advance(3539)
    assert core.tokens.access_token("smtp", MAIL_JOB) == Secret("access-secret-1")
    clock.advance(2)
    client.answers += [granted(2)]
    assert core.tokens.access_token("smtp", MAIL_JOB) == Secret("access-secret-2")
    assert client.asked[-1] == "refresh refresh-secret-1"
    clock.advance(3600)
    client.answers += [granted(3)]
    core.tokens.access_token("smtp", MAIL_JOB)
    assert client.asked[-1] == "refresh refresh-secret-2", "the rotated one"


def test_a_refresh_answer_without_refresh_token_keeps_the_old_one(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    for _ in range(2):
        clock.advance(3600)
        answer = {k: v for k, v in (granted(2).body or {}).items() if k != "refresh_token"}
        client.answers += [Answer(200, answer)]
        core.tokens.access_token("smtp", MAIL_JOB)
    assert client.asked[-1] == "refresh refresh-secret-1"


@pytest.mark.parametrize("answer", [OFFLINE, Answer(503), Answer(429, {}, retry_after=30.0)])
def test_transient_trouble_never_turns_a_token_invalid(
    core: Core, client: ScriptedClient, clock: SetClock, answer: Answer
) -> None:
    acquire(core, client, clock)
    clock.advance(3600)
    client.answers += [answer, granted(2)]
    assert failed(core) is not None
    status = core.tokens.status("smtp")
    assert (status.state, status.notice) == (TokenState.ACQUIRED, Notice.OFFLINE)
    assert core.tokens.access_token("smtp", MAIL_JOB) == Secret("access-secret-2")
    assert core.tokens.status("smtp").notice is None


def test_a_token_that_still_lives_serves_through_an_outage(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    clock.advance(3570)
    client.answers += [OFFLINE]
    assert core.tokens.access_token("smtp", MAIL_JOB) == Secret("access-secret-1")


def test_a_refused_refresh_turns_invalid_at_once_and_is_not_asked_again(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    clock.advance(3600)
    client.answers += [INVALID_GRANT]
    assert failed(core) is Failure.REVOKED
    status = core.tokens.status("smtp")
    assert (status.state, status.in_force) == (TokenState.INVALID, False)
    assert failed(core) is Failure.REVOKED
    assert client.asked.count("refresh refresh-secret-1") == 1


def test_a_person_who_tests_may_have_mended_the_cause(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    clock.advance(3600)
    client.answers += [Answer(401, {"error": "invalid_client"}), granted(2)]
    assert failed(core) is Failure.CLIENT_NOT_ALLOWED
    token = core.tokens.access_token("smtp", administrator(core), retry=True)
    assert token == Secret("access-secret-2")
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED


def test_unused_for_longer_than_the_provider_allows_is_the_reason(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    clock.advance(91 * 86_400)
    client.answers += [INVALID_GRANT]
    assert failed(core) is Failure.EXPIRED_UNUSED


def test_a_keyring_that_does_not_take_the_new_token_is_found_out_before_the_old_one_is_spent(
    core: Core, client: ScriptedClient, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    acquire(core, client, clock)
    clock.advance(3600)

    def full(name: str, value: Secret) -> None:
        raise AdgangError(ErrorId.STATE_FULL)

    vault = core.vault()
    monkeypatch.setattr(vault, "write", full)
    with pytest.raises(AdgangError) as caught:
        core.tokens.access_token("smtp", MAIL_JOB)
    assert caught.value.id is ErrorId.STATE_FULL
    assert not any(asked.startswith("refresh") for asked in client.asked)
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED


def test_delete_revokes_and_forgets(core: Core, client: ScriptedClient, clock: SetClock) -> None:
    acquire(core, client, clock)
    client.answers += [REVOKED]
    outcome = core.tokens.delete("smtp", administrator(core))
    assert (outcome.deleted, outcome.revoked) == (True, True)
    assert client.asked[-1] == "revoke refresh-secret-1 refresh_token"
    assert core.tokens.status("smtp").state is TokenState.NOT_ACQUIRED
    assert failed(core) is None
    assert core.vault().read("smtp") is None


def test_delete_without_network_deletes_all_the_same(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    client.answers += [OFFLINE]
    outcome = core.tokens.delete("smtp", administrator(core))
    assert (outcome.deleted, outcome.revoked) == (True, False)
    assert core.vault().read("smtp") is None


def test_delete_while_waiting_cancels_and_deletes(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    client.answers += [CODE, REVOKED]
    core.tokens.begin("smtp", administrator(core))
    core.tokens.delete("smtp", administrator(core))
    assert core.tokens.status("smtp").state is TokenState.NOT_ACQUIRED
    assert core.tokens.poll("smtp", administrator(core)).delay is None
    assert core.vault().read("smtp/grant") is None


def test_delete_without_a_token_is_done(core: Core) -> None:
    assert core.tokens.delete("smtp", administrator(core)).deleted is False


def test_what_a_token_is_bound_to_is_not_changed_beneath_it(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    with pytest.raises(AdgangError) as caught:
        core.change_settings("smtp", {"account": "other@example.com"}, administrator(core))
    assert (caught.value.id, caught.value.key) == (ErrorId.BOUND, "account")
    assert core.settings.get("smtp")["account"] == "scan@example.com"
    core.change_settings(
        "smtp", {"account": "scan@example.com", "timeout": 60}, administrator(core)
    )
    client.answers += [REVOKED]
    core.change_settings(
        "smtp", {"account": "other@example.com"}, administrator(core), discard_token=True
    )
    assert core.tokens.status("smtp").state is TokenState.NOT_ACQUIRED
    assert core.settings.get("smtp")["account"] == "other@example.com"


def test_changing_a_provider_asks_for_its_tokens_first(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    changed: list[str] = []
    with pytest.raises(AdgangError) as caught:
        core.change_provider("example", lambda: changed.append("x"), administrator(core))
    assert (caught.value.id, changed) == (ErrorId.BOUND, [])
    client.answers += [REVOKED]
    core.change_provider(
        "example", lambda: changed.append("x"), administrator(core), discard_token=True
    )
    assert changed == ["x"]
    assert core.tokens.status("smtp").state is TokenState.NOT_ACQUIRED


def test_an_operator_may_look_but_not_touch(core: Core) -> None:
    assert core.tokens.status("smtp").state is TokenState.NOT_ACQUIRED
    for act in (
        lambda: core.tokens.begin("smtp", OPERATOR),
        lambda: core.tokens.cancel("smtp", OPERATOR),
        lambda: core.tokens.delete("smtp", OPERATOR),
        lambda: core.change_settings("smtp", {"timeout": 60}, OPERATOR),
        lambda: core.set_password("smtp", Secret("x"), OPERATOR),
    ):
        with pytest.raises(AdgangError) as caught:
            act()
        assert caught.value.id is ErrorId.NOT_PERMITTED


def test_a_crash_between_vault_and_record_loses_no_token(
    config: PanelConfig,
    core: Core,
    client: ScriptedClient,
    clock: SetClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    acquire(core, client, clock)
    client.answers += [CODE, granted(2)]
    core.tokens.begin("smtp", administrator(core))
    clock.advance(5)

    class PowerCutError(Exception):
        pass

    def cut(*_: object) -> None:
        raise PowerCutError

    monkeypatch.setattr(core.parts.records, "acquired", cut)
    with pytest.raises(PowerCutError):
        core.tokens.poll("smtp", administrator(core))
    core.close()
    again = opened(config, clock, client)
    again.tokens.reconcile()
    assert again.tokens.poll("smtp", administrator(again)).state is TokenState.ACQUIRED
    assert client.asked[-1] == "poll", "the device code is not used twice"
    assert again.tokens.access_token("smtp", MAIL_JOB) == Secret("access-secret-2")
    again.close()


def test_a_crash_in_the_middle_of_delete_leaves_no_ghost(
    config: PanelConfig, core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    core.vault().remove("smtp")
    core.close()
    again = opened(config, clock, client)
    again.tokens.reconcile()
    assert again.tokens.status("smtp").state is TokenState.NOT_ACQUIRED
    again.close()


def test_no_secret_lies_in_the_state_directory(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    client.answers += [CODE]
    core.tokens.begin("smtp", administrator(core))
    core.set_password("smtp", Secret("mail-secret"), administrator(core))
    for path in core.config.state.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert path.stat().st_mode & 0o777 == 0o600, path
            for secret in (b"secret-1", b"the-device-code", b"mail-secret"):
                assert secret not in content, path
        else:
            assert path.stat().st_mode & 0o777 == 0o700, path


def test_the_journal_says_who_did_what(core: Core, client: ScriptedClient, clock: SetClock) -> None:
    acquire(core, client, clock)
    told = [(e.who, e.what, e.group, e.result) for e in core.journal.entries()]
    assert told == [
        ("administrator", "token_acquired", "smtp", "ok"),
        ("administrator", "get_token", "smtp", "ok"),
        ("administrator", "change_settings", "smtp", "ok"),
        ("administrator", "change_password", None, "ok"),
    ]
