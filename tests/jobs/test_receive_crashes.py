# SPDX-License-Identifier: Apache-2.0
"""Wherever a collecting process dies, no message is lost and none comes twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.faults.receive_kills import Reader, every_step, idle, kill_loop, move, take
from tests.mail.drop import Drop


@pytest.mark.parametrize(
    ("manners", "reader"),
    [
        pytest.param({}, take, id="taken at once"),
        pytest.param({}, move, id="moved to cur"),
        pytest.param({}, idle, id="left in new"),
        pytest.param({"top": False}, take, id="no TOP"),
        pytest.param({"uidl": False}, take, id="no UIDL"),
        pytest.param({"same_uid": "1"}, take, id="one UIDL for all"),
    ],
)
def test_death_at_every_step(tmp_path: Path, manners: dict[str, Any], reader: Reader) -> None:
    tally = every_step(tmp_path, Drop(**manners), reader)
    assert tally.deaths > 20, "the steps must have been met"
    assert tally.messages == 2 * (tally.deaths + 1)


def test_kills_at_random_moments(tmp_path: Path) -> None:
    tally = kill_loop(tmp_path, kills=15, seed=1)
    assert tally.messages == 30
