# SPDX-License-Identifier: Apache-2.0
"""Mail servers on loopback that say exactly what they are told to say."""

from __future__ import annotations

import base64
import json
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from tests.mail.pki import Pki

_PATIENCE = 10.0  # seconds; no test waits that long unless it is broken

DOVECOT_NO = base64.b64encode(
    json.dumps(
        {
            "status": "401",
            "schemes": "bearer",
            "scope": "mail",
            "openid-configuration": "https://idp.example.com/.well-known/openid-configuration",
        },
        separators=(",", ":"),
    ).encode()
).decode()
BEARER_NO = base64.b64encode(
    b'{"status":"invalid_token","openid-configuration":"https://idp.example.com/"}'
).decode()


class GoneError(Exception):
    """The client hung up."""


class Peer:
    """The server's end of one connection."""

    def __init__(self, endpoint: socket.socket, pki: Pki, heard: list[str]) -> None:
        self._endpoint = endpoint
        self._endpoint.settimeout(_PATIENCE)
        self._pki = pki
        self._buffer = b""
        self.heard = heard
        self.encrypted = False

    def say(self, *lines: str) -> None:
        self.raw("".join(f"{line}\r\n" for line in lines).encode())

    def raw(self, data: bytes) -> None:
        try:
            self._endpoint.sendall(data)
        except OSError as error:
            raise GoneError from error

    def hear(self) -> str:
        while b"\n" not in self._buffer:
            self._buffer += self.listen()
        line, _, self._buffer = self._buffer.partition(b"\n")
        text = line.decode(errors="backslashreplace").rstrip("\r")  # a lost ClientHello is no text
        self.heard.append(text)
        return text

    def hear_message(self) -> bytes:
        """What follows DATA, as it came, without the lone dot."""
        while b"\r\n.\r\n" not in (data := b"\r\n" + self._buffer):
            self._buffer += self.listen()
        message, _, self._buffer = data.partition(b"\r\n.\r\n")
        return (message + b"\r\n")[2:]

    def listen(self) -> bytes:
        """What comes next, whatever it is."""
        try:
            data = self._endpoint.recv(65536)
        except OSError as error:
            raise GoneError from error
        if not data:
            raise GoneError
        return data

    def tls(self, certificate: str = "good") -> None:
        context = self._pki.server_context(certificate)
        try:
            self._endpoint = context.wrap_socket(self._endpoint, server_side=True)
        except OSError as error:
            raise GoneError from error
        self.encrypted = True

    def wait(self) -> None:
        """Say nothing until the client hangs up."""
        while True:
            self.listen()

    def close(self) -> None:
        self._endpoint.close()


Script = Callable[[Peer], None]


class Server:
    """Runs a script for each connection, one after another, until the `with` ends."""

    def __init__(self, script: Script, pki: Pki, family: int = socket.AF_INET) -> None:
        self._script = script
        self._pki = pki
        self._listener = socket.socket(family, socket.SOCK_STREAM)
        self._listener.bind(("::1" if family == socket.AF_INET6 else "127.0.0.1", 0))
        self._listener.listen()
        self._errors: list[BaseException] = []
        self._stopping = False
        self._thread = threading.Thread(target=self._serve)
        self.heard: list[str] = []  # every line of every client
        self.left = threading.Event()  # set when a connection is over
        self.port: int = self._listener.getsockname()[1]

    def _serve(self) -> None:
        while True:
            endpoint, _ = self._listener.accept()
            peer = Peer(endpoint, self._pki, self.heard)
            try:
                if self._stopping:
                    return
                self._script(peer)
            except GoneError:
                pass
            except Exception as error:
                self._errors.append(error)
            finally:
                peer.close()
                self.left.set()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stopping = True
        with socket.socket(self._listener.family, socket.SOCK_STREAM) as wake:
            wake.connect(self._listener.getsockname())
        self._thread.join(_PATIENCE)
        self._listener.close()
        assert not self._thread.is_alive()
        if error is None and self._errors:
            raise self._errors[0]


def decoded(line: str) -> str:
    """What a client said in base64."""
    return base64.b64decode(line, validate=True).decode()


