# SPDX-License-Identifier: Apache-2.0
"""A pending device grant as a value: what to show, what to poll with, and when."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field, replace
from typing import Any

from app.clock import Instant
from app.secret import Secret

_FORMAT = 1
_BACK_OFF_CAP = 60.0  # seconds; a code lives some minutes


@dataclass(frozen=True, slots=True)
class Grant:
    """A device grant that waits for a person (RFC 8628 3.2). Durations in seconds.

    `polled` is when the last answer arrived, `misses` counts the polls in a row without a usable
    one, `pause` is what the provider asked for on top (Retry-After). `life` is the whole life of
    the code where a reboot has shortened `expires_in`.
    """

    id: str
    device_code: Secret
    user_code: str = field(repr=False)
    verification_uri: str
    verification_uri_complete: str | None = field(repr=False)  # holds the user code
    interval: float
    expires_in: float
    issued: Instant
    polled: Instant | None = None
    misses: int = 0
    pause: float = 0.0
    life: float | None = None

    @property
    def whole_life(self) -> float:
        """Seconds that the provider gave the code."""
        return self.expires_in if self.life is None else self.life

    def remaining(self, now: Instant) -> float:
        """Seconds until the code dies: 0 to `expires_in`, whatever the clocks do.

        By the boot clock, which nobody sets; after a reboot by the wall clock.
        """
        passed = now.since(self.issued)
        if passed is None:
            passed = now.wall - self.issued.wall
        return min(max(self.expires_in - passed, 0.0), self.expires_in)

    def due_in(self, now: Instant) -> float:
        """Seconds until the next poll may be sent; 0 after a reboot."""
        passed = now.since(self.polled or self.issued)
        return 0.0 if passed is None else max(self.wait - passed, 0.0)

    @property
    def wait(self) -> float:
        """Seconds between the last answer and the next poll (RFC 8628 3.5: doubled a miss)."""
        if not self.misses:
            return max(self.interval, self.pause)
        cap = max(_BACK_OFF_CAP, 2 * self.interval)
        return max(min(self.interval * 2.0 ** min(self.misses, 10), cap), self.pause)

    def anchored(self, now: Instant) -> Grant:
        """The grant counted by this boot's clock, so that a wall clock set back adds no time."""
        if now.since(self.issued) is not None:
            return self
        return replace(self, issued=now, expires_in=self.remaining(now), life=self.whole_life)

    def dumps(self) -> str:
        """JSON for the vault; the only place where the device code is written out."""
        return json.dumps(
            {
                "format": _FORMAT,
                "id": self.id,
                "device_code": self.device_code.reveal(),
                "user_code": self.user_code,
                "verification_uri": self.verification_uri,
                "verification_uri_complete": self.verification_uri_complete,
                "interval": self.interval,
                "expires_in": self.expires_in,
                "issued": self.issued._asdict(),
                "polled": self.polled._asdict() if self.polled else None,
                "misses": self.misses,
                "pause": self.pause,
            }
            | ({} if self.life is None else {"life": self.life}),
            separators=(",", ":"),
        )

    @classmethod
    def loads(cls, text: str) -> Grant:
        """The grant from the vault's JSON. Raises ValueError (which quotes nothing)."""
        try:
            data = json.loads(text)
            if data["format"] != _FORMAT:
                raise KeyError
            complete, polled = data["verification_uri_complete"], data["polled"]
            life = data.get("life")
            return cls(
                id=_text(data["id"]),
                device_code=Secret(_text(data["device_code"])),
                user_code=_text(data["user_code"]),
                verification_uri=_text(data["verification_uri"]),
                verification_uri_complete=None if complete is None else _text(complete),
                interval=_number(data["interval"]),
                expires_in=_number(data["expires_in"]),
                issued=_instant(data["issued"]),
                polled=None if polled is None else _instant(polled),
                misses=int(_number(data["misses"])),
                pause=_number(data["pause"]),
                life=None if life is None else _number(life),
            )
        except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError, RecursionError):
            raise ValueError("not a grant of this format") from None


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise TypeError
    return value


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    if not math.isfinite(value) or value < 0:
        raise ValueError
    return float(value)


def _instant(value: Any) -> Instant:
    boot_id = value["boot_id"]
    if not isinstance(boot_id, str):
        raise TypeError
    return Instant(_number(value["boot"]), _number(value["wall"]), boot_id)
