# SPDX-License-Identifier: Apache-2.0
"""A session with a mail server in stages: resolve, connect, TLS, log-in, permission."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from app.catalogue import Auth, Protocol, Tls, implicit_tls
from app.mail.refusal import failed
from app.oauth.failure import Failure
from app.secret import Secret

if TYPE_CHECKING:
    import ssl

    from app.mail.dial import Address
    from app.mail.wire import Wire

_FAREWELL = 2.0  # seconds for the answer to QUIT


@dataclass(frozen=True, slots=True)
class Target:
    """Which server, how to reach it and as whom. `timeout` in seconds, for each stage."""

    protocol: Protocol
    host: str
    port: int
    tls: Tls
    timeout: float
    auth: Auth
    user: str
    sender: str
    context: Callable[[], ssl.SSLContext]


class Session(ABC):
    """One connection. Every stage blocks for at most `timeout` an answer and raises `failed`."""

    def __init__(self, target: Target) -> None:
        self.target = target
        self._addresses: tuple[Address, ...] = ()
        self._wire: Wire | None = None

    @property
    def wire(self) -> Wire:
        """The connection. Raises RuntimeError before `connect`."""
        if self._wire is None:
            raise RuntimeError("not connected")
        return self._wire

    def resolve(self) -> str:
        """Look the host up; its first address."""
        from app.mail.dial import resolve

        self._addresses = resolve(self.target.host, self.target.port, self.target.timeout)
        return self._addresses[0].host

    def connect(self) -> str:
        """Connect, and hear the greeting where TLS does not come first; `192.0.2.1:587`."""
        from app.mail.dial import dial
        from app.mail.wire import Wire

        endpoint, address = dial(self._addresses, self.target.timeout)
        self._wire = Wire(endpoint, self.target.timeout)
        if not implicit_tls(self.target.tls, self.target.port):
            self._greet()
        return str(address)

    def secure(self) -> str:
        """Turn TLS on as the target wants it; `TLS 1.3`, nothing where it is off.

        TLS that was asked for is never done without: a server that does not offer STARTTLS, or
        somebody between who hides it, is `tls_not_offered`. So is a log-in in the clear.
        """
        if self.target.tls is Tls.OFF:
            if self.target.auth is not Auth.OFF:
                self._guard_credential()
            return ""
        context = self.target.context()
        if implicit_tls(self.target.tls, self.target.port):
            version = self._encrypt(context)
            self._greet()
            return version
        self._start_tls()
        version = self._encrypt(context)
        self._hello()  # what was said before TLS counts for nothing (RFC 3207 4.2, RFC 2595 4)
        return version

    def login(self, credential: Secret) -> str:
        """Log in with an access token or a password; the mechanism that did it."""
        self._guard_credential()
        return self._login(credential)

    @abstractmethod
    def permission(self) -> str:
        """Prove that the account may do what it is for, and leave no trace."""

    def quit(self) -> None:
        """Say goodbye and disconnect; a server that does not answer is left behind."""
        from app.errors import AdgangError

        try:
            if self._wire is not None:
                self._wire.timeout = min(_FAREWELL, self.target.timeout)
                self._goodbye()
        except AdgangError:
            pass  # the work is done, and the server is gone already
        finally:
            self.close()

    def close(self) -> None:
        """Disconnect without a word; harmless when done twice."""
        if self._wire is not None:
            self._wire.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is None:
            self.quit()
        else:
            self.close()

    def _encrypt(self, context: ssl.SSLContext) -> str:
        from app.mail.dial import ascii_host

        return self.wire.secure(context, ascii_host(self.target.host))

    def _guard_credential(self) -> None:
        """No credential without TLS, but for a server on this very machine with TLS off."""
        local = self.target.tls is Tls.OFF and self.wire.loopback
        if not self.wire.encrypted and not local:
            raise failed(Failure.TLS_NOT_OFFERED, "off")

    @abstractmethod
    def _greet(self) -> None:
        """Hear the greeting and say hello."""

    @abstractmethod
    def _hello(self) -> None:
        """Ask what the server can do."""

    @abstractmethod
    def _start_tls(self) -> None:
        """Agree with the server that TLS comes next."""

    @abstractmethod
    def _login(self, credential: Secret) -> str:
        """Log in; the mechanism."""

    @abstractmethod
    def _goodbye(self) -> None:
        """Say QUIT."""


S = TypeVar("S", bound=Session)


def new_session(target: Target) -> Session:
    """A session that is not connected yet."""
    if target.protocol is Protocol.SMTP:
        from app.mail.smtp import SmtpSession

        return SmtpSession(target)
    from app.mail.pop3 import Pop3Session

    return Pop3Session(target)


def open_session(target: Target, credential: Secret | None) -> Session:
    """A session ready for mail: connected, encrypted, and logged in where there is a log-in.

    A context manager, which says QUIT at its end. Raises `failed` with the reason.
    """
    return begin(new_session(target), credential)


def begin(session: S, credential: Secret | None) -> S:
    """Take a session through all stages up to the log-in, as `open_session` does."""
    try:
        session.resolve()
        session.connect()
        session.secure()
        if session.target.auth is not Auth.OFF:
            if credential is None:
                raise failed(Failure.NO_TOKEN)
            session.login(credential)
    except BaseException:
        session.close()
        raise
    return session
