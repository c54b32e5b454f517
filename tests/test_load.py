# SPDX-License-Identifier: Apache-2.0
"""The load test of `./dev bench load` sees a poll that comes too early, and runs."""

from __future__ import annotations

import pytest

from bench import load
from bench.load import Outcome


@pytest.mark.parametrize(
    ("polls", "early"),
    [
        ([(0.0, "authorization_pending"), (5.0, "")], 0),
        ([(0.0, "authorization_pending"), (4.9, "")], 1),
        ([(0.0, "slow_down"), (10.0, "authorization_pending"), (20.0, "")], 0),
        ([(0.0, "slow_down"), (5.0, "")], 1),
        # it holds for all that follow (RFC 8628 3.5)
        ([(0.0, "slow_down"), (10.0, "authorization_pending"), (15.0, "")], 1),
        ([(0.0, "slow_down"), (10.0, "slow_down"), (25.0, "")], 0),
    ],
)
def test_early_polls_are_seen(polls: list[load.Poll], early: int) -> None:
    gaps = Outcome({}, {}, [polls]).gaps()
    assert sum(gap < allowed for gap, allowed in gaps) == early


def test_a_few_panels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "_INTERVAL", 1)
    monkeypatch.setattr(load, "_LONGEST_APPROVAL", 1.0)
    outcome = load.run(4, slow_downs=1)
    assert sorted(outcome.obtained) == [0, 1, 2, 3]
    assert outcome.slow_downs == 1
    assert all(gap + load._CLOCK >= allowed for gap, allowed in outcome.gaps())
