# SPDX-License-Identifier: Apache-2.0
"""The vault of this state: opened when first needed, anew when another process changed which."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from app.database import Database
from app.locks import GroupLocks
from app.panel_config import PanelConfig

if TYPE_CHECKING:
    from app.vault.vault import Vault

_KEYRING = "keyring"
_WAIT = 10.0  # seconds for the lock around the first installation id


class OwnVault:
    """Calling it gives the vault. Thread-safe."""

    def __init__(self, config: PanelConfig, database: Database, locks: GroupLocks) -> None:
        self._config = config
        self._database = database
        self._locks = locks
        self._opening = threading.Lock()
        self._vault: Vault | None = None

    def __call__(self) -> Vault:
        """The keyring, chosen once and remembered. Raises its errors as long as it is shut."""
        with self._opening:
            remembered, installation = self.remembered(), self.installation()
            if self._vault is None or self._outdated(self._vault, installation, remembered):
                from app.vault.vault import open_vault

                self._vault = open_vault(
                    self._config,
                    installation,
                    remembered,
                    lambda choice: self._database.set_meta(_KEYRING, choice),
                )
            return self._vault

    def remembered(self) -> str | None:
        """The keyring that holds the secrets."""
        return self._database.meta(_KEYRING)

    def installation(self) -> str:
        """Whose entries the keyring's are. Raises the state's errors."""
        path = self._config.installation
        from app.vault import atomic

        known_as = (atomic.read(path) or b"").decode(errors="replace").strip()
        if not known_as:
            with self._locks.hold("installation", timeout=_WAIT):
                known_as = str(self._database.meta("installation"))
                if not atomic.read(path):
                    atomic.write(path, known_as.encode())
        return known_as

    def _outdated(self, vault: Vault, installation: str, remembered: str | None) -> bool:
        """Another process has stored the first secret, in another keyring, or reset the state."""
        elsewhere = self._config.keyring == "auto" and remembered not in (None, vault.backend)
        return elsewhere or vault.installation != installation
