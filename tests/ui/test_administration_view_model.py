# SPDX-License-Identifier: Apache-2.0
"""The administrator's affairs: passwords typed twice, time until the log-out, reset, journal."""

from __future__ import annotations

from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from app.core import Core
from app.errors import AdgangError, ErrorId
from app.journal import Entry
from app.reset import ResetOutcome
from app.secret import Secret
from app.token_records import TokenStatus
from tests.ui.stubs import ADMINISTRATOR, Script, StubCore
from ui.background import Background
from ui.viewmodels.administration import AdministrationViewModel
from ui.viewmodels.session import SessionViewModel


@pytest.fixture
def session(stub: StubCore, background: Background) -> SessionViewModel:
    return SessionViewModel(cast("Core", stub), background, None)  # type: ignore[arg-type]


@pytest.fixture
def administration(session: SessionViewModel) -> AdministrationViewModel:
    made = session.administration
    assert isinstance(made, AdministrationViewModel)
    assert session.administration is made
    return made


@pytest.fixture
def logged_in(
    administration: AdministrationViewModel, session: SessionViewModel, qtbot: QtBot
) -> AdministrationViewModel:
    session.logIn("open sesame")
    qtbot.waitUntil(lambda: session.loggedIn)
    return administration


def test_the_first_password_logs_in(
    administration: AdministrationViewModel, session: SessionViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(administration.stored):
        administration.setFirst("open sesame", "open sesame")
        assert administration.busy
    assert session.loggedIn
    assert session.actor == ADMINISTRATOR
    assert stub.access.set_first.calls == [(Secret("open sesame"),)]
    assert not administration.busy


def test_two_entries_that_differ_are_not_sent(
    logged_in: AdministrationViewModel, stub: StubCore
) -> None:
    logged_in.setFirst("open sesame", "open sesam")
    assert (logged_in.problem.code, logged_in.problem.key) == ("bad_value", "again")
    logged_in.change("open sesame", "one", "another")
    assert logged_in.problem.key == "again"
    assert stub.access.set_first.calls == stub.access.change.calls == []


def test_a_password_is_changed_by_who_is_logged_in(
    logged_in: AdministrationViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(logged_in.stored):
        logged_in.change("open sesame", "another one", "another one")
    assert stub.access.change.calls == [
        (Secret("open sesame"), Secret("another one"), ADMINISTRATOR)
    ]
    assert "another" not in repr(stub.access.change.calls)


@pytest.mark.parametrize(
    "error",
    [
        AdgangError(ErrorId.PASSWORD_WRONG, key="password", value="4"),
        AdgangError(ErrorId.BAD_VALUE, key="password", allowed="5 to 255 characters"),
        AdgangError(ErrorId.NOT_PERMITTED, key="actor"),
    ],
    ids=lambda error: str(error.id),
)
def test_a_refusal_is_a_problem(
    logged_in: AdministrationViewModel, stub: StubCore, qtbot: QtBot, error: AdgangError
) -> None:
    stub.access.change = Script(error)
    with qtbot.assertNotEmitted(logged_in.stored):
        logged_in.change("not it", "another one", "another one")
        qtbot.waitUntil(lambda: logged_in.problem.code == str(error.id))
    assert not logged_in.busy


def test_the_time_is_set_and_read_again(
    logged_in: AdministrationViewModel, session: SessionViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.access.timeout = Script(600)
    stub.access.remaining = Script(600.0)
    assert 600 in logged_in.timeouts
    with qtbot.waitSignal(logged_in.stored):
        logged_in.setTimeout(600)
    assert stub.access.set_timeout.calls == [(600, ADMINISTRATOR)]
    qtbot.waitUntil(lambda: session.timeout == session.secondsLeft == 600)


def test_a_reset_wants_the_password_and_says_what_is_left(
    logged_in: AdministrationViewModel, session: SessionViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    left = (
        TokenStatus("smtp", provider="example", account="scan@example.com"),
        TokenStatus("ifax-pop", provider="gone", account="fax@example.com"),
    )
    stub.reset = Script(ResetOutcome(("alert-smtp",), left))
    with qtbot.waitSignal(session.wiped) as wiped:
        logged_in.wipe("open sesame")
    assert wiped.args == [["scan@example.com · Example", "fax@example.com · gone"]]
    assert stub.reset.calls == [(ADMINISTRATOR,)]


def test_a_reset_with_a_wrong_password_touches_nothing(
    logged_in: AdministrationViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.access.log_in = Script(AdgangError(ErrorId.PASSWORD_WRONG, key="password", value="4"))
    with qtbot.assertNotEmitted(logged_in.wiped):
        logged_in.wipe("not it")
        qtbot.waitUntil(lambda: logged_in.problem.code == "password_wrong")
    assert stub.reset.calls == []


def entries(count: int) -> list[Entry]:
    return [
        Entry(1_800_000_000.0 + number, "administrator", "log_in", None, "ok", number)
        for number in range(count, 0, -1)
    ]


def test_the_journal_comes_in_pages(
    administration: AdministrationViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.journal.kept = entries(45)
    journal = administration.journal

    def turn(way: str) -> list[int]:
        with qtbot.waitSignal(journal.changed):
            getattr(journal, way)()
        return [round(row["time"] / 1000 - 1_800_000_000) for row in journal.rows]

    assert not journal.loaded
    assert turn("load") == list(range(45, 25, -1))
    assert (journal.loaded, journal.hasNewer, journal.hasOlder) == (True, False, True)
    assert turn("older") == list(range(25, 5, -1))
    assert turn("older") == list(range(5, 0, -1))
    assert (journal.hasNewer, journal.hasOlder) == (True, False)
    journal.older()  # nothing there
    assert turn("newer") == list(range(25, 5, -1))
    journal.older()
    assert turn("older") == list(range(5, 0, -1)), "a second tap before the answer skips no page"


def test_an_empty_journal_is_one_page(
    administration: AdministrationViewModel, qtbot: QtBot
) -> None:
    journal = administration.journal
    journal.load()
    qtbot.waitUntil(lambda: journal.loaded)
    assert (journal.rows, journal.hasNewer, journal.hasOlder) == ([], False, False)


def test_a_journal_that_cannot_be_read_says_why(
    administration: AdministrationViewModel, stub: StubCore, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    broken = Script(AdgangError(ErrorId.STATE_DAMAGED, key="adgang.db"))
    monkeypatch.setattr(stub.journal, "entries", broken)
    administration.journal.load()
    qtbot.waitUntil(lambda: administration.journal.problem.code == "state_damaged")
