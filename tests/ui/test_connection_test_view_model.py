# SPDX-License-Identifier: Apache-2.0
"""The connection test live: steps, result, and when it is the manual's sentence."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.catalogue import group
from app.errors import AdgangError, ErrorId
from app.mail.connection_test import Result, Step, StepResult
from app.oauth.failure import REMEDIES, Failure
from tests.ui.stubs import Refreshes, StubCore
from ui.viewmodels.connection_test import STEPS, ConnectionTestViewModel
from ui.viewmodels.group import GroupViewModel
from ui.viewmodels.kinds import StepState
from ui.viewmodels.services import Services
from ui.viewmodels.snapshot import load
from ui.viewmodels.test_all import TestAllViewModel

State = StepState.State


@pytest.fixture
def test(panel_services: Services) -> ConnectionTestViewModel:
    return ConnectionTestViewModel("smtp", panel_services, None)  # type: ignore[arg-type]


def good() -> list[object]:
    return [StepResult(step, Result.OK, 10, "found") for step in Step]


def failing(at: Step, reason: Failure) -> list[object]:
    steps = list(Step)
    before, after = steps[: steps.index(at)], steps[steps.index(at) + 1 :]
    return [
        *(StepResult(step, Result.OK, 10) for step in before),
        StepResult(at, Result.FAILED, 20, "machine words", reason),
        *(StepResult(step, Result.SKIPPED, 0) for step in after),
    ]


def states(test: ConnectionTestViewModel) -> list[int]:
    return [step.state for step in test.steps]


def test_the_steps_are_the_cores() -> None:
    assert tuple(Step) == STEPS


def test_all_is_well(
    test: ConnectionTestViewModel, stub: StubCore, qtbot: QtBot, refreshes: Refreshes
) -> None:
    stub.results = good()
    with qtbot.waitSignal(test.ended):
        test.run()
        assert test.running
        assert states(test) == [State.Running, *[State.Waiting] * 7]
    assert states(test) == [State.Ok] * 8
    assert (test.finished, test.passed, test.reason) == (True, True, "")
    assert test.endedAt > 0
    assert (test.steps[3].ms, test.steps[3].detail) == (10, "found")
    assert refreshes.count == 1


def test_a_failure_skips_the_rest(
    test: ConnectionTestViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.results = failing(Step.TLS, Failure.CERTIFICATE_INVALID)
    with qtbot.waitSignal(test.ended):
        test.run()
    assert states(test) == [State.Ok] * 4 + [State.Failed] + [State.Skipped] * 3
    assert (test.passed, test.reason, test.refreshFailed) == (False, "certificate_invalid", False)
    assert test.steps[4].reason == "certificate_invalid"


@pytest.mark.parametrize(
    ("at", "reason", "manual"),
    [
        (Step.TOKEN, Failure.EXPIRED_UNUSED, True),
        (Step.TOKEN, Failure.REVOKED, True),
        (Step.TOKEN, Failure.REFUSED_BY_PROVIDER, True),
        (Step.TOKEN, Failure.OFFLINE, False),
        (Step.TOKEN, Failure.NO_TOKEN, False),
        (Step.TOKEN, Failure.KEYRING_LOCKED, False),
        (Step.LOGIN, Failure.REFUSED_BY_SERVER, False),
    ],
)
def test_the_manuals_sentence_is_for_a_failed_refresh_only(
    test: ConnectionTestViewModel,
    stub: StubCore,
    qtbot: QtBot,
    at: Step,
    reason: Failure,
    manual: bool,
) -> None:
    assert not (manual and REMEDIES[reason].transient)
    stub.results = failing(at, reason)
    with qtbot.waitSignal(test.ended):
        test.run()
    assert test.refreshFailed is manual


def test_a_test_that_cannot_start_says_why(
    test: ConnectionTestViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.results = [AdgangError(ErrorId.NOT_CONFIGURED, key="server")]
    with qtbot.waitSignal(test.ended):
        test.run()
    assert (test.problem.code, test.problem.key) == ("not_configured", "server")
    assert (test.reason, test.passed) == ("not_configured", False)
    assert states(test) == [State.Skipped] * 8


def test_a_test_that_is_left_starts_afresh(
    test: ConnectionTestViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.results = good()
    test.run()
    test.stop()
    assert not test.running
    qtbot.wait(50)
    assert states(test) == [State.Waiting] * 8
    with qtbot.waitSignal(test.ended):
        test.run()
    assert test.passed


def groups(services: Services, stub: StubCore, *with_server: str) -> list[GroupViewModel]:
    made = []
    for name in ("smtp", "alert-smtp", "status-pop"):
        if name in with_server:
            stub.settings.values[name] = {"server": "localhost"}
        view = GroupViewModel(group(name), services, None)  # type: ignore[arg-type]
        view.apply(load(services.core, name))
        made.append(view)
    return made


def test_test_all_goes_through_what_is_set_up(
    panel_services: Services, stub: StubCore, qtbot: QtBot
) -> None:
    stub.results = failing(Step.LOGIN, Failure.LOGIN_REFUSED)
    made = groups(panel_services, stub, "smtp", "status-pop")
    everything = TestAllViewModel(made, None)  # type: ignore[arg-type]
    everything.run()
    assert everything.running
    assert [each.groupId for each in everything.groups] == ["smtp", "status-pop"]
    assert not made[2].test.running, "one after another"
    qtbot.waitUntil(lambda: not everything.running)
    assert everything.failed == 2
    assert not made[1].test.finished


def test_test_all_with_nothing_set_up_has_nothing_to_do(
    panel_services: Services, stub: StubCore
) -> None:
    everything = TestAllViewModel(groups(panel_services, stub), None)  # type: ignore[arg-type]
    everything.run()
    assert not everything.running
    assert everything.groups == []


def test_test_all_can_be_left(panel_services: Services, stub: StubCore, qtbot: QtBot) -> None:
    stub.results = good()
    made = groups(panel_services, stub, "smtp", "alert-smtp")
    everything = TestAllViewModel(made, None)  # type: ignore[arg-type]
    everything.run()
    everything.stop()
    qtbot.wait(50)
    assert not everything.running
    assert not any(each.test.finished for each in made)
    everything.run()
    qtbot.waitUntil(lambda: not everything.running)
    assert everything.failed == 0
