# SPDX-License-Identifier: Apache-2.0
"""What the token service is put together from, and how it reaches a provider."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.catalogue import Auth
from app.clock import Clock
from app.errors import AdgangError, ErrorId
from app.journal import Journal
from app.locks import GroupLocks
from app.oauth.token import Binding
from app.panel_config import PanelConfig
from app.settings import SettingsStore
from app.token_records import TokenRecords

if TYPE_CHECKING:
    from app.oauth.client import OAuthClient
    from app.oauth.provider import Endpoints, Provider
    from app.oauth.registry import ProviderRegistry
    from app.vault.vault import Vault

LOCK_TIMEOUT = 45.0  # seconds; longer than one provider call, which its holder may be in


def provider_secret(provider_id: str) -> str:
    """The vault's entry name for a provider's client secret."""
    return f"provider:{provider_id}/secret"


def grant_entry(group: str) -> str:
    """The vault's entry name for a group's pending grant."""
    return f"{group}/grant"


def password_entry(group: str) -> str:
    """The vault's entry name for a group's password."""
    return f"{group}/password"


@dataclass(slots=True)
class Parts:
    """The stores and sources that get-token, refresh and delete share."""

    config: PanelConfig
    clock: Clock
    settings: SettingsStore
    records: TokenRecords
    journal: Journal
    locks: GroupLocks
    vault: Callable[[], Vault]
    providers: Callable[[], ProviderRegistry]
    discovered: dict[str, Endpoints] = field(default_factory=dict)

    def client(self, provider: Provider) -> OAuthClient:
        """A client for the provider; asks the issuer for its endpoints when none are known.

        Raises `bad_discovery`, `failed` with a reason, and the vault's errors.
        """
        from app.oauth.client import OAuthClient

        return OAuthClient(
            provider,
            self.endpoints(provider),
            secret=self.vault().read(provider_secret(provider.id)),
            ca_file=provider.ca_file or self.config.ca_file,
            proxy=self.config.proxy,
        )

    def endpoints(self, provider: Provider) -> Endpoints:
        """The provider's endpoints, discovered once where its definition has none."""
        if provider.endpoints is not None:
            return provider.endpoints
        if provider.issuer not in self.discovered:
            from app.oauth.discovery import discover

            self.discovered[provider.issuer] = discover(
                provider.issuer,
                ca_file=provider.ca_file or self.config.ca_file,
                proxy=self.config.proxy,
            )
        return self.discovered[provider.issuer]

    def wanted(self, group: str) -> tuple[Provider, Binding]:
        """The provider and binding that the group's settings ask for.

        Raises `not_configured` naming the first key that is missing.
        """
        if missing := self.missing(group):
            raise AdgangError(ErrorId.NOT_CONFIGURED, key=missing[0])
        values = self.settings.get(group)
        provider = self.providers().get(str(values["provider"]))
        return provider, binding(provider, str(values["account"]))

    def missing(self, group: str) -> tuple[str, ...]:
        """What Get token still needs: keys of the group, or `client_id`, `tenant`, `device_grant`.

        Empty: ready.
        """
        values = self.settings.get(group)
        if values["auth"] != Auth.OAUTH2:
            return ("auth",)
        lacking = tuple(key for key in ("provider", "account") if not values[key])
        if "provider" in lacking:
            return lacking
        try:
            provider = self.providers().get(str(values["provider"]))
        except AdgangError as error:  # removed since it was chosen
            if error.id is not ErrorId.UNKNOWN_PROVIDER:
                raise
            return ("provider", *lacking)
        return (*lacking, *_lacking(provider))


def binding(provider: Provider, account: str) -> Binding:
    """What a token of this provider for this account is bound to."""
    return Binding(provider.issuer, provider.client_id, provider.tenant, account)


def _lacking(provider: Provider) -> tuple[str, ...]:
    if not provider.device_grant:
        return ("device_grant",)
    checks = {
        "client_id": bool(provider.client_id),
        "tenant": bool(provider.tenant) or not provider.tenant_needed,
    }
    return tuple(key for key, there in checks.items() if not there)
