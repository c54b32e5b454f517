# SPDX-License-Identifier: Apache-2.0
"""The details for the help desk: what is in them, and that they always fit into a QR code."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app import support
from app.actor import command_line
from app.core import Core
from app.journal import Act
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.support import LARGEST, Details, Told
from app.token_records import Pending
from tests.conftest import SetClock

GUID = "01234567-89ab-cdef-0123-456789abcdef"
TRACE = f"trace_id={GUID} correlation_id={GUID} timestamp=2026-11-23T14:07:00Z"
WHOLE = Details(
    Told("blocked_by_policy", "invalid_grant · AADSTS53003", TRACE, 1_795_442_823.0),
    "1.0.0", "Kopirum 2", "smtp", "scan@example.com", "microsoft365", "",
)  # fmt: skip


@pytest.fixture
def core(config: PanelConfig, clock: SetClock) -> Iterator[Core]:
    core = Core.open(config._replace(name="Kopirum på 2. sal"), clock=clock)
    values = {"provider": "microsoft365", "account": "scan@example.com"}
    core.change_settings("smtp", values, command_line())
    yield core
    core.close()


def test_the_lines() -> None:
    assert WHOLE.text.splitlines() == [
        "adgang=1.0.0", "machine=Kopirum 2", "group=smtp", "account=scan@example.com",
        "provider=microsoft365", "failure=blocked_by_policy", "detail=invalid_grant / AADSTS53003",
        "time=2026-11-23T14:07:03Z", f"trace_id={GUID}", f"correlation_id={GUID}",
        "timestamp=2026-11-23T14:07:00Z",
    ]  # fmt: skip
    assert WHOLE.traces[0] == ("trace_id", GUID)


@pytest.mark.parametrize("server", ["", "smtp." + "x" * 200 + ".example.com:587"])
@pytest.mark.parametrize("account", ["a@example.com", "x" * 243 + "@example.com"])
@pytest.mark.parametrize("machine", ["Kopirum 2", "ø" * 64, "複合機" * 30])
def test_it_fits_and_what_matters_most_stays(machine: str, account: str, server: str) -> None:
    details = WHOLE._replace(machine=machine, account=account, server=server)
    details = details._replace(told=details.told._replace(detail="x" * 200))
    text = details.text
    assert len(text.encode()) <= LARGEST
    assert text.isascii()
    for line in ("group=smtp", "failure=blocked_by_policy", f"trace_id={GUID}", "time=2026-11-23"):
        assert line in text


def test_letters_are_written_so_that_they_can_be_read() -> None:
    for name, plain in {
        "Øst, Åbenrå (første)": "Ost, Abenra (forste)", "Ærø – Zürich\n2": "Aero ? Zurich?2",
        "Łódź «2» · 複": "Lodz ?2? / ?",
    }.items():  # fmt: skip
        assert f"machine={plain}\n" in WHOLE._replace(machine=name).text


def test_an_invalid_token(core: Core, clock: SetClock) -> None:
    records = core.parts.records
    records.begin("smtp", Pending("g", "microsoft365", "scan@example.com", 0.0))
    core.database.execute(
        "INSERT INTO token (group_id, state, provider, account, acquired_at, refreshed_at)"
        " VALUES ('smtp', 'acquired', 'microsoft365', 'old@example.com', 1, 1)"
    )
    records.end("smtp", "g", Failure.DENIED)
    records.invalid("smtp", Failure.REVOKED, "invalid_grant", TRACE)
    core.journal.add(command_line(), Act.TOKEN_INVALID, "smtp", "revoked")
    when = clock.wall
    clock.advance(100)
    details = support.of_state(core, "smtp")
    assert details.told == Told("revoked", "invalid_grant", TRACE, when)
    assert (details.account, details.machine) == ("old@example.com", "Kopirum på 2. sal")


def test_a_get_token_that_failed(core: Core, clock: SetClock) -> None:
    core.parts.records.refused("smtp", Failure.CONSENT_MISSING, "AADSTS65001")
    core.journal.add(command_line(), Act.GET_TOKEN, "smtp", "consent_missing")
    told = support.of_state(core, "smtp").told
    assert told == Told("consent_missing", "AADSTS65001", "", clock.wall)
    core.journal.add(command_line(), Act.GET_TOKEN, "smtp", "offline")
    assert support.of_state(core, "smtp").told.time is None, "of another one"


def test_a_connection_test_with_a_password(core: Core) -> None:
    values = {"auth": "password", "username": "scan", "server": "mail.example.com"}
    core.change_settings("alert-smtp", values, command_line())
    details = support.of(core, "alert-smtp", Told("login_refused", "535 5.7.8"))
    assert (details.account, details.provider) == ("scan", "")
    assert details.server.startswith("mail.example.com:")


def test_a_machine_without_a_name_has_that_of_its_system(config: PanelConfig) -> None:
    core = Core.open(config)
    assert support.of(core, "smtp", Told("offline")).machine
    core.close()
