# SPDX-License-Identifier: Apache-2.0
"""POP3 (RFC 1939) on poplib, with the log-in that poplib lacks (RFC 5034)."""

from __future__ import annotations

import poplib
from collections.abc import Mapping
from typing import Any

from app.catalogue import Auth
from app.mail import refusal, sasl
from app.mail.dial import ascii_host
from app.mail.refusal import PopReply, failed
from app.mail.session import Session, Target
from app.mail.wire import Wire
from app.oauth.failure import Failure
from app.secret import Secret

_LINE = 8192  # octets; a challenge may be longer than the 512 of RFC 2449


class _Client(poplib.POP3):
    """poplib on a connection that is already there."""

    def __init__(self, wire: Wire, target: Target) -> None:
        self._wire = wire
        super().__init__(ascii_host(target.host), target.port)

    def _create_socket(self, _timeout: object) -> Wire:
        return self._wire


class Pop3Session(Session):
    """A connection to a POP3 server; `client` is poplib's, once connected."""

    def __init__(self, target: Target) -> None:
        super().__init__(target)
        self.client: poplib.POP3 | None = None
        self._capabilities: Mapping[str, list[str]] | None = None

    def permission(self) -> str:
        """Whether the mailbox can be read: STAT; how many messages are there."""
        reply = self._command("STAT")
        words = reply.line.split()
        if not reply.ok or len(words) < 3 or not words[1].isdigit():
            raise refusal.pop_mailbox(reply)
        return str(int(words[1]))

    def _greet(self) -> None:
        try:
            self.client = _Client(self.wire, self.target)
        except poplib.error_proto as error:
            raise refusal.greeting(_said(error)) from None
        welcome = PopReply(self.client.getwelcome())
        if not welcome.ok:
            raise refusal.greeting(welcome)
        self._hello()

    def _hello(self) -> None:
        if self.client is None:
            raise RuntimeError("not connected")
        try:
            found = self.client.capa()
        except (poplib.error_proto, ValueError, IndexError):
            self._capabilities = None  # no CAPA (RFC 2449 5), or a list that is none
        else:
            self._capabilities = {name.upper(): list(words) for name, words in found.items()}

    def _start_tls(self) -> None:
        if self._capabilities is not None and "STLS" not in self._capabilities:
            raise failed(Failure.TLS_NOT_OFFERED)
        reply = self._command("STLS")
        if not reply.ok:
            raise refusal.start_tls(reply)

    def _login(self, credential: Secret) -> str:
        if self._plain_words(credential):
            return self._user_pass(credential)
        mechanism = sasl.choose((self._capabilities or {}).get("SASL", ()), self.target.auth)
        if mechanism is None:
            raise failed(Failure.AUTH_NOT_OFFERED)
        host = ascii_host(self.target.host)
        answers = sasl.responses(mechanism, self.target.user, credential, host, self.target.port)
        self._authenticate(mechanism, answers)
        return mechanism

    def _plain_words(self, credential: Secret) -> bool:
        """Whether USER and PASS will do; they have no encoding but ASCII (RFC 1939 3)."""
        if self.target.auth is not Auth.PASSWORD:
            return False
        known = self._capabilities is None or "USER" in self._capabilities
        return known and self.target.user.isascii() and credential.reveal().isascii()

    def _user_pass(self, password: Secret) -> str:
        user, text = sasl.user_text(self.target.user), sasl.password_text(password)
        for line in (f"USER {user}", f"PASS {text}"):
            reply = self._command(line)
            if not reply.ok:
                raise refusal.pop_login(reply, oauth=False, challenge=None)
        return "USER"

    def _authenticate(self, mechanism: sasl.Mechanism, answers: tuple[Secret, ...]) -> None:
        """AUTH, always with the response on its own line, as Microsoft wants it."""
        oauth = self.target.auth is Auth.OAUTH2
        reply = self._command(f"AUTH {mechanism}")
        for answer in answers:
            if reply.challenge is None:
                raise refusal.pop_login(reply, oauth=oauth, challenge=None)
            reply = self._command(answer.reveal())
        challenge: dict[str, Any] | None = None
        if reply.challenge is not None:
            challenge = sasl.decode_challenge(reply.challenge)
            reply = self._command(sasl.farewell(mechanism))
        if not reply.ok or challenge is not None:
            raise refusal.pop_login(reply, oauth=oauth, challenge=challenge)

    def _goodbye(self) -> None:
        self._command("QUIT")

    def _command(self, line: str) -> PopReply:
        """One line there, one line back: poplib takes a challenge for a success."""
        self.wire.sendall(line.encode() + b"\r\n")
        return PopReply(self.wire.readline(_LINE).rstrip(b"\r\n"))


def _said(error: poplib.error_proto) -> PopReply:
    """The line in poplib's error, which is the server's."""
    line = error.args[0] if error.args else b""
    return PopReply(line if isinstance(line, bytes) else b"")
