# SPDX-License-Identifier: Apache-2.0
"""A code that is waited for stays on the screen when the session ends; its buttons ask."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app.core import Core
from app.panel_config import PanelConfig
from app.sandbox.sandbox import Sandbox
from app.token_records import TokenState
from tests.administrator import CHEAP, PASSWORD, administrator
from tests.conftest import LeapingClock
from tests.ui.panel_driver import PanelDriver
from tests.ui.test_end_to_end import SCAN, begin, chip, open_group, shown
from ui.panel import Options

LOG_IN = "Log ind som administrator"
TIME = 301.0  # seconds: the session's, and one


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "sandbox", interval=1) as running:
        yield running


@pytest.fixture
def leaping() -> LeapingClock:
    return LeapingClock()


@pytest.fixture
def demo(sandbox: Sandbox, config: PanelConfig, state: Path) -> PanelConfig:
    return config.for_demo(state, sandbox.ca_file)


@pytest.fixture
def core(sandbox: Sandbox, demo: PanelConfig, leaping: LeapingClock) -> Iterator[Core]:
    core = Core.open(
        demo, clock=leaping, password_cost=CHEAP, extra_providers=(sandbox.provider(),)
    )
    core.change_settings("smtp", {"provider": "sandbox", "account": SCAN}, administrator(core))
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, demo: PanelConfig, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(demo, Options(lang="da"), core=core)
    driver.log_in()
    open_group(driver)
    yield driver
    driver.close()


def end_session(driver: PanelDriver, leaping: LeapingClock) -> None:
    leaping.ahead += TIME
    driver.wait(lambda: driver.find("Administrator") is None, "the session's end")


def enter(driver: PanelDriver) -> None:
    driver.see(LOG_IN)
    driver.calm()
    driver.type(PASSWORD.reveal())
    driver.tap("Log ind")
    driver.wait(lambda: driver.find(LOG_IN) is None, "the page to go")


def test_the_code_is_neither_cut_off_nor_covered(
    driver: PanelDriver, core: Core, sandbox: Sandbox, leaping: LeapingClock
) -> None:
    code = begin(driver)
    leaping.ahead += 280
    driver.wait(lambda: driver.description("Administrator").startswith("0."), "the last seconds")
    assert driver.find("Bliv logget ind") is None
    end_session(driver, leaping)
    assert shown(driver) == code
    sandbox.approve(code, SCAN)
    driver.see("Tokenet er hentet")
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED
    driver.tap("Test forbindelse")
    driver.see("Forbindelsen virker")


def test_a_new_code_wants_the_password(
    driver: PanelDriver, sandbox: Sandbox, leaping: LeapingClock
) -> None:
    first = begin(driver)
    end_session(driver, leaping)
    driver.tap("Ny kode")
    driver.see(LOG_IN)
    driver.tap("Tilbage")
    assert shown(driver) == first, "cancelled: nothing has happened"
    driver.tap("Ny kode")
    enter(driver)
    driver.wait(lambda: shown(driver) not in ("", first), "a new code")
    sandbox.approve(shown(driver), SCAN)
    driver.see("Tokenet er hentet")


def test_cancelling_wants_the_password(
    driver: PanelDriver, core: Core, leaping: LeapingClock
) -> None:
    begin(driver)
    end_session(driver, leaping)
    driver.tap("Annuller")
    enter(driver)
    driver.wait(lambda: chip(driver) == "Ikke hentet", "the chip")
    assert core.tokens.status("smtp").pending is None


def test_an_end_that_comes_while_the_password_is_typed_is_not_thrown_away(
    driver: PanelDriver, core: Core, sandbox: Sandbox, leaping: LeapingClock
) -> None:
    code = begin(driver)
    end_session(driver, leaping)
    driver.tap("Ny kode")
    driver.see(LOG_IN)
    sandbox.approve(code, SCAN)
    driver.wait(lambda: core.tokens.status("smtp").state is TokenState.ACQUIRED, "the token")
    enter(driver)
    driver.see("Tokenet er hentet")


def test_the_way_back_leads_past_the_settings(driver: PanelDriver, leaping: LeapingClock) -> None:
    begin(driver)
    end_session(driver, leaping)
    driver.tap("Tilbage")
    driver.see("Vis kode")
    driver.tap("Tilbage")
    driver.see("Test alle forbindelser")
    driver.tap("Send e-mail")
    driver.tap("Vis kode")
    driver.see("Ny kode")
    driver.tap("Netværks Indstillinger")  # in the path
    driver.see(LOG_IN)
