# SPDX-License-Identifier: Apache-2.0
"""Get token on the command line, turn by turn, with a core that goes as a script says."""

from __future__ import annotations

import io
import json
import sys
import time
from typing import cast

import pytest

from app import cli_get_token
from app.cli_grant_view import JsonView, TerminalView
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.grant_values import Code, PollOutcome
from app.oauth.failure import Failure
from tests.cli import stubs
from tests.cli.stubs import (
    ACQUIRED,
    DELETED,
    ELSEWHERE,
    OFFLINE,
    OTHER,
    WAITING,
    Tokens,
    View,
    ended,
)


def obtain(tokens: Tokens) -> list[str]:
    """What the view was told, when Get token ended well."""
    view = View()
    core = cast("Core", stubs.Core(tokens))
    cli_get_token.Obtaining(core, "smtp", view).run()
    return [said for said in view.told if not said.startswith("tick")]


def fails(tokens: Tokens) -> AdgangError:
    with pytest.raises(AdgangError) as caught:
        obtain(tokens)
    return caught.value


def test_a_code_then_a_token() -> None:
    assert obtain(Tokens(WAITING, WAITING, ACQUIRED)) == [
        "CODE-new-1 scan@example.com Example", "waiting", "waiting", "acquired",
    ]  # fmt: skip


@pytest.mark.parametrize("failure", [Failure.DENIED, Failure.EXPIRED, Failure.REPLACED])
def test_the_reason_of_the_end_is_raised(failure: Failure) -> None:
    error = fails(Tokens(WAITING, ended(failure, "AADSTS1")))
    assert (error.id, error.reason, error.key) == (ErrorId.FAILED, failure, "smtp")
    assert error.value == "AADSTS1"


def test_a_token_that_was_deleted_meanwhile_counts_as_cancelled() -> None:
    assert fails(Tokens(WAITING, DELETED)).reason is Failure.CANCELLED


def test_another_process_that_polls_is_watched() -> None:
    assert obtain(Tokens(ELSEWHERE, ELSEWHERE, ACQUIRED))[-1] == "acquired"


def test_an_error_while_polling_is_raised() -> None:
    broken = AdgangError(ErrorId.STATE_DAMAGED)
    assert fails(Tokens(WAITING, broken)) is broken


def test_the_code_of_a_call_that_was_killed_is_shown_again() -> None:
    tokens = Tokens(WAITING, ACQUIRED, left=stubs.code("old"))
    assert obtain(tokens)[0] == "CODE-old scan@example.com Example"
    assert tokens.begun == []


def test_what_was_allowed_while_nobody_looked_needs_no_new_code() -> None:
    tokens = Tokens(ACQUIRED, left=stubs.code("old"))
    assert obtain(tokens) == ["acquired"]
    assert tokens.begun == []


@pytest.mark.parametrize("first", [ended(Failure.DENIED), ELSEWHERE, ended(Failure.REPLACED)])
def test_a_code_that_is_of_no_use_is_replaced(first: PollOutcome) -> None:
    tokens = Tokens(first, WAITING, ACQUIRED, left=stubs.code("old"))
    assert obtain(tokens)[0] == "CODE-new-1 scan@example.com Example"
    assert tokens.begun == ["smtp"]


def test_a_code_with_little_life_left_is_replaced() -> None:
    tokens = Tokens(ACQUIRED, left=stubs.code("old", expires_in=30.0))
    assert obtain(tokens)[0] == "CODE-new-1 scan@example.com Example"


@pytest.mark.parametrize("keep", [True, False])
def test_another_account_is_asked_about(*, keep: bool) -> None:
    tokens, view = Tokens(WAITING, OTHER), View()
    core = cast("Core", stubs.Core(tokens))
    getting = cli_get_token.Obtaining(core, "smtp", view, keep_account=keep)
    if keep:
        getting.run()
    else:
        with pytest.raises(AdgangError) as caught:
            getting.run()
        assert caught.value.reason is Failure.WRONG_ACCOUNT
    assert tokens.decided == [keep]
    assert "chef@example.com instead of scan@example.com" in view.told


def test_a_decision_that_an_earlier_call_left_behind_comes_first() -> None:
    tokens = Tokens(OTHER)
    tokens.pending, tokens.found = "old", "chef@example.com"
    assert fails(tokens).reason is Failure.WRONG_ACCOUNT
    assert (tokens.begun, tokens.decided) == ([], [False])


