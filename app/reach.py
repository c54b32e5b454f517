# SPDX-License-Identifier: Apache-2.0
"""The way to a provider: its endpoints, discovered where need be, and a client for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig, Proxy
from app.parts import provider_secret

if TYPE_CHECKING:
    from app.oauth.client import OAuthClient
    from app.oauth.dialect import Device
    from app.oauth.provider import Endpoints, Provider
    from app.vault.vault import Vault


class Reach:
    """Makes clients; what an issuer said of its endpoints is asked once."""

    def __init__(
        self,
        config: PanelConfig,
        vault: Callable[[], Vault],
        device: Callable[[], Device],
        proxy: Callable[[], Proxy],
    ) -> None:
        """`proxy` is asked for every request: another process may have set another one."""
        self._config = config
        self._vault = vault
        self._device = device
        self._proxy = proxy
        self._discovered: dict[str, Endpoints] = {}

    def client(self, provider: Provider) -> OAuthClient:
        """A client for the provider.

        Raises `not_configured` (`client_secret`), `bad_discovery`, `failed` with a reason, and the
        vault's errors.
        """
        from app.oauth.client import OAuthClient
        from app.oauth.dialect import DIALECTS

        secret = self._vault().read(provider_secret(provider.id))
        if provider.secret_needed and secret is None:
            raise AdgangError(ErrorId.NOT_CONFIGURED, key="client_secret")
        return OAuthClient(
            provider,
            self.endpoints(provider),
            secret=secret,
            ca_file=provider.ca_file or self._config.ca_file,
            proxy=self._proxy(),
            device=self._device() if DIALECTS[provider.dialect].names_device else None,
        )

    def endpoints(self, provider: Provider) -> Endpoints:
        """The provider's endpoints (RFC 8414).

        Raises `bad_discovery`, `failed`, and the vault's errors for the proxy's password.
        """
        if provider.endpoints is not None:
            return provider.endpoints
        if provider.issuer not in self._discovered:
            own_ca = provider.ca_file
            self._discovered[provider.issuer] = self.discover(provider.issuer, ca_file=own_ca)
        return self._discovered[provider.issuer]

    def discover(self, issuer: str, *, ca_file: Path | None = None) -> Endpoints:
        """Ask the issuer for its endpoints now. Raises as `endpoints`, and `bad_value`."""
        from app.oauth.discovery import discover

        return discover(issuer, ca_file=ca_file or self._config.ca_file, proxy=self._proxy())
