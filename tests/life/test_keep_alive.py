# SPDX-License-Identifier: Apache-2.0
"""Renewing a token that nobody needs, through the real stores, with a scripted provider."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from app.actor import MAIL_JOB, SERVICE, command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.journal import Act
from app.life.keeper import Keeper
from app.oauth.answer import Answer
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.secret import Secret
from app.tokens import Notice, TokenState
from tests.conftest import SetClock
from tests.core_stubs import INVALID_GRANT, OFFLINE, ScriptedClient, granted
from tests.test_tokens import SETTINGS, acquire, opened

WEEK = 7 * 86400.0


@pytest.fixture
def client() -> ScriptedClient:
    return ScriptedClient()


@pytest.fixture
def core(config: PanelConfig, clock: SetClock, client: ScriptedClient) -> Iterator[Core]:
    core = opened(config, clock, client)
    core.change_settings("smtp", SETTINGS, command_line())
    acquire(core, client, clock)
    yield core
    core.close()


def stored(core: Core) -> str:
    value = core.vault().read("smtp")
    assert value
    return str(json.loads(value.reveal())["refresh"])


def refused(core: Core) -> AdgangError:
    with pytest.raises(AdgangError) as caught:
        core.tokens.keep_alive("smtp", SERVICE)
    return caught.value


def test_it_is_renewed_though_it_is_valid(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    clock.advance(60)
    client.answers += [granted(2)]
    core.tokens.keep_alive("smtp", SERVICE)
    assert stored(core) == "refresh-secret-2"
    assert core.tokens.status("smtp").refreshed_at == clock.wall
    entry = core.journal.entries(1)[0]
    assert (entry.who, entry.what, entry.result) == ("service", Act.REFRESH_TOKEN, "ok")


@pytest.mark.parametrize("auth", ["password", "off"])
def test_it_is_renewed_in_a_group_that_uses_it_no_more(
    core: Core, client: ScriptedClient, clock: SetClock, auth: str
) -> None:
    core.change_settings("smtp", {"auth": auth}, command_line())
    clock.advance(WEEK)
    client.answers += [granted(2)]
    core.tokens.keep_alive("smtp", SERVICE)
    core.change_settings("smtp", {"auth": "oauth2"}, command_line())
    assert core.tokens.access_token("smtp", MAIL_JOB) == Secret("access-secret-2")


def test_what_the_provider_refuses_is_seen_before_a_job_fails(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    clock.advance(90 * 86400.0)
    client.answers += [INVALID_GRANT]
    assert refused(core).reason is Failure.EXPIRED_UNUSED
    assert core.tokens.status("smtp").state is TokenState.INVALID
    assert refused(core).reason is Failure.EXPIRED_UNUSED
    assert client.asked.count("refresh refresh-secret-1") == 1, "not asked again"


@pytest.mark.parametrize("answer", [OFFLINE, Answer(503, None), Answer(429, {"error": "slow"})])
def test_an_outage_is_a_notice_that_goes_by_itself(
    core: Core, client: ScriptedClient, clock: SetClock, answer: Answer
) -> None:
    client.answers += [answer, granted(2)]
    reason = refused(core).reason
    assert reason in (Failure.OFFLINE, Failure.TRY_LATER)
    status = core.tokens.status("smtp")
    assert (status.state, status.notice) == (TokenState.ACQUIRED, Notice.OFFLINE)
    assert stored(core) == "refresh-secret-1"
    core.tokens.keep_alive("smtp", SERVICE)
    assert core.tokens.status("smtp").notice is None


@pytest.mark.parametrize("status", [429, 503])
def test_the_service_waits_as_long_as_the_provider_asks(
    core: Core, client: ScriptedClient, clock: SetClock, status: int
) -> None:
    clock.advance(WEEK)
    client.answers += [Answer(status, None, retry_after=5 * 3600.0)]
    keeper = Keeper(core, lambda _event: None, at_once=True)
    assert keeper.step() == 0.0
    asked, began = len(client.asked), clock.boot
    client.answers += [granted(2)]
    while (wait := keeper.step()) > 0:
        clock.advance(min(wait, 600.0))
        keeper.network_changed()
    assert len(client.asked) == asked + 1
    assert 5 * 3600.0 <= clock.boot - began < 7 * 3600.0
    assert stored(core) == "refresh-secret-2"


def test_an_issuer_that_cannot_be_asked_for_its_endpoints_is_an_outage_too(
    core: Core, client: ScriptedClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere(_provider: object) -> ScriptedClient:
        raise AdgangError(ErrorId.FAILED, key="https://id", reason=Failure.HOST_UNKNOWN)

    monkeypatch.setattr(core.parts.reach, "client", nowhere)
    assert refused(core).reason is Failure.OFFLINE
    assert core.tokens.status("smtp").notice is Notice.OFFLINE


def test_a_token_that_cannot_be_renewed_is_left_alone_while_it_lives(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    client.answers += [granted(5, refresh_token=None)]
    core.tokens.keep_alive("smtp", SERVICE)
    core.vault().write("smtp", Secret(_without_refresh(core)))
    core.tokens.keep_alive("smtp", SERVICE)
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED
    clock.advance(3600)
    assert refused(core).reason is Failure.REAUTH_REQUIRED
    assert core.tokens.status("smtp").state is TokenState.INVALID


def _without_refresh(core: Core) -> str:
    value = core.vault().read("smtp")
    assert value
    return json.dumps({**json.loads(value.reveal()), "refresh": None})


@pytest.mark.parametrize("error", [ErrorId.KEYRING_LOCKED, ErrorId.STATE_FULL])
def test_a_store_that_fails_keeps_the_old_token_and_says_so(
    core: Core, client: ScriptedClient, monkeypatch: pytest.MonkeyPatch, error: ErrorId
) -> None:
    """Not even asked where the store fails beforehand; where it fails after, the new one waits."""
    vault, write, calls = core.vault(), core.vault().write, list[str]()

    def fails(name: str, value: Secret) -> None:
        calls.append(name)
        if len(calls) != 2:
            raise AdgangError(error)
        write(name, value)

    monkeypatch.setattr(vault, "write", fails)
    assert refused(core).id is error
    assert client.asked[-1] == "poll", "the refresh token is not spent for nothing"
    client.answers += [granted(2)]
    assert refused(core).id is error
    assert stored(core) == "refresh-secret-1"
    assert core.tokens.status("smtp").in_force
    entry = core.journal.entries(1)[0]
    assert (entry.what, entry.result) == (Act.REFRESH_TOKEN, error)
    monkeypatch.undo()
    core.tokens.keep_alive("smtp", SERVICE)
    assert stored(core) == "refresh-secret-2"
    assert client.asked.count("refresh refresh-secret-1") == 1
