# SPDX-License-Identifier: Apache-2.0
"""The details for the help desk: one tap from where a failure is shown, and a camera reads them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.actor import command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.mail.connection_test import Result, Step, StepResult
from app.oauth.answer import Answer
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.reach import Reach
from app.support import Told
from tests.administrator import CHEAP
from tests.conftest import SetClock
from tests.core_stubs import CODE, PROVIDER, ScriptedClient, ScriptedReach, granted
from tests.test_tokens import SETTINGS
from tests.ui.panel_driver import PanelDriver
from tests.ui.stubs import Script, StubCore
from tests.ui.test_end_to_end import decode
from ui.panel import Options
from ui.viewmodels.services import Services
from ui.viewmodels.support import SupportViewModel

GUID = "01234567-89ab-cdef-0123-456789abcdef"
OTHER = "fedcba98-7654-3210-fedc-ba9876543210"
SUPPORT = "For the Help Desk"
REFUSED = Answer(400, {
    "error": "invalid_grant", "error_codes": [53003], "trace_id": GUID, "correlation_id": OTHER,
    "timestamp": "2027-01-15 08:00:00Z", "error_description": "AADSTS53003: Blocked. a-secret",
})  # fmt: skip
SIZES = [(1024, 600, None), (800, 480, 8.54), (800, 480, None), (480, 800, None)]


@pytest.fixture
def client() -> ScriptedClient:
    return ScriptedClient()


@pytest.fixture
def core(config: PanelConfig, clock: SetClock, client: ScriptedClient) -> Iterator[Core]:
    core = Core.open(
        config._replace(name="Kopirum på 2. sal"), clock=clock, password_cost=CHEAP,
        extra_providers=(PROVIDER,), reach=cast("Reach", ScriptedReach(client)),
    )  # fmt: skip
    core.change_settings("smtp", SETTINGS, command_line())
    yield core
    core.close()


@contextmanager
def panel(core: Core, size: tuple[int, int] = (1024, 600), density: float | None = None,
          scale: str = "100") -> Iterator[PanelDriver]:  # fmt: skip
    core.set_preference("text_size", scale)
    driver = PanelDriver(core.config, Options(lang="en", size=size, density=density), core=core)
    yield driver
    driver.close()


@pytest.fixture
def driver(qapp: QGuiApplication, core: Core) -> Iterator[PanelDriver]:
    with panel(core) as driver:
        yield driver


def spoil(core: Core, client: ScriptedClient, clock: SetClock) -> None:
    """A token that a rule of the organisation ended."""
    client.answers += [CODE, granted(), REFUSED]
    core.tokens.begin("smtp", command_line())
    clock.advance(5)
    core.tokens.poll("smtp", command_line())
    clock.advance(7200)
    with pytest.raises(AdgangError):
        core.tokens.access_token("smtp", command_line())
    assert core.tokens.status("smtp").reason is Failure.BLOCKED_BY_POLICY


def lines(driver: PanelDriver) -> dict[str, str]:
    """What a camera reads, once the page stands still."""
    driver.see_part("Photograph the code")
    driver.calm()
    [text] = decode(driver.picture())
    assert text.isascii()
    pairs = (line.partition("=") for line in text.splitlines())
    return {name: value for name, _, value in pairs}


def test_of_a_get_token_that_failed(
    driver: PanelDriver, core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    driver.log_in()
    client.answers += [REFUSED]
    driver.tap("Send e-mail")
    driver.tap("Get Token")
    driver.tap("OK")
    driver.see("The organisation blocks the log-in")
    driver.see_part("Technical detail: blocked · invalid_grant · AADSTS53003")
    driver.tap(SUPPORT)
    found = lines(driver)
    assert found["failure"] == "blocked"
    assert found["detail"] == "invalid_grant / AADSTS53003"
    assert (found["trace_id"], found["correlation_id"]) == (GUID, OTHER)
    assert found["machine"] == "Kopirum pa 2. sal"
    assert (found["group"], found["account"]) == ("smtp", "scan@example.com")
    assert found["provider"] == "example"
    assert found["time"].startswith("2027-01-15T08:00:")
    assert driver.description("trace_id") == GUID
    assert driver.description("Machine") == "Kopirum på 2. sal"
    assert driver.description("Provider") == "Example"
    driver.tap("Back")
    driver.see("The organisation blocks the log-in")
    driver.tap("Close")
    driver.see("Latest attempt: The organisation blocks the log-in.")
    driver.tap(SUPPORT)
    assert lines(driver)["failure"] == "blocked"


def test_of_an_invalid_token_without_a_password(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    spoil(core, client, clock)
    with panel(core) as driver:
        driver.tap("Send e-mail")
        driver.tap(SUPPORT)
        found = lines(driver)
        assert (found["failure"], found["trace_id"]) == ("blocked_by_policy", GUID)
        assert found["time"] == "2027-01-15T10:00:05Z"
        assert found["server"] == "smtp.example.com:587"
        assert not [each for each in driver.seen() if "Log in as Administrator" in each]


def test_of_a_connection_test(driver: PanelDriver, core: Core, clock: SetClock) -> None:
    trace = f"server=AM0PR01.EURP.OUTLOOK.COM timestamp=2027-01-15T08:00:00Z id={'0A' * 8}"
    results = [
        StepResult(Step.CLOCK, Result.OK, 1),
        StepResult(Step.LOGIN, Result.FAILED, 80, "535 5.7.139", Failure.SMTP_AUTH_DISABLED, trace),
        StepResult(Step.PERMISSION, Result.SKIPPED, 0),
    ]
    core.connection_test = lambda *_asked: iter(results)  # type: ignore[method-assign]
    driver.tap("Test All Connections")
    driver.see("1 of 1 connections do not work")
    driver.tap("Send e-mail")
    driver.tap(SUPPORT)
    found = lines(driver)
    assert (found["failure"], found["detail"]) == ("smtp_auth_disabled", "535 5.7.139")
    assert (found["id"], found["server"]) == ("0A" * 8, "AM0PR01.EURP.OUTLOOK.COM")
    driver.tap("Back")
    results[1] = StepResult(Step.LOGIN, Result.OK, 80)
    driver.tap("Test Again")
    driver.see("The connection works")
    assert driver.find(SUPPORT) is None


@pytest.mark.parametrize("scale", ["100", "130"])
@pytest.mark.parametrize(("width", "height", "density"), SIZES)
def test_it_can_be_photographed_on_every_panel(
    core: Core, client: ScriptedClient, clock: SetClock, width: int, height: int,
    density: float | None, scale: str,
) -> None:  # fmt: skip
    values = {"account": "a.quite.long.name.of.a.mailbox@mail.department.example.com"}
    core.change_settings("smtp", values, command_line())
    spoil(core, client, clock)
    with panel(core, (width, height), density, scale) as driver:
        driver.tap("Send e-mail")
        driver.tap(SUPPORT)
        assert lines(driver)["trace_id"] == GUID
        assert driver.item("supportQr").property("fits"), "modules of half a millimetre"


def test_details_that_cannot_be_read_say_why(
    panel_services: Services, stub: StubCore, qtbot: QtBot
) -> None:
    told = {"attempt": lambda: Told("offline")}
    model = SupportViewModel("smtp", told, panel_services, None)  # type: ignore[arg-type]
    stub.settings.get = Script(AdgangError(ErrorId.STATE_DAMAGED))  # type: ignore[method-assign]
    model.load("attempt")
    qtbot.waitUntil(lambda: model.problem.code == "state_damaged")
    assert (model.text, model.failure, model.time, model.traces) == ("", "", 0.0, [])
