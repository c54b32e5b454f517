# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from app.forecast import Forecast, forecast

NOW = 1_800_000_000.0
DAY = 86400.0


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (0.0, Forecast(0, 90, False)),
        (0.99, Forecast(0, 90, False)),
        (59.99, Forecast(59, 90, False)),
        (60.0, Forecast(60, 90, True)),
        (61.5, Forecast(61, 90, True)),
        (200.0, Forecast(200, 90, True)),
        (-3.0, Forecast(0, 90, False)),  # a clock set back
    ],
)
def test_whole_days_and_a_warning_after_two_thirds(days: float, told: Forecast) -> None:
    assert forecast(NOW - days * DAY, 90, NOW) == told


def test_without_a_token_or_a_limit_there_is_nothing_to_say() -> None:
    assert forecast(None, 90, NOW) is None
    assert forecast(NOW, None, NOW) is None
