# SPDX-License-Identifier: Apache-2.0
"""The administrator with a finger: log-in and its ends, password, journal, factory reset."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.access import command_line
from app.core import Core
from app.panel_config import PanelConfig
from tests.administrator import CHEAP, PASSWORD, administrator
from tests.conftest import LeapingClock
from tests.ui.panel_driver import PanelDriver
from tests.ui.test_pages import EXAMPLE, READY, change, waiting
from ui.panel import DemoNote, Options

RIGHT = PASSWORD.reveal()
SETTINGS, LOG_IN = "Settings (Administrator)", "Log in as Administrator"


@pytest.fixture
def leaping() -> LeapingClock:
    return LeapingClock()


@pytest.fixture
def core(config: PanelConfig, leaping: LeapingClock) -> Iterator[Core]:
    core = open_core(config, leaping)
    administrator(core)  # there is a password
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, config: PanelConfig, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(config, Options(lang="en"), core=core)
    yield driver
    driver.close()


def open_core(config: PanelConfig, clock: LeapingClock) -> Core:
    return Core.open(config, clock=clock, password_cost=CHEAP, extra_providers=(EXAMPLE,))


def enter(driver: PanelDriver, password: str = RIGHT) -> None:
    """Type a password on the log-in page."""
    driver.see(LOG_IN)
    driver.calm()
    driver.type(password)
    driver.tap("Log In")


def to_settings(driver: PanelDriver) -> None:
    driver.tap(SETTINGS)
    enter(driver)
    driver.see("System Settings")


def refresh(driver: PanelDriver) -> None:
    """What the core was told directly is seen by the panel, too."""
    assert driver.panel.view_model is not None
    driver.panel.view_model.refresh()


def depth(driver: PanelDriver) -> int:
    return int(driver.item("navigator").property("depth"))


def session_over(driver: PanelDriver) -> bool:
    return driver.find("Administrator") is None


# Log-in


def test_the_settings_ask_for_the_password_and_go_on(driver: PanelDriver) -> None:
    driver.tap(SETTINGS)
    enter(driver)
    driver.see("System Settings")
    assert driver.find(LOG_IN) is None
    driver.tap("Back")
    driver.see("Test All Connections")
    assert depth(driver) == 1, "the log-in page is not on the way back"
    driver.tap(SETTINGS)
    driver.see("System Settings")


def test_back_cancels_the_log_in(driver: PanelDriver, core: Core) -> None:
    driver.tap(SETTINGS)
    driver.see(LOG_IN)
    driver.type(RIGHT)
    driver.tap("Back")
    driver.see("Test All Connections")
    assert session_over(driver)


def test_a_wrong_password_says_how_many_tries_are_left(driver: PanelDriver) -> None:
    driver.tap(SETTINGS)
    enter(driver, "not the password")
    driver.see_part("The password is wrong. Tries left: 4")
    enter(driver, "still not")
    driver.see_part("Tries left: 3")
    driver.type("a")
    assert not [each for each in driver.seen() if "Tries left" in each], "it goes with a letter"
    enter(driver)
    driver.see("System Settings")


def test_the_field_can_be_looked_into_and_the_hint_is_there(driver: PanelDriver) -> None:
    driver.tap(SETTINGS)
    driver.see_part("adgang passwd")
    driver.calm()
    driver.type("open")
    assert not [each for each in driver.seen() if "open" in each]
    driver.tap("Show password")
    assert driver.find("Hide password") is not None


def test_too_many_wrong_ones_lock_over_a_restart(
    qapp: QGuiApplication, config: PanelConfig, leaping: LeapingClock
) -> None:
    core = open_core(config, leaping)
    administrator(core)
    driver = PanelDriver(config, Options(lang="en"), core=core)
    driver.tap(SETTINGS)
    for left in (4, 3, 2, 1):
        enter(driver, "not the password")
        driver.see_part(f"Tries left: {left}")
    enter(driver, "not the password")
    driver.see_part("Too many wrong passwords | Try again in ")  # first it is the field's error
    assert driver.find("Log In") is None
    driver.close()
    core.close()
    core = open_core(config, leaping)
    driver = PanelDriver(config, Options(lang="en"), core=core)
    driver.tap(SETTINGS)
    driver.see("Too many wrong passwords")
    leaping.ahead += 60
    driver.see("Log In")
    assert driver.find("Too many wrong passwords") is None
    enter(driver)
    driver.see("System Settings")
    driver.close()
    core.close()


def test_without_a_password_one_is_chosen_first(
    qapp: QGuiApplication, config: PanelConfig, leaping: LeapingClock
) -> None:
    core = open_core(config, leaping)
    driver = PanelDriver(config, Options(lang="en"), core=core)
    driver.wait(lambda: not driver.panel.view_model.session.configured, "the core's word")  # type: ignore[union-attr]
    driver.tap(SETTINGS)
    driver.see("Choose the Administrator Password")
    driver.type("1234")
    driver.key(Qt.Key.Key_Return)
    driver.type("1234")
    driver.tap("Save")
    driver.see_part("This cannot be the password. From 5 to 255 characters.")
    driver.type("12345")
    driver.key(Qt.Key.Key_Return)
    driver.type("12346")
    driver.key(Qt.Key.Key_Return)
    driver.see_part("The two passwords do not match.")
    assert not core.access.configured()
    driver.type("12345")
    driver.key(Qt.Key.Key_Return)
    driver.see("System Settings")
    driver.see("Administrator")
    assert core.access.configured()
    driver.close()
    core.close()


def test_a_password_that_is_set_elsewhere_is_asked_for(
    qapp: QGuiApplication, config: PanelConfig, leaping: LeapingClock
) -> None:
    core = open_core(config, leaping)
    driver = PanelDriver(config, Options(lang="en"), core=core)
    driver.wait(lambda: not driver.panel.view_model.session.configured, "the core's word")  # type: ignore[union-attr]
    driver.tap(SETTINGS)
    driver.see("Choose the Administrator Password")
    other = open_core(config, leaping)
    administrator(other)
    enter(driver)
    driver.see("System Settings")
    driver.close()
    other.close()
    core.close()


# What asks, and what does not


@pytest.mark.parametrize(
    ("row", "there"),
    [
        ("Primary Server", "Save"),
        ("Authentication Method", "User name and password"),
        ("Provider", "Example Mail"),
        ("Account Name", "Save"),
    ],
)
def test_a_group_can_be_seen_but_a_row_asks(driver: PanelDriver, row: str, there: str) -> None:
    driver.tap("Send e-mail")
    driver.tap(row)
    enter(driver)
    driver.see(there)
    driver.tap("Back")
    driver.see("Get Token")
    assert depth(driver) == 2


def test_the_switch_asks_and_then_switches(driver: PanelDriver, core: Core) -> None:
    change(driver, core, auth="off", server="mail.example.com")
    driver.tap("Send e-mail")
    driver.wait(lambda: driver.find("Account Name") is None, "Off")
    driver.tap("Enable SSL/TLS")
    enter(driver)
    driver.wait(lambda: core.settings.get("smtp")["tls"] == "off", "off")
    driver.see("Enable SSL/TLS")


def test_the_switch_stays_where_the_log_in_is_cancelled(driver: PanelDriver, core: Core) -> None:
    change(driver, core, auth="off", server="mail.example.com")
    driver.tap("Send e-mail")
    driver.tap("Enable SSL/TLS")
    driver.see(LOG_IN)
    driver.tap("Back")
    found = driver.find("Enable SSL/TLS")
    assert found is not None
    assert found.state().checked
    assert core.settings.get("smtp")["tls"] == "auto"


def test_get_token_and_delete_ask_before_they_ask_back(driver: PanelDriver, core: Core) -> None:
    change(driver, core, **READY)
    waiting(core)
    refresh(driver)
    driver.tap("Send e-mail")
    driver.see("Waiting for authorization")
    driver.tap("Delete")
    enter(driver)
    driver.see("Delete the token?")
    driver.tap("Cancel")
    driver.tap("Administrator")
    driver.tap("Log Out")
    core.tokens.delete("smtp", administrator(core))
    refresh(driver)
    driver.tap("Send e-mail")
    driver.wait(lambda: driver.find("Get Token") and driver.enabled("Get Token"), "the button")
    driver.tap("Get Token")
    enter(driver)
    driver.see_part("Use the code on this screen only.")


def test_what_everybody_may_do_asks_nobody(driver: PanelDriver, core: Core) -> None:
    change(driver, core, auth="off", tls="off", server="127.0.0.1", port=1)
    driver.tap("Test All Connections")
    driver.see("1 of 1 connections do not work", seconds=15)
    driver.tap("Back")
    driver.tap("Send e-mail")
    driver.tap("Test Connection")
    driver.see("The server refuses the connection")
    driver.tap("Check the Settings")
    driver.see("Primary Server")
    driver.tap("Language")
    driver.tap("Dansk")
    driver.see("Primær server")
    driver.tap("Netværks Indstillinger")  # in the path: a menu is the administrator's
    driver.see("Log ind som administrator")


# The session's end


def test_the_countdown_stands_in_the_bar(driver: PanelDriver, leaping: LeapingClock) -> None:
    to_settings(driver)
    assert driver.description("Administrator") in ("5:00", "4:59")
    leaping.ahead += 100
    driver.wait(lambda: driver.description("Administrator") in ("3:20", "3:19"), "the countdown")
    driver.tap("System Settings")
    driver.wait(lambda: driver.description("Administrator") in ("5:00", "4:59"), "a touch")


def test_it_is_said_before_and_a_touch_puts_it_off(
    driver: PanelDriver, leaping: LeapingClock
) -> None:
    to_settings(driver)
    leaping.ahead += 272
    driver.see_part("Automatic log-out in 0:2")
    leaping.ahead += 10
    driver.see_part("Automatic log-out in 0:1")
    driver.tap("Stay Logged In")
    driver.wait(lambda: driver.find("Stay Logged In") is None, "the notice to go")
    assert driver.description("Administrator") in ("5:00", "4:59")


def test_a_key_counts_as_a_touch(driver: PanelDriver, leaping: LeapingClock) -> None:
    to_settings(driver)
    leaping.ahead += 280
    driver.see("Stay Logged In")
    driver.key(Qt.Key.Key_Tab)
    driver.wait(lambda: driver.find("Stay Logged In") is None, "the notice to go")


def test_the_automatic_log_out_goes_home(driver: PanelDriver, leaping: LeapingClock) -> None:
    to_settings(driver)
    driver.tap("System Settings")
    leaping.ahead += 301
    driver.see("Test All Connections")
    assert depth(driver) == 1
    driver.see("Logged out automatically")
    driver.tap(SETTINGS)
    driver.see(LOG_IN)


def test_who_looks_at_what_everybody_may_see_goes_on_looking(
    driver: PanelDriver, leaping: LeapingClock
) -> None:
    to_settings(driver)
    for step in ("System Settings", "Network Settings", "Service Settings"):
        driver.tap(step)
    leaping.ahead += 301
    driver.wait(lambda: session_over(driver), "the end")
    driver.see("Primary Server")
    driver.tap("Timeout")
    driver.see(LOG_IN)
    driver.tap("Back")
    driver.tap("Back")
    driver.see("Test All Connections")


def test_a_question_that_outlives_the_session_asks_for_the_password(
    driver: PanelDriver, core: Core, leaping: LeapingClock
) -> None:
    change(driver, core, **READY)
    waiting(core)
    refresh(driver)
    driver.log_in()
    driver.tap("Send e-mail")
    driver.see("Waiting for authorization")
    driver.tap("Delete")
    driver.see("Delete the token?")
    leaping.ahead += 301
    driver.wait(lambda: not driver.panel.view_model.session.loggedIn, "the end")  # type: ignore[union-attr]
    driver.tap("Delete")
    assert core.tokens.status("smtp").pending is not None
    enter(driver)
    driver.wait(lambda: core.tokens.status("smtp").pending is None, "the deletion")
    driver.see("Not obtained")


def unsaved(driver: PanelDriver, leaping: LeapingClock, text: str = "mail.example.com") -> None:
    """Something typed, and then nobody there."""
    driver.log_in()
    driver.tap("Send e-mail")
    driver.tap("Primary Server")
    driver.type(text)
    leaping.ahead += 301
    driver.see("Test All Connections")


def test_unsaved_input_is_offered_at_the_next_log_in(
    driver: PanelDriver, core: Core, leaping: LeapingClock
) -> None:
    unsaved(driver, leaping)
    assert core.settings.get("smtp")["server"] == ""
    driver.tap(SETTINGS)
    enter(driver)
    driver.see_part("this had been typed and was not saved: mail.example.com")
    driver.tap("Continue Editing")
    driver.see("Save")
    driver.tap("Save")
    driver.wait(lambda: core.settings.get("smtp")["server"] == "mail.example.com", "the server")
    driver.see("Get Token")
    driver.tap("Back")
    driver.see("Test All Connections")


def test_unsaved_input_can_be_discarded(driver: PanelDriver, leaping: LeapingClock) -> None:
    unsaved(driver, leaping)
    driver.tap(SETTINGS)
    enter(driver)
    driver.tap("Discard")
    driver.see("System Settings")
    driver.tap("Administrator")
    driver.tap("Log Out")
    driver.tap(SETTINGS)
    enter(driver)
    driver.see("System Settings")


def test_a_secret_is_never_kept(driver: PanelDriver, core: Core, leaping: LeapingClock) -> None:
    change(driver, core, auth="password")
    driver.log_in()
    driver.tap("Send e-mail")
    driver.tap("Password")
    driver.type("hunter2")
    leaping.ahead += 301
    driver.see("Test All Connections")
    driver.tap(SETTINGS)
    enter(driver)
    driver.see("System Settings")


def test_logging_out_by_hand_keeps_what_was_typed_too(driver: PanelDriver, core: Core) -> None:
    driver.log_in()
    driver.tap("Send e-mail")
    driver.tap("Primary Server")
    driver.type("mail.example.com")
    driver.tap("Administrator")
    driver.tap("Log Out")
    driver.see("Test All Connections")
    assert session_over(driver)
    driver.tap(SETTINGS)
    enter(driver)
    driver.see("Continue Editing")


def test_a_password_that_is_changed_elsewhere_ends_the_session(
    driver: PanelDriver, config: PanelConfig, leaping: LeapingClock
) -> None:
    to_settings(driver)
    other = open_core(config, leaping)
    other.access.reset_password(PASSWORD, command_line())
    driver.see("Test All Connections")
    assert session_over(driver)
    other.close()


# The administrator's own page


def test_the_password_is_changed(driver: PanelDriver, core: Core) -> None:
    driver.log_in()
    driver.tap("Administrator")
    driver.tap("Change Password")
    type_fields(driver, "not it", "another one", "another one")
    driver.see_part("The password is wrong. Tries left: 4")
    driver.type(RIGHT)
    driver.tap("Save")
    driver.see("Journal")
    driver.see("The password has been changed.")
    driver.tap("Log Out")
    driver.tap(SETTINGS)
    enter(driver)
    driver.see_part("The password is wrong")
    enter(driver, "another one")
    driver.see("System Settings")


def test_the_time_is_chosen_and_holds_at_once(driver: PanelDriver, core: Core) -> None:
    driver.log_in()
    driver.tap("Administrator")
    assert driver.description("Automatic log-out") == "5 min"
    driver.tap("Automatic log-out")
    driver.tap("30 s")
    driver.wait(lambda: driver.description("Automatic log-out") == "30 s", "the time")
    assert core.access.timeout() == 30
    driver.wait(lambda: driver.description("Administrator") in ("0:30", "0:29"), "the countdown")
    assert driver.find("Stay Logged In") is None, "not from the first moment on"


def test_the_journal_tells_who_did_what(driver: PanelDriver, core: Core) -> None:
    change(driver, core, **READY)
    for _ in range(25):
        change(driver, core, server="mail.example.com")
    driver.log_in()
    driver.tap("Administrator")
    driver.tap("Journal")
    driver.see("Log-in as administrator")
    driver.see("Send e-mail: Change of settings")
    assert driver.description("Log-in as administrator").endswith(" · Administrator · Done")
    assert not driver.enabled("Newer")
    driver.tap("Older")
    driver.see("Change of the administrator password")
    assert driver.find("Log-in as administrator") is None
    assert not driver.enabled("Older")
    driver.tap("Newer")
    driver.see("Log-in as administrator")


def test_the_factory_reset_wants_two_words_and_begins_anew(driver: PanelDriver, core: Core) -> None:
    change(driver, core, **READY)
    driver.log_in()
    driver.tap("Administrator")
    driver.tap("Reset")
    driver.see("The journal")
    driver.tap("Continue")
    driver.calm()
    driver.type("not it")
    driver.tap("Reset")
    driver.see_part("The password is wrong")
    assert core.settings.get("smtp")["provider"] == "example"
    driver.type(RIGHT)
    driver.tap("Reset")
    driver.see("Step 1 of 6")  # of the set-up, as on a new machine
    assert session_over(driver)
    assert not core.access.configured()
    driver.tap("Later")
    driver.wait(lambda: "Not set up" in driver.description("Send e-mail"), "the empty card")
    driver.tap(SETTINGS)
    driver.see("Choose the Administrator Password")


def test_the_demo_tells_the_password(
    qapp: QGuiApplication, config: PanelConfig, core: Core
) -> None:
    note = DemoNote("https://localhost:8443/device", "scan@example.com", "scan-demo", "12345")
    driver = PanelDriver(config, Options(lang="en", demo_note=note), core=core)
    driver.see_part("Administrator at the panel · password 12345")
    driver.tap(SETTINGS)
    driver.see("Demo: the password is 12345")
    driver.close()


def type_fields(driver: PanelDriver, *texts: str) -> None:
    """One after another, with the Enter key; the last one saves."""
    driver.calm()
    for text in texts:
        driver.type(text)
        driver.key(Qt.Key.Key_Return)
