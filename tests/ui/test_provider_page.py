# SPDX-License-Identifier: Apache-2.0
"""The page of providers: what can be chosen, what others offer, and what is to be done."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from app.actor import command_line
from app.core import Core
from app.panel_config import PanelConfig
from tests.administrator import CHEAP
from tests.ui.panel_driver import PanelDriver
from ui.panel import Options

CLIENT = "01234567-89ab-cdef-0123-456789abcdef"


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    core = Core.open(config, password_cost=CHEAP)
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, config: PanelConfig, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(config, Options(lang="en", size=(1024, 600)), core=core)
    driver.log_in()
    yield driver
    driver.close()


def to_providers(driver: PanelDriver, group: str = "Send e-mail") -> None:
    driver.tap(group)
    driver.tap("Provider")
    driver.see("Yandex")


def choose(core: Core, driver: PanelDriver, provider: str) -> None:
    values = {"provider": provider, "account": "scan@example.com"}
    core.change_settings("smtp", values, command_line())
    assert driver.panel.view_model is not None
    driver.panel.view_model.refresh()


def test_those_that_can_be_chosen_come_first(driver: PanelDriver) -> None:
    to_providers(driver)
    assert driver.place("Zoho Mail").y() < driver.place("AOL Mail").y()
    assert driver.description("Google (Gmail)") == (
        "No log-in with a code for e-mail. What works: an app password (authentication method:"
        " password), or the provider's relay (no authentication), or log-in in a browser, which"
        " this machine does not have yet."
    )
    assert not driver.enabled("Google (Gmail)")
    assert driver.enabled("Yandex")


def test_fetching_with_a_token_that_is_for_sending_only(driver: PanelDriver) -> None:
    to_providers(driver, "E-mail Status")
    assert driver.description("Yandex").startswith("Takes OAuth 2.0 for sending only")
    assert not driver.enabled("Yandex")


def test_the_steps_to_a_client_id(driver: PanelDriver, core: Core) -> None:
    choose(core, driver, "microsoft365")
    to_providers(driver)
    driver.see("To be done at Microsoft 365 once")
    driver.see("1. Log in at entra.microsoft.com with an account that may register apps.")
    driver.see("3. Under “Authentication”, set “Allow public client flows” to “Yes”.")
    driver.see_part("Set-CASMailbox -Identity 'scan@example.com'")
    driver.see_part("The address is shown here when the client ID is set.")
    assert driver.find("Approval for the organisation") is None
    steps, choices = driver.place("To be done at Microsoft 365 once"), driver.place("Outlook.com")
    assert steps.y() < choices.y(), "what is missing comes first"


def test_the_consent_page_is_a_qr_code(driver: PanelDriver, core: Core) -> None:
    core.providers.change("microsoft365", {"client_id": CLIENT, "tenant": "example.com"})
    choose(core, driver, "microsoft365")
    to_providers(driver)
    driver.see("Approval for the organisation")
    assert driver.item("consentQr").property("text") == (
        f"https://login.microsoftonline.com/example.com/adminconsent?client_id={CLIENT}"
    )


def test_without_a_choice_there_are_no_steps(driver: PanelDriver) -> None:
    to_providers(driver)
    assert not any("To be done" in name for name in driver.seen())
