# SPDX-License-Identifier: Apache-2.0
"""What the machine did by itself, for whoever keeps a log; codes and numbers, never a secret."""

from __future__ import annotations

from typing import Final, NamedTuple, Self

from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure

GRANT: Final = "get_token"
LOOK: Final = "look"  # at the state itself


class Event(NamedTuple):
    """`what` was done for `group`; `error` where it failed.

    `messages`: how many were counted, collected or answered, None where none could be. `left`:
    how many stay at the server because they are too large, or because it does not hand them out.
    """

    what: str
    group: str | None
    error: AdgangError | None = None
    messages: int | None = None
    left: int = 0

    @property
    def result(self) -> str:
        """`ok` or the reason."""
        return self.error.code if self.error else "ok"

    @classmethod
    def of_grant(cls, group: str, failure: Failure | None) -> Self:
        """How a grant ended that was left by another process."""
        error = AdgangError(ErrorId.FAILED, key=group, reason=failure) if failure else None
        return cls(GRANT, group, error)
