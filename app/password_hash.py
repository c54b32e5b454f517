# SPDX-License-Identifier: Apache-2.0
"""The administrator password: what it may be, and its Argon2id hash (RFC 9106)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.errors import AdgangError, ErrorId
from app.secret import Secret

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST, LONGEST = 5, 255  # characters
_BAD = ("Cc", "Cs")  # control characters, and octets that were no text


class Cost(NamedTuple):
    """What one try costs: `passes` over `memory` KiB, in `lanes` threads."""

    passes: int
    memory: int
    lanes: int


# RFC 9106 4 has 3 passes over 64 MiB in 4 lanes for small machines. A panel's board may have two
# slow cores and 512 MiB, and draws meanwhile: one lane, half the memory. That is still above the
# 19 MiB and 2 passes which OWASP calls the least, takes some 60 ms on a desktop's core, and should
# stay below a second on an ARM core of a tenth of its speed.
COST = Cost(passes=3, memory=32 * 1024, lanes=1)


class PasswordHash:
    """Makes and checks hashes; each call takes a good part of a second on a panel's board."""

    def __init__(self, cost: Cost = COST) -> None:
        self._cost = cost

    def make(self, password: Secret) -> str:
        """The hash as it is stored. Raises `bad_value` for what cannot be a password."""
        return self._hasher().hash(_checked(password).reveal())

    def fits(self, hashed: str, password: Secret) -> bool:
        """Whether the hash is this password's. Raises `state_damaged`."""
        from argon2.exceptions import InvalidHashError, VerifyMismatchError

        try:
            return self._hasher().verify(hashed, _checked(password).reveal())
        except (VerifyMismatchError, _UnfitError):
            return False
        except InvalidHashError:
            raise AdgangError(ErrorId.STATE_DAMAGED, key="administrator") from None

    def outdated(self, hashed: str) -> bool:
        """Whether another cost than ours made it."""
        return self._hasher().check_needs_rehash(hashed)

    def _hasher(self) -> PasswordHasher:
        from argon2 import PasswordHasher  # loads a library that few starts need

        passes, memory, lanes = self._cost
        return PasswordHasher(time_cost=passes, memory_cost=memory, parallelism=lanes)


class _UnfitError(AdgangError):
    """`bad_value`; the value itself is never told."""

    def __init__(self) -> None:
        super().__init__(
            ErrorId.BAD_VALUE, key="password", allowed=f"{SHORTEST} to {LONGEST} characters"
        )


def _checked(password: Secret) -> Secret:
    """The same octets whichever keyboard typed it: RFC 8265 4.2, without its rarer refusals."""
    import unicodedata

    text = unicodedata.normalize("NFC", password.reveal())
    text = "".join(" " if unicodedata.category(c) == "Zs" else c for c in text)
    if not SHORTEST <= len(text) <= LONGEST or any(unicodedata.category(c) in _BAD for c in text):
        raise _UnfitError
    return Secret(text)
