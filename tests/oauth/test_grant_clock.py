# SPDX-License-Identifier: Apache-2.0
"""A grant's time: the boot clock within a boot, the wall clock after a reboot; and its storage."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.clock import Instant
from app.oauth.answer import Answer
from app.oauth.device_grant import Ended, Waiting, advance
from app.oauth.failure import Failure
from app.oauth.grant import Grant
from tests.oauth.test_device_grant import START, at, grant, no

PENDING = no("authorization_pending")


def rebooted(wall: float, boot: float = 5.0) -> Instant:
    return Instant(boot, START.wall + wall, "another")


@pytest.mark.parametrize("jump", [-1e9, -60.0, 60.0, 1e9])
def test_setting_the_clock_changes_nothing(jump: float) -> None:
    assert grant().remaining(at(100, jump)) == 800
    assert grant().due_in(at(2, jump)) == 3


@pytest.mark.parametrize(("wall", "left"), [(100, 800), (900, 0), (1e6, 0), (-1e6, 900), (0, 900)])
def test_after_a_reboot_the_wall_clock_counts_within_bounds(wall: float, left: float) -> None:
    assert grant().remaining(rebooted(wall)) == left
    assert grant().due_in(rebooted(wall)) == 0


def test_another_boot_that_has_run_longer_is_a_reboot_too() -> None:
    assert grant().remaining(rebooted(100, boot=5000.0)) == 800
    assert grant().due_in(rebooted(1, boot=1001.0)) == 0


def test_any_number_of_misses_has_a_wait() -> None:
    assert grant(misses=10**6).wait == 60


def test_without_boot_ids_a_smaller_boot_clock_is_a_reboot() -> None:
    old = grant(issued=Instant(1000.0, START.wall, ""))
    assert old.remaining(Instant(1100.0, START.wall + 1e6, "")) == 800
    assert old.remaining(Instant(5.0, START.wall + 100, "")) == 800


def test_a_clock_set_back_at_a_reboot_adds_no_time_for_ever() -> None:
    """A panel without a battery clock starts in 1970; the grant still ends."""
    result = advance(grant(), PENDING, rebooted(-1e9))
    assert isinstance(result, Waiting)
    later = Instant(5.0 + 899.0, START.wall - 1e9, "another")
    assert result.grant.remaining(later) == pytest.approx(1)
    end = Instant(5.0 + 900.0, START.wall - 1e9, "another")
    assert advance(result.grant, PENDING, end) == Ended(Failure.EXPIRED)


def test_the_first_poll_waits_one_interval() -> None:
    assert grant().due_in(START) == 5
    assert grant().due_in(at(4)) == 1
    assert grant().due_in(at(50)) == 0


def test_a_grant_survives_storage() -> None:
    result = advance(
        grant(verification_uri_complete="https://id.example.com/?c=1"),
        Answer(400, {"error": "slow_down"}, retry_after=33),
        at(10),
    )
    assert isinstance(result, Waiting)
    assert Grant.loads(result.grant.dumps()) == result.grant
    assert Grant.loads(grant().dumps()) == grant()


def test_its_whole_life_is_known_after_a_reboot_too() -> None:
    result = advance(grant(), PENDING, rebooted(100))
    assert isinstance(result, Waiting)
    assert (result.grant.expires_in, result.grant.whole_life) == (800, 900)
    stored = Grant.loads(result.grant.dumps())
    assert stored == result.grant
    again = stored.anchored(Instant(5.0, START.wall + 200, "a third"))
    assert (again.expires_in, again.whole_life) == (700, 900)


def test_nothing_secret_is_shown() -> None:
    pending = grant(verification_uri_complete="https://id.example.com/?c=WDJB-MJHT")
    shown = repr(pending) + repr(advance(pending, PENDING, at(5)))
    assert "dc-secret" not in shown
    assert "WDJB" not in shown


def test_damaged_storage_is_a_value_error_that_quotes_nothing() -> None:
    good = json.loads(grant().dumps())
    values: tuple[Any, ...] = ([], {}, "", float("nan"), -1, 10**400)
    texts = ["", "{}", "[]", "null", "7", "{", "[" * 100_000]
    texts += [json.dumps({k: v for k, v in good.items() if k != key}) for key in good]
    texts += [json.dumps({**good, key: value}) for key in good for value in values]
    texts += [json.dumps({**good, "interval": True}), json.dumps({**good, "id": True})]
    for text in texts:
        with pytest.raises(ValueError, match="not a grant of this format") as caught:
            Grant.loads(text)
        assert caught.value.__cause__ is None
