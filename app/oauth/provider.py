# SPDX-License-Identifier: Apache-2.0
"""What is known of a provider: endpoints, scopes, mail servers and dialect."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.catalogue import Protocol, Tls


class Source(StrEnum):
    """Where a definition comes from; a later one lies over an earlier one."""

    BUILT_IN = "built-in"
    MACHINE = "machine"
    STATE = "state"
    SANDBOX = "sandbox"


class Revocation(StrEnum):
    """What the provider's revocation endpoint takes down (RFC 7009 2.1)."""

    NONE = "none"  # there is no endpoint
    GRANT = "grant"  # this grant only
    ACCOUNT = "account"  # every grant of the account to this client


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Absolute https URLs (RFC 8414 2, RFC 8628 4); empty where the provider has none."""

    device_authorization: str
    token: str
    revocation: str = ""
    scopes: tuple[str, ...] = ()  # what the issuer says it supports (RFC 8414 2)


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where the provider's mailboxes are."""

    host: str
    port: int
    tls: Tls = Tls.AUTO


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider definition, complete; `{tenant}` in URLs is already replaced."""

    id: str
    name: str
    issuer: str
    endpoints: Endpoints | None  # None: ask the issuer (discovery) when first needed
    client_id: str = ""
    tenant: str = ""
    scopes: tuple[str, ...] = ()  # for both protocols: one token serves both
    mail: dict[Protocol, MailServer] = field(default_factory=dict)
    device_grant: bool = True
    tenant_needed: bool = False
    qr_hosts: tuple[str, ...] = ()  # hosts a verification URI may name; empty: any
    mail_hosts: tuple[str, ...] = ()  # hosts a token may be sent to, `*.x` allowed; empty: any
    idle_days: int | None = None  # a refresh token unused for so long dies
    revocation: Revocation = Revocation.GRANT
    dialect: str = "rfc8628"
    source: Source = Source.BUILT_IN
    http_pages: bool = False  # the sandbox's phone pages only; no file can set it
    ca_file: Path | None = None  # the sandbox's own CA; no file can set it

    @property
    def ready(self) -> bool:
        """Whether a token could be asked for: a device grant and a client id are there."""
        return self.device_grant and bool(self.client_id)
