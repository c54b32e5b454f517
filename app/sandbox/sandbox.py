# SPDX-License-Identifier: Apache-2.0
"""The sandbox as a whole: a provider, an SMTP and a POP3 server on loopback, and its levers."""

from __future__ import annotations

import contextlib
import secrets
import ssl
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from app.catalogue import Protocol, Tls
from app.oauth.provider import Endpoints, MailServer, Provider, Revocation, Source
from app.sandbox import ca
from app.sandbox import provider_server as paths
from app.sandbox.connections import Handle, Listener, lan_address
from app.sandbox.faults import Faults, LoggedRequest
from app.sandbox.logins import Logins
from app.sandbox.mailboxes import Mailboxes
from app.sandbox.pop3_server import Pop3Server
from app.sandbox.provider_server import ProviderServer
from app.sandbox.smtp_server import SmtpServer
from app.sandbox.store import Account, DeviceGrant, Store
from app.sandbox.validator import POP3_SCOPE, SCOPES, SMTP_SCOPE, Client
from app.sandbox.verification import Verification
from app.sandbox.web import http_handle

ACCOUNTS = tuple(
    Account(f"{name}@example.com", f"{name}-demo")
    for name in ("scan", "alarm", "status", "fax", "print")
)
_HOST = "localhost"
_LOOPBACK = "127.0.0.1"


