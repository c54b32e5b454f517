# SPDX-License-Identifier: Apache-2.0
"""How long a token has lain unused, of the days after which it dies."""

from __future__ import annotations

from typing import NamedTuple

_DAY = 86400.0


class Forecast(NamedTuple):
    """Whole days since the last renewal, and how many it may be; `warn`: two thirds are over."""

    days: int
    limit: int
    warn: bool


def forecast(refreshed_at: float | None, idle_days: int | None, now: float) -> Forecast | None:
    """What is to be said of a token renewed at `refreshed_at`; wall-clock seconds.

    None where there is no token, or its provider sets no limit (`idle_days`). A clock set back
    counts no days.
    """
    if refreshed_at is None or not idle_days:
        return None
    days = int(max(now - refreshed_at, 0.0) // _DAY)
    return Forecast(days, idle_days, days * 3 >= idle_days * 2)
