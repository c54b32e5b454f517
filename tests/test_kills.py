# SPDX-License-Identifier: Apache-2.0
"""A short run of the fault loop; `./dev faults` does the long one."""

from __future__ import annotations

from pathlib import Path

from tests.faults import reset_kills
from tests.faults.state_kills import kill_loop


def test_kills_at_random_moments_damage_and_lose_nothing(tmp_path: Path) -> None:
    tally = kill_loop(tmp_path / "state", kills=10, seed=1)
    assert tally.acknowledged > 10, "the writer must have got somewhere between the kills"


def test_a_reset_killed_at_random_moments_is_made_good(tmp_path: Path) -> None:
    tally = reset_kills.kill_loop(tmp_path, kills=12, seed=1)
    assert sum(tally) == 12
    assert tally.cut_off + tally.done > 3, "some must have got beyond the marker"
