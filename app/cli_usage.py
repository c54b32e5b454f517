# SPDX-License-Identifier: Apache-2.0
"""A call that cannot be understood, in the words of whoever noticed it."""

from __future__ import annotations

from app.errors import AdgangError, ErrorId


class UsageError(AdgangError):
    """`usage`; `text` is for a person and repeats no plain argument: it may be a secret."""

    def __init__(
        self, text: str, *, key: str | None = None, value: str | None = None,
        allowed: str | None = None,
    ) -> None:  # fmt: skip
        super().__init__(ErrorId.USAGE, key=key, value=value, allowed=allowed)
        self.text = text
