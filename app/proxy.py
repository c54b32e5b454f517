# SPDX-License-Identifier: Apache-2.0
"""The proxy on the way to a provider: the stored one, else the machine's or the environment's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.catalogue import PROXY
from app.parts import password_entry
from app.secret import Secret

if TYPE_CHECKING:
    from app.panel_config import PanelConfig, Proxy
    from app.settings import SettingsStore
    from app.vault.vault import Vault


def in_force(settings: SettingsStore, config: PanelConfig, vault: Callable[[], Vault]) -> Proxy:
    """The proxy as it is set now. Raises the vault's errors where a password is stored."""
    values = settings.get(PROXY)
    if not values["server"]:
        return config.proxy
    from app.panel_config import Proxy
    from app.validation import parts

    return Proxy(
        f"http://{_host(str(values['server']))}:{values['port']}",
        tuple(parts(str(values["exceptions"]))),
        _login(str(values["username"]), has_password=values["password"] == "set", vault=vault),
    )


def _host(server: str) -> str:
    """The server as a URL has it: an IPv6 address in brackets, a name in ASCII (RFC 3490)."""
    if ":" in server:
        return f"[{server.strip('[]')}]"
    return server.encode("idna").decode("ascii")


def _login(user: str, *, has_password: bool, vault: Callable[[], Vault]) -> Secret | None:
    stored = vault().read(password_entry(PROXY)) if has_password else None
    if not user and stored is None:
        return None
    return Secret(f"{user}:{stored.reveal() if stored else ''}")
