# SPDX-License-Identifier: Apache-2.0
"""The connection test: running, passed, failed in every way; and all of them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.mail.connection_test import Step
from app.oauth.failure import Failure
from tests.ui.walker.machines import Machine, in_use, untouched
from tests.ui.walker.stop import Stop
from tests.ui.walker.ways import Way, dialog, opens, then

if TYPE_CHECKING:
    from tests.ui.walker.walk import Walk

PAGE = "TestPage TestResult"
# The step that finds it; all others are found at the log-in.
FOUND_AT = {
    Failure.CLOCK_WRONG: Step.CLOCK,
    Failure.KEYRING_LOCKED: Step.KEYRING, Failure.KEYRING_MISSING: Step.KEYRING,
    Failure.HOST_UNKNOWN: Step.RESOLVE,
    Failure.CONNECTION_REFUSED: Step.CONNECT, Failure.TIMED_OUT: Step.CONNECT,
    Failure.TLS_FAILED: Step.TLS, Failure.TLS_NOT_OFFERED: Step.TLS,
    Failure.CERTIFICATE_INVALID: Step.TLS,
    Failure.NO_TOKEN: Step.TOKEN, Failure.REVOKED: Step.TOKEN, Failure.EXPIRED_UNUSED: Step.TOKEN,
    Failure.PASSWORD_CHANGED: Step.TOKEN, Failure.OFFLINE: Step.TOKEN,
    Failure.SENDER_REFUSED: Step.PERMISSION,
}  # fmt: skip


def finds(failed: Step | None = None, reason: Failure | None = None) -> Way:
    """The test of group `smtp`, done to its end."""

    def go(walk: Walk) -> None:
        walk.machine.tests(failed, reason)
        walk.push("TestPage", group=walk.group("smtp"))
        walk.until(lambda: walk.group("smtp").test.finished, "the test")

    return go


def hangs(at: Step, page: str, **properties: str) -> Way:
    """A test that is under way."""

    def go(walk: Walk) -> None:
        walk.machine.test_that_hangs(at)
        opens(page, **properties)(walk)
        steps = walk.group("smtp").test.steps
        walk.until(lambda: steps[list(Step).index(at)].state == 1, "the step")

    return go


def all_end(failed: Step | None = None, reason: Failure | None = None) -> Way:
    """Test all, done to its end."""

    def go(walk: Walk) -> None:
        walk.machine.tests(failed, reason)
        walk.push("TestAllPage")
        walk.until(lambda: not walk.model.testAll.running, "the tests")

    return go


def fails(reason: Failure) -> Stop:
    step = FOUND_AT.get(reason, Step.LOGIN)
    return Stop(
        f"test-{reason}", PAGE, finds(step, reason),
        words_only=reason not in (Failure.REVOKED, Failure.HOST_UNKNOWN),
    )  # fmt: skip


def without_oauth(machine: Machine) -> None:
    machine.set_up("smtp", auth="off")


STOPS = (
    Stop("test-running", PAGE, hangs(Step.TLS, "TestPage", group="smtp")),
    Stop("test-passed", PAGE, finds()),
    Stop("test-without-oauth", PAGE, finds(), without_oauth),
    *(fails(reason) for reason in Failure),
    Stop("test-get-token-again", "GetTokenDialog", then(
        finds(Step.TOKEN, Failure.REVOKED), dialog("GetTokenDialog"))),
    Stop("all-nothing", "TestAllPage", all_end(), untouched),
    Stop("all-running", "TestAllPage TestAllRow", hangs(Step.TLS, "TestAllPage"), in_use),
    Stop("all-passed", "TestAllPage TestAllRow", all_end()),
    Stop("all-failed", "TestAllPage TestAllRow", all_end(Step.TOKEN, Failure.REVOKED)),
    Stop("all-failed-otherwise", "TestAllPage TestAllRow",
         all_end(Step.LOGIN, Failure.SMTP_AUTH_DISABLED), words_only=True),
)  # fmt: skip
