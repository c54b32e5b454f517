# SPDX-License-Identifier: Apache-2.0
"""Copy settings under a finger: what would change, the question, the password, the token."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.actor import command_line
from app.catalogue import group
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from app.secret import Secret
from tests.administrator import CHEAP
from tests.ui.panel_driver import PanelDriver
from tests.ui.stubs import ADMINISTRATOR, Refreshes, Script, StubCore
from tests.ui.test_pages import EXAMPLE, READY
from ui.panel import Options
from ui.viewmodels.copying import CopyViewModel
from ui.viewmodels.services import Services


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    core = Core.open(config, extra_providers=(EXAMPLE,), password_cost=CHEAP)
    core.change_settings("smtp", {**READY, "sender_name": "Copy room"}, command_line())
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(core.config, Options(lang="en"), core=core)
    driver.log_in()
    yield driver
    driver.close()


def to_copy(driver: PanelDriver, card: str = "E-mail Alert") -> None:
    driver.tap(card)
    driver.tap("Copy Settings From …")


def test_what_would_change_is_shown_and_copied_after_a_question(
    driver: PanelDriver, core: Core
) -> None:
    to_copy(driver)
    driver.see("Send e-mail")
    for change in (
        "Not filled in → smtp.example.com", "25 → 587", "Not filled in → Copy room",
        "Not chosen → Example Mail", "Not filled in → scan@example.com",
    ):  # fmt: skip
        driver.see(change)
    assert driver.find("Timeout") is None, "what is the same is not listed"
    assert driver.find("Copy the password too") is None, "there is none"
    driver.tap("Copy From Send e-mail")
    driver.see(
        "The settings of E-mail Alert become those of Send e-mail."
        " Token and password are not copied."
    )
    driver.tap("Cancel")
    assert core.settings.get("alert-smtp")["server"] == ""
    driver.tap("Copy From Send e-mail")
    driver.tap("Copy")
    driver.see("The settings have been copied.")
    driver.see("Primary Server")
    assert core.settings.get("alert-smtp") == core.settings.get("smtp")
    driver.tap("Copy Settings From …")
    driver.see("All settings are the same.")
    assert driver.find("Copy From Send e-mail") is None


def test_the_password_comes_along_by_choice(driver: PanelDriver, core: Core) -> None:
    core.set_password("smtp", Secret("hunter2"), command_line())
    to_copy(driver)
    driver.tap("Copy the password too")
    driver.tap("Copy From Send e-mail")
    driver.see_part("the password too. The token is not copied.")
    driver.tap("Copy")
    driver.see("The settings have been copied.")
    assert core.vault().read("alert-smtp/password") == Secret("hunter2")
    assert not [each for each in driver.seen() if "hunter2" in each]


def test_a_token_that_hangs_on_it_asks_once_more(driver: PanelDriver, core: Core) -> None:
    from app.token_records import Pending

    core.change_settings("alert-smtp", {"provider": "example", "account": "x@example.com"},
                         command_line())  # fmt: skip
    core.parts.locks.take("alert-smtp/poll")
    until = core.clock.now().wall + 600
    core.parts.records.begin("alert-smtp", Pending("grant", "example", "x@example.com", until))
    driver.panel.view_model.refresh()  # type: ignore[union-attr]
    to_copy(driver)
    driver.tap("Copy From Send e-mail")
    driver.tap("Copy")
    driver.see("This change deletes the token")
    driver.see_part("The token belongs to x@example.com at Example Mail.")
    driver.tap("Cancel")
    assert core.settings.get("alert-smtp")["account"] == "x@example.com"
    assert core.tokens.status("alert-smtp").has_something
    driver.tap("Copy From Send e-mail")
    driver.tap("Copy")
    driver.tap("Delete the Token")
    driver.see("The settings have been copied.")
    assert core.settings.get("alert-smtp")["account"] == "scan@example.com"
    assert not core.tokens.status("alert-smtp").has_something


def test_a_change_elsewhere_shows_while_the_page_is_open(
    driver: PanelDriver, core: Core, config: PanelConfig
) -> None:
    to_copy(driver)
    driver.see("25 → 587")
    other = Core.open(config, extra_providers=(EXAMPLE,), password_cost=CHEAP)
    other.change_settings("smtp", {"port": 2525}, command_line())
    driver.see("25 → 2525")
    other.close()


def test_pop3_groups_have_two_to_copy_from(driver: PanelDriver) -> None:
    to_copy(driver, "Internet Fax")
    driver.see("E-mail Status")
    driver.see("E-mail Print")
    assert driver.find("Send e-mail") is None


def test_without_a_source_there_is_nothing_to_copy(
    qapp: QGuiApplication, config: PanelConfig
) -> None:
    core = Core.open(config._replace(hidden_groups=frozenset({"smtp"})), password_cost=CHEAP)
    driver = PanelDriver(core.config, Options(lang="en"), core=core)
    driver.log_in()
    driver.tap("E-mail Alert")
    driver.see("Authentication Method")
    assert driver.find("Copy Settings From …") is None
    driver.close()
    core.close()


@pytest.fixture
def model(panel_services: Services) -> CopyViewModel:
    return CopyViewModel(group("alert-smtp"), panel_services, None)  # type: ignore[arg-type]


def test_a_refusal_is_a_problem_and_changes_nothing(
    model: CopyViewModel, stub: StubCore, qtbot: QtBot, refreshes: Refreshes
) -> None:
    stub.copy_settings = Script(AdgangError(ErrorId.KEYRING_LOCKED))
    model.copy("smtp", True)
    qtbot.waitUntil(lambda: model.problem.code == "keyring_locked" and not model.copying)
    assert refreshes.count == 0
    assert stub.copy_settings.calls == [("smtp", "alert-smtp", ADMINISTRATOR, True, False)]


def test_a_bound_copy_waits_for_a_decision(
    model: CopyViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.copy_settings = Script(AdgangError(ErrorId.BOUND, key="account"), None)
    with qtbot.waitSignal(model.bound), qtbot.assertNotEmitted(model.copied):
        model.copy("smtp", True)
    model.keepToken()
    model.copyAndDiscardToken()
    qtbot.wait(30)
    assert len(stub.copy_settings.calls) == 1
    stub.copy_settings = Script(AdgangError(ErrorId.BOUND, key="account"), None)
    with qtbot.waitSignal(model.bound):
        model.copy("smtp", True)
    with qtbot.waitSignal(model.copied):
        model.copyAndDiscardToken()
    assert [call[3:] for call in stub.copy_settings.calls] == [(True, False), (True, True)]
