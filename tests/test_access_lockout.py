# SPDX-License-Identifier: Apache-2.0
"""Wrong passwords lock the log-in: over restarts, reboots, set clocks and several processes."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import Instant
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.lockout import TRIES, Lockout
from app.panel_config import PanelConfig
from app.secret import Secret
from tests.administrator import CHEAP, PASSWORD
from tests.conftest import SetClock

WRONG = Secret("open barley")
MINUTE = 60.0


def opened(config: PanelConfig, clock: SetClock) -> Core:
    return Core.open(config, clock=clock, password_cost=CHEAP)


@pytest.fixture
def core(config: PanelConfig, clock: SetClock) -> Iterator[Core]:
    core = opened(config, clock)
    core.access.log_out(core.access.set_first(PASSWORD))
    yield core
    core.close()


def wrong(core: Core) -> tuple[ErrorId, int]:
    with pytest.raises(AdgangError) as caught:
        core.access.log_in(WRONG)
    return caught.value.id, int(caught.value.value or -1)


def lock(core: Core) -> None:
    for _ in range(TRIES):
        found = wrong(core)
    assert found[0] is ErrorId.LOCKED_OUT


def test_five_wrong_tries_lock_for_a_minute(core: Core, clock: SetClock) -> None:
    tries = [wrong(core) for _ in range(5)]
    assert tries == [*((ErrorId.PASSWORD_WRONG, left) for left in (4, 3, 2, 1)),
                     (ErrorId.LOCKED_OUT, 60)]  # fmt: skip
    clock.advance(59.5)
    assert core.access.lockout() == pytest.approx(0.5)
    with pytest.raises(AdgangError) as caught:  # the right one does not help
        core.access.log_in(PASSWORD)
    assert (caught.value.id, caught.value.value) == (ErrorId.LOCKED_OUT, "1")
    clock.advance(0.5)
    assert core.access.lockout() == 0
    assert core.access.log_in(PASSWORD)


def test_each_series_locks_twice_as_long_up_to_an_hour(core: Core, clock: SetClock) -> None:
    lengths = []
    for _ in range(9):
        lock(core)
        lengths.append(core.access.lockout() / MINUTE)
        clock.advance(core.access.lockout())
    assert lengths == pytest.approx([1, 2, 4, 8, 16, 32, 60, 60, 60])


def test_a_log_in_clears_the_count(core: Core, clock: SetClock) -> None:
    lock(core)
    clock.advance(60)
    for _ in range(4):
        wrong(core)
    core.access.log_in(PASSWORD)
    assert [wrong(core)[1] for _ in range(5)] == [4, 3, 2, 1, 60]


def test_a_refused_try_is_not_counted(core: Core, clock: SetClock) -> None:
    lock(core)
    for _ in range(20):
        assert wrong(core) == (ErrorId.LOCKED_OUT, 60)
    clock.advance(60)
    assert wrong(core) == (ErrorId.PASSWORD_WRONG, 4)


def test_it_is_in_the_journal_but_not_a_line_for_each_refused_try(core: Core) -> None:
    lock(core)
    for _ in range(20):
        wrong(core)
    told = [(e.who, e.what, e.result) for e in reversed(core.journal.entries())][2:]
    assert told == [("operator", "log_in", "password_wrong")] * 5 + [("operator", "lock_out", "ok")]


def test_a_restart_does_not_help(core: Core, config: PanelConfig, clock: SetClock) -> None:
    wrong(core)
    again = opened(config, clock)
    assert [wrong(again)[1] for _ in range(4)] == [3, 2, 1, 60]
    clock.advance(20)
    third = opened(config, clock)
    assert third.access.lockout() == pytest.approx(40)
    again.close()
    third.close()


@pytest.mark.parametrize("seconds", [-86400.0, -30.0, 30.0, 86400.0])
def test_a_set_clock_changes_nothing_within_a_boot(
    core: Core, clock: SetClock, seconds: float
) -> None:
    lock(core)
    clock.advance(10)
    clock.wall += seconds
    assert core.access.lockout() == pytest.approx(50)
    clock.advance(50)
    assert core.access.lockout() == 0


@pytest.mark.parametrize(
    ("down", "left"), [(20.0, 40.0), (90.0, 0.0), (-86400.0, 60.0), (86400.0, 0.0)]
)
def test_after_a_reboot_the_wall_clock_but_never_longer(
    core: Core, config: PanelConfig, clock: SetClock, down: float, left: float
) -> None:
    lock(core)
    clock.reboot(down)
    again = opened(config, clock)
    assert again.access.lockout() == pytest.approx(left)
    again.close()


def test_a_clock_set_back_over_a_reboot_and_again_adds_nothing(
    core: Core, config: PanelConfig, clock: SetClock
) -> None:
    lock(core)
    clock.reboot(-86400.0)  # no battery: back in the past
    again = opened(config, clock)
    assert again.access.lockout() == pytest.approx(60)
    clock.advance(45)
    clock.wall -= 86400
    assert again.access.lockout() == pytest.approx(15)
    clock.advance(15)
    assert again.access.lockout() == 0
    clock.reboot(-86400.0)
    assert again.access.lockout() == 0, "over is over"
    again.access.log_in(PASSWORD)
    again.close()


def test_a_clock_set_forward_after_a_reboot_shortens_nothing(
    core: Core, config: PanelConfig, clock: SetClock
) -> None:
    lock(core)
    clock.reboot(5.0)
    again = opened(config, clock)
    assert again.access.lockout() == pytest.approx(55)
    clock.wall += 86400
    assert again.access.lockout() == pytest.approx(55)
    again.close()


def test_a_machine_that_cannot_tell_its_boots_apart_locks_too(
    core: Core, config: PanelConfig, clock: SetClock
) -> None:
    clock.boot_id = ""
    lock(core)
    assert core.access.lockout() == pytest.approx(60)
    clock.boot, clock.wall = 5.0, clock.wall - 86400
    assert 0 < core.access.lockout() <= 60
    clock.advance(60)
    assert core.access.lockout() == 0


def test_two_processes_at_once_get_no_more_tries(
    core: Core, config: PanelConfig, clock: SetClock
) -> None:
    cores = [core, *(opened(config, clock) for _ in range(3))]
    found: list[ErrorId] = []
    start = threading.Barrier(len(cores) * 3)

    def guess(mine: Core) -> None:
        start.wait(10)
        try:
            mine.access.log_in(WRONG)
        except AdgangError as error:
            found.append(error.id)

    threads = [threading.Thread(target=guess, args=(mine,)) for mine in cores for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    tried = [e for e in core.journal.entries() if e.result == "password_wrong"]
    assert len(tried) == TRIES
    assert sorted(found).count(ErrorId.PASSWORD_WRONG) == TRIES - 1
    assert len(found) == len(threads)
    for other in cores[1:]:
        other.close()


def test_a_pulled_plug_saves_no_try(
    core: Core, config: PanelConfig, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PowerCut(BaseException):
        pass

    def cut(*_: object) -> bool:
        raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr("app.password_hash.PasswordHash.fits", cut)
        for _ in range(5):
            with pytest.raises(PowerCut):
                core.access.log_in(WRONG)
    again = opened(config, clock)
    assert again.access.lockout() == pytest.approx(60)
    again.close()


INSTANTS = st.builds(
    Instant,
    boot=st.floats(0, 1e7),
    wall=st.floats(-1e9, 4e9),
    boot_id=st.sampled_from(["", "first", "second"]),
)


@given(st.floats(0, 3600), INSTANTS, st.lists(INSTANTS, min_size=1, max_size=6))
def test_no_clock_makes_a_lock_longer_than_it_was(
    length: float, since: Instant, looks: list[Instant]
) -> None:
    found = Lockout(0, 1, length, since)
    left = length
    for now in looks:
        assert 0 <= found.remaining(now) <= left
        settled = found.settled(now)
        assert settled.remaining(now) == pytest.approx(found.remaining(now), abs=1e-6)
        found, left = settled, settled.length
