# SPDX-License-Identifier: Apache-2.0
"""An SMTP submission server on aiosmtpd (RFC 6409): a token or a password, then mail."""

from __future__ import annotations

import asyncio
import base64
import binascii
import contextlib
import logging
import socket
import ssl
import threading
import time
from collections import defaultdict
from typing import Any, cast

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from app.sandbox.connections import HANDSHAKE, JOIN
from app.sandbox.faults import Endpoint, Faults
from app.sandbox.logins import RESPONSE_LIMIT, Logins
from app.sandbox.mailboxes import Mailboxes
from app.sandbox.store import Account, Store

# aiosmtpd logs what a client sends, and warns of an attribute that only itself sets
logging.getLogger("mail.log").setLevel(logging.CRITICAL)

_AUTH_LINE = 2048  # octets: a longer AUTH command fails at Postfix and Dovecot, too
_REFUSED = "535 5.7.8 Error: authentication failed"


class _Desk:
    """What the sessions ask: who may log in, who may send, where mail goes (aiosmtpd's hooks)."""

    def __init__(self, store: Store, logins: Logins, mailboxes: Mailboxes, faults: Faults) -> None:
        self._store = store
        self._logins = logins
        self._mailboxes = mailboxes
        self._faults = faults
        domains = {user.partition("@")[2] for user in store.accounts}
        self._domains = frozenset(domains)

    async def log_in(self, server: _Submission, mechanism: str, words: list[str]) -> AuthResult:
        """One AUTH command (RFC 4954 4)."""
        self._faults.record(Endpoint.SMTP)
        await asyncio.sleep(self._faults.delay_of(Endpoint.SMTP))
        response = words[1] if len(words) > 1 else await server.ask(b"")
        if response is None:
            return _failed("501 5.7.0 Authentication aborted")
        if len(response) > RESPONSE_LIMIT:
            return _failed("500 5.5.6 SASL response limit exceeded")
        try:
            raw = b"" if response == "=" else base64.b64decode(response, validate=True)
        except (binascii.Error, ValueError):
            return _failed("501 5.5.2 Error: cannot decode base64")
        verdict = self._logins.check(mechanism, raw)
        laid_out = self._faults.login.get(Endpoint.SMTP)
        if verdict.account is None and verdict.challenge:
            await server.ask(verdict.challenge)
        if laid_out is not None or verdict.account is None:
            return _failed(laid_out or _REFUSED)
        return AuthResult(success=True, auth_data=verdict.account)

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, session: Session, envelope: Envelope,
        address: str, options: list[str],
    ) -> str:  # fmt: skip
        """Only the account's own addresses may send."""
        account = cast("Account | None", session.auth_data)
        if account is None:
            return "530 5.7.0 Authentication required"
        if not account.may_send_as(address):
            return f"553 5.7.1 <{address}>: Sender address rejected: not owned by {account.user}"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 Ok"

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope,
        address: str, options: list[str],
    ) -> str:  # fmt: skip
        """Anyone elsewhere, and those who have an account here."""
        domain = address.rpartition("@")[2].lower()
        if domain in self._domains and self._store.account(address) is None:
            return f"550 5.1.1 <{address}>: Recipient address rejected: User unknown"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 Ok"

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        """Into the mailboxes; nothing ever leaves this process."""
        content = envelope.original_content or b""
        for address in envelope.rcpt_tos:
            self._mailboxes.deliver(address, content)
        return "250 2.0.0 Ok: queued"

    async def handle_exception(self, error: Exception) -> str:
        """A client that hangs up in TLS is no news; anything else shows in the answer."""
        return f"451 4.3.0 Error: {type(error).__name__}"