def test_ctrl_c_cancels_the_grant() -> None:
    tokens = Tokens(WAITING, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        obtain(tokens)
    assert tokens.cancelled == ["new-1"]


def test_ctrl_c_does_not_cancel_a_grant_that_took_its_place() -> None:
    tokens = Tokens(WAITING, KeyboardInterrupt())

    def replace() -> None:
        if len(tokens.polls) == 1:
            tokens.pending = "somebody's"

    tokens.before_poll = replace
    with pytest.raises(KeyboardInterrupt):
        obtain(tokens)
    assert tokens.cancelled == []


def test_ctrl_c_that_comes_too_late_is_told_as_success() -> None:
    tokens = Tokens(WAITING, KeyboardInterrupt())

    def store() -> None:
        if len(tokens.polls) == 1:
            tokens.pending, tokens.acquired_at = None, 1_800_000_000.0

    tokens.before_poll = store
    assert obtain(tokens)[-1] == "acquired"


def test_an_earlier_token_does_not_make_a_cancellation_a_success() -> None:
    tokens = Tokens(WAITING, KeyboardInterrupt())
    tokens.acquired_at = 1_700_000_000.0
    with pytest.raises(KeyboardInterrupt):
        obtain(tokens)


def test_nothing_ticks_where_nobody_counts() -> None:
    view = View()
    core = cast("Core", stubs.Core(Tokens(WAITING, WAITING, ACQUIRED)))
    cli_get_token.Obtaining(core, "smtp", view).run()
    assert len([said for said in view.told if said.startswith("tick")]) == 2


def test_events_have_exactly_the_promised_keys(capsys: pytest.CaptureFixture[str]) -> None:
    view = JsonView()
    view.code(stubs.code("1"), expires_at=1_800_000_000.0, account="a", provider="p")
    view.waiting(OFFLINE)
    view.tick(3.0)
    assert view.other_account("b", "a", keep=True)
    assert not view.other_account("b", "a", keep=False)
    view.acquired()
    view.failed(Failure.DENIED)
    first, *rest = map(json.loads, capsys.readouterr().out.splitlines())
    assert first == {
        "event": "code",
        "user_code": "CODE-1",
        "verification_uri": "https://id.example.com/device",
        "verification_uri_complete": "https://id.example.com/device?user_code=CODE",
        "expires_at": "2027-01-15T08:00:00Z",
        "interval": 5,
    }
    assert isinstance(first["interval"], int)
    assert rest == [
        {"event": "account", "account": "b", "expected": "a", "kept": True},
        {"event": "account", "account": "b", "expected": "a", "kept": False},
        {"event": "state", "token": "acquired"},
        {"event": "failed", "reason": "denied"},
    ]


def test_words_tell_a_person_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    view = TerminalView("smtp")
    whole = stubs.code("1")
    view.code(whole, expires_at=1_800_000_000.0, account="scan@example.com", provider="Example")
    view.waiting(WAITING)
    view.waiting(OFFLINE)
    view.waiting(OFFLINE)
    view.waiting(WAITING)
    view.acquired()
    out, err = capsys.readouterr()
    assert out == ""
    assert "permission to send and receive e-mail as scan@example.com at Example" in err
    assert "https://id.example.com/device?user_code=CODE" in err
    assert "Check that the phone shows this code: CODE-1" in err
    assert "█" in err
    assert err.count("Still waiting: the provider cannot be reached.") == 1
    assert err.count("Still waiting: it goes on.") == 1
    assert "adgang test smtp" in err


class Terminal(io.StringIO):
    """Somebody sits there."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("typed", "kept"), [("y\n", True), ("Yes\n", True), ("n\n", False), ("\n", False), ("", False)]
)
def test_a_person_decides_about_another_account(
    monkeypatch: pytest.MonkeyPatch, typed: str, *, kept: bool
) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    monkeypatch.setattr(sys, "stderr", screen)
    view = TerminalView("smtp")
    assert view.other_account("chef@example.com", "scan@example.com", keep=False) is kept
    assert "The log-in was as chef@example.com, but the settings of smtp say" in screen.getvalue()


@pytest.mark.parametrize("keep", [True, False])
def test_where_nobody_sits_it_is_as_was_said(
    capsys: pytest.CaptureFixture[str], *, keep: bool
) -> None:
    view = TerminalView("smtp")
    assert view.other_account("chef@example.com", "scan@example.com", keep=keep) is keep
    assert ("is kept" if keep else "--keep-account") in capsys.readouterr().err


def test_without_a_complete_address_the_code_is_to_be_entered(
    capsys: pytest.CaptureFixture[str],
) -> None:
    plain = Code("1", "CODE-1", "https://id.example.com/device", None, 900.0, 5.0)
    TerminalView("smtp").code(plain, expires_at=time.time(), account="a", provider="p")
    err = capsys.readouterr().err
    assert "Enter this code there: CODE-1" in err
    assert "open https://id.example.com/device\n" in err


def test_a_provider_cannot_write_on_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    evil = Code("1", "\x1b[2JCODE", "https://id.example.com/\x1b[H", None, 900.0, 5.0)
    TerminalView("smtp").code(evil, expires_at=time.time(), account="\x07", provider="\x1b")
    assert all(c.isprintable() or c == "\n" for c in capsys.readouterr().err)
