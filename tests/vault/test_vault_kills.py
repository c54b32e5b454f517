# SPDX-License-Identifier: Apache-2.0
"""A short run of the sealed file's fault loop; `./dev faults` does the long one."""

from __future__ import annotations

from tests.faults.vault_worker import kill_loop


def test_kills_in_mid_write_damage_and_lose_nothing() -> None:
    tally = kill_loop(60, seed=1)
    assert tally.acknowledged > 60, "the writer must have got somewhere between the kills"
    assert tally.in_mid_write > 5, "the kills must have hit writes"
