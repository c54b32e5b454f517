# SPDX-License-Identifier: Apache-2.0
"""What the token service is put together from, and what a group still lacks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from app.catalogue import GROUPS, RECORDS, Auth
from app.catalogue import group as known
from app.clock import Clock
from app.errors import AdgangError, ErrorId
from app.journal import Journal
from app.locks import GroupLocks
from app.oauth.token import Binding
from app.panel_config import PanelConfig
from app.settings import SettingsStore
from app.token_records import TokenRecords

if TYPE_CHECKING:
    from app.access import Access
    from app.oauth.provider import Provider
    from app.oauth.registry import ProviderRegistry
    from app.reach import Reach
    from app.vault.vault import Vault

LOCK_TIMEOUT = 45.0  # seconds; longer than one provider call, which its holder may be in
PROVIDERS_LOCK = "providers"  # taken before a group's locks, never after
PROXY_PASSWORD = "proxy/password"  # the vault's entry name


def provider_secret(provider_id: str) -> str:
    """The vault's entry name for a provider's client secret."""
    return f"provider:{provider_id}/secret"


def grant_entry(group: str) -> str:
    """The vault's entry name for a group's pending grant."""
    return f"{group}/grant"


def settings_lock(group: str) -> str:
    """The lock around the settings of a group or record; taken before any group's own."""
    return f"{group}/settings"


def settings_locks(*ids: str) -> list[str]:
    """The locks around the settings of these, or of all groups and records, in their one order."""
    return [settings_lock(each.id) for each in (*GROUPS, *RECORDS) if not ids or each.id in ids]


def password_entry(group: str) -> str:
    """The vault's entry name for a group's password."""
    return f"{group}/password"


class Parts(NamedTuple):
    """The stores and sources that get-token, refresh and delete share."""

    access: Callable[[], Access]
    config: PanelConfig
    clock: Clock
    settings: SettingsStore
    records: TokenRecords
    journal: Journal
    locks: GroupLocks
    vault: Callable[[], Vault]
    providers: Callable[[], ProviderRegistry]
    reach: Reach
    remembered: Callable[[], str | None]  # the keyring that holds the secrets

    def wanted(self, group: str, *, unused: bool = False) -> tuple[Provider, Binding]:
        """The provider and binding that the group's settings ask for.

        `unused`: also while the group uses another method than OAuth 2.0.
        Raises `not_configured` naming the first key that is missing.
        """
        if missing := self.missing(group, unused=unused):
            raise AdgangError(ErrorId.NOT_CONFIGURED, key=missing[0])
        values = self.settings.get(group)
        provider = self.providers().get(str(values["provider"]))
        return provider, binding(provider, str(values["account"]))

    def missing(self, group: str, *, unused: bool = False) -> tuple[str, ...]:
        """What Get token still needs: keys of the group, or of the provider.

        These are `device_grant`, `protocol` (its servers for this group take no token),
        `client_id` and `tenant`. Empty: ready.
        """
        values = self.settings.get(group)
        if values["auth"] != Auth.OAUTH2 and not unused:
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
        return (*lacking, *provider.lacking(known(group).protocol))


def binding(provider: Provider, account: str) -> Binding:
    """What a token of this provider for this account is bound to."""
    return Binding(provider.issuer, provider.client_id, provider.tenant, account)
