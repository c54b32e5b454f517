# SPDX-License-Identifier: Apache-2.0
"""What a keyring backend must do for the vault, and the condition it can be in."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class Condition(StrEnum):
    """Whether secrets can be read and written now."""

    OPEN = "open"
    LOCKED = "locked"
    MISSING = "missing"


class Store(Protocol):
    """Secrets by service and user name; every failure is an `AdgangError`."""

    def get(self, service: str, user: str) -> str | None:
        """The secret, or None where there is no entry."""
        ...

    def set(self, service: str, user: str, text: str) -> None:
        """Store durably, replacing what was there."""
        ...

    def delete(self, service: str, user: str) -> bool:
        """Remove the entry; False where there was none."""
        ...

    def condition(self) -> Condition:
        """Answers within 2 s and never prompts."""
        ...
