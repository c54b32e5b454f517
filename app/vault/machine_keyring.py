# SPDX-License-Identifier: Apache-2.0
"""The machine keyring as a backend for `keyring`, for whoever else uses that library.

The vault itself goes to the sealed file directly, without the price of importing keyring.
Chosen by name only: `PYTHON_KEYRING_BACKEND=app.vault.machine_keyring.MachineKeyring`.
"""

from __future__ import annotations

from typing import NoReturn

from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError, PasswordSetError

from app import panel_config
from app.errors import AdgangError, ErrorId
from app.vault.sealed_file import SealedFile


class MachineKeyring(KeyringBackend):
    """Secrets in the state directory's sealed file, under any service name."""

    priority = -1  # below keyring's own "none": chosen by name only

    def __init__(self, config: panel_config.PanelConfig | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._config = config

    def get_password(self, service: str, username: str) -> str | None:
        """The password, or None. Raises KeyringLocked or InitError."""
        try:
            return self._file().get(service, username)
        except AdgangError as error:
            _refuse(error, InitError)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store durably. Raises KeyringLocked, InitError or PasswordSetError."""
        try:
            self._file().set(service, username, password)
        except AdgangError as error:
            _refuse(error, PasswordSetError)

    def delete_password(self, service: str, username: str) -> None:
        """Delete. Raises PasswordDeleteError where there is none, and as `set_password`."""
        try:
            found = self._file().delete(service, username)
        except AdgangError as error:
            _refuse(error, PasswordDeleteError)
        if not found:
            raise PasswordDeleteError(username)

    def _file(self) -> SealedFile:
        # read late: keyring makes an instance of every backend it knows
        return SealedFile(self._config or panel_config.read())


def _refuse(error: AdgangError, otherwise: type[Exception]) -> NoReturn:
    match error.id:
        case ErrorId.KEYRING_LOCKED:
            raise KeyringLocked(str(error)) from error
        case ErrorId.BAD_CONFIGURATION | ErrorId.STATE_NEWER:
            raise InitError(str(error)) from error
        case _:
            raise otherwise(str(error)) from error
