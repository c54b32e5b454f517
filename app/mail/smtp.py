# SPDX-License-Identifier: Apache-2.0
"""SMTP submission (RFC 6409) on smtplib, with the log-in that smtplib lacks."""

from __future__ import annotations

import re
import smtplib
import socket
from collections.abc import Callable
from typing import Any, cast

from app.catalogue import Auth
from app.mail import refusal, sasl
from app.mail.dial import ascii_host
from app.mail.refusal import Reply, failed
from app.mail.session import Session, Target
from app.oauth.failure import Failure
from app.secret import Secret

_FQDN = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*", re.I)


class SmtpSession(Session):
    """A connection to an SMTP server; `client` is smtplib's, once connected."""

    def __init__(self, target: Target) -> None:
        super().__init__(target)
        self.client = smtplib.SMTP(local_hostname="localhost", timeout=target.timeout)
        self._logged_in = False

    def permission(self) -> str:
        """Whether mail may go out as the sender: MAIL FROM, then RSET."""
        sender, options = self._sender()
        for call in (lambda: self.client.mail(sender, options), self.client.rset):
            reply = self._reply(call)
            if reply.code != 250:
                raise refusal.smtp_sender(reply, logged_in=self._logged_in)
        return sender

    def _greet(self) -> None:
        self.client.sock = cast("socket.socket", self.wire)
        self.client.local_hostname = hello_name(socket.gethostname(), self.wire.local_address)
        reply = self._reply(self.client.getreply)
        if reply.code != 220:
            raise refusal.greeting(reply)
        self._hello()

    def _hello(self) -> None:
        reply = self._reply(self.client.ehlo)
        if reply.code in (500, 502, 504):  # older than ESMTP: no TLS and no log-in, but mail
            reply = self._reply(self.client.helo)
        if reply.code != 250:
            raise refusal.greeting(reply)

    def _start_tls(self) -> None:
        if not self.client.has_extn("starttls"):
            raise failed(Failure.TLS_NOT_OFFERED)
        reply = self._command("STARTTLS")
        if reply.code != 220:
            raise refusal.start_tls(reply)

    def _login(self, credential: Secret) -> str:
        offered = self.client.esmtp_features.get("auth", "").split()
        mechanism = sasl.choose(offered, self.target.auth)
        if mechanism is None:
            raise failed(Failure.AUTH_NOT_OFFERED)
        host = ascii_host(self.target.host)
        answers = sasl.responses(mechanism, self.target.user, credential, host, self.target.port)
        self._authenticate(mechanism, answers)
        self._logged_in = True
        return mechanism

    def _authenticate(self, mechanism: sasl.Mechanism, answers: tuple[Secret, ...]) -> None:
        """AUTH, always with the response on its own line: a token is longer than a command."""
        oauth = self.target.auth is Auth.OAUTH2
        reply = self._command(f"AUTH {mechanism}")
        for answer in answers:
            if reply.code != 334:
                raise refusal.smtp_login(reply, oauth=oauth, challenge=None)
            reply = self._command(answer.reveal())
        challenge: dict[str, Any] | None = None
        if reply.code == 334:
            challenge = sasl.decode_challenge(reply.text.encode())
            reply = self._command(sasl.farewell(mechanism))
        if reply.code != 235 or challenge is not None:
            raise refusal.smtp_login(reply, oauth=oauth, challenge=challenge)

    def _sender(self) -> tuple[str, tuple[str, ...]]:
        """The sender as MAIL FROM takes it, and the options it needs (RFC 6531 3.4)."""
        local, _, domain = self.target.sender.rpartition("@")
        try:
            address = f"{local}@{domain.encode('idna').decode('ascii')}"
        except UnicodeError:
            address = ""
        if not (local and domain and address and self.target.sender.isprintable()):
            raise failed(Failure.NOT_CONFIGURED, "sender_address")
        if address.isascii():
            return address, ()
        if not self.client.has_extn("smtputf8"):
            raise failed(Failure.SENDER_REFUSED, "SMTPUTF8")
        return address, ("SMTPUTF8",)

    def _goodbye(self) -> None:
        self._command("QUIT")

    def _command(self, line: str) -> Reply:
        return self._reply(lambda: self.client.docmd(line))

    def _reply(self, call: Callable[[], tuple[int, bytes]]) -> Reply:
        try:
            code, text = call()
        except smtplib.SMTPException:  # its text is the server's
            raise failed(Failure.CONNECTION_LOST) from None
        return Reply(code, text.decode("utf-8", "replace"))


def hello_name(host: str, address: str) -> str:
    """What EHLO says: the machine's full name, else its address (RFC 5321 4.1.4). No DNS."""
    if _FQDN.fullmatch(host) and not host.lower().startswith("localhost"):
        return host
    plain = address.partition("%")[0]
    return f"[IPv6:{plain}]" if ":" in plain else f"[{plain}]"
