# SPDX-License-Identifier: Apache-2.0
"""A POP3 server (RFC 1939, 2449, 2595, 5034): a token or a password, then the mailbox."""

from __future__ import annotations

import base64
import binascii
import socket
import ssl
from collections.abc import Callable
from typing import BinaryIO

from app.sandbox.connections import Listener
from app.sandbox.faults import Endpoint, Faults
from app.sandbox.logins import MECHANISMS, RESPONSE_LIMIT, Logins, Verdict
from app.sandbox.mailboxes import Mailboxes, Message
from app.sandbox.store import Account

_LINE = 8192  # octets of a command; Dovecot's, where RFC 2449 4 says 255
_REFUSED = "-ERR [AUTH] Authentication failed."


class _Hangup(Exception):  # noqa: N818 - an end, not an error
    """The conversation is over."""


class Pop3Server:
    """What a POP3 port serves; `context` is for STLS."""

    def __init__(
        self, context: ssl.SSLContext, logins: Logins, mailboxes: Mailboxes, faults: Faults
    ) -> None:
        self._context = context
        self._logins = logins
        self._mailboxes = mailboxes
        self._faults = faults

    def handle(self, connection: socket.socket, _peer: str, listener: Listener) -> None:
        """One connection, from greeting to QUIT."""
        Session(
            connection, listener, self._context, self._logins, self._mailboxes, self._faults
        ).run()  # fmt: skip


