# SPDX-License-Identifier: Apache-2.0
"""A string that cannot be printed by accident."""

from __future__ import annotations

from typing import NoReturn


class Secret:
    """Holds a token, code or password; `repr`, `str` and `format` never show it."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The secret itself; call it where it is used, not before."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(***)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return self._value == other._value

    __hash__ = None  # type: ignore[assignment]  # a hash would be a fingerprint of the secret

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")