class _Submission(SMTP):
    """One connection; `context` is for STARTTLS, None where TLS came before the first word."""

    line_length_limit = 65536  # a token in the second line of AUTH

    def __init__(
        self, desk: _Desk, loop: asyncio.AbstractEventLoop, context: ssl.SSLContext | None
    ) -> None:
        self.command_size_limits = defaultdict(lambda: SMTP.command_size_limit)
        self._desk = desk
        super().__init__(
            desk, loop=loop, hostname="localhost", ident="sandbox ESMTP", enable_SMTPUTF8=True,
            tls_context=context, auth_require_tls=context is not None,
            auth_exclude_mechanism=("LOGIN",), timeout=60,
        )  # fmt: skip
        self.command_size_limits["AUTH"] = _AUTH_LINE

    async def auth_PLAIN(self, _server: Any, args: list[str]) -> AuthResult:  # noqa: N802
        """User name and password (RFC 4616)."""
        return await self._desk.log_in(self, "PLAIN", args)

    async def auth_XOAUTH2(self, _server: Any, args: list[str]) -> AuthResult:  # noqa: N802
        """A token, as the large providers take it."""
        return await self._desk.log_in(self, "XOAUTH2", args)

    async def auth_OAUTHBEARER(self, _server: Any, args: list[str]) -> AuthResult:  # noqa: N802
        """A token (RFC 7628)."""
        return await self._desk.log_in(self, "OAUTHBEARER", args)

    async def ask(self, challenge: bytes) -> str | None:
        """Send a 334 challenge; the client's line, None for `*`."""
        await self.push(b"334 " + base64.b64encode(challenge))
        line = (await self._reader.readline()).strip().decode("ascii", "replace")
        return None if line == "*" else line


class SmtpServer:
    """Two ports on 127.0.0.1, STARTTLS and implicit TLS, in one thread with its own loop."""

    def __init__(
        self, context: ssl.SSLContext, store: Store, logins: Logins, mailboxes: Mailboxes,
        faults: Faults,
    ) -> None:  # fmt: skip
        self._context = context
        self._desk = _Desk(store, logins, mailboxes, faults)
        self._connections: set[socket.socket] = set()
        self._begun: set[asyncio.Task[None]] = set()
        self._ready = threading.Event()
        self._failure: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._thread: threading.Thread | None = None
        self.ports = (0, 0)

    def start(self, ports: tuple[int, int] = (0, 0)) -> None:
        """Listen on `ports` (0: any). Raises OSError where one is taken."""
        self.ports = ports
        self._ready.clear()
        self._thread = threading.Thread(target=self._run, name="sandbox:smtp", daemon=True)
        self._thread.start()
        self._ready.wait()
        if self._failure is not None:
            self._thread.join()
            raise self._failure

    def stop(self) -> None:
        """Close the ports, cut the connections, end the thread."""
        if self._loop is None or self._stop is None or self._thread is None:
            return
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()
        self._loop = None

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except OSError as error:
            self._failure = error
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        loop = self._loop = asyncio.get_running_loop()
        # whatever a client breaks off in the middle is its own affair
        loop.set_exception_handler(_quiet)
        self._stop = asyncio.Event()
        with contextlib.ExitStack() as stack:
            ports = []
            for port, starttls, tls in zip(
                self.ports, (self._context, None), (None, self._context), strict=True
            ):
                listening = stack.enter_context(socket.create_server(("127.0.0.1", port)))
                listening.setblocking(False)
                loop.add_reader(listening, self._accept, listening, starttls, tls)
                stack.callback(loop.remove_reader, listening)
                ports.append(listening.getsockname()[1])
            self.ports = (ports[0], ports[1])
            self._ready.set()
            await self._stop.wait()
        await self._cut()

    def _accept(
        self, listening: socket.socket, starttls: ssl.SSLContext | None,
        tls: ssl.SSLContext | None,
    ) -> None:  # fmt: skip
        """Take a connection and remember it: asyncio's server forgets those in a handshake."""
        with contextlib.suppress(OSError):
            connection, _ = listening.accept()
            connection.setblocking(False)
            self._connections = {known for known in self._connections if known.fileno() >= 0}
            self._connections.add(connection)
            task = asyncio.create_task(self._begin(connection, starttls, tls))
            self._begun.add(task)
            task.add_done_callback(self._begun.discard)

    async def _begin(
        self, connection: socket.socket, starttls: ssl.SSLContext | None,
        tls: ssl.SSLContext | None,
    ) -> None:  # fmt: skip
        loop = asyncio.get_running_loop()
        with contextlib.suppress(OSError):
            await loop.connect_accepted_socket(
                lambda: _Submission(self._desk, loop, starttls), connection, ssl=tls,
                ssl_handshake_timeout=HANDSHAKE if tls else None,
            )  # fmt: skip

    async def _cut(self) -> None:
        """Hang up on everyone, then wait until asyncio has put the connections away."""
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        deadline = time.monotonic() + JOIN
        while any(known.fileno() >= 0 for known in self._connections):
            if time.monotonic() > deadline:
                return
            await asyncio.sleep(0.002)


def _quiet(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    if not isinstance(context.get("exception"), OSError):
        loop.default_exception_handler(context)


def _failed(line: str) -> AuthResult:
    return AuthResult(success=False, handled=False, message=line)