class Session:
    """One client. Without TLS it may only ask for TLS."""

    def __init__(
        self, connection: socket.socket, listener: Listener, context: ssl.SSLContext,
        logins: Logins, mailboxes: Mailboxes, faults: Faults,
    ) -> None:  # fmt: skip
        self._connection = connection
        self._listener = listener
        self._context = context
        self._logins = logins
        self._mailboxes = mailboxes
        self._faults = faults
        self._file: BinaryIO = connection.makefile("rb")
        self._user = ""
        self._account: Account | None = None
        self._box: list[Message] = []
        self._deleted: set[str] = set()

    def run(self) -> None:
        """Answer commands until QUIT; only QUIT deletes (RFC 1939 6)."""
        try:
            self._say("+OK sandbox POP3 ready.")
            while True:
                command, _, argument = self._line(_LINE).partition(" ")
                if command.upper() == "QUIT":
                    if self._account is not None:
                        self._mailboxes.remove(self._account.user, frozenset(self._deleted))
                    self._say("+OK Bye.")
                    return
                self._obey(command.upper(), argument.strip())
        except _Hangup:
            return
        finally:
            self._file.close()

    def _obey(self, command: str, argument: str) -> None:
        if self._account is not None:
            self._transaction(command, argument)
            return
        actions: dict[str, Callable[[str], None]] = {
            "CAPA": lambda _: self._capabilities(), "STLS": lambda _: self._start_tls(),
            "AUTH": self._auth, "USER": self._name, "PASS": self._password,
        }  # fmt: skip
        action = actions.get(command)
        if action is None:
            self._say("-ERR Unknown command, or log in first.")
        elif command in ("AUTH", "USER", "PASS") and not self._secure:
            self._say("-ERR [AUTH] Plaintext authentication disallowed without TLS.")
        else:
            action(argument)

    def _transaction(self, command: str, argument: str) -> None:
        actions: dict[str, Callable[[str], None]] = {
            "CAPA": lambda _: self._capabilities(), "STAT": lambda _: self._stat(),
            "LIST": lambda text: self._listing(text, lambda message: str(len(message.content))),
            "UIDL": lambda text: self._listing(text, lambda message: message.uid),
            "RETR": self._retrieve, "TOP": self._top, "DELE": self._delete,
            "RSET": lambda _: self._reset(), "NOOP": lambda _: self._say("+OK"),
        }  # fmt: skip
        action = actions.get(command)
        if action is None:
            self._say("-ERR Unknown command.")
        else:
            action(argument)

    @property
    def _secure(self) -> bool:
        return isinstance(self._connection, ssl.SSLSocket)

    def _capabilities(self) -> None:
        lines = ["CAPA", "TOP", "UIDL", "RESP-CODES", "AUTH-RESP-CODE", "PIPELINING"]
        lines += ["USER", "SASL " + " ".join(MECHANISMS)] if self._secure else ["STLS"]
        self._say("+OK", *lines, ".")

    def _start_tls(self) -> None:
        if self._secure:
            self._say("-ERR TLS is active already.")
            return
        self._say("+OK Begin TLS negotiation now.")
        # a new file: what came in clear behind STLS must not be read as if it came in TLS
        self._file.close()
        secured = self._context.wrap_socket(
            self._connection, server_side=True, do_handshake_on_connect=False
        )
        self._connection = secured
        self._listener.adopt(secured)
        secured.do_handshake()
        self._file = self._connection.makefile("rb")

    def _auth(self, argument: str) -> None:
        mechanism, _, initial = argument.partition(" ")
        mechanism = mechanism.upper()
        if not mechanism:
            self._say("+OK", *MECHANISMS, ".")
        elif mechanism not in MECHANISMS:
            self._say("-ERR [AUTH] Unsupported authentication mechanism.")
        else:
            self._sasl(mechanism, initial.strip())

    def _sasl(self, mechanism: str, initial: str) -> None:
        self._attempt()
        response = initial or self._ask(b"")
        if response == "*":
            self._say("-ERR Authentication aborted by client.")
            return
        try:
            raw = b"" if response == "=" else base64.b64decode(response, validate=True)
        except (binascii.Error, ValueError):
            where = " in initial response" if initial else ""
            self._say(f"-ERR [AUTH] Invalid base64 data{where}")
            return
        verdict = self._logins.check(mechanism, raw)
        if verdict.account is None and verdict.challenge and self._ask(verdict.challenge) == "*":
            self._say("-ERR Authentication aborted by client.")
            return
        self._decide(verdict)

    def _name(self, argument: str) -> None:
        self._user = argument
        self._say("+OK")

    def _password(self, argument: str) -> None:
        self._attempt()
        self._decide(Verdict(self._logins.password(self._user, argument)))

    def _attempt(self) -> None:
        self._faults.record(Endpoint.POP3)
        self._faults.pause(Endpoint.POP3)

    def _decide(self, verdict: Verdict) -> None:
        laid_out = self._faults.login.get(Endpoint.POP3)
        if laid_out is not None or verdict.account is None:
            self._say(laid_out or _REFUSED)
            return
        self._account = verdict.account
        self._box = self._mailboxes.messages(verdict.account.user)
        self._say("+OK Logged in.")

    def _stat(self) -> None:
        kept = [message for message in self._box if message.uid not in self._deleted]
        self._say(f"+OK {len(kept)} {sum(len(message.content) for message in kept)}")

    def _listing(self, argument: str, tell: Callable[[Message], str]) -> None:
        if argument:
            if message := self._message(argument):
                self._say(f"+OK {argument} {tell(message)}")
            return
        rows = [
            f"{number} {tell(message)}"
            for number, message in enumerate(self._box, 1)
            if message.uid not in self._deleted
        ]
        self._say(f"+OK {len(rows)} messages", *rows, ".")

    def _retrieve(self, argument: str) -> None:
        if message := self._message(argument):
            self._send(f"+OK {len(message.content)} octets", message.content)

    def _top(self, argument: str) -> None:
        number, _, count = argument.partition(" ")
        if not count.isdecimal():
            self._say("-ERR TOP wants a message and a number of lines.")
        elif message := self._message(number):
            head, separator, body = message.content.partition(b"\r\n\r\n")
            lines = body.split(b"\r\n")[: int(count)]
            self._send("+OK", head + separator + b"\r\n".join(lines))

    def _delete(self, argument: str) -> None:
        if message := self._message(argument):
            self._deleted.add(message.uid)
            self._say("+OK Marked to be deleted.")

    def _reset(self) -> None:
        self._deleted.clear()
        self._say("+OK")

    def _message(self, argument: str) -> Message | None:
        """The message with this number; says so where there is none."""
        number = int(argument) if argument.isdecimal() and len(argument) < 10 else 0
        if 1 <= number <= len(self._box) and self._box[number - 1].uid not in self._deleted:
            return self._box[number - 1]
        self._say("-ERR There is no such message.")
        return None

    def _send(self, first: str, content: bytes) -> None:
        """A message with its dots doubled (RFC 1939 3)."""
        lines = content.removesuffix(b"\r\n").split(b"\r\n")
        stuffed = [b"." + line if line.startswith(b".") else line for line in lines]
        self._connection.sendall(b"\r\n".join([first.encode(), *stuffed, b".", b""]))

    def _ask(self, challenge: bytes) -> str:
        self._say("+ " + base64.b64encode(challenge).decode())
        return self._line(RESPONSE_LIMIT)

    def _say(self, *lines: str) -> None:
        self._connection.sendall("".join(f"{line}\r\n" for line in lines).encode())

    def _line(self, limit: int) -> str:
        """A line without its end. Too long a line ends it all, as Dovecot does."""
        line = self._file.readline(limit + 2)
        if not line.endswith(b"\n"):
            raise _Hangup
        return line.strip().decode("utf-8", "replace")
