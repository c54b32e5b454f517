# SPDX-License-Identifier: Apache-2.0
"""A condition is looked at again while it lasts, less and less often, and never without one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.conditions import Probes
from app.errors import AdgangError, ErrorId
from tests.ui.stubs import Script, StubClock
from ui.background import Background
from ui.viewmodels import conditions as module
from ui.viewmodels.conditions import ConditionsViewModel

FINE = ""


class Machine:
    """Probes with a script each."""

    def __init__(self, background: Background) -> None:
        self.storage, self.keyring = Script(FINE), Script(FINE)
        self.network, self.provider = Script(FINE), Script(FINE)
        self.reread = Script(None)
        self.clock = StubClock()
        self.owner = QObject()
        probes = Probes(self.storage, self.keyring, self.network, self.provider)
        self.conditions = ConditionsViewModel(
            probes, self.reread, self.clock, background, self.owner
        )
        self.over: list[str] = []
        self.conditions.over.connect(self.over.append)

    def timers(self) -> list[str]:
        """The concerns that will be looked at again."""
        return [
            name
            for name, each in self.conditions._concerns.items()
            if each._timer.isActive()
        ]  # fmt: skip


@pytest.fixture
def machine(
    qapp: object, background: Background, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Machine]:
    monkeypatch.setattr(module, "PAUSES", (0.01, 0.02))
    monkeypatch.setattr(module, "_PROVIDER_PAUSES", (0.01, 0.02))
    machine = Machine(background)
    yield machine
    machine.conditions.rest()


def test_without_a_condition_nothing_is_looked_at(machine: Machine, qtbot: QtBot) -> None:
    machine.conditions.look("storage", "keyring", "network", "clock")
    qtbot.waitUntil(lambda: not any(map(machine.conditions.asking, ("storage", "network"))))
    qtbot.waitUntil(lambda: not machine.conditions.asking("keyring"))
    assert (machine.conditions.codes, machine.timers()) == ([], [])
    qtbot.wait(60)
    assert len(machine.storage.calls) == len(machine.keyring.calls) == 1


@pytest.mark.parametrize(
    ("concern", "code"),
    [("storage", "state_full"), ("keyring", "keyring_locked"), ("network", "no_network"),
     ("provider", "offline")],
)  # fmt: skip
def test_a_condition_stands_until_it_is_over_and_only_it_is_looked_at(
    machine: Machine, qtbot: QtBot, concern: str, code: str
) -> None:
    probe: Script = getattr(machine, concern)
    probe.answers.extend((code, code, code, FINE))
    probe.answers.popleft()
    machine.conditions.look(concern)
    qtbot.waitUntil(lambda: machine.conditions.codes == [code])
    assert set(machine.timers()) <= {concern}
    qtbot.waitUntil(lambda: machine.over == [code])
    assert (machine.conditions.codes, machine.timers(), len(probe.calls)) == ([], [], 4)


def test_a_state_that_cannot_be_read_is_read_again(machine: Machine, qtbot: QtBot) -> None:
    machine.conditions.put("reading", "state_damaged")
    qtbot.waitUntil(lambda: len(machine.reread.calls) == 1)
    machine.conditions.put("reading", "state_damaged")
    qtbot.waitUntil(lambda: len(machine.reread.calls) == 2)
    machine.conditions.put("reading", FINE)
    assert machine.over == ["state_damaged"]


def test_the_looks_become_rarer(machine: Machine) -> None:
    concern = machine.conditions._concerns["network"]
    concern.pauses = (2.0, 5.0, 10.0, 30.0)
    pauses = []
    for _ in range(6):
        concern.asking = True
        concern.put("no_network")
        pauses.append(concern._timer.interval())
    assert pauses == [2000, 5000, 10_000, 30_000, 30_000, 30_000]
    concern.put("no_network")
    assert concern._timer.interval() == 30_000, "what is said again puts nothing off"


def test_the_worst_comes_first_and_without_a_network_no_provider_is_blamed(
    machine: Machine,
) -> None:
    for concern, code in (
        ("provider", "offline"), ("network", "no_network"), ("keyring", "keyring_missing"),
        ("storage", "state_full"), ("reading", "state_full"),
    ):  # fmt: skip
        machine.conditions.put(concern, code)
    assert machine.conditions.codes == ["state_full", "keyring_missing", "no_network"]
    machine.conditions.put("network", FINE)
    assert machine.conditions.codes == ["state_full", "keyring_missing", "offline"]


def test_try_again_looks_at_what_stands(machine: Machine, qtbot: QtBot) -> None:
    machine.conditions.put("keyring", "keyring_locked")
    machine.conditions._concerns["keyring"].rest()
    machine.conditions.tryAgain()
    qtbot.waitUntil(lambda: machine.over == ["keyring_locked"])
    assert machine.storage.calls == []


def test_nobody_looks_in_the_dark_and_whoever_comes_sees_how_it_is(
    machine: Machine, qtbot: QtBot
) -> None:
    machine.network.answers.appendleft("no_network")
    machine.conditions.look("network")
    qtbot.waitUntil(lambda: machine.conditions.codes == ["no_network"])
    machine.conditions.rest()
    machine.conditions.put("keyring", "keyring_locked")
    assert machine.timers() == [], "also what is found in the dark waits"
    machine.conditions.resume()
    qtbot.waitUntil(lambda: sorted(machine.over) == ["keyring_locked", "no_network"])
    qtbot.waitUntil(lambda: bool(machine.storage.calls and machine.keyring.calls))
    assert machine.provider.calls == [], "a provider is asked only where it could not be reached"


@pytest.mark.parametrize(
    ("error", "concern"),
    [(AdgangError(ErrorId.STATE_FULL, key="adgang.db"), "storage"),
     (AdgangError(ErrorId.KEYRING_LOCKED), "keyring")],
)  # fmt: skip
def test_a_failure_of_anything_is_reason_enough_to_look(
    machine: Machine, background: Background, qtbot: QtBot, error: AdgangError, concern: str
) -> None:
    failed: list[object] = []
    background.run(Script(error), failed.append, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    qtbot.waitUntil(lambda: len(getattr(machine, concern).calls) == 1)


def test_a_failure_that_has_nothing_to_do_with_the_machine_is_not(machine: Machine) -> None:
    for code in ("bad_value", "denied", "", "something new"):
        machine.conditions.suspect(code)
    assert not any(probe.calls for probe in (machine.storage, machine.keyring, machine.network))


def test_a_probe_that_breaks_is_a_condition_too(
    machine: Machine, background: Background, qtbot: QtBot
) -> None:
    machine.storage.answers.appendleft(AdgangError(ErrorId.STATE_DAMAGED))
    machine.conditions.look("storage")
    qtbot.waitUntil(lambda: machine.conditions.codes == ["state_damaged"])
    qtbot.waitUntil(lambda: machine.over == ["state_damaged"])


def test_a_clock_that_was_set_is_told_and_said_until_it_is_believed(machine: Machine) -> None:
    told: list[None] = []
    machine.conditions.clockSet.connect(lambda: told.append(None))
    machine.conditions.look("clock")
    machine.clock.wall += 7200
    machine.conditions.look("clock")
    assert (machine.conditions.codes, len(told)) == (["clock_changed"], 1)
    machine.conditions.believeClock()
    assert (machine.conditions.codes, len(told)) == ([], 1)


def test_a_clock_before_the_release_is_wrong_until_it_is_set(
    machine: Machine, qtbot: QtBot
) -> None:
    right, machine.clock.wall = machine.clock.wall, 86400.0
    machine.conditions.look("clock")
    assert machine.conditions.codes == ["clock_wrong"]
    machine.clock.wall = right
    qtbot.waitUntil(lambda: machine.over == ["clock_wrong"])
