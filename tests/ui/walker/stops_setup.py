# SPDX-License-Identifier: Apache-2.0
"""The guided first set-up: every step, what may be in its way, and its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.first_setup import SetupStep
from app.mail.connection_test import Step
from app.oauth.failure import Failure
from tests.core_stubs import CODE
from tests.ui.walker.machines import Machine, set_up_later, untouched
from tests.ui.walker.stop import Stop
from tests.ui.walker.stops_token import DETAIL, IN_VIEW
from tests.ui.walker.ways import Way, dialog, then
from ui.viewmodels.kinds import TokenPhase
from ui.viewmodels.setup import DONE, SetupViewModel

if TYPE_CHECKING:
    from tests.ui.walker.walk import Walk

Phase = TokenPhase.Phase
FRAME = "SetupPage SetupView SetupProgress SetupFooter"
SetupStop = partial(Stop, setup=True)


def setup(walk: Walk) -> SetupViewModel:
    found = walk.model.setup
    assert isinstance(found, SetupViewModel)
    return found


def at(step: str, *, guest: bool = False) -> Way:
    """A step of the set-up."""

    def go(walk: Walk) -> None:
        walk.driver.calm()
        if walk.driver.item("navigator").property("depth") == 1:
            walk.push("SetupPage", setup=setup(walk))
        walk.until(lambda: setup(walk).step, "the set-up")
        if not guest:
            walk.log_in()
        setup(walk).goTo(step)
        walk.until(lambda: walk.object("SetupPage").property("arrived"), "the step")
        walk.idle()

    return go


def guarded(machine: Machine) -> None:
    """The administrator's password has been chosen."""
    assert machine.administrator


def lacking(machine: Machine) -> None:
    """The provider has no client ID yet."""
    machine.core.change_settings("smtp", {"provider": "later"}, machine.administrator)


def ready(machine: Machine) -> None:
    """Provider and account are chosen."""
    machine.set_up("smtp")


def obtained(machine: Machine) -> None:
    """The token is there."""
    ready(machine)
    machine.obtain("smtp")


def phase(number: Phase, failure: str = "") -> Way:
    """Get token stands so."""

    def go(walk: Walk) -> None:
        walk.group("smtp").token._enter(number, failure, DETAIL if failure else "")

    return go


def gives_code(walk: Walk) -> None:
    walk.machine.client.answers = [CODE]
    token = walk.group("smtp").token
    token.getToken()
    walk.until(lambda: token.phase == Phase.Code, "the code")
    walk.idle()


def after_test(failed: Step | None = None, reason: Failure | None = None) -> Way:
    """The last step, with its test done."""

    def go(walk: Walk) -> None:
        walk.machine.tests(failed, reason)
        at(SetupStep.TEST)(walk)
        walk.until(lambda: walk.group("smtp").test.finished, "the test")
        walk.idle()

    return go


def logged_out(walk: Walk) -> None:
    walk.model.session.logOut()
    walk.idle()


def too_short(walk: Walk) -> None:
    walk.model.session.administration.setFirst("abc", "abc")  # type: ignore[attr-defined]
    walk.idle()


STOPS = (
    SetupStop("set-up-language", f"{FRAME} SetupLanguage", at(SetupStep.LANGUAGE, guest=True),
              untouched),
    SetupStop("set-up-password", f"{FRAME} SetupPassword PasswordForm",
              at(SetupStep.PASSWORD, guest=True), untouched),
    SetupStop("set-up-password-short", "SetupPassword PasswordForm", then(
        at(SetupStep.PASSWORD, guest=True), too_short), untouched),
    SetupStop("set-up-password-done", "SetupPassword", at(SetupStep.PASSWORD), guarded),
    SetupStop("set-up-provider", f"{FRAME} SetupProvider", at(SetupStep.PROVIDER), untouched),
    SetupStop("set-up-provider-lacking", "SetupProvider", at(SetupStep.PROVIDER), lacking),
    SetupStop("set-up-account", f"{FRAME} SetupAccount", at(SetupStep.ACCOUNT), ready),
    SetupStop("set-up-logged-out", "SetupPage SetupLock", then(
        at(SetupStep.PROVIDER), logged_out), ready),
    SetupStop("set-up-token", f"{FRAME} SetupToken", at(SetupStep.TOKEN), ready),
    SetupStop("set-up-token-not-yet", "SetupToken", at(SetupStep.TOKEN), untouched),
    SetupStop("set-up-token-asked", "SetupToken GetTokenDialog", then(
        at(SetupStep.TOKEN), dialog("GetTokenDialog")), ready),
    SetupStop("set-up-code", "SetupToken GetTokenPage CodeView", then(
        at(SetupStep.TOKEN), gives_code), ready, seen=IN_VIEW),
    SetupStop("set-up-success", "SetupToken SuccessView", then(
        at(SetupStep.TOKEN), phase(Phase.Succeeded)), obtained),
    SetupStop("set-up-failure", "SetupToken FailureView", then(
        at(SetupStep.TOKEN), phase(Phase.Failed, str(Failure.DENIED))), ready),
    SetupStop("set-up-token-done", "SetupToken", at(SetupStep.TOKEN), obtained),
    SetupStop("set-up-test-not-yet", f"{FRAME} SetupTest", at(SetupStep.TEST), ready),
    SetupStop("set-up-test-passed", "SetupTest TestPage TestResult", after_test(), obtained),
    SetupStop("set-up-test-failed", "SetupTest TestPage TestResult",
              after_test(Step.LOGIN, Failure.SMTP_AUTH_DISABLED), obtained),
    SetupStop("set-up-open", "SetupPage SetupDone", at(DONE), ready),
    SetupStop("set-up-done", "SetupPage SetupDone", then(after_test(), at(DONE)), obtained),
    SetupStop("home-set-up", "HomePage SetupCard", machine=set_up_later),
)  # fmt: skip
