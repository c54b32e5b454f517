# SPDX-License-Identifier: Apache-2.0
"""The desktop's keyring over D-Bus, so used that it can neither prompt nor block.

Imported only where the Secret Service is asked: jeepney costs milliseconds at import.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    DBusErrorResponse,
    Message,
    Properties,
    new_method_call,
)
from jeepney.bus import get_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, prep_socket  # type: ignore[import-untyped]
from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]

from app.errors import AdgangError, ErrorId
from app.vault.store import Condition

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_T = TypeVar("_T")

NAME = "secret-service"
PROBE = 1.8  # seconds: whether the keyring is there and open; 2 s with all around it
USE = 10.0  # seconds: one reading or writing of an open keyring

_BUS_NAME = "org.freedesktop.secrets"
_SERVICE = DBusAddress("/org/freedesktop/secrets", _BUS_NAME, "org.freedesktop.Secret.Service")
_COLLECTION = "org.freedesktop.Secret.Collection"
_IN_MEMORY = "/org/freedesktop/secrets/collection/session"
_BUSY = frozenset(
    {
        "org.freedesktop.DBus.Error.NoReply",
        "org.freedesktop.DBus.Error.Timeout",
        "org.freedesktop.DBus.Error.TimedOut",
        "org.freedesktop.Secret.Error.IsLocked",
    }
)
# jeepney: KeyError without an address, ValueError and RuntimeError for a useless one
_BUS_ERRORS = (DBusErrorResponse, OSError, KeyError, ValueError, RuntimeError)


class SessionBus(DBusConnection):  # type: ignore[misc]
    """A connection on which no call waits past the deadline (then TimeoutError)."""

    def __init__(self, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds
        socket = prep_socket(get_bus("SESSION"), timeout=seconds)
        socket.settimeout(seconds)  # sending to a frozen bus must end, too
        try:
            super().__init__(socket)
        except BaseException:
            self.close()
            raise

    def allow(self, seconds: float) -> None:
        """Set the deadline anew, `seconds` from now."""
        self._deadline = time.monotonic() + seconds
        self.sock.settimeout(seconds)

    def receive(self, *, timeout: float | None = None) -> Message:
        """The next message; every call of jeepney and secretstorage waits in here."""
        left = max(0.0, self._deadline - time.monotonic())
        return super().receive(timeout=left if timeout is None else min(left, timeout))

    def ask(self, message: Message) -> Any:
        """The reply's body. Raises DBusErrorResponse."""
        return unwrap_msg(self.send_and_get_reply(message))

    def default_collection(self) -> tuple[Condition, str]:
        """Condition and object path of the default collection; it is never created here."""
        (path,) = self.ask(new_method_call(_SERVICE, "ReadAlias", "s", ("default",)))
        if path in ("/", _IN_MEMORY):  # one that forgets at log-out is none
            return Condition.MISSING, path
        address = DBusAddress(path, _BUS_NAME, _COLLECTION)
        ((_, locked),) = self.ask(Properties(address).get("Locked"))
        return Condition.LOCKED if locked else Condition.OPEN, path


def probe(seconds: float = PROBE) -> Condition:
    """Whether the default collection is there and unlocked; never prompts, ends in `seconds`."""
    try:
        with closing(SessionBus(seconds)) as bus:
            return bus.default_collection()[0]
    except _BUS_ERRORS as error:
        return condition_of(error)


def condition_of(error: BaseException) -> Condition:
    """LOCKED where somebody is there but does not answer, else MISSING."""
    if isinstance(error, DBusErrorResponse):
        return Condition.LOCKED if error.name in _BUSY else Condition.MISSING
    return Condition.LOCKED if isinstance(error, TimeoutError) else Condition.MISSING


def refusal(condition: Condition) -> AdgangError:
    """`keyring_locked` or `keyring_missing`."""
    locked = condition is Condition.LOCKED
    return AdgangError(ErrorId.KEYRING_LOCKED if locked else ErrorId.KEYRING_MISSING, key=NAME)


class SecretService:
    """The vault's store over `keyring`'s Secret Service backend, never over keyring's choice."""

    def __init__(self, backend: Callable[[], KeyringBackend] | None = None) -> None:
        self._backend = backend or _unprompted

    def get(self, service: str, user: str) -> str | None:
        """The secret, or None; `""` where an entry is no text (so it is not ours)."""
        try:
            return self._call(lambda backend: backend.get_password(service, user))
        except UnicodeDecodeError:
            pass  # its object holds the secret: it must not become anybody's context
        return ""

    def set(self, service: str, user: str, text: str) -> None:
        """Store, replacing what was there."""
        self._call(lambda backend: backend.set_password(service, user, text))

    def delete(self, service: str, user: str) -> bool:
        """Remove the entry; False where there was none."""
        from keyring.errors import PasswordDeleteError

        try:
            self._call(lambda backend: backend.delete_password(service, user))
        except PasswordDeleteError:
            return False
        return True

    def condition(self) -> Condition:
        """Answers within 2 s and never prompts."""
        return probe()

    def _call(self, use: Callable[[KeyringBackend], _T]) -> _T:
        from app.vault import secret_service_keyring as real

        try:
            return use(self._backend())
        except UnicodeDecodeError:
            raise
        except (*_BUS_ERRORS, *real.ERRORS) as error:
            raise refusal(real.condition_of(error)) from error


def _unprompted() -> KeyringBackend:
    from app.vault.secret_service_keyring import UnpromptedKeyring

    return UnpromptedKeyring()  # type: ignore[no-untyped-call]
