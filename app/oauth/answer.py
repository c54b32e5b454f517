# SPDX-License-Identifier: Apache-2.0
"""One HTTP exchange as the protocol logic sees it: values, no socket."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeGuard

from app.oauth.failure import Failure


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back from the provider, or why nothing did.

    `trouble` is one of offline, host_unknown, connection_refused, timed_out, connection_lost,
    tls_failed, certificate_invalid, clock_wrong and those of the proxy.
    """

    status: int | None  # None: no answer arrived
    body: Mapping[str, Any] | None = field(default=None, repr=False)  # a JSON object, else None
    retry_after: float | None = None  # seconds
    trouble: Failure | None = None
    date: float | None = None  # the server's Date, wall-clock seconds
    said: str | None = field(default=None, repr=False)  # its `error` before it was translated

    def member(self, name: str) -> Any:
        """The body's member `name`, None where there is none."""
        return self.body.get(name) if self.body is not None else None


def seconds(value: Any) -> float | None:
    """A duration as providers write it: a number or a numeric string. None: unreadable."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def printable(value: Any, longest: int) -> TypeGuard[str]:
    """Whether `value` is a string of 1 to `longest` VSCHARs (RFC 6749 A: %x20-7E)."""
    return (
        isinstance(value, str)
        and 0 < len(value) <= longest
        and value.isascii()
        and value.isprintable()
    )
