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


class Way(StrEnum):
    """What does work for mail at a provider that has no device grant for it."""

    BROWSER = "browser"  # authorization code and PKCE, in a browser on a computer
    APP_PASSWORD = "app_password"  # made for one app in the account's settings
    RELAY = "relay"  # the provider's relay, which knows the network's address
    OTHER_MAILBOX = "other_mailbox"


class RegistrationStep(StrEnum):
    """What whoever registers this machine at a provider has to do."""

    OPEN_CONSOLE = "open_console"
    REGISTER_ORGANIZATION = "register_organization"  # an app for this organisation's accounts
    REGISTER_PERSONAL = "register_personal"  # an app for personal accounts
    REGISTER_DEVICE = "register_device"  # a client for devices with limited input
    REGISTER_WEB = "register_web"  # an app with a page of its own
    PUBLIC_CLIENT = "public_client"
    PERMISSIONS = "permissions"
    CONSENT = "consent"
    SMTP_AUTH = "smtp_auth"
    TENANT = "tenant"
    CLIENT_ID = "client_id"
    CLIENT_SECRET = "client_secret"


@dataclass(frozen=True, slots=True)
class Registration:
    """How to come to a client id; URLs are https, `{client_id}` in `consent` is replaced later."""

    console: str = ""
    consent: str = ""
    permissions: tuple[str, ...] = ()
    steps: tuple[RegistrationStep, ...] = ()


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Absolute https URLs (RFC 8414 2, RFC 8628 4); empty where the provider has none."""

    device_authorization: str
    token: str
    revocation: str = ""
    scopes: tuple[str, ...] = ()  # what the issuer says it supports (RFC 8414 2)
    authorization: str = ""  # of a grant in a browser (RFC 6749 3.1)
    poll: str = ""  # where a device grant is not polled for at `token`


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
    code_grant: bool = False  # authorization code with PKCE for mail (RFC 7636)
    protocols: tuple[Protocol, ...] = tuple(Protocol)  # whose servers take its tokens
    ways: tuple[Way, ...] = ()
    tenants: tuple[str, ...] = ()  # the only ones there are; empty: any
    tenant_needed: bool = False
    secret_needed: bool = False
    registration: Registration = Registration()
    access_page: str = ""  # where the account's owner sees and withdraws permissions
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

    def lacking(self, protocol: Protocol) -> tuple[str, ...]:
        """What keeps a group of this protocol from a token; empty: nothing.

        `device_grant` and `protocol` cannot be mended, `client_id` and `tenant` can be set.
        """
        if not self.device_grant:
            return ("device_grant",)
        if protocol not in self.protocols:
            return ("protocol",)
        checks = {
            "client_id": bool(self.client_id),
            "tenant": bool(self.tenant) or not self.tenant_needed,
        }
        return tuple(key for key, there in checks.items() if not there)
