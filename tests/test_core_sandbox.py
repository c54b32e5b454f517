# SPDX-License-Identifier: Apache-2.0
"""The core against the sandbox over real sockets: the whole job, and what it must not leave."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.access import MAIL_JOB, OPERATOR, SERVICE, Actor
from app.catalogue import GROUPS
from app.core import Core
from app.errors import AdgangError
from app.mail.connection_test import Result, Step
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.sandbox.sandbox import Sandbox
from app.tokens import TokenState
from tests.administrator import CHEAP, administrator
from tests.conftest import LeapingClock

SCAN = "scan@example.com"


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "sandbox", interval=0.05) as running:
        yield running


@pytest.fixture
def leaping() -> LeapingClock:
    return LeapingClock()


@pytest.fixture
def core(
    sandbox: Sandbox, config: PanelConfig, state: Path, leaping: LeapingClock
) -> Iterator[Core]:
    demo = config.for_demo(state, sandbox.ca_file)
    core = Core.open(
        demo, password_cost=CHEAP, extra_providers=(sandbox.provider(),), clock=leaping
    )
    for group in ("smtp", "status-pop"):
        core.change_settings(group, {"provider": "sandbox", "account": SCAN}, administrator(core))
    yield core
    core.close()


def get_token(core: Core, sandbox: Sandbox, group: str = "smtp", user: str = SCAN) -> None:
    code = core.tokens.begin(group, administrator(core))
    sandbox.approve(code.user_code, user)
    poll_until_over(core, group)
    assert core.tokens.status(group).state is TokenState.ACQUIRED


def poll_until_over(core: Core, group: str = "smtp") -> None:
    leaping = core.clock
    assert isinstance(leaping, LeapingClock)
    while (wait := core.tokens.poll(group, administrator(core)).delay) is not None:
        leaping.ahead += wait


@pytest.mark.parametrize(
    ("group", "tls"),
    [
        ("smtp", "auto"),
        ("smtp", "implicit"),
        ("status-pop", "auto"),
        ("status-pop", "starttls"),
    ],
)
def test_the_connection_test_proves_a_token(
    core: Core, sandbox: Sandbox, group: str, tls: str
) -> None:
    ports = {("smtp", "implicit"): sandbox.smtps, ("status-pop", "starttls"): sandbox.pop3}
    if (group, tls) in ports:
        core.change_settings(group, {"tls": tls, "port": ports[group, tls][1]}, administrator(core))
    get_token(core, sandbox, group)
    results = list(core.connection_test(group, administrator(core)))
    assert [(r.step, r.result) for r in results] == [(step, Result.OK) for step in Step]


def test_a_token_revoked_at_the_provider_is_found_by_the_test(core: Core, sandbox: Sandbox) -> None:
    get_token(core, sandbox)
    sandbox.revoke_all(SCAN)
    results = list(core.connection_test("smtp", administrator(core)))
    failed = next(r for r in results if r.result is Result.FAILED)
    assert (failed.step, failed.reason) == (Step.LOGIN, Failure.REFUSED_BY_SERVER)
    status = core.tokens.status("smtp")
    assert (status.state, status.reason) == (TokenState.INVALID, Failure.REFUSED_BY_SERVER)
    again = list(core.connection_test("smtp", administrator(core)))
    failed = next(r for r in again if r.result is Result.FAILED)
    assert failed.step is Step.TOKEN, "a person who tests again learns what the provider says"


@pytest.mark.parametrize("actor", [OPERATOR, SERVICE, MAIL_JOB])
def test_anybody_may_test_a_connection_and_nothing_but_the_token_is_renewed(
    core: Core, sandbox: Sandbox, leaping: LeapingClock, actor: Actor
) -> None:
    get_token(core, sandbox)
    core.access.log_out(administrator(core))
    before, token = everything_but_tokens(core), secrets_of(core, "smtp")
    leaping.ahead += 3600
    sandbox.expire_access(SCAN)
    assert {r.result for r in core.connection_test("smtp", actor)} == {Result.OK}
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED
    assert secrets_of(core, "smtp") != token
    assert everything_but_tokens(core) == before
    told = [(e.who, e.what, e.result) for e in core.journal.entries(2)]
    assert told == [(actor.name, "connection_test", "ok"), (actor.name, "refresh_token", "ok")]


def test_an_operators_test_finds_a_dead_token_and_keeps_the_rest(
    core: Core, sandbox: Sandbox
) -> None:
    get_token(core, sandbox)
    before, token = everything_but_tokens(core), secrets_of(core, "smtp")
    sandbox.revoke_all(SCAN)
    assert Result.FAILED in {r.result for r in core.connection_test("smtp", OPERATOR)}
    assert core.tokens.status("smtp").state is TokenState.INVALID
    assert secrets_of(core, "smtp") == token, "only a person deletes it"
    assert everything_but_tokens(core) == before
    told = [(e.who, e.what, e.result) for e in core.journal.entries(2)]
    assert told == [
        ("operator", "connection_test", "refused_by_server"),
        ("operator", "token_invalid", "refused_by_server"),
    ]


def everything_but_tokens(core: Core) -> object:
    return [core.settings.get(group.id) for group in GROUPS], core.access.timeout()


def test_a_token_never_goes_to_another_providers_host(core: Core, sandbox: Sandbox) -> None:
    get_token(core, sandbox)
    core.change_settings("smtp", {"server": "127.0.0.1"}, administrator(core))
    failed = next(
        r for r in core.connection_test("smtp", administrator(core)) if r.result is Result.FAILED
    )
    assert (failed.step, failed.reason) == (Step.TOKEN, Failure.WRONG_HOST)


def test_a_provider_that_is_down_leaves_the_state_as_it_is(core: Core, sandbox: Sandbox) -> None:
    get_token(core, sandbox)
    sandbox.faults.answer_next("token", 503, b"<html>busy</html>", {"Content-Type": "text/html"})
    with pytest.raises(AdgangError):
        core.tokens.access_token("smtp", MAIL_JOB, force=True)
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED


def secrets_of(core: Core, group: str) -> set[str]:
    from app.oauth.token import Token

    stored = core.vault().read(group)
    assert stored
    token = Token.loads(stored.reveal())
    assert token.refresh
    return {token.access.reveal(), token.refresh.reveal()}


def test_no_secret_is_left_in_a_log_a_traceback_or_a_file(
    core: Core, sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("requests_oauthlib", "oauthlib", "urllib3", "keyring"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    code = core.tokens.begin("smtp", administrator(core))
    grant = core.vault().read("smtp/grant")
    assert grant
    secrets = {grant.reveal().split('"device_code":"')[1].split('"')[0]}
    sandbox.approve(code.user_code, SCAN)
    poll_until_over(core)
    secrets |= secrets_of(core, "smtp")
    core.tokens.access_token("smtp", MAIL_JOB, force=True)
    secrets |= secrets_of(core, "smtp")
    list(core.connection_test("smtp", administrator(core)))
    sandbox.refuse_refresh(SCAN, "invalid_grant")
    try:
        core.tokens.access_token("smtp", MAIL_JOB, force=True)
        pytest.fail("the refresh was not refused")
    except AdgangError:
        told = traceback.format_exc()
    assert all(len(secret) > 20 for secret in secrets)
    assert len(secrets) == 5
    texts = [caplog.text, told, repr(core.tokens.status("smtp")), repr(core.journal.entries())]
    files = [p.read_bytes() for p in core.config.state.rglob("*") if p.is_file()]
    for secret in secrets:
        assert not any(secret in text for text in texts)
        assert not any(secret.encode() in content for content in files)
