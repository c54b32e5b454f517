# SPDX-License-Identifier: Apache-2.0
"""Where secrets lie: the Secret Service or the machine keyring, chosen once and remembered."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from app.errors import AdgangError, ErrorId
from app.secret import Secret
from app.vault.store import Condition, Store

if TYPE_CHECKING:
    from app.panel_config import PanelConfig

__all__ = ["MACHINE", "SECRET_SERVICE", "Condition", "Vault", "open_vault"]

SERVICE = "adgang"
SECRET_SERVICE = "secret-service"
MACHINE = "machine"

_SELF_TEST_SIZE = 3072  # octets, twice as many hex digits: the longest tokens in use
_SELF_TEST_WAIT = 20.0  # seconds; one self-test of a slow Secret Service


def open_vault(
    config: PanelConfig, installation: str, remembered: str | None, remember: Callable[[str], None]
) -> Vault:
    """The vault of this installation; `remember` is told the backend of the first secret.

    Raises `keyring_missing` where the remembered backend is none that this version knows.
    """
    backend = _choose(config.keyring, remembered)
    return Vault(backend, _store(backend, config), config, installation, remembered, remember)


class Vault:
    """Secrets by entry name; each carries the installation it belongs to."""

    def __init__(
        self,
        backend: str,
        store: Store,
        config: PanelConfig,
        installation: str,
        remembered: str | None,
        remember: Callable[[str], None],
    ) -> None:
        self.backend = backend
        self._store = store
        self._config = config
        self.installation = installation
        self._remembered = remembered
        self._remember = remember

    def read(self, name: str) -> Secret | None:
        """None: no entry. Raises `keyring_locked`, `keyring_missing`, `other_installation`."""
        text = self._store.get(SERVICE, name)
        return None if text is None else self._own(name, text)

    def write(self, name: str, value: Secret) -> None:
        """Store durably. Raises as `read`, and `state_unwritable`, `state_full`, `lock_busy`."""
        self._write(name, value)
        if self._remembered != self.backend:
            # after the write: a refused one must not bind the panel to this backend
            self._remember(self.backend)
            self._remembered = self.backend

    def put(self, name: str, value: Secret) -> None:
        """Store it; an empty one takes the entry away. Raises as `write`."""
        if value:
            self.write(name, value)
        else:
            self.remove(name)

    def remove(self, name: str) -> bool:
        """False: there was none. Raises as `write`."""
        if self.read(name) is None:
            return False
        return self._store.delete(SERVICE, name)

    def remove_all(self, names: Iterable[str]) -> None:
        """Remove those of these entries that are this installation's. Raises as `write`."""
        for name in names:
            try:
                self.remove(name)
            except AdgangError as error:
                if error.id is not ErrorId.OTHER_INSTALLATION:
                    raise

    def condition(self) -> Condition:
        """Answers within 2 s and never prompts."""
        return self._store.condition()

    def self_test(self) -> None:
        """Write, read and delete a dummy of a token's size, so that trouble shows beforehand.

        Raises as `write`, and `failed` (`storage_failed`) where something else comes back.
        """
        import secrets

        from app import state
        from app.locks import GroupLocks

        # one name for each installation, so that a killed test leaves nothing that grows
        name = f"self-test/{self.installation}"
        dummy = Secret(secrets.token_hex(_SELF_TEST_SIZE))
        state.prepare(self._config.state)
        with GroupLocks(self._config.locks).hold("self-test", timeout=_SELF_TEST_WAIT):
            self._write(name, dummy)
            same = self.read(name) == dummy
            if not (self.remove(name) and same):
                from app.oauth.failure import Failure

                raise AdgangError(ErrorId.FAILED, key=self.backend, reason=Failure.STORAGE_FAILED)

    def _write(self, name: str, value: Secret) -> None:
        self.read(name)  # another installation's entry is not written over
        entry = {"installation": self.installation, "value": value.reveal()}
        self._store.set(SERVICE, name, json.dumps(entry))

    def _own(self, name: str, text: str) -> Secret:
        entry = _decode(text)
        value = entry.get("value")
        if entry.get("installation") != self.installation or not isinstance(value, str):
            raise AdgangError(ErrorId.OTHER_INSTALLATION, key=name)
        return Secret(value)


def _decode(text: str) -> dict[str, object]:
    """The stored object; empty where somebody else wrote something else there."""
    try:
        entry = json.loads(text)
    except ValueError:
        return {}
    return entry if isinstance(entry, dict) else {}


def _choose(setting: str, remembered: str | None) -> str:
    if setting != "auto":
        return setting
    if remembered is not None:
        # also when it is locked or missing now: silently taking the other one would make
        # the token vanish
        return remembered
    from app.vault import secret_service

    return SECRET_SERVICE if secret_service.probe() is Condition.OPEN else MACHINE


def _store(backend: str, config: PanelConfig) -> Store:
    if backend == MACHINE:
        from app.vault.sealed_file import SealedFile

        return SealedFile(config)
    if backend == SECRET_SERVICE:
        from app.vault.secret_service import SecretService

        return SecretService()
    raise AdgangError(ErrorId.KEYRING_MISSING, key=backend)
