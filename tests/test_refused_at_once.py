# SPDX-License-Identifier: Apache-2.0
"""A provider that gives no code at all: what it said is kept, and a grant that waits goes on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest

from app.actor import command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.oauth.answer import Answer
from app.oauth.failure import Failure
from app.oauth.provider import Provider
from app.panel_config import PanelConfig
from app.reach import Reach
from app.token_records import TokenState
from tests.administrator import CHEAP
from tests.conftest import SetClock
from tests.core_stubs import CODE, OFFLINE, PROVIDER, ScriptedClient, ScriptedReach, granted
from tests.test_tokens import SETTINGS

GUID = "01234567-89ab-cdef-0123-456789abcdef"
PUBLIC_OFF = Answer(
    401,
    {"error": "invalid_client", "error_codes": [7000218], "trace_id": GUID,
     "error_description": "AADSTS7000218: The request body must contain: 'client_assertion'."},
)  # fmt: skip


class UnreachableIssuer:
    """An own provider whose issuer does not answer when it is asked for its endpoints."""

    def client(self, provider: Provider) -> ScriptedClient:
        raise AdgangError(ErrorId.FAILED, key=provider.issuer, reason=Failure.TIMED_OUT)


@pytest.fixture
def client() -> ScriptedClient:
    return ScriptedClient()


@pytest.fixture
def core(config: PanelConfig, clock: SetClock, client: ScriptedClient) -> Iterator[Core]:
    core = opened(config, clock, ScriptedReach(client))
    yield core
    core.close()


def opened(config: PanelConfig, clock: SetClock, reach: object) -> Core:
    core = Core.open(
        config, clock=clock, password_cost=CHEAP, extra_providers=(PROVIDER,),
        reach=cast("Reach", reach),
    )  # fmt: skip
    core.change_settings("smtp", SETTINGS, command_line())
    return core


def refused(core: Core) -> AdgangError:
    with pytest.raises(AdgangError) as caught:
        core.tokens.begin("smtp", command_line())
    return caught.value


def test_what_the_provider_said_is_kept_until_the_next_time(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    client.answers += [PUBLIC_OFF, CODE, granted()]
    refused(core)
    status = core.tokens.status("smtp")
    assert (status.state, status.failure) == (TokenState.NOT_ACQUIRED, Failure.PUBLIC_CLIENT_OFF)
    assert status.detail == "invalid_client · AADSTS7000218"
    assert status.trace == f"trace_id={GUID}"
    assert not status.has_something, "there is nothing that a change of settings could lose"
    core.tokens.begin("smtp", command_line())
    assert core.tokens.status("smtp").failure is None
    clock.advance(5)
    core.tokens.poll("smtp", command_line())
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED


def test_a_code_that_waits_goes_on(core: Core, client: ScriptedClient, clock: SetClock) -> None:
    client.answers += [CODE, OFFLINE, granted()]
    code = core.tokens.begin("smtp", command_line())
    refused(core)
    status = core.tokens.status("smtp")
    assert (status.state, status.failure) == (TokenState.WAITING, Failure.OFFLINE)
    clock.advance(5)
    core.tokens.poll("smtp", command_line(), code.grant_id)
    assert core.tokens.status("smtp").failure is None


def test_delete_takes_it_away(core: Core, client: ScriptedClient) -> None:
    client.answers += [PUBLIC_OFF]
    refused(core)
    core.tokens.delete("smtp", command_line())
    assert core.tokens.status("smtp").failure is None


def test_an_issuer_that_does_not_answer_is_a_refusal_too(
    config: PanelConfig, clock: SetClock
) -> None:
    core = opened(config, clock, UnreachableIssuer())
    assert refused(core).reason is Failure.TIMED_OUT
    assert core.tokens.status("smtp").failure is Failure.OFFLINE
    last = core.journal.entries(1)[0]
    assert (last.what, last.result) == ("get_token", "offline")
    core.close()


def test_a_disk_that_takes_nothing_does_not_hide_the_reason(
    core: Core, client: ScriptedClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_words: object) -> None:
        raise AdgangError(ErrorId.STATE_FULL)

    client.answers += [PUBLIC_OFF]
    monkeypatch.setattr(core.parts.records, "refused", full)
    assert refused(core).reason is Failure.PUBLIC_CLIENT_OFF
