# SPDX-License-Identifier: Apache-2.0
"""Get token: waiting, the code in each of its forms, help for the phone, success, every failure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import ErrorId
from app.oauth.answer import Answer
from app.oauth.failure import Failure
from tests.core_stubs import CODE
from tests.ui.walker.machines import LONG_CODE, PLAIN_CODE, Machine, in_use
from tests.ui.walker.stop import Stop
from tests.ui.walker.ways import Way, opens, then
from ui.viewmodels.kinds import TokenPhase

if TYPE_CHECKING:
    from tests.ui.walker.walk import Walk

PAGE = "GetTokenPage CodeView CodePaper CodeSteps"
IN_VIEW = ("qr", "userCode", "countdown")  # what a person needs at one glance
DETAIL = "AADSTS50173: The provided grant has expired. Correlation ID: 8f2c7a90-1c36"


def gives(code: Answer) -> Way:
    """A code has come; the screen shows it."""

    def go(walk: Walk) -> None:
        walk.log_in()
        walk.machine.client.answers = [code]
        walk.group("smtp").token.getToken()
        walk.until(lambda: walk.group("smtp").token.phase == TokenPhase.Phase.Code, "the code")
        walk.push("GetTokenPage", group=walk.group("smtp"))

    return go


def in_phase(phase: TokenPhase.Phase, failure: str = "", group: str = "smtp") -> Way:
    """Get token stands so."""

    def go(walk: Walk) -> None:
        walk.group(group).token._enter(phase, failure, DETAIL if failure else "")
        walk.push("GetTokenPage", group=walk.group(group))

    return go


def decides(walk: Walk) -> None:
    """Somebody logged in with another account."""
    walk.group("smtp").token._other = "kopirum-2.print.via.mail@mail.example.com"
    in_phase(TokenPhase.Phase.Decision)(walk)


def hindered(walk: Walk) -> None:
    token = walk.group("smtp").token
    token._hindrance = str(Failure.OFFLINE)
    token.changed.emit()


def run_out(walk: Walk) -> None:
    walk.machine.clock.advance(1000)
    walk.group("smtp").token.code.changed.emit()


def failed(reason: str) -> Stop:
    return Stop(
        f"failed-{reason}", "GetTokenPage FailureView OutcomeView",
        in_phase(TokenPhase.Phase.Failed, reason),
        words_only=reason not in (Failure.DENIED, Failure.BLOCKED_BY_POLICY),
    )  # fmt: skip


def only_settings(machine: Machine) -> None:
    machine.set_up("smtp")


STOPS = (
    Stop("asking", "GetTokenPage WaitView", in_phase(TokenPhase.Phase.Starting)),
    Stop("code", PAGE, gives(CODE), only_settings, seen=IN_VIEW),
    Stop("code-without-link", PAGE, gives(PLAIN_CODE), in_use, seen=IN_VIEW),
    Stop("code-long-link", PAGE, gives(LONG_CODE), only_settings),
    Stop("code-hindered", PAGE, then(gives(CODE), hindered), only_settings, seen=IN_VIEW),
    Stop("code-run-out", PAGE, then(gives(CODE), run_out), only_settings),
    Stop("code-demo", PAGE, gives(CODE), only_settings, seen=IN_VIEW, demo=True),
    Stop("phone-help", "PhoneHelpPage", opens("PhoneHelpPage", group="smtp")),
    Stop("decision", "GetTokenPage DecisionView OutcomeView", decides),
    Stop("success", "GetTokenPage SuccessView OutcomeView", in_phase(TokenPhase.Phase.Succeeded)),
    *(failed(str(reason)) for reason in Failure),
    *(failed(str(error)) for error in (
        ErrorId.LOCK_BUSY, ErrorId.BAD_DISCOVERY, ErrorId.OTHER_INSTALLATION, ErrorId.INTERNAL,
    )),
    Stop("failed-without-token", "FailureView", in_phase(
        TokenPhase.Phase.Failed, str(Failure.EXPIRED), group="ifax-pop")),
)  # fmt: skip
