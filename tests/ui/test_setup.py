# SPDX-License-Identifier: Apache-2.0
"""The guided first set-up with a finger: to its end, left, taken up again, skipped, set before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from app import first_setup
from app.access import command_line
from app.core import Core
from app.first_setup import SetupStage
from app.panel_config import PanelConfig
from app.sandbox.sandbox import Sandbox
from tests.administrator import CHEAP, PASSWORD, administrator
from tests.conftest import LeapingClock
from tests.ui.panel_driver import PanelDriver
from tests.ui.test_pages import EXAMPLE, LATER, READY, change, waiting
from ui.panel import DemoNote, Options

SCAN = "scan@example.com"
GO_ON, LATER_BUTTON = "Continue Set-up", "Later"
TITLES = {
    1: "Language", 2: "Administrator Password", 3: "Provider", 4: "Account Name", 5: "Get Token",
    6: "Connection test",
}  # fmt: skip


@pytest.fixture
def leaping() -> LeapingClock:
    return LeapingClock()


@pytest.fixture
def core(config: PanelConfig, leaping: LeapingClock) -> Iterator[Core]:
    core = open_core(config, leaping)
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, config: PanelConfig, core: Core) -> Iterator[PanelDriver]:
    driver = show(config, core)
    yield driver
    driver.close()


def open_core(config: PanelConfig, clock: LeapingClock) -> Core:
    return Core.open(config, clock=clock, password_cost=CHEAP, extra_providers=(EXAMPLE, LATER))


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "sandbox", interval=0.3) as running:
        yield running


@pytest.fixture
def sandboxed(
    qapp: QGuiApplication, config: PanelConfig, leaping: LeapingClock, sandbox: Sandbox
) -> Callable[[], Core]:
    """Opens the core of one machine anew, on a real provider and real mail servers."""
    machine = config.for_demo(config.state, sandbox.ca_file)
    return lambda: Core.open(
        machine, clock=leaping, password_cost=CHEAP, extra_providers=(sandbox.provider(),)
    )


def show(config: PanelConfig, core: Core, **options: object) -> PanelDriver:
    return PanelDriver(config, Options(lang="en", **options), core=core, setup=True)  # type: ignore[arg-type]


def at(driver: PanelDriver, number: int) -> None:
    """The step is the one that is seen, and it says which one that is."""
    driver.see(f"Step {number} of 6")
    driver.see(TITLES[number])
    driver.calm()


def choose_language(driver: PanelDriver) -> None:
    at(driver, 1)
    driver.tap("English")


def choose_password(driver: PanelDriver) -> None:
    at(driver, 2)
    focused(driver)
    for _ in range(2):
        driver.type(PASSWORD.reveal())
        driver.key(Qt.Key.Key_Return)


def choose_provider(driver: PanelDriver, name: str = "Example Mail") -> None:
    at(driver, 3)
    driver.tap(name)


def type_account(driver: PanelDriver, account: str = SCAN) -> None:
    at(driver, 4)
    focused(driver)
    driver.type(account)
    driver.tap("Next")


def enter(driver: PanelDriver) -> None:
    driver.see("Log in as Administrator")
    driver.calm()
    driver.type(PASSWORD.reveal())
    driver.tap("Log In")


def ready(driver: PanelDriver, name: str) -> bool:
    """Whether the button of this name can be used; the page may be called the same."""
    found = [
        each for each in driver._visible()
        if each.role() is QAccessible.Role.Button and each.text(QAccessible.Text.Name) == name
    ]  # fmt: skip
    assert found, name
    return not found[0].state().disabled


def focused(driver: PanelDriver) -> str:
    """What stands in the field that is typed in, as soon as the page has come to rest."""

    def field() -> QQuickItem | None:
        item: QQuickItem | None = driver.window.activeFocusItem()  # its stub never says None
        return item if item is not None and item.inherits("QQuickTextField") else None

    driver.wait(field, "a field with the focus")
    found = field()
    assert found is not None
    return str(found.property("text"))


def typed(driver: PanelDriver, name: str) -> str:
    """What stands in a field."""
    found = driver.find(name)
    assert found is not None, name
    return str(found.object().property("text"))


def to_code(driver: PanelDriver) -> str:
    """The way to the code of a sandbox, and the code."""
    choose_language(driver)
    choose_password(driver)
    choose_provider(driver, "Sandbox")
    type_account(driver)
    at(driver, 5)
    driver.tap("Get Token")
    driver.tap("OK")
    driver.see("New Code")
    return str(driver.item("userCode").property("code"))


TO_STEP: list[Callable[[PanelDriver], None]] = [
    choose_language, choose_password, choose_provider, type_account,
]  # fmt: skip


def to(driver: PanelDriver, number: int) -> None:
    for step in TO_STEP[: number - 1]:
        step(driver)
    at(driver, number)


# A new machine


def test_the_whole_of_it(sandboxed: Callable[[], Core], sandbox: Sandbox) -> None:
    core = sandboxed()
    driver = show(core.config, core)
    assert driver.find("Test All Connections") is None
    choose_language(driver)
    driver.wait(lambda: core.preference("language", "") == "en", "the language to be kept")
    choose_password(driver)
    at(driver, 3)
    assert core.access.configured()
    assert driver.find("Administrator") is not None, "that has logged in, too"
    driver.tap(sandbox.provider().name)
    at(driver, 4)
    focused(driver)
    driver.type(SCAN)
    assert typed(driver, "Sender Address") == SCAN, "filled in from the account"
    driver.tap("Next")
    at(driver, 5)
    assert core.settings.get("smtp")["sender_address"] == SCAN
    driver.tap("Get Token")
    driver.tap("OK")
    driver.see("New Code")
    driver.see("Step 5 of 6")
    sandbox.approve(driver.item("userCode").property("code"), SCAN)
    driver.see("The token has been obtained")
    driver.tap("Test Connection")
    at(driver, 6)
    driver.see("The connection works")
    driver.tap("Next")
    driver.see("The set-up is finished")
    driver.see("The connection has been tested, and works.")
    driver.see("These need a token each")
    driver.see("E-mail Alert")
    assert driver.description("E-mail Alert") == "Not obtained"
    assert not [each for each in driver.seen() if "Still open" in each]
    driver.tap("To the Home Screen")
    driver.see("Test All Connections")
    driver.wait(lambda: driver.description("Send e-mail").startswith("Obtained"), "the card")
    assert driver.find(GO_ON) is None
    driver.close()
    driver = show(core.config, core)
    driver.see("Test All Connections")
    driver.settle(0.3)
    assert driver.find(GO_ON) is None, "it has ended"
    driver.close()
    core.close()


def test_the_token_that_comes_after_a_restart_leads_to_the_test(
    sandboxed: Callable[[], Core], sandbox: Sandbox
) -> None:
    core = sandboxed()
    driver = show(core.config, core)
    code = to_code(driver)
    driver.close()
    core.close()
    core = sandboxed()
    driver = show(core.config, core)
    driver.tap(GO_ON)
    enter(driver)
    at(driver, 5)
    driver.see("New Code")
    assert driver.item("userCode").property("code") == code
    sandbox.approve(code, SCAN)
    driver.see("The token has been obtained")
    driver.close()
    core.close()
    core = sandboxed()
    driver = show(core.config, core)
    driver.see_part("Next step: Connection test")
    driver.tap(GO_ON)
    enter(driver)
    at(driver, 6)
    driver.see("The connection works")
    driver.close()
    core.close()


def test_a_failed_get_token_leads_back_to_its_step(
    sandboxed: Callable[[], Core], sandbox: Sandbox
) -> None:
    core = sandboxed()
    driver = show(core.config, core)
    sandbox.deny(to_code(driver))
    driver.see("The request was refused on the phone")
    driver.tap("Close")
    at(driver, 5)
    driver.see_part("Latest attempt: The request was refused on the phone")
    driver.tap("Get Token")
    driver.tap("OK")
    driver.see("New Code")
    driver.tap("Cancel")
    at(driver, 5)
    driver.see("Later")
    driver.close()
    core.close()


def test_a_test_that_fails_leads_to_what_mends_it(
    sandboxed: Callable[[], Core], sandbox: Sandbox
) -> None:
    core = sandboxed()
    driver = show(core.config, core)
    sandbox.approve(to_code(driver), SCAN)
    driver.see("The token has been obtained")
    change(driver, core, port=1)
    driver.tap("Test Connection")
    at(driver, 6)
    driver.see("The server refuses the connection")
    driver.tap("Check the Settings")
    driver.see("Primary Server")
    driver.tap("Back")
    at(driver, 6)
    driver.tap("Skip")
    driver.see("The set-up is not finished")
    assert driver.description("Connection test") == "Still open"
    driver.close()
    core.close()


def test_the_languages_stand_there_by_their_own_names(driver: PanelDriver, core: Core) -> None:
    at(driver, 1)
    driver.tap("Dansk")
    driver.see("Trin 2 af 6")
    driver.tap("Tilbage")
    driver.see("Trin 1 af 6")
    driver.tap("English")
    at(driver, 2)


def test_a_provider_without_a_client_id_is_no_obstacle(driver: PanelDriver, core: Core) -> None:
    to(driver, 3)
    driver.tap("Later Mail")
    driver.see("Later Mail")
    assert "Has no client ID yet." in driver.description("Later Mail")
    at(driver, 3)
    driver.tap("Change Provider")
    driver.tap("Later Mail")
    driver.see("The set-up can go on. The token is obtained when that has been done.")
    driver.tap("Next")
    type_account(driver)
    at(driver, 5)
    driver.wait(lambda: not ready(driver, "Get Token"), "the button out of use")
    driver.see_part("Later Mail has no client ID yet.")
    driver.tap("Skip")
    at(driver, 6)
    driver.see("There is no token yet")
    driver.tap("Skip")
    driver.see("The set-up is not finished")
    driver.tap("Get Token")
    at(driver, 5)


# Back, skip, leave


def test_back_loses_nothing_that_was_typed(driver: PanelDriver, core: Core) -> None:
    to(driver, 2)
    focused(driver)
    driver.type("half a passw")
    driver.tap("Back")
    at(driver, 1)
    driver.tap("Next")
    at(driver, 2)
    assert focused(driver) == "half a passw"
    choose_password(driver)
    choose_provider(driver)
    at(driver, 4)
    focused(driver)
    driver.type("scan@exa")
    driver.tap("Back")
    at(driver, 3)
    driver.tap("Next")
    at(driver, 4)
    assert typed(driver, "Account Name") == "scan@exa"
    assert core.settings.get("smtp")["account"] == ""
    driver.tap("Back")
    driver.tap("Back")
    at(driver, 2)
    driver.see("The administrator password has been set")
    driver.tap("Back")
    driver.tap("Back")
    driver.see("Test All Connections")
    driver.tap(GO_ON)
    at(driver, 4)
    assert typed(driver, "Account Name") == "scan@exa", "also not by leaving"


def test_a_sender_of_ones_own_stays(driver: PanelDriver, core: Core) -> None:
    to(driver, 4)
    focused(driver)
    driver.type(SCAN)
    driver.key(Qt.Key.Key_Return)
    driver.type("copyroom@example.com")
    driver.tap("Account Name")
    driver.type("info@example.com")
    assert typed(driver, "Sender Address") == "copyroom@example.com"
    driver.tap("Next")
    at(driver, 5)
    values = core.settings.get("smtp")
    assert (values["account"], values["sender_address"]) == (
        "info@example.com", "copyroom@example.com",
    )  # fmt: skip


def test_a_bad_value_says_so_under_its_field(driver: PanelDriver, core: Core) -> None:
    to(driver, 4)
    focused(driver)
    driver.tap("Next")
    driver.wait(lambda: "This field must be filled in." in driver.description("Account Name"), "it")
    driver.type(SCAN)
    assert driver.description("Account Name") == ""
    driver.key(Qt.Key.Key_Return)
    driver.type("nobody")
    driver.tap("Next")
    driver.wait(lambda: "This cannot be used." in driver.description("Sender Address"), "it")
    assert driver.description("Account Name") == ""
    at(driver, 4)
    driver.type(SCAN)
    driver.tap("Next")
    at(driver, 5)


def test_another_account_costs_the_token_after_a_question(driver: PanelDriver, core: Core) -> None:
    to(driver, 5)
    waiting(core)
    driver.panel.view_model.refresh()  # type: ignore[union-attr]
    driver.see("Show Code")
    driver.tap("Back")
    at(driver, 4)
    focused(driver)
    driver.type("info@example.com")
    driver.tap("Next")
    driver.see("This change deletes the token")
    driver.tap("Cancel")
    at(driver, 4)
    assert core.settings.get("smtp")["account"] == SCAN
    driver.tap("Next")
    driver.tap("Delete the Token")
    at(driver, 5)
    assert core.settings.get("smtp")["account"] == "info@example.com"
    assert core.settings.get("smtp")["sender_address"] == "info@example.com", "it followed"


def test_every_step_after_the_password_can_be_skipped(driver: PanelDriver, core: Core) -> None:
    to(driver, 2)
    assert driver.find("Skip") is None
    choose_password(driver)
    for number in (3, 4, 5, 6):
        at(driver, number)
        driver.tap("Skip")
    driver.see("The set-up is not finished")
    driver.tap("Account Name")
    type_account(driver)
    at(driver, 5)
    driver.see("Choose a provider first.")
    driver.tap("Skip")
    at(driver, 6)
    driver.tap("Skip")
    driver.see("The set-up is not finished")
    assert driver.find("Account Name") is None, "it is done"
    driver.tap("To the Home Screen")
    driver.see("Test All Connections")
    driver.tap(GO_ON)
    driver.see("The set-up is not finished")


def test_escape_is_the_step_back(driver: PanelDriver) -> None:
    to(driver, 2)
    choose_password(driver)
    at(driver, 3)
    driver.tap("Skip")
    at(driver, 4)
    driver.key(Qt.Key.Key_Escape)
    at(driver, 3)


def test_later_leads_home_and_a_card_leads_back(
    qapp: QGuiApplication, config: PanelConfig, core: Core
) -> None:
    driver = show(config, core)
    at(driver, 1)
    driver.tap(LATER_BUTTON)
    driver.see_part("Next step: Language")
    driver.tap(GO_ON)
    choose_language(driver)
    at(driver, 2)
    driver.tap(LATER_BUTTON)
    driver.see_part("Next step: Administrator Password")
    driver.close()
    driver = show(config, core)
    driver.see_part("Next step: Administrator Password")  # and it is not opened by itself
    driver.tap(GO_ON)
    choose_password(driver)
    at(driver, 3)
    driver.tap(LATER_BUTTON)
    driver.see_part("Next step: Provider")
    driver.close()


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_a_power_cut_in_any_step_is_taken_up_there(
    qapp: QGuiApplication, config: PanelConfig, leaping: LeapingClock, number: int
) -> None:
    core = open_core(config, leaping)
    driver = show(config, core)
    to(driver, number)
    driver.wait(lambda: core.preference("setup", "") == SetupStage.BEGUN, "the note")
    driver.close()
    core.close()
    core = open_core(config, leaping)
    driver = show(config, core)
    if number > 2:
        driver.see_part(f"Next step: {TITLES[number]}")
        driver.tap(GO_ON)
        enter(driver)
    at(driver, number)
    driver.close()
    core.close()


def test_it_can_be_ended_for_good(qapp: QGuiApplication, config: PanelConfig, core: Core) -> None:
    driver = show(config, core)
    at(driver, 1)
    driver.tap(LATER_BUTTON)
    driver.tap("Do Not Show Again")
    driver.wait(lambda: driver.find(GO_ON) is None, "the card to go")
    driver.close()
    driver = show(config, core)
    driver.see("Test All Connections")
    driver.settle(0.3)
    assert driver.find(GO_ON) is None
    driver.close()


def test_with_a_password_ending_it_asks_for_that(
    qapp: QGuiApplication, config: PanelConfig, core: Core
) -> None:
    administrator(core)
    driver = show(config, core)
    driver.tap("Do Not Show Again")
    enter(driver)
    driver.see("Test All Connections")
    driver.wait(lambda: driver.find(GO_ON) is None, "the card to go")
    driver.close()


# The session


def test_the_session_that_ends_inside_asks_and_goes_on(
    driver: PanelDriver, core: Core, leaping: LeapingClock
) -> None:
    to(driver, 4)
    focused(driver)
    driver.type("scan@exa")
    leaping.ahead += 400
    driver.see("The administrator is logged out")
    assert driver.find("Account Name") is not None, "the title"
    assert not [each for each in driver.seen() if "scan@exa" in each]
    driver.tap("Log In")
    enter(driver)
    at(driver, 4)
    assert typed(driver, "Account Name") == "scan@exa"
    focused(driver)
    driver.type(SCAN)
    driver.tap("Next")
    at(driver, 5)


def test_get_token_asks_for_a_session_that_has_ended(
    driver: PanelDriver, leaping: LeapingClock
) -> None:
    to(driver, 5)
    leaping.ahead += 400
    driver.see("Logged out automatically")
    driver.tap("Get Token")
    enter(driver)
    driver.see_part("The machine gets permission to send and receive e-mail")
    driver.tap("Cancel")
    at(driver, 5)


def test_a_code_that_is_waited_for_is_not_covered_and_not_cut(
    sandboxed: Callable[[], Core], config: PanelConfig, leaping: LeapingClock
) -> None:
    core = sandboxed()
    driver = show(core.config, core)
    to_code(driver)
    assert driver.panel.view_model is not None
    session = driver.panel.view_model.session
    leaping.ahead += 285
    driver.wait(lambda: session.ending, "the end to come near")
    driver.settle(0.2)
    assert driver.find("Stay Logged In") is None
    leaping.ahead += 100
    driver.see("Logged out automatically")
    assert driver.find("New Code") is not None
    driver.tap("Back")
    at(driver, 4)
    driver.see("The administrator is logged out")
    driver.close()
    core.close()


# A machine that is not new


def test_what_was_set_from_elsewhere_is_done_already(
    qapp: QGuiApplication, config: PanelConfig, core: Core
) -> None:
    core.change_settings("smtp", READY, command_line())
    driver = show(config, core)
    choose_language(driver)
    choose_password(driver)
    at(driver, 5)
    driver.tap("Back")
    at(driver, 4)
    assert typed(driver, "Account Name") == SCAN
    driver.tap("Back")
    at(driver, 3)
    driver.tap("Next")
    at(driver, 5)
    driver.close()


def test_what_is_done_elsewhere_meanwhile_is_passed_over(
    driver: PanelDriver, core: Core, config: PanelConfig
) -> None:
    to(driver, 3)
    change(driver, core, **READY)
    driver.wait(lambda: driver.find("Next"), "the way on")
    driver.tap("Next")
    at(driver, 5)


def test_a_machine_in_use_starts_with_its_home_screen(
    qapp: QGuiApplication, config: PanelConfig, core: Core
) -> None:
    core.change_settings("smtp", {"auth": "off", "server": "127.0.0.1"}, command_line())
    driver = show(config, core)
    driver.see("Test All Connections")
    driver.settle(0.3)
    assert driver.find(GO_ON) is None
    driver.close()


def test_a_demo_is_not_set_up(qapp: QGuiApplication, config: PanelConfig, core: Core) -> None:
    note = DemoNote("https://localhost:8443/device", SCAN, "scan-demo", "12345")
    driver = show(config, core, demo_note=note)
    driver.see("Test All Connections")
    driver.settle(0.3)
    assert driver.find(GO_ON) is None
    driver.close()


def test_where_the_first_group_is_hidden_it_is_the_next(
    qapp: QGuiApplication, config: PanelConfig, leaping: LeapingClock
) -> None:
    machine = config._replace(hidden_groups=frozenset({"smtp", "alert-smtp"}))
    core = open_core(machine, leaping)
    driver = show(machine, core)
    to(driver, 4)
    assert driver.find("Sender Address") is None
    type_account(driver)
    at(driver, 5)
    driver.see("E-mail Status")
    assert core.settings.get("status-pop")["account"] == SCAN
    driver.close()
    core.close()


def test_a_factory_reset_ends_in_it(qapp: QGuiApplication, config: PanelConfig, core: Core) -> None:
    core.change_settings("smtp", READY, administrator(core))
    first_setup.keep_stage(core, SetupStage.ENDED)
    driver = show(config, core)
    driver.log_in()
    driver.tap("Administrator")
    driver.tap("Reset")
    driver.tap("Continue")
    driver.calm()
    driver.type(PASSWORD.reveal())
    driver.tap("Reset")
    choose_language(driver)
    choose_password(driver)
    at(driver, 3)
    driver.close()


def test_what_a_reset_left_at_the_provider_is_read_first(
    qapp: QGuiApplication, config: PanelConfig, core: Core
) -> None:
    driver = show(config, core)
    at(driver, 1)
    driver.panel._begin_anew(["scan@example.com · Example Mail"])
    driver.see_part("Withdraw the permission at the provider too")
    driver.see_part("scan@example.com · Example Mail")
    assert driver.find("Dansk") is None
    driver.tap("Close")
    choose_language(driver)
    at(driver, 2)
    driver.close()


def test_without_a_keyboard_one_is_asked_for_at_once(
    qapp: QGuiApplication, config: PanelConfig, core: Core
) -> None:
    driver = PanelDriver(config, Options(lang="en"), core=core, keyboard=False, setup=True)
    at(driver, 1)
    driver.see_part("There is no on-screen keyboard")
    driver.close()
