# SPDX-License-Identifier: Apache-2.0
"""`groups`, `status`, `providers` and `settings get`: exact keys, types, and what is unknown."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.catalogue import GROUPS
from app.core import Core
from app.oauth.failure import Failure
from app.oauth.token import Binding, Token
from app.panel_config import PanelConfig
from app.secret import Secret
from app.token_records import Notice, Pending
from tests.cli.conftest import Run

STATUS_KEYS = [
    "group", "protocol", "token", "in_force", "reason", "notice", "provider", "account",
    "acquired_at", "expires_at", "refreshed_at", "pending_until", "detail", "trace",
    "last_failure", "last_detail", "last_trace", "other_account",
]  # fmt: skip
NOON = 1_795_608_000.0  # 2026-11-25T12:00:00Z


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    opened = Core.open(config)
    yield opened
    opened.close()


def store_token(core: Core, group: str = "smtp") -> Token:
    token = Token(
        access=Secret("access-secret"), refresh=Secret("refresh-secret"), type="Bearer",
        scope=("mail",), expires_at=NOON + 3600, acquired_at=NOON, refreshed_at=NOON,
        binding=Binding("https://id.example.com", "client", "", "scan@example.com"),
    )  # fmt: skip
    core.vault().write(group, Secret(token.dumps()))
    core.parts.records.acquired(group, "example", token)
    return token


def test_groups_as_promised(run: Run, state: Path) -> None:
    code, _, err = outcome = run("groups", "--json")
    assert (code, err) == (0, "")
    assert set(outcome.json()) == {"groups"}
    rows = outcome.json()["groups"]
    assert [list(row) for row in rows] == [["group", "protocol", "screens", "hidden"]] * 5
    assert [row["group"] for row in rows] == [group.id for group in GROUPS]
    assert rows[0] == {
        "group": "smtp",
        "protocol": "smtp",
        "screens": ["services_setup", "quick_settings", "network_quick_settings"],
        "hidden": False,
    }
    assert not state.exists()


def test_a_hidden_group_says_so(run: Run, state: Path) -> None:
    machine = state.parent / "etc"
    machine.mkdir()
    (machine / "panel.toml").write_text('hidden_groups = ["ifax-pop"]\n')
    rows = run("groups", "--json").json()["groups"]
    assert [row["group"] for row in rows if row["hidden"] is True] == ["ifax-pop"]
    assert " hidden\n" in run("groups").out


def test_status_without_a_token_is_all_there_and_unknown(run: Run) -> None:
    code, _, err = outcome = run("status", "--json")
    assert (code, err) == (0, "")
    rows = outcome.json()["groups"]
    assert [list(row) for row in rows] == [STATUS_KEYS] * 5
    assert rows[2] == {
        **dict.fromkeys(STATUS_KEYS),
        "group": "status-pop",
        "protocol": "pop3",
        "token": "not_acquired",
        "in_force": False,
    }


def test_status_of_a_token(run: Run, core: Core) -> None:
    store_token(core)
    outcome = run("status", "smtp", "--json")
    assert outcome.json() == {
        "groups": [
            {
                "group": "smtp", "protocol": "smtp", "token": "acquired", "in_force": True,
                "reason": None, "notice": None, "provider": "example",
                "account": "scan@example.com", "acquired_at": "2026-11-25T12:00:00Z",
                "expires_at": "2026-11-25T13:00:00Z", "refreshed_at": "2026-11-25T12:00:00Z",
                "pending_until": None, "detail": None, "trace": None, "last_failure": None,
                "last_detail": None, "last_trace": None, "other_account": None,
            }
        ]
    }  # fmt: skip
    assert "secret" not in outcome.out


def test_status_of_an_invalid_token_and_a_waiting_grant(run: Run, core: Core) -> None:
    store_token(core)
    core.parts.records.invalid("smtp", Failure.REVOKED, "invalid_grant", "trace_id=X")
    pending = Pending("grant", "example", "scan@example.com", NOON)
    core.parts.records.begin("status-pop", pending)
    rows = {row["group"]: row for row in run("status", "--json").json()["groups"]}
    assert (rows["smtp"]["token"], rows["smtp"]["reason"]) == ("invalid", "revoked")
    assert rows["smtp"]["in_force"] is False
    assert (rows["smtp"]["detail"], rows["smtp"]["trace"]) == ("invalid_grant", "trace_id=X")
    assert rows["status-pop"]["token"] == "waiting"
    assert rows["status-pop"]["pending_until"] == "2026-11-25T12:00:00Z"
    words = run("status").out
    assert "the permission has probably been withdrawn (invalid_grant)" in words
    assert "Waiting for authorization" in words


def test_a_locked_keyring_is_a_notice_and_no_error(run: Run, core: Core) -> None:
    store_token(core)
    core.config.machine_key.unlink()
    code, _, _ = outcome = run("status", "--json")
    assert code == 0
    rows = outcome.json()["groups"]
    assert [row["notice"] for row in rows] == ["keyring_locked", None, None, None, None]
    assert rows[0]["token"] == "acquired"


def test_what_the_core_noticed_is_shown(run: Run, core: Core) -> None:
    store_token(core)
    core.parts.records.notice("smtp", Notice.OFFLINE)
    assert run("status", "smtp", "--json").json()["groups"][0]["notice"] == "offline"
    assert "provider not reachable" in run("status", "smtp").out


def test_how_the_last_attempt_ended_is_shown_in_words(run: Run, core: Core) -> None:
    core.parts.records.begin("smtp", Pending("grant", "example", "scan@example.com", NOON))
    core.parts.records.end("smtp", "grant", Failure.DENIED, "access_denied", "trace_id=X")
    assert "last attempt: the request was refused on the phone" in run("status", "smtp").out
    (row,) = run("status", "smtp", "--json").json()["groups"]
    assert (row["last_failure"], row["last_detail"], row["last_trace"]) == (
        "denied", "access_denied", "trace_id=X",
    )  # fmt: skip


def test_a_decision_that_waits_is_shown(run: Run, core: Core) -> None:
    core.parts.records.begin("smtp", Pending("grant", "example", "scan@example.com", NOON))
    core.parts.records.hold("smtp", "grant", "chef@example.com")
    (row,) = run("status", "smtp", "--json").json()["groups"]
    assert (row["token"], row["other_account"], row["pending_until"]) == (
        "waiting", "chef@example.com", None,
    )  # fmt: skip
    assert "logged in as chef@example.com, to be decided" in run("status", "smtp").out


def test_settings_as_promised(run: Run) -> None:
    outcome = run("settings", "get", "smtp", "--json")
    assert outcome.json() == {
        "group": "smtp",
        "settings": {
            "server": "", "port": 25, "timeout": 30, "sender_name": "", "sender_address": "",
            "tls": "auto", "auth": "oauth2", "username": "", "password": "unset",
            "provider": "", "account": "",
        },
    }  # fmt: skip
    pop = run("settings", "get", "ifax-pop", "--json").json()["settings"]
    assert list(pop) == [
        "server", "port", "check_interval", "tls", "auth", "username", "password", "provider",
        "account",
    ]  # fmt: skip


def test_one_setting_alone(run: Run) -> None:
    assert run("settings", "get", "smtp", "port").out == "25\n"
    assert run("settings", "get", "smtp", "server").out == "\n"
    one = run("settings", "get", "smtp", "port", "--json").json()
    assert one == {"group": "smtp", "settings": {"port": 25}}


def test_providers_as_promised(run: Run) -> None:
    rows = run("providers", "--json").json()["providers"]
    keys = ["id", "name", "issuer", "client_id", "tenant", "device_grant", "source"]
    assert [list(row) for row in rows] == [keys] * len(rows)
    microsoft = next(row for row in rows if row["id"] == "microsoft365")
    assert microsoft["client_id"] is None
    assert (microsoft["device_grant"], microsoft["source"]) == (True, "built-in")
    assert all(row["id"] != "sandbox" for row in rows)
    assert run("providers", "list", "--json").json()["providers"] == rows


def test_tables_for_people_line_up(run: Run) -> None:
    head, *rows = run("status").out.splitlines()
    column = head.index("TOKEN")
    assert len(rows) == 5
    assert {row[column : column + 12] for row in rows} == {"Not obtained"}
    assert {row[column - 1] for row in rows} == {" "}


@pytest.mark.parametrize(("days", "warned"), [(59, False), (61, True)])
def test_a_token_that_lies_unused_is_warned_of(
    core: Core, run: Run, days: int, warned: bool
) -> None:
    token = store_token(core)
    unused = token._replace(refreshed_at=time.time() - days * 86400.0 - 60)
    core.parts.records.acquired("smtp", "microsoft365", unused)
    assert (f"unused for {days} of 90 days" in run("status", "smtp").out) is warned
    core.parts.records.acquired("smtp", "gone", unused)
    assert "unused" not in run("status", "smtp").out