class Sandbox:
    """Runs between `start` and `stop`, or as a context manager.

    Accounts, tokens and mail live as long as the object; a second `start` takes the same ports.
    """

    client_id = "adgang-panel"

    def __init__(
        self, directory: Path, *, pages: Literal["https", "http"] = "https", lan: bool = False,
        interval: float = 5, code_life: float = 900, token_life: int = 3600,
        token_length: int = 43, complete_uri: bool = True,
        accounts: tuple[Account, ...] = ACCOUNTS,
    ) -> None:  # fmt: skip
        if lan and pages != "http":
            raise ValueError("the network gets the pages in http only")
        self.accounts = accounts
        self.faults = Faults()
        self.token_life = token_life
        self.introspection = ("dovecot", secrets.token_urlsafe(24))
        self.confidential = ("adgang-confidential", secrets.token_urlsafe(24))
        self._directory = directory
        self._http_host = (lan_address() if lan else _LOOPBACK) if pages == "http" else None
        self._token_length = token_length
        self._complete_uri = complete_uri
        self._store = Store(accounts, interval=interval, code_life=code_life)
        self._mailboxes = Mailboxes()
        self._running = contextlib.ExitStack()
        self._ports: dict[str, int] = {}

    def start(self) -> None:
        """Bind and serve; the addresses below are there when it returns. Raises OSError."""
        self.faults.arm()
        certificates = ca.prepare(self._directory)
        self.ca_file = certificates.ca_file
        context = certificates.server_context()
        with contextlib.ExitStack() as started:
            listeners = {
                name: self._listen(started, name, _LOOPBACK, tls)
                for name, tls in (("provider", context), ("pop3", None), ("pop3s", context))
            }
            self.issuer = f"https://{_HOST}:{listeners['provider'].port}"
            self.verification_uri = self.issuer + paths.PAGES_PATH
            if self._http_host is not None:
                pages = self._listen(started, "pages", self._http_host, None)
                self.verification_uri = f"http://{pages.host}:{pages.port}{paths.PAGES_PATH}"
                listeners["pages"] = pages
            pop3 = Pop3Server(context, self._logins(POP3_SCOPE), self._mailboxes, self.faults)
            smtp = SmtpServer(
                context, self._store, self._logins(SMTP_SCOPE), self._mailboxes, self.faults
            )
            smtp.start((self._ports.get("smtp", 0), self._ports.get("smtps", 0)))
            started.callback(smtp.stop)
            self._ports |= dict(zip(("smtp", "smtps"), smtp.ports, strict=True))
            self._serve(listeners, pop3, self._provider_server())
            started.callback(self.faults.release)
            self._running = started.pop_all()

    def stop(self) -> None:
        """Close everything; nobody is waited for longer than a second or two."""
        self._running.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:  # fmt: skip
        self.stop()

    @property
    def smtp(self) -> tuple[str, int]:
        """Submission with STARTTLS."""
        return _HOST, self._ports["smtp"]

    @property
    def smtps(self) -> tuple[str, int]:
        """Submission with implicit TLS."""
        return _HOST, self._ports["smtps"]

    @property
    def pop3(self) -> tuple[str, int]:
        """POP3 with STLS."""
        return _HOST, self._ports["pop3"]

    @property
    def pop3s(self) -> tuple[str, int]:
        """POP3 with implicit TLS."""
        return _HOST, self._ports["pop3s"]

    @property
    def introspection_url(self) -> str:
        """Where a mail server asks about a token (RFC 7662), with `introspection`'s client."""
        return self.issuer + paths.INTROSPECTION_PATH

    @property
    def requests(self) -> list[LoggedRequest]:
        """Every request so far, as (endpoint, monotonic seconds)."""
        return list(self.faults.requests)

    def provider(self) -> Provider:
        """The definition that belongs to this sandbox, for this run only."""
        return Provider(
            id="sandbox",
            name="Sandbox",
            issuer=self.issuer,
            endpoints=Endpoints(
                self.issuer + paths.DEVICE_PATH,
                self.issuer + paths.TOKEN_PATH,
                self.issuer + paths.REVOCATION_PATH,
            ),
            client_id=self.client_id,
            scopes=SCOPES,
            mail={
                Protocol.SMTP: MailServer(*self.smtp, Tls.STARTTLS),
                Protocol.POP3: MailServer(*self.pop3s, Tls.IMPLICIT),
            },
            qr_hosts=(self._http_host or _HOST,),
            mail_hosts=(_HOST,),
            revocation=Revocation.GRANT,
            source=Source.SANDBOX,
            http_pages=self._http_host is not None,
            ca_file=self.ca_file,
        )

    def approve(self, user_code: str, user: str) -> None:
        """Allow, as the person with the account `user` would. Raises LookupError."""
        if self._store.account(user) is None or not self._store.decide(user_code, user.lower()):
            raise LookupError("no such account, or the code does not wait")

    def deny(self, user_code: str) -> None:
        """Refuse, as a person would. Raises LookupError where the code does not wait."""
        if not self._store.decide(user_code, None):
            raise LookupError("the code does not wait")

    def expire_code(self, user_code: str) -> None:
        """Let a code's life be over now. Raises LookupError."""
        self._device_grant(user_code).deadline = 0.0

    def expire_access(self, user: str) -> None:
        """Let the access tokens of `user` be over now, as a server sees them."""
        self._store.expire_access(user)

    def revoke_all(self, user: str) -> None:
        """Kill every grant of `user`, as a changed password does."""
        for grant in self._store.grants(user):
            grant.alive = False

    def refuse_refresh(
        self, user: str, error: str = "invalid_grant", description: str = "", **members: object
    ) -> None:
        """See `Faults.refuse_refresh`."""
        self.faults.refuse_refresh(user, error, description, **members)

    def mailbox(self, address: str) -> list[bytes]:
        """The messages of an address, oldest first."""
        return [message.content for message in self._mailboxes.messages(address)]

    def deliver(self, address: str, message: bytes) -> None:
        """Put a message into a mailbox, as if it came from elsewhere."""
        self._mailboxes.deliver(address, message)

    def _device_grant(self, user_code: str) -> DeviceGrant:
        grant = self._store.device_grant(user_code)
        if grant is None:
            raise LookupError("no such code")
        return grant

    def _listen(
        self, started: contextlib.ExitStack, name: str, host: str, context: ssl.SSLContext | None
    ) -> Listener:
        listener = Listener(host, self._ports.get(name, 0), context)
        started.callback(listener.close)
        self._ports[name] = listener.port
        return listener

    def _serve(
        self, listeners: dict[str, Listener], pop3: Pop3Server, provider: ProviderServer
    ) -> None:
        web = http_handle(provider)
        handles: dict[str, Handle] = {
            "provider": web,
            "pages": web,
            "pop3": pop3.handle,
            "pop3s": pop3.handle,
        }
        for name, listener in listeners.items():
            listener.serve(handles[name])

    def _logins(self, scope: str) -> Logins:
        return Logins(self._store, scope, self.issuer)

    def _provider_server(self) -> ProviderServer:
        clients = (
            Client(self.client_id),
            Client(*self.confidential),
            Client(*self.introspection, grant_types=(), introspects=True),
        )
        return ProviderServer(
            self.issuer, self._store, self.faults, clients,
            verification_uri=self.verification_uri, complete_uri=self._complete_uri,
            pages=Verification(self._store), token_life=lambda: self.token_life,
            token_length=self._token_length,
        )  # fmt: skip
