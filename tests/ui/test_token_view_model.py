# SPDX-License-Identifier: Apache-2.0
"""Get token and Delete as the panel follows them, against a scripted core."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.errors import AdgangError, ErrorId
from app.grant_values import Code, PollOutcome
from app.oauth.failure import Failure
from app.token_records import TokenState
from app.tokens import DeleteOutcome
from tests.ui.stubs import ACQUIRED, CODE, WAITING, Refreshes, Script, StubCore
from ui.viewmodels import poller
from ui.viewmodels.kinds import Removal, TokenPhase
from ui.viewmodels.services import Services
from ui.viewmodels.token import TokenViewModel

Phase = TokenPhase.Phase


@pytest.fixture
def token(panel_services: Services) -> TokenViewModel:
    return TokenViewModel("smtp", panel_services, None)  # type: ignore[arg-type]


def reach(qtbot: QtBot, token: TokenViewModel, phase: TokenPhase.Phase) -> None:
    qtbot.waitUntil(lambda: token.phase == phase)


def begin(qtbot: QtBot, token: TokenViewModel) -> None:
    token.getToken()
    reach(qtbot, token, Phase.Code)


def test_from_the_button_to_the_code(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot, refreshes: Refreshes
) -> None:
    stub.tokens.begin.hold()
    token.getToken()
    assert token.phase == Phase.Starting
    assert token.code.userCode == ""
    stub.tokens.begin.release()
    reach(qtbot, token, Phase.Code)
    assert token.code.userCode == "ABCD-EFGH"
    assert refreshes.count == 1
    token.stop()


def test_polls_until_the_token_is_there(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.tokens.poll = Script(WAITING, WAITING, ACQUIRED)
    begin(qtbot, token)
    reach(qtbot, token, Phase.Succeeded)
    assert [call[0] for call in stub.tokens.poll.calls] == ["smtp"] * 3
    assert {call[2] for call in stub.tokens.poll.calls} == {"grant-1"}
    assert token.code.userCode == ""
    qtbot.wait(60)
    assert len(stub.tokens.poll.calls) == 3, "never again after a success"


@pytest.mark.parametrize("failure", [Failure.DENIED, Failure.EXPIRED, Failure.WRONG_ACCOUNT])
def test_an_end_without_success_says_why(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot, failure: Failure
) -> None:
    over = PollOutcome(TokenState.NOT_ACQUIRED, None, failure=failure, detail="machine words")
    stub.tokens.poll = Script(over)
    token.getToken()
    reach(qtbot, token, Phase.Failed)
    assert (token.failure, token.detail) == (failure, "machine words")
    token.leave()
    assert (token.phase, token.failure) == (Phase.Idle, "")


def test_an_older_token_is_no_success(token: TokenViewModel, stub: StubCore, qtbot: QtBot) -> None:
    stub.tokens.poll = Script(PollOutcome(TokenState.ACQUIRED, None, failure=Failure.DENIED))
    token.getToken()
    reach(qtbot, token, Phase.Failed)
    assert token.failure == "denied"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (AdgangError(ErrorId.FAILED, reason=Failure.OFFLINE), "offline"),
        (AdgangError(ErrorId.KEYRING_LOCKED), "keyring_locked"),
        (AdgangError(ErrorId.NOT_CONFIGURED, key="account"), "not_configured"),
    ],
)
def test_a_code_that_was_not_given_says_why(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot, error: AdgangError, code: str
) -> None:
    stub.tokens.begin = Script(error)
    token.getToken()
    reach(qtbot, token, Phase.Failed)
    assert token.failure == code
    assert stub.tokens.poll.calls == []


def test_what_hinders_the_polls_is_shown_and_goes(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    offline = PollOutcome(TokenState.WAITING, 0.05, failure=Failure.OFFLINE)
    stub.tokens.poll = Script(offline, WAITING)
    begin(qtbot, token)
    qtbot.waitUntil(lambda: token.hindrance == "offline")
    assert token.phase == Phase.Code
    qtbot.waitUntil(lambda: token.hindrance == "")
    token.stop()


def test_cancel_ends_the_grant_and_the_polls(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    begin(qtbot, token)
    token.cancel()
    assert token.phase == Phase.Idle
    qtbot.waitUntil(lambda: bool(stub.tokens.cancel.calls))
    asked = len(stub.tokens.poll.calls)
    qtbot.wait(80)
    assert len(stub.tokens.poll.calls) <= asked + 1


def test_a_grant_that_comes_after_cancel_is_cancelled_too(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.tokens.begin.hold()
    token.getToken()
    token.cancel()
    assert stub.tokens.cancel.calls == []
    stub.tokens.begin.release()
    qtbot.waitUntil(lambda: bool(stub.tokens.cancel.calls))
    qtbot.wait(30)
    assert token.phase == Phase.Idle


def test_get_token_after_cancel_waits_for_the_first_to_be_gone(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    second = Code("grant-2", "IJKL-MNOP", "https://example.com/device", None, 900.0, 5.0)
    stub.tokens.begin = Script(CODE, second)
    stub.tokens.begin.hold()
    token.getToken()
    token.cancel()
    token.getToken()
    assert len(stub.tokens.begin.calls) <= 1
    stub.tokens.begin.release()
    reach(qtbot, token, Phase.Code)
    assert token.code.userCode == "IJKL-MNOP"
    assert len(stub.tokens.cancel.calls) == 1
    token.stop()


def test_a_new_code_takes_the_place_of_the_old(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    second = Code("grant-2", "IJKL-MNOP", "https://example.com/device", None, 900.0, 5.0)
    stub.tokens.begin = Script(CODE, second)
    begin(qtbot, token)
    token.getToken()
    assert token.phase == Phase.Starting
    qtbot.waitUntil(lambda: token.code.userCode == "IJKL-MNOP")
    qtbot.waitUntil(lambda: stub.tokens.poll.calls[-1][2] == "grant-2")
    token.stop()


def test_a_grant_from_before_a_restart_goes_on_and_can_be_shown(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    token.apply(stub.tokens.put("smtp", state=TokenState.WAITING))
    qtbot.waitUntil(lambda: len(stub.tokens.poll.calls) >= 2)
    assert token.phase == Phase.Idle
    token.showCode()
    reach(qtbot, token, Phase.Code)
    assert token.code.userCode == "ABCD-EFGH"
    token.stop()


def test_a_code_that_is_shown_late_has_its_whole_life(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.tokens.code = Script(replace(CODE, expires_in=300.0, life=900.0))
    token.showCode()
    reach(qtbot, token, Phase.Code)
    assert (token.code.secondsLeft(), token.code.life) == (300.0, 900.0)
    token.stop()


def test_a_grant_that_is_gone_has_no_code(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot, refreshes: Refreshes
) -> None:
    stub.tokens.code = Script(None)
    token.showCode()
    assert token.phase == Phase.Starting
    reach(qtbot, token, Phase.Idle)
    assert refreshes.count == 1


def test_a_grant_that_ended_elsewhere_is_asked_about_at_once(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poller, "_ELSEWHERE", 60.0)
    elsewhere = PollOutcome(TokenState.WAITING, 1.0, elsewhere=True)
    stub.tokens.poll = Script(elsewhere, ACQUIRED)
    begin(qtbot, token)
    qtbot.waitUntil(lambda: len(stub.tokens.poll.calls) == 1)
    qtbot.wait(50)
    token.apply(stub.tokens.put("smtp", state=TokenState.ACQUIRED, in_force=True))
    reach(qtbot, token, Phase.Succeeded)


def test_a_poller_that_dies_is_followed_after_a_while(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poller, "_ELSEWHERE", 0.05)
    elsewhere = PollOutcome(TokenState.WAITING, 0.0, elsewhere=True)
    stub.tokens.poll = Script(elsewhere, elsewhere, ACQUIRED)
    begin(qtbot, token)
    reach(qtbot, token, Phase.Succeeded)


def test_polls_go_on_after_a_disk_that_refused(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poller, "_AFTER_ERROR", 0.02)
    stub.tokens.poll = Script(AdgangError(ErrorId.STATE_FULL), ACQUIRED)
    begin(qtbot, token)
    reach(qtbot, token, Phase.Succeeded)


@pytest.mark.parametrize(
    ("outcome", "removal"),
    [
        (DeleteOutcome(deleted=True, revoked=True), Removal.Outcome.Revoked),
        (DeleteOutcome(deleted=True), Removal.Outcome.LeftAtProvider),
        (DeleteOutcome(deleted=True, shared=True), Removal.Outcome.Shared),
        (DeleteOutcome(deleted=False), Removal.Outcome.Nothing),
    ],
)
def test_delete_tells_what_is_left_to_do(
    token: TokenViewModel,
    stub: StubCore,
    qtbot: QtBot,
    refreshes: Refreshes,
    outcome: DeleteOutcome,
    removal: Removal.Outcome,
) -> None:
    stub.tokens.delete = Script(outcome)
    token.remove()
    assert token.removing
    qtbot.waitUntil(lambda: not token.removing)
    assert token.removal == removal
    assert refreshes.count == 1
    token.forgetRemoval()
    assert token.removal == Removal.Outcome.Nothing


def test_delete_that_is_refused_says_why(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.tokens.delete = Script(AdgangError(ErrorId.KEYRING_LOCKED))
    token.remove()
    qtbot.waitUntil(lambda: not token.removing)
    assert token.problem.code == "keyring_locked"


def test_delete_while_waiting_ends_the_polls(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    begin(qtbot, token)
    token.remove()
    assert token.phase == Phase.Idle
    qtbot.waitUntil(lambda: not token.removing)
    asked = len(stub.tokens.poll.calls)
    qtbot.wait(60)
    assert len(stub.tokens.poll.calls) == asked


def test_the_countdown_follows_the_machines_clock(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    begin(qtbot, token)
    assert token.code.secondsLeft() == token.code.life == 900.0
    stub.clock.boot += 300.5
    stub.clock.wall -= 86400  # somebody set the clock
    assert token.code.secondsLeft() == 599.5
    stub.clock.boot += 1000
    assert token.code.secondsLeft() == 0.0
    token.stop()


@pytest.mark.parametrize(
    ("uri", "complete", "address", "link"),
    [
        ("https://login.example.com/device", None, "login.example.com/device",
         "https://login.example.com/device"),
        ("https://localhost:8443/device", "https://localhost:8443/device?user_code=X",
         "https://localhost:8443/device", "https://localhost:8443/device?user_code=X"),
        ("http://192.0.2.7:8080/device", None, "http://192.0.2.7:8080/device",
         "http://192.0.2.7:8080/device"),
    ],
)  # fmt: skip
def test_the_address_is_as_short_as_a_browser_takes_it(
    token: TokenViewModel,
    stub: StubCore,
    qtbot: QtBot,
    uri: str,
    complete: str | None,
    address: str,
    link: str,
) -> None:
    stub.tokens.begin = Script(Code("grant-1", "X", uri, complete, 900.0, 5.0))
    begin(qtbot, token)
    assert (token.code.address, token.code.link) == (address, link)
    assert token.code.codeInLink is (complete is not None)
    token.stop()
