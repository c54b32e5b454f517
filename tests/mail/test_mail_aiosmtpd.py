# SPDX-License-Identifier: Apache-2.0
"""Against aiosmtpd, a server that nobody here wrote, with tokens of every length."""

from __future__ import annotations

import base64
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from app.catalogue import Tls
from app.mail.connection_test import Checks, Step, StepResult, outcome, run
from app.oauth.failure import Failure
from app.secret import Secret
from tests.mail.conftest import MakeTarget
from tests.mail.pki import Pki

GOOD = "t" * 4000


class _LongLines(SMTP):
    """aiosmtpd takes 1001 octets a line unless told otherwise; real servers take a token."""

    line_length_limit = 65536


class _Handler:
    """Takes one token, and refuses others as Microsoft, Google and Dovecot do: with JSON."""

    def __init__(self, token: str) -> None:
        self._expected = f"user=scan@example.com\x01auth=Bearer {token}\x01\x01".encode()
        self.senders: list[str] = []

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802
        assert args == ["XOAUTH2"]  # never with an initial response
        answer = await server.challenge_auth("", encode_to_b64=False)
        if answer == self._expected:
            return AuthResult(success=True, auth_data=b"scan@example.com")
        no = base64.b64encode(b'{"status":"401","schemes":"bearer","scope":"mail"}').decode()
        assert await server.challenge_auth(no, encode_to_b64=False) == b""
        return AuthResult(
            success=False, handled=False, message="535 5.7.8 Authentication credentials invalid"
        )

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.senders.append(address)
        envelope.mail_from = address
        return "250 OK"


class _Controller(Controller):
    """STARTTLS is demanded before anything else."""

    def __init__(self, handler: _Handler, context: ssl.SSLContext, *, long: bool) -> None:
        self._context = context
        self._long = long
        super().__init__(handler, hostname="127.0.0.1", port=0)

    def factory(self) -> SMTP:
        return (_LongLines if self._long else SMTP)(
            self.handler,
            tls_context=self._context,
            require_starttls=True,
            auth_required=True,
            auth_exclude_mechanism=["LOGIN", "PLAIN"],
            hostname="localhost",
        )

    def _trigger_server(self) -> None:  # the port is known by now; it was chosen by the system
        self.port = self.server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        super()._trigger_server()  # type: ignore[no-untyped-call]


@contextmanager
def _serving(handler: _Handler, pki: Pki, *, long: bool) -> Iterator[int]:
    controller: Any = _Controller(handler, pki.server_context(), long=long)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def _run(
    pki: Pki, target_of: MakeTarget, *, token: str, long: bool = True, known: str = GOOD
) -> tuple[list[StepResult], list[str]]:
    handler = _Handler(known)
    checks = Checks(lambda: "", lambda: "", lambda: Secret(token))
    with _serving(handler, pki, long=long) as port:
        results = list(run(target_of(port, tls=Tls.STARTTLS), checks))
    return results, handler.senders


@pytest.mark.parametrize("length", [43, 900, 2500, 4000, 6000])
def test_tokens_of_every_length_log_in(pki: Pki, target_of: MakeTarget, length: int) -> None:
    token = "t" * length
    results, senders = _run(pki, target_of, token=token, known=token)
    assert outcome(results) is None, results
    assert senders == ["scanner@example.com"]


@pytest.mark.parametrize("token", ["x", "x" * 4000])
def test_a_refused_token(pki: Pki, target_of: MakeTarget, token: str) -> None:
    results, senders = _run(pki, target_of, token=token)
    failed = [r for r in results if r.reason]
    assert [(r.step, r.reason, r.detail) for r in failed] == [
        (Step.LOGIN, Failure.REFUSED_BY_SERVER, "535 5.7.8 · 401")
    ]
    assert senders == []


def test_a_server_with_short_lines_is_no_proof_of_a_bad_token(
    pki: Pki, target_of: MakeTarget
) -> None:
    results, _ = _run(pki, target_of, token=GOOD, long=False)
    (failed,) = [r for r in results if r.reason]
    assert failed.step is Step.LOGIN
    assert failed.reason is not Failure.REFUSED_BY_SERVER
