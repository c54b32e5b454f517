# SPDX-License-Identifier: Apache-2.0
"""The stepwise test: its order, what it skips, what it says, and how it ends."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

import pytest

from app.catalogue import Auth, Protocol, Tls
from app.errors import AdgangError, ErrorId
from app.mail.connection_test import Checks, Result, Step, StepResult, outcome, run
from app.oauth.failure import Failure
from app.secret import Secret
from tests.mail.conftest import MakeTarget
from tests.mail.pki import Pki
from tests.mail.scripted import DOVECOT_NO, Peer, Pop, Server, Smtp

TOKEN = Secret("ya29.a0AfH6SMDtoken")
ORDER = ["clock", "keyring", "resolve", "connect", "tls", "token", "login", "permission"]


def _fails(error: AdgangError) -> Callable[[], str]:
    def check() -> str:
        raise error

    return check


def _no_credential() -> Secret:
    raise AssertionError("nobody asked for a credential")


CHECKS = Checks(
    clock=lambda: "2026-11-23T14:07:00Z", keyring=lambda: "machine", credential=lambda: TOKEN
)


def _short(results: list[StepResult]) -> str:
    return " ".join(f"{r.step}={r.result}" for r in results)


def _failed_at(results: list[StepResult]) -> tuple[StrEnum, Failure | None, str]:
    """The step that failed; all before it went well, and all after it were left out."""
    index = next(i for i, r in enumerate(results) if r.result is Result.FAILED)
    assert [r.step for r in results] == list(Step)
    assert all(r.result is not Result.FAILED and r.reason is None for r in results[:index])
    assert all(r == StepResult(r.step, Result.SKIPPED, 0) for r in results[index + 1 :])
    assert outcome(results) is results[index].reason
    assert TOKEN.reveal() not in repr(results)
    return results[index].step, results[index].reason, results[index].detail


def test_names() -> None:
    assert [str(step) for step in Step] == ORDER
    assert [str(result) for result in Result] == ["ok", "failed", "skipped"]


def test_smtp_all_well(pki: Pki, target_of: MakeTarget) -> None:
    with Server(Smtp(), pki) as server:
        results = list(run(target_of(server), CHECKS))
        assert server.left.wait(5)
    assert [(r.step, r.detail) for r in results] == [
        ("clock", "2026-11-23T14:07:00Z"),
        ("keyring", "machine"),
        ("resolve", "127.0.0.1"),
        ("connect", f"127.0.0.1:{server.port}"),
        ("tls", "TLS 1.3"),
        ("token", ""),
        ("login", "XOAUTH2"),
        ("permission", "scanner@example.com"),
    ]
    assert {r.result for r in results} == {Result.OK}
    assert outcome(results) is None
    assert server.heard[-3:] == ["mail FROM:<scanner@example.com>", "rset", "QUIT"]


def test_pop3_all_well(pki: Pki, target_of: MakeTarget) -> None:
    with Server(Pop(implicit=True), pki) as server:
        results = list(run(target_of(server, Protocol.POP3, tls=Tls.IMPLICIT), CHECKS))
        assert server.left.wait(5)
    assert {r.result for r in results} == {Result.OK}
    assert results[-1].detail == "2"
    assert server.heard[-2:] == ["STAT", "QUIT"]


def test_each_step_has_its_own_time(pki: Pki, target_of: MakeTarget) -> None:
    def slow_keyring() -> str:
        time.sleep(0.15)
        return ""

    def slow_refresh() -> Secret:
        time.sleep(0.3)
        return TOKEN

    with Server(Smtp(), pki) as server:
        checks = replace(CHECKS, keyring=slow_keyring, credential=slow_refresh)
        ms = {r.step: r.ms for r in run(target_of(server), checks)}
    assert ms[Step.KEYRING] >= 150
    assert ms[Step.TOKEN] >= 300
    assert ms[Step.CLOCK] < ms[Step.KEYRING]


def test_results_come_one_by_one(pki: Pki, target_of: MakeTarget) -> None:
    asked: list[str] = []

    def keyring() -> str:
        asked.append("keyring")
        return ""

    results = run(target_of(1), replace(CHECKS, keyring=keyring))
    assert next(results).step is Step.CLOCK
    assert asked == []
    assert next(results).step is Step.KEYRING
    assert asked == ["keyring"]
    results.close()


def test_tls_off_is_skipped_and_goes_on(pki: Pki, target_of: MakeTarget) -> None:
    script = Smtp(hello=("250-x", "250 AUTH XOAUTH2"))
    with Server(script, pki) as server:
        results = list(run(target_of(server, tls=Tls.OFF), CHECKS))
    assert _short(results[4:]) == "tls=skipped token=ok login=ok permission=ok"
    assert results[4].detail == "off"
    assert outcome(results) is None


def test_smtp_without_login(pki: Pki, target_of: MakeTarget) -> None:
    with Server(Smtp(), pki) as server:
        checks = replace(CHECKS, credential=_no_credential)
        results = list(run(target_of(server, auth=Auth.OFF), checks))
    assert _short(results[4:]) == "tls=ok token=skipped login=skipped permission=ok"
    assert outcome(results) is None


def test_pop3_without_login_ends_at_the_door(pki: Pki, target_of: MakeTarget) -> None:
    with Server(Pop(), pki) as server:
        checks = replace(CHECKS, credential=_no_credential)
        results = list(run(target_of(server, Protocol.POP3, auth=Auth.OFF), checks))
    assert _short(results[4:]) == "tls=ok token=skipped login=skipped permission=skipped"
    assert outcome(results) is None
    assert "STAT" not in server.heard


def test_password_is_no_token(pki: Pki, target_of: MakeTarget) -> None:
    with Server(Pop(), pki) as server:
        checks = replace(CHECKS, credential=lambda: Secret("pw"))
        results = list(run(target_of(server, Protocol.POP3, auth=Auth.PASSWORD), checks))
    assert _short(results[4:]) == "tls=ok token=skipped login=ok permission=ok"
    assert results[6].detail == "USER"
    assert "PASS pw" in server.heard


@pytest.mark.parametrize(
    ("error", "reason", "detail"),
    [
        (AdgangError(ErrorId.FAILED, key="smtp", reason=Failure.CLOCK_WRONG), "clock_wrong", ""),
        (AdgangError(ErrorId.KEYRING_LOCKED, key="smtp"), "keyring_locked", ""),
        (AdgangError(ErrorId.KEYRING_MISSING), "keyring_missing", ""),
        (AdgangError(ErrorId.LOCK_BUSY, key="smtp"), "try_later", ""),
        (AdgangError(ErrorId.OTHER_INSTALLATION, key="smtp"), "storage_failed", ""),
        (AdgangError(ErrorId.STATE_UNWRITABLE, key="/x"), "storage_failed", ""),
        (AdgangError(ErrorId.STATE_FULL, key="/x"), "storage_failed", ""),
        (AdgangError(ErrorId.STATE_DAMAGED, key="/x"), "storage_failed", ""),
        (AdgangError(ErrorId.STATE_NEWER, key="/x"), "storage_failed", ""),
    ],
)
@pytest.mark.parametrize("step", [Step.CLOCK, Step.KEYRING])
def test_a_failed_check_ends_the_test_before_any_connection(
    target_of: MakeTarget, step: Step, error: AdgangError, reason: str, detail: str
) -> None:
    checks = replace(CHECKS, **{str(step): _fails(error)})  # type: ignore[arg-type]
    results = list(run(target_of(1, host="nowhere.invalid"), checks))
    assert _failed_at(results) == (step, Failure(reason), detail)


@pytest.mark.parametrize(
    ("error", "reason", "detail"),
    [
        (AdgangError(ErrorId.FAILED, key="smtp", value="invalid_grant · AADSTS700082",
                     reason=Failure.EXPIRED_UNUSED), "expired_unused",
         "invalid_grant · AADSTS700082"),
        (AdgangError(ErrorId.NO_TOKEN, key="smtp"), "no_token", ""),
        (AdgangError(ErrorId.KEYRING_LOCKED), "keyring_locked", ""),
        (AdgangError(ErrorId.FAILED, key="server", value="evil.example", allowed="*.example.com",
                     reason=Failure.WRONG_HOST), "wrong_host", "evil.example"),
        (AdgangError(ErrorId.UNKNOWN_PROVIDER, key="provider", value="x"), "not_configured",
         "provider"),
        (AdgangError(ErrorId.NOT_CONFIGURED, key="client_id"), "not_configured", "client_id"),
        (AdgangError(ErrorId.BAD_DISCOVERY, key="issuer", value="x"), "not_configured", "issuer"),
    ],
)  # fmt: skip
def test_a_failed_token(
    pki: Pki, target_of: MakeTarget, error: AdgangError, reason: str, detail: str
) -> None:
    def credential() -> Secret:
        raise error

    with Server(Smtp(), pki) as server:
        results = list(run(target_of(server), replace(CHECKS, credential=credential)))
        assert server.left.wait(5)
    assert _failed_at(results) == (Step.TOKEN, Failure(reason), detail)


def test_a_missing_password_fails_the_login(pki: Pki, target_of: MakeTarget) -> None:
    def credential() -> Secret:
        raise AdgangError(ErrorId.NOT_CONFIGURED, key="password")

    with Server(Smtp(), pki) as server:
        target = target_of(server, auth=Auth.PASSWORD)
        results = list(run(target, replace(CHECKS, credential=credential)))
    assert _failed_at(results) == (Step.LOGIN, Failure.NOT_CONFIGURED, "password")


@pytest.mark.parametrize(
    ("script", "step", "reason", "detail"),
    [
        (Smtp(greeting="554 5.7.1 no"), "connect", "connection_refused", "554 5.7.1"),
        (Smtp(hello=("250 x",)), "tls", "tls_not_offered", ""),
        (Smtp(certificate="expired"), "tls", "certificate_invalid", "certificate has expired"),
        (Smtp(certificate="future"), "tls", "clock_wrong", "certificate is not yet valid"),
        (Smtp(secure_hello=("250 x",)), "login", "auth_not_offered", ""),
        (Smtp(auth=("334 ", f"334 {DOVECOT_NO}", "535 5.7.8 failed")), "login",
         "refused_by_server", "535 5.7.8 · 401"),
        (Smtp(auth=("334 ", "535 5.7.139 SmtpClientAuthentication is disabled")), "login",
         "smtp_auth_disabled", "535 5.7.139"),
        (Smtp(mail="550 5.7.60 no"), "permission", "sender_refused", "550 5.7.60"),
    ],
)  # fmt: skip
def test_a_refusing_server(
    pki: Pki, target_of: MakeTarget, script: Smtp, step: str, reason: str, detail: str
) -> None:
    with Server(script, pki) as server:
        results = list(run(target_of(server), CHECKS))
        assert server.left.wait(5)  # disconnected at once, whatever the server does
    assert _failed_at(results) == (Step(step), Failure(reason), detail)


def test_a_refusal_can_be_traced(pki: Pki, target_of: MakeTarget) -> None:
    trace = "[AM0PR01.EURPRD.PROD.OUTLOOK.COM 2026-02-16T14:25:41.126Z 08DB0F8B37ECC0E4]"
    with Server(Smtp(auth=("334 ", f"535 5.7.3 unsuccessful {trace}")), pki) as server:
        results = list(run(target_of(server), CHECKS))
    failed = next(result for result in results if result.reason)
    assert failed.reason is Failure.TOKEN_MISMATCH
    assert failed.trace == (
        "server=AM0PR01.EURPRD.PROD.OUTLOOK.COM timestamp=2026-02-16T14:25:41Z id=08DB0F8B37ECC0E4"
    )


def test_nobody_there(target_of: MakeTarget) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    results = list(run(target_of(port), CHECKS))
    told = f"127.0.0.1:{port} · ECONNREFUSED"
    assert _failed_at(results) == (Step.CONNECT, Failure.CONNECTION_REFUSED, told)


def test_no_such_host(target_of: MakeTarget, monkeypatch: pytest.MonkeyPatch) -> None:
    def getaddrinfo(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    results = list(run(target_of(25, host="nowhere.invalid"), CHECKS))
    assert _failed_at(results) == (Step.RESOLVE, Failure.HOST_UNKNOWN, "EAI_NONAME")


def test_a_credential_in_the_clear_fails_before_the_token(
    pki: Pki, target_of: MakeTarget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.mail.wire.is_loopback", lambda _host: False)
    with Server(Smtp(hello=("250-x", "250 AUTH XOAUTH2")), pki) as server:
        checks = replace(CHECKS, credential=_no_credential)
        results = list(run(target_of(server, tls=Tls.OFF), checks))
    assert _failed_at(results) == (Step.TLS, Failure.TLS_NOT_OFFERED, "off")


def test_a_trust_store_that_cannot_be_read(pki: Pki, target_of: MakeTarget) -> None:
    error = AdgangError(ErrorId.BAD_CONFIGURATION, key="SSL_CERT_FILE", value="/x")

    def context() -> None:
        raise error

    with Server(Smtp(), pki) as server:
        results = list(run(replace(target_of(server), context=context), CHECKS))  # type: ignore[arg-type]
    assert _failed_at(results) == (Step.TLS, Failure.NOT_CONFIGURED, "SSL_CERT_FILE")


def test_closing_early_hangs_up(pki: Pki, target_of: MakeTarget) -> None:
    for steps in range(1, 8):
        with Server(Smtp(), pki) as server:
            results = run(target_of(server), CHECKS)
            for _ in range(steps):
                next(results)
            results.close()
            if steps >= 4:  # connected
                assert server.left.wait(5)
            assert "QUIT" not in server.heard


def test_our_own_fault_is_not_hidden(pki: Pki, target_of: MakeTarget) -> None:
    def credential() -> Secret:
        raise ZeroDivisionError

    with Server(Smtp(), pki) as server:
        with pytest.raises(ZeroDivisionError):
            list(run(target_of(server), replace(CHECKS, credential=credential)))
        assert server.left.wait(5)


def test_an_error_with_no_meaning_here_is_not_hidden(target_of: MakeTarget) -> None:
    checks = replace(CHECKS, clock=_fails(AdgangError(ErrorId.NOT_PERMITTED)))
    with pytest.raises(AdgangError):
        list(run(target_of(1), checks))


def test_a_slow_refresh_does_not_cost_the_connection(pki: Pki, target_of: MakeTarget) -> None:
    def credential() -> Secret:
        time.sleep(0.8)  # longer than an answer of the server may take
        return TOKEN

    with Server(Smtp(), pki) as server:
        target = target_of(server, timeout=0.5)
        results = list(run(target, replace(CHECKS, credential=credential)))
    assert outcome(results) is None


def test_a_server_that_gives_up_meanwhile_is_told_apart(pki: Pki, target_of: MakeTarget) -> None:
    script = Smtp()

    def impatient(peer: Peer) -> None:
        peer.say(script.greeting)
        for _ in range(3):
            script._answer(peer, peer.hear().upper())
        peer.say("421 4.4.2 Error: timeout exceeded")

    with Server(impatient, pki) as server:
        results = list(run(target_of(server), CHECKS))
    step, reason, _ = _failed_at(results)
    assert step is Step.LOGIN
    assert reason in (Failure.TRY_LATER, Failure.CONNECTION_LOST)
