# SPDX-License-Identifier: Apache-2.0
"""Dovecot as the judge: it asks the sandbox about our tokens, and we read its answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from functools import partial
from pathlib import Path

import pytest

from app import tls
from app.catalogue import Auth, Protocol, Tls
from app.mail import sasl
from app.mail.connection_test import Checks, Result, Step, StepResult, outcome, run
from app.mail.pop3 import Pop3Session
from app.mail.session import Target, open_session
from app.oauth.client import OAuthClient
from app.oauth.failure import Failure
from app.panel_config import Proxy
from app.sandbox.sandbox import Sandbox
from app.sandbox.validator import POP3_SCOPE
from app.secret import Secret
from tests.integration.dovecot import Dovecot
from tests.mail.pki import Pki
from tests.mail.scripted import Server, Smtp

USER = "scan@example.com"


@pytest.fixture(scope="module")
def sandbox_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sandbox")


@pytest.fixture(params=[43, 4000], ids=["short", "long"], scope="module")
def sandbox(request: pytest.FixtureRequest, sandbox_folder: Path) -> Iterator[Sandbox]:
    with Sandbox(sandbox_folder, interval=0, token_length=request.param) as running:
        yield running


@pytest.fixture(scope="module")
def dovecot(
    sandbox: Sandbox, sandbox_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Dovecot]:
    relay = Smtp(hello=("250-relay", "250 SIZE"))
    with (
        Server(relay, Pki(tmp_path_factory.mktemp("pki"))) as next_hop,
        Dovecot(
            introspection_url=sandbox.introspection_url,
            client=sandbox.introspection,
            scope=POP3_SCOPE,
            ca_file=sandbox.ca_file,
            server_file=sandbox_folder / "server.pem",
            relay=next_hop.port,
        ) as running,
    ):
        yield running


@pytest.fixture(autouse=True)
def _log_on_failure(dovecot: Dovecot) -> Iterator[None]:
    yield
    print(dovecot.log)  # pytest shows it where a test failed


class Granted:
    """A grant of the sandbox, got the way the panel gets one."""

    def __init__(self, sandbox: Sandbox, user: str) -> None:
        provider = sandbox.provider()
        assert provider.endpoints is not None
        self._client = OAuthClient(
            provider, provider.endpoints, secret=None, ca_file=None, proxy=Proxy()
        )
        code = self._client.device_authorization().body
        assert code is not None
        sandbox.approve(code["user_code"], user)
        answer = self._client.device_token(Secret(code["device_code"])).body
        assert answer is not None
        self.access = Secret(answer["access_token"])

    def revoke(self) -> None:
        assert self._client.revoke(self.access, "access_token").status == 200


@pytest.fixture
def granted(sandbox: Sandbox) -> Granted:
    return Granted(sandbox, USER)


@pytest.fixture
def target(sandbox: Sandbox, dovecot: Dovecot) -> Target:
    return Target(
        protocol=Protocol.POP3, host="localhost", port=dovecot.pop3, tls=Tls.STARTTLS,
        timeout=30.0, auth=Auth.OAUTH2, user=USER, sender=USER,
        context=partial(tls.context, sandbox.ca_file),
    )  # fmt: skip


def _test(target: Target, token: Secret) -> list[StepResult]:
    return list(run(target, Checks(lambda: "", lambda: "", lambda: token)))


def _refused(target: Target, token: Secret) -> tuple[StrEnum, Failure | None, str]:
    results = _test(target, token)
    (failed,) = [r for r in results if r.result is Result.FAILED]
    assert token.reveal() not in repr(results)
    return failed.step, failed.reason, failed.detail


@pytest.fixture(params=["XOAUTH2", "OAUTHBEARER"])
def mechanism(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The one mechanism that we take up of the two that Dovecot offers."""
    chosen = sasl.Mechanism(request.param)
    monkeypatch.setattr(
        sasl, "choose", lambda offered, _auth: chosen if chosen in offered else None
    )
    return str(chosen)


@pytest.mark.parametrize("kind", [Tls.STARTTLS, Tls.IMPLICIT])
def test_a_good_token_reads_the_mailbox(
    target: Target, dovecot: Dovecot, granted: Granted, mechanism: str, kind: Tls
) -> None:
    port = dovecot.pop3s if kind is Tls.IMPLICIT else dovecot.pop3
    results = _test(replace(target, tls=kind, port=port), granted.access)
    assert outcome(results) is None, results
    assert {r.step: r.detail for r in results if r.step in ("tls", "login", "permission")} == {
        "tls": "TLS 1.3", "login": mechanism, "permission": "0",
    }  # fmt: skip


def test_a_revoked_token_is_refused(target: Target, granted: Granted, mechanism: str) -> None:
    assert outcome(_test(target, granted.access)) is None
    granted.revoke()
    status = {"XOAUTH2": "401", "OAUTHBEARER": "invalid_token"}[mechanism]
    assert _refused(target, granted.access) == (
        Step.LOGIN, Failure.REFUSED_BY_SERVER, f"[AUTH] · {status}",
    )  # fmt: skip


def test_an_expired_token_is_refused(target: Target, sandbox: Sandbox, granted: Granted) -> None:
    sandbox.expire_access(USER)
    assert _refused(target, granted.access)[:2] == (Step.LOGIN, Failure.REFUSED_BY_SERVER)


@pytest.mark.usefixtures("mechanism")
def test_an_unknown_token_is_refused(target: Target) -> None:
    assert _refused(target, Secret("nobody-gave-this"))[1] is Failure.REFUSED_BY_SERVER


@pytest.mark.usefixtures("mechanism")
def test_another_users_token_is_refused(target: Target, sandbox: Sandbox) -> None:
    theirs = Granted(sandbox, "alarm@example.com")
    assert _refused(target, theirs.access)[1] is Failure.REFUSED_BY_SERVER


@pytest.mark.usefixtures("mechanism")
def test_an_outage_of_the_provider_is_no_fault_of_the_token(
    target: Target, sandbox: Sandbox, granted: Granted
) -> None:
    sandbox.stop()
    try:
        told = _refused(target, granted.access)
    finally:
        sandbox.start()
    assert told == (Step.LOGIN, Failure.TRY_LATER, "[SYS/TEMP]")
    assert outcome(_test(target, granted.access)) is None


def test_a_session_for_receiving(target: Target, dovecot: Dovecot, granted: Granted) -> None:
    assert outcome(_test(target, granted.access)) is None  # Dovecot makes the Maildir
    dovecot.deliver(USER, b"Subject: scanned\r\n\r\npage 1\r\n")
    with open_session(target, granted.access) as session:
        assert session.permission() == "1"
        assert isinstance(session, Pop3Session)
        assert session.client is not None
        assert b"page 1" in session.client.retr(1)[1]
        session.client.dele(1)
    with open_session(target, granted.access) as session:
        assert session.permission() == "0"


@pytest.mark.usefixtures("mechanism")
def test_submission(target: Target, dovecot: Dovecot, granted: Granted) -> None:
    submission = replace(target, protocol=Protocol.SMTP, port=dovecot.submission)
    results = _test(submission, granted.access)
    assert outcome(results) is None, results
    granted.revoke()
    told = _refused(submission, granted.access)
    assert told[:2] == (Step.LOGIN, Failure.REFUSED_BY_SERVER)
    assert told[2].startswith("535 5.7.8 · ")
