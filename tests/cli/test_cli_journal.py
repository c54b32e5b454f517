# SPDX-License-Identifier: Apache-2.0
"""`adgang journal`: who did what when."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.access import OPERATOR, command_line
from app.core import Core
from app.journal import KEPT, Act
from app.panel_config import PanelConfig
from tests.cli.conftest import Run
from tests.conftest import SetClock


@pytest.fixture
def core(config: PanelConfig, clock: SetClock) -> Iterator[Core]:
    opened = Core.open(config, clock=clock)
    yield opened
    opened.close()


def test_an_empty_journal(run: Run) -> None:
    assert run("journal", "--json").json() == {"entries": []}
    assert run("journal") == (0, "TIME  WHO  WHAT  GROUP  RESULT\n", "")


def test_the_listing_as_promised(run: Run, core: Core, clock: SetClock) -> None:
    core.journal.add(command_line(), Act.CHANGE_SETTINGS, "smtp")
    clock.advance(60)
    core.journal.add(OPERATOR, Act.LOG_IN, None, "password_wrong")
    code, _, err = outcome = run("journal", "--json")
    assert (code, err) == (0, "")
    assert outcome.json() == {
        "entries": [
            {
                "time": "2027-01-15T08:01:00Z", "who": "operator", "what": "log_in",
                "group": None, "result": "password_wrong",
            },
            {
                "time": "2027-01-15T08:00:00Z", "who": command_line().name,
                "what": "change_settings", "group": "smtp", "result": "ok",
            },
        ]
    }  # fmt: skip


def test_a_table_for_people(run: Run, core: Core) -> None:
    core.journal.add(OPERATOR, Act.LOG_IN, None, "password_wrong")
    head, row = run("journal").out.splitlines()
    assert head.split() == ["TIME", "WHO", "WHAT", "GROUP", "RESULT"]
    assert row.split() == ["2027-01-15T08:00:00Z", "operator", "log_in", "-", "password_wrong"]


def test_the_newest_come_first_and_no_more_than_asked_for(run: Run, core: Core) -> None:
    for number in range(120):
        core.journal.add(OPERATOR, Act.CONNECTION_TEST, None, str(number))
    assert len(run("journal", "--json").json()["entries"]) == 100
    found = run("journal", "--json", "--limit", "3").json()["entries"]
    assert [entry["result"] for entry in found] == ["119", "118", "117"]


@pytest.mark.parametrize("limit", ["0", "-1", "x", "", "1.5", "٣", "5001", "9" * 30])
def test_a_limit_that_is_none(run: Run, limit: str) -> None:
    outcome = run("journal", f"--limit={limit}", "--json")
    assert outcome.code == 65
    error = outcome.error()
    assert (error["id"], error["key"], error["value"]) == ("bad_value", "--limit", limit)
    assert error["allowed"] == f"1 to {KEPT}"


def test_what_a_command_did_is_there(run: Run) -> None:
    run("settings", "set", "smtp", "server=mail.example.com")
    run("providers", "set", "microsoft365", "client_id=abc")
    found = run("journal", "--json").json()["entries"]
    assert [(entry["what"], entry["group"]) for entry in found] == [
        ("change_provider", None), ("change_settings", "smtp"),
    ]  # fmt: skip


def test_pages_follow_each_other(core: Core) -> None:
    for number in range(5):
        core.journal.add(OPERATOR, Act.CONNECTION_TEST, None, str(number))
    first = core.journal.entries(2)
    second = core.journal.entries(2, before=first[-1].id)
    third = core.journal.entries(2, before=second[-1].id)
    results = [[entry.result for entry in page] for page in (first, second, third)]
    assert results == [["4", "3"], ["2", "1"], ["0"]]
    assert core.journal.entries(2, before=third[-1].id) == []


def test_it_is_bounded(core: Core) -> None:
    with core.database.transaction():
        for _ in range(KEPT + 7):
            core.database.execute(
                "INSERT INTO journal (time, who, what, group_id, result)"
                " VALUES (0, 'a', 'b', NULL, 'ok')"
            )
    core.journal.add(OPERATOR, Act.CONNECTION_TEST, None)
    assert len(core.journal.entries(2 * KEPT)) == KEPT
