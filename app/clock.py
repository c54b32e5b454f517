# SPDX-License-Identifier: Apache-2.0
"""Time that goes on in suspend, and does not jump when somebody sets the clock."""

from __future__ import annotations

import time
from pathlib import Path
from typing import NamedTuple, Protocol

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")

# No wall clock of a machine that runs this release is right before it was made.
NOT_BEFORE = 1_792_000_000.0  # 2026-10-14


class Instant(NamedTuple):
    """One moment on both clocks: `boot` and `wall` in seconds, `boot_id` names the boot."""

    boot: float
    wall: float
    boot_id: str

    def since(self, earlier: Instant) -> float | None:
        """Seconds on the boot clock; None where the machine was rebooted in between."""
        if earlier.boot_id != self.boot_id or self.boot < earlier.boot:
            return None
        return self.boot - earlier.boot


class Clock(Protocol):
    """Where the core reads the time; tests bring their own."""

    def now(self) -> Instant:
        """The present moment."""
        ...


class SystemClock:
    """CLOCK_BOOTTIME with the kernel's boot id, beside the wall clock."""

    def __init__(self) -> None:
        try:
            self._boot_id = _BOOT_ID.read_text().strip()
        except OSError:  # a container without /proc: restarts then fall back to the wall clock
            self._boot_id = ""

    def now(self) -> Instant:
        """The present moment."""
        return Instant(time.clock_gettime(time.CLOCK_BOOTTIME), time.time(), self._boot_id)


def utc(timestamp: float | None) -> str | None:
    """`2026-11-23T14:07:00Z` for a wall-clock time in seconds."""
    if timestamp is None:
        return None
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(timestamp))
