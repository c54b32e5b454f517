# SPDX-License-Identifier: Apache-2.0
"""What other processes, other settings and a failing store may do between two steps."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from app.access import MAIL_JOB
from app.core import Core
from app.database import Database
from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.secret import Secret
from app.tokens import TokenState
from tests.administrator import administrator
from tests.conftest import SetClock
from tests.core_stubs import CODE, REVOKED, ScriptedClient, granted
from tests.test_tokens import SETTINGS, acquire, opened


@pytest.fixture
def client() -> ScriptedClient:
    return ScriptedClient()


@pytest.fixture
def core(config: PanelConfig, clock: SetClock, client: ScriptedClient) -> Iterator[Core]:
    core = opened(config, clock, client)
    core.change_settings("smtp", SETTINGS, administrator(core))
    yield core
    core.close()


def stored(core: Core) -> str:
    value = core.vault().read("smtp")
    assert value
    return str(json.loads(value.reveal())["access"])


def refresh_without_saving(
    core: Core, client: ScriptedClient, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The provider has renewed the token, and the keyring did not take it."""
    clock.advance(3600)
    client.answers += [granted(2)]
    vault, write, calls = core.vault(), core.vault().write, []

    def second_fails(name: str, value: Secret) -> None:
        calls.append(name)
        if len(calls) == 2:
            raise AdgangError(ErrorId.KEYRING_LOCKED)
        write(name, value)

    with monkeypatch.context() as patched:
        patched.setattr(vault, "write", second_fails)
        with pytest.raises(AdgangError):
            core.tokens.access_token("smtp", MAIL_JOB)
    assert stored(core) == "access-secret-1"


def test_a_renewed_token_that_was_not_taken_is_stored_later(
    core: Core, client: ScriptedClient, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    acquire(core, client, clock)
    refresh_without_saving(core, client, clock, monkeypatch)
    assert core.tokens.access_token("smtp", MAIL_JOB) == Secret("access-secret-2")
    assert stored(core) == "access-secret-2"
    assert client.asked.count("refresh refresh-secret-1") == 1


def test_it_never_takes_the_place_of_a_newer_token(
    config: PanelConfig,
    core: Core,
    client: ScriptedClient,
    clock: SetClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    acquire(core, client, clock)
    refresh_without_saving(core, client, clock, monkeypatch)
    other = opened(config, clock, client)
    acquire(other, client, clock, 3)
    assert core.tokens.access_token("smtp", MAIL_JOB) == Secret("access-secret-3")
    assert stored(core) == "access-secret-3"
    other.close()


def test_an_account_that_changes_while_the_provider_answers_gets_no_grant(
    core: Core, client: ScriptedClient
) -> None:
    client.answers += [CODE]
    client.before = lambda: core.change_settings(
        "smtp", {"account": "other@example.com"}, administrator(core)
    )
    with pytest.raises(AdgangError) as caught:
        core.tokens.begin("smtp", administrator(core))
    assert caught.value.reason is Failure.CANCELLED
    assert core.tokens.status("smtp").state is TokenState.NOT_ACQUIRED


def test_a_late_refusal_leaves_a_newer_token_alone(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    used = core.tokens.access_token("smtp", MAIL_JOB)
    acquire(core, client, clock, 2)
    core.tokens.refused("smtp", used, administrator(core))
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED
    core.tokens.refused("smtp", Secret("access-secret-2"), administrator(core))
    assert core.tokens.status("smtp").state is TokenState.INVALID


def test_a_clock_that_jumps_while_the_lock_is_busy_ends_no_grant(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    client.answers += [CODE, granted()]
    core.tokens.begin("smtp", administrator(core))
    clock.boot += 5
    clock.wall += 86_400
    with core.parts.locks.hold("smtp", timeout=0):
        assert core.tokens.poll("smtp", administrator(core)).state is TokenState.WAITING
    assert core.tokens.poll("smtp", administrator(core)).state is TokenState.ACQUIRED


def test_a_token_of_a_newer_format_is_not_forgotten(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    core.vault().write("smtp", Secret('{"format":2}'))
    core.tokens.reconcile()
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED
    with pytest.raises(AdgangError) as caught:
        core.tokens.access_token("smtp", MAIL_JOB)
    assert caught.value.id is ErrorId.STATE_DAMAGED


def test_a_database_that_was_moved_away_costs_no_token(
    config: PanelConfig, core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    core.close()
    for path in config.state.glob("adgang.db*"):
        path.rename(path.with_name(f"damaged-{path.name}"))
    again = opened(config, clock, client)
    again.change_settings("smtp", SETTINGS, administrator(again))
    again.tokens.reconcile()
    assert again.tokens.status("smtp").state is TokenState.ACQUIRED
    assert again.tokens.access_token("smtp", MAIL_JOB) == Secret("access-secret-1")
    again.close()


def test_another_installations_entry_is_found_out_before_a_code_is_asked_for(
    config: PanelConfig, core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    core.close()
    (config.state / "installation").write_text("another")
    again = opened(config, clock, client)
    asked = len(client.asked)
    with pytest.raises(AdgangError) as caught:
        again.tokens.begin("smtp", administrator(again))
    assert caught.value.id is ErrorId.OTHER_INSTALLATION
    assert len(client.asked) == asked
    again.close()


def test_a_token_of_another_client_is_not_tested_with(
    core: Core, client: ScriptedClient, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    acquire(core, client, clock)
    provider = core.providers.get("example")
    import dataclasses

    monkeypatch.setattr(
        core.providers, "get", lambda _: dataclasses.replace(provider, client_id="another")
    )
    with pytest.raises(AdgangError) as caught:
        core.tokens.access_token("smtp", administrator(core), retry=True)
    assert caught.value.reason is Failure.REAUTH_REQUIRED


def test_a_reason_of_a_newer_version_is_read_as_an_unknown_one(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    core.database.execute("UPDATE token SET state = 'invalid', reason = 'from_the_future'")
    assert core.tokens.status("smtp").reason is Failure.REFUSED_BY_PROVIDER


def test_a_value_that_cannot_be_is_damage_that_names_its_key(
    core: Core, client: ScriptedClient, config: PanelConfig
) -> None:
    database = Database(config.database)
    database.execute("UPDATE setting SET value = 'abc' WHERE key = 'port'")
    database.execute("INSERT OR REPLACE INTO setting VALUES ('smtp', 'port', 'abc')")
    database.close()
    with pytest.raises(AdgangError) as caught:
        core.settings.get("smtp")
    assert (caught.value.id, caught.value.key) == (ErrorId.STATE_DAMAGED, "smtp.port")


def test_a_provider_that_cannot_be_reached_is_offline_and_no_mail_server(
    core: Core, client: ScriptedClient
) -> None:
    from app.oauth.answer import Answer

    client.answers += [Answer(None, trouble=Failure.CONNECTION_REFUSED)]
    with pytest.raises(AdgangError) as caught:
        core.tokens.begin("smtp", administrator(core))
    assert caught.value.reason is Failure.OFFLINE


def test_delete_gives_back_and_leaves_nothing(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    acquire(core, client, clock)
    client.answers += [REVOKED]
    core.tokens.delete("smtp", administrator(core))
    core.tokens.reconcile()
    assert core.tokens.status("smtp").has_something is False