@dataclass
class Smtp:
    """A submission server as Postfix is one, but for the answers that are changed."""

    implicit: bool = False
    certificate: str = "good"
    greeting: str = "220 mail.example.com ESMTP"
    hello: tuple[str, ...] = ("250-mail.example.com", "250-STARTTLS", "250 SIZE 10240000")
    starttls: str = "220 2.0.0 Ready to start TLS"
    secure_hello: tuple[str, ...] = (
        "250-mail.example.com", "250-AUTH PLAIN XOAUTH2 OAUTHBEARER", "250 ENHANCEDSTATUSCODES",
    )  # fmt: skip
    auth: tuple[str, ...] = ("334 ", "235 2.7.0 Authentication successful")
    mail: str = "250 2.1.0 Ok"
    rset: str = "250 2.0.0 Ok"
    rcpt: dict[str, str] = field(default_factory=dict)  # address in capitals: another answer
    data: str = "354 End data with <CR><LF>.<CR><LF>"
    queued: str = "250 2.0.0 Ok: queued as 12345"
    messages: list[bytes] = field(default_factory=list)  # as they came, dots doubled
    answers: list[str] = field(default_factory=list)

    def __call__(self, peer: Peer) -> None:
        if self.implicit:
            peer.tls(self.certificate)
        peer.say(self.greeting)
        while not (line := peer.hear()).upper().startswith("QUIT"):
            self._answer(peer, line.upper())
        peer.say("221 2.0.0 Bye")

    def _answer(self, peer: Peer, line: str) -> None:
        if line.startswith("EHLO"):
            peer.say(*(self.secure_hello if peer.encrypted else self.hello))
        elif line == "STARTTLS":
            peer.say(self.starttls)
            if self.starttls.startswith("220"):
                peer.tls(self.certificate)
        elif line.startswith("AUTH"):
            self._authenticate(peer)
        elif line.startswith("MAIL"):
            peer.say(self.mail)
        elif line == "RSET":
            peer.say(self.rset)
        elif line.startswith("RCPT"):
            peer.say(self.rcpt.get(line.partition("<")[2].partition(">")[0], "250 2.1.5 Ok"))
        elif line == "DATA":
            self._message(peer)
        else:
            peer.say("502 5.5.2 Error: command not recognized")

    def _authenticate(self, peer: Peer) -> None:
        for reply in self.auth:
            peer.say(reply)
            if reply.startswith("334"):
                self.answers.append(peer.hear())

    def _message(self, peer: Peer) -> None:
        peer.say(self.data)
        if self.data.startswith("354"):
            self.messages.append(peer.hear_message())
            peer.say(self.queued)


@dataclass
class Pop:
    """A POP3 server as Dovecot is one, but for the answers that are changed."""

    implicit: bool = False
    certificate: str = "good"
    greeting: str = "+OK Dovecot (Debian) ready."
    capa: tuple[str, ...] = (
        "+OK", "CAPA", "TOP", "UIDL", "RESP-CODES", "PIPELINING", "AUTH-RESP-CODE", "STLS",
        "USER", "SASL PLAIN XOAUTH2 OAUTHBEARER", ".",
    )  # fmt: skip
    stls: str = "+OK Begin TLS negotiation now."
    auth: tuple[str, ...] = ("+ ", "+OK Logged in.")
    user: str = "+OK"
    password: str = "+OK Logged in."
    stat: str = "+OK 2 1024"
    answers: list[str] = field(default_factory=list)

    def __call__(self, peer: Peer) -> None:
        if self.implicit:
            peer.tls(self.certificate)
        peer.say(self.greeting)
        while (line := peer.hear()).upper() != "QUIT":
            self._answer(peer, line.upper())
        peer.say("+OK Logging out.")

    def _answer(self, peer: Peer, line: str) -> None:
        if line == "CAPA":
            peer.say(*self.capa)
        elif line == "STLS":
            peer.say(self.stls)
            if self.stls.startswith("+OK"):
                peer.tls(self.certificate)
        elif line.startswith("AUTH"):
            self._authenticate(peer)
        elif line.startswith("USER"):
            peer.say(self.user)
        elif line.startswith("PASS"):
            peer.say(self.password)
        elif line == "STAT":
            peer.say(self.stat)
        else:
            peer.say("-ERR Unknown command.")

    def _authenticate(self, peer: Peer) -> None:
        for reply in self.auth:
            peer.say(reply)
            if reply == "+" or reply.startswith("+ "):
                self.answers.append(peer.hear())


def plaintext_before_tls(first: str, ready: str, injected: bytes) -> Script:
    """A server, or somebody before it, that slips plain text in behind the word to start TLS."""

    def script(peer: Peer) -> None:
        peer.say(first)
        while peer.hear().upper() not in ("STARTTLS", "STLS"):
            if first.startswith("220"):
                peer.say("250-mail.example.com", "250 STARTTLS")
            else:
                peer.say("+OK", "STLS", ".")
        peer.raw(f"{ready}\r\n".encode() + injected)
        peer.tls()
        peer.wait()

    return script


def no_ssl() -> ssl.SSLContext:
    """For a target that has no use for TLS."""
    raise AssertionError("TLS was not asked for")
