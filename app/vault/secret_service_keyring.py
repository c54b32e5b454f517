# SPDX-License-Identifier: Apache-2.0
"""keyring's Secret Service backend with its prompts and its endless waits taken out.

Imported only when a secret is read or written there: keyring costs some 80 ms at import.
"""

from __future__ import annotations

from keyring.backends.SecretService import Keyring
from keyring.errors import InitError, KeyringError, NoKeyringError, PasswordDeleteError
from secretstorage import Collection, Item
from secretstorage.exceptions import (
    ItemNotFoundException,
    LockedException,
    PromptDismissedException,
    SecretStorageException,
)

from app.vault import secret_service
from app.vault.store import Condition

ERRORS = (KeyringError, SecretStorageException)


class UnpromptedKeyring(Keyring):
    """Uses the default collection where it is open, and refuses where it is not.

    The original would create or unlock it, which opens a window and waits for ever; and it
    leaves the connection open when that fails.
    """

    priority = -1  # below keyring's own "none": chosen by name only

    def get_preferred_collection(self) -> Collection:
        """The open default collection. Raises `keyring_locked` or `keyring_missing`."""
        bus = secret_service.SessionBus(secret_service.PROBE)
        try:
            condition, path = bus.default_collection()
            if condition is not Condition.OPEN:
                raise secret_service.refusal(condition)
            bus.allow(secret_service.USE)
            return Collection(bus, path)
        except ItemNotFoundException:  # gone since; not to be taken for a missing secret below
            bus.close()
            raise secret_service.refusal(Condition.MISSING) from None
        except BaseException:
            bus.close()
            raise

    def unlock(self, item: Item) -> None:
        """An item that is locked by itself would have to be asked for. Raises KeyringLocked."""
        if item.is_locked():
            raise secret_service.refusal(Condition.LOCKED)

    def get_password(self, service: str, username: str) -> str | None:
        """The password, or None, also where another process has just deleted it."""
        try:
            found: str | None = super().get_password(service, username)  # type: ignore[no-untyped-call]
        except PromptDismissedException:
            raise
        except ItemNotFoundException:
            return None
        return found

    def delete_password(self, service: str, username: str) -> None:
        """Delete the entry. Raises PasswordDeleteError where there is none."""
        try:
            super().delete_password(service, username)  # type: ignore[no-untyped-call]
        except PromptDismissedException:
            raise
        except ItemNotFoundException:  # another process was quicker
            raise PasswordDeleteError(username) from None


def condition_of(error: BaseException) -> Condition:
    """LOCKED where the keyring is there but would not do it, else MISSING."""
    match error:
        case InitError() | NoKeyringError():
            return Condition.MISSING
        case KeyringError() | LockedException() | PromptDismissedException():
            return Condition.LOCKED
        case _:
            return secret_service.condition_of(error)
