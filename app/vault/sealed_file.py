# SPDX-License-Identifier: Apache-2.0
"""The machine keyring: one AES-256-GCM file in the state directory.

Layout: magic (7 octets), version (1), key id (8), nonce (12), ciphertext with tag (16).
The first 16 octets are authenticated as associated data.
It lies on the path of `adgang token`, so nothing slow is imported before it is needed.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app import state
from app.errors import AdgangError, ErrorId
from app.locks import GroupLocks
from app.vault import atomic
from app.vault.store import Condition

if TYPE_CHECKING:
    from app.panel_config import PanelConfig

_MAGIC = b"adgang\x00"
_VERSION = 1
_HEADER = 16
_NONCE = 12
_TAG = 16
_KEY = 32
_WAIT = 10.0  # seconds for the lock

_Entries = dict[str, dict[str, str]]


def key_path(config: PanelConfig) -> Path:
    """Where the key is: ADGANG_KEY_FILE, else the credential, else the state directory."""
    if config.key_file is not None:
        return config.key_file
    if config.credentials is not None:
        credential = config.credentials / "panel-keyring-key"
        try:
            credential.stat()
        except (FileNotFoundError, NotADirectoryError):
            return config.machine_key
        except OSError:
            return credential  # it is there: to make another key would split the keyring
        return credential
    return config.machine_key


class SealedFile:
    """Secrets by service and user name. Safe between threads and processes.

    A file that cannot be opened (`keyring_locked`; `value` says why, `key` names the file) is
    never written over.
    """

    __slots__ = ("_config",)

    def __init__(self, config: PanelConfig) -> None:
        self._config = config

    def get(self, service: str, user: str) -> str | None:
        """The secret, or None. Takes no lock: the file is only ever replaced whole."""
        return self._load()[0].get(service, {}).get(user)

    def set(self, service: str, user: str, text: str) -> None:
        """Store durably; the first secret makes file and key."""
        with self._changing() as entries:
            entries.setdefault(service, {})[user] = text

    def delete(self, service: str, user: str) -> bool:
        """Remove the entry; False where there was none."""
        if self.get(service, user) is None:
            return False
        with self._changing() as entries:
            return entries.get(service, {}).pop(user, None) is not None

    def wipe(self) -> None:
        """Take the file and the state's own key away, also where they cannot be read.

        The key goes first: without it the file's blocks on the disk are noise.
        """
        state.prepare(self._config.state)
        with self._locked():
            for path in (self._config.machine_key, self._config.secrets_file):
                atomic.remove(path)

    def condition(self) -> Condition:
        """OPEN, or LOCKED where `get` or `set` would fail on the key or the file."""
        try:
            self._load()
        except AdgangError:
            return Condition.LOCKED
        return Condition.OPEN

    def _load(self) -> tuple[_Entries, bytes | None]:
        """The entries and the key; the key is None where the first write has yet to make it."""
        raw = _read(self._config.secrets_file)
        key = _key(self._config)
        if raw is None:
            return {}, key
        if key is None:
            raise _shut(self._config.machine_key, "missing")
        return _unseal(self._config, raw, key), key

    def _locked(self) -> AbstractContextManager[None]:
        return GroupLocks(self._config.state).hold("secrets", timeout=_WAIT)

    @contextmanager
    def _changing(self) -> Iterator[_Entries]:
        state.prepare(self._config.state)
        with self._locked():
            entries, key = self._load()
            yield entries
            if key is None:
                key = os.urandom(_KEY)
                atomic.write(self._config.machine_key, key)
            atomic.write(self._config.secrets_file, _seal(entries, key))


def _shut(path: Path, why: str) -> AdgangError:
    return AdgangError(ErrorId.KEYRING_LOCKED, key=str(path), value=why)


def _read(path: Path, most: int = -1) -> bytes | None:
    try:
        return atomic.read(path, most)
    except OSError as error:
        raise _shut(path, "unreadable") from error


def _key(config: PanelConfig) -> bytes | None:
    """The 32 octets; None where the state directory has no key yet."""
    path = key_path(config)
    key = _read(path, _KEY + 1)
    if key is None:
        if path == config.machine_key:
            return None
        raise _shut(path, "missing")
    if path == config.key_file:
        _require_private(path)
    if len(key) != _KEY:
        own = path == config.machine_key  # not made by hand, so no configuration to mend
        raise AdgangError(
            ErrorId.KEYRING_LOCKED if own else ErrorId.BAD_CONFIGURATION,
            key=str(path), value="damaged" if own else None, allowed="32 octets",
        )  # fmt: skip
    return key


def _require_private(path: Path) -> None:
    try:
        mode = path.stat().st_mode & 0o777
    except OSError as error:
        raise _shut(path, "unreadable") from error
    if mode & 0o077:
        raise AdgangError(
            ErrorId.BAD_CONFIGURATION, key=str(path), value=f"{mode:04o}", allowed="0600"
        )


def _header(key: bytes) -> bytes:
    """Names format and key, so that another key is told from a damaged file."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    # half the tag of nothing stands for the key: hashlib would cost 4 ms more at import
    key_id = AESGCM(key).encrypt(bytes(_NONCE), b"", b"adgang key id")[:8]
    return _MAGIC + bytes([_VERSION]) + key_id


def _seal(entries: _Entries, key: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    header, nonce = _header(key), os.urandom(_NONCE)
    return header + nonce + AESGCM(key).encrypt(nonce, json.dumps(entries).encode(), header)


def _unseal(config: PanelConfig, raw: bytes, key: bytes) -> _Entries:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    path = config.secrets_file
    header, nonce, sealed = raw[:_HEADER], raw[_HEADER : _HEADER + _NONCE], raw[_HEADER + _NONCE :]
    if not header.startswith(_MAGIC) or len(sealed) < _TAG:
        raise _shut(path, "damaged")
    if header[len(_MAGIC)] > _VERSION:
        raise AdgangError(ErrorId.STATE_NEWER, key=str(path))
    if header != _header(key):
        raise _shut(key_path(config), "other_key")
    try:
        entries: _Entries = json.loads(AESGCM(key).decrypt(nonce, sealed, header))
    except InvalidTag:
        raise _shut(path, "damaged") from None
    return entries
