# SPDX-License-Identifier: Apache-2.0
"""The pages under a finger: ways, edits, errors, dialogs, notices, language; on a real core."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app import resources
from app.catalogue import Protocol
from app.core import Core
from app.oauth.provider import Endpoints, MailServer, Provider, Source
from app.oauth.token import Binding, Token
from app.panel_config import PanelConfig
from app.secret import Secret
from app.token_records import Pending
from tests.administrator import CHEAP, administrator
from tests.ui.panel_driver import PanelDriver
from ui.panel import DemoNote, Options

EXAMPLE = Provider(
    "example", "Example Mail", "https://login.example.com",
    Endpoints("https://login.example.com/device", "https://login.example.com/token"),
    client_id="panel", mail={Protocol.SMTP: MailServer("smtp.example.com", 587)}, idle_days=90,
    source=Source.MACHINE,
)  # fmt: skip
READY = {"provider": "example", "account": "scan@example.com"}
LATER = replace(EXAMPLE, id="later", name="Later Mail", client_id="")
NEVER = replace(EXAMPLE, id="never", name="Never Mail", device_grant=False)


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    core = Core.open(config, password_cost=CHEAP, extra_providers=(EXAMPLE, LATER, NEVER))
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, config: PanelConfig, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(config, Options(lang="en"), core=core)
    driver.log_in()
    yield driver
    driver.close()


def change(driver: PanelDriver, core: Core, **values: str | int) -> None:
    """Settings as another screen of the panel would leave them."""
    core.change_settings("smtp", values, administrator(core))
    assert driver.panel.view_model is not None
    driver.panel.view_model.refresh()


def to_smtp(driver: PanelDriver) -> None:
    driver.tap("Send e-mail")
    driver.see("Service Settings")


def test_the_way_of_the_manual_and_back(driver: PanelDriver) -> None:
    for step in ("Settings (Administrator)", "System Settings", "Network Settings"):
        driver.tap(step)
    driver.tap("Service Settings")
    driver.see("Primary Server")
    for title in ("Network Settings", "System Settings", "Settings (Administrator)"):
        driver.tap("Back")
        driver.see(title)
    driver.tap("Back")
    driver.see("Test All Connections")
    assert driver.find("Back") is None


def test_a_step_of_the_path_goes_there(driver: PanelDriver) -> None:
    driver.tap("Settings (Administrator)")
    driver.tap("System Settings")
    driver.tap("Network Settings")
    driver.tap("Quick Settings")
    driver.tap("System Settings")  # in the path
    driver.see("Printer Settings")
    assert driver.item("navigator").property("depth") == 3


def test_a_step_of_a_path_that_was_not_walked_takes_the_pages_place(driver: PanelDriver) -> None:
    to_smtp(driver)
    driver.tap("Network Settings")  # in the path
    driver.see("Quick Settings")
    driver.tap("Back")
    driver.see("Test All Connections")


@pytest.mark.parametrize(
    ("card", "title", "field"),
    [
        ("Send e-mail", "Service Settings", "Primary Server"),
        ("E-mail Alert", "SMTP Settings", "Primary Server"),
        ("E-mail Status", "E-mail Status", "POP3 Server"),
        ("Internet Fax", "Server Settings", "POP3 Server"),
        ("E-mail Print", "E-mail Print Settings", "POP3 Server"),
    ],
)
def test_every_group_has_its_screen(driver: PanelDriver, card: str, title: str, field: str) -> None:
    driver.tap(card)
    driver.see(title)
    driver.see(field)


def test_common_screens_show_the_same_settings(driver: PanelDriver, core: Core) -> None:
    change(driver, core, sender_name="Copy room")
    driver.tap("Settings (Administrator)")
    driver.tap("System Settings")
    driver.tap("Initial Installation Settings")
    driver.tap("Network Quick Settings")
    driver.wait(lambda: driver.description("Sender Name") == "Copy room", "the name")
    driver.see("Shared with Service Settings and Quick Settings.")


def test_a_value_is_typed_and_kept(driver: PanelDriver, core: Core) -> None:
    to_smtp(driver)
    driver.tap("Primary Server")
    driver.type("mail.example.com")
    driver.tap("Save")
    driver.wait(lambda: driver.description("Primary Server") == "mail.example.com", "the server")
    assert core.settings.get("smtp")["server"] == "mail.example.com"


def test_the_enter_key_saves_too(driver: PanelDriver, core: Core) -> None:
    to_smtp(driver)
    driver.tap("Timeout")
    driver.type("45")
    driver.key(Qt.Key.Key_Return)
    driver.wait(lambda: driver.find("Save") is None, "the page to go")
    assert core.settings.get("smtp")["timeout"] == 45


@pytest.mark.parametrize(
    ("field", "typed", "message"),
    [
        ("Port Number", "70000", "This cannot be used. A number from 1 to 65535."),
        ("Port Number", "", "This field must be filled in. A number from 1 to 65535."),
        ("Timeout", "4", "This cannot be used. A number from 5 to 120."),
        ("Primary Server", "not a host", "This cannot be used. A host name or an IP address."),
        ("Sender Address", "nobody",
         "This cannot be used. One e-mail address, such as scan@example.com."),
        ("Account Name", "",
         "This field must be filled in. The mailbox that logs in, such as scan@example.com."),
    ],
)  # fmt: skip
def test_a_bad_value_says_what_is_allowed_and_stays(
    driver: PanelDriver, core: Core, field: str, typed: str, message: str
) -> None:
    before = core.settings.get("smtp")
    to_smtp(driver)
    driver.tap(field)
    driver.type(typed)
    driver.tap("Save")
    driver.see(message)
    assert driver.description(field) == message, "a screen reader hears it with the field"
    assert core.settings.get("smtp") == before
    driver.type("1")
    assert driver.find(message) is None, "it goes at the next letter"
    driver.tap("Back")
    driver.see("Primary Server")


def test_an_error_of_one_field_does_not_follow_to_the_next(driver: PanelDriver) -> None:
    to_smtp(driver)
    driver.tap("Port Number")
    driver.type("0")
    driver.tap("Save")
    driver.see_part("This cannot be used.")
    driver.tap("Back")
    driver.tap("Timeout")
    driver.see("Save")
    assert not [each for each in driver.seen() if "cannot be used" in each]


def test_a_password_is_kept_and_never_shown(driver: PanelDriver, core: Core) -> None:
    to_smtp(driver)
    driver.tap("Authentication Method")
    driver.tap("User name and password")
    driver.tap("Password")
    driver.type("hunter2")
    driver.tap("Save")
    driver.wait(lambda: driver.description("Password") == "Set", "the password")
    assert core.settings.get("smtp")["password"] == "set"
    assert not [each for each in driver.seen() if "hunter2" in each]
    driver.tap("Password")
    driver.see("Save")
    assert driver.find("Show password") is None, "there is nothing to show"


def test_the_authentication_method_decides_what_shows(driver: PanelDriver) -> None:
    to_smtp(driver)
    driver.see("Account Name")
    driver.tap("Authentication Method")
    driver.tap("Off")
    driver.wait(lambda: driver.find("Account Name") is None, "the account to go")
    for gone in ("Provider", "Get Token", "Token", "User Name", "Password"):
        assert driver.find(gone) is None, gone
    assert not driver.enabled("Test Connection")
    assert driver.description("Test Connection") == "Fill in the server first."
    driver.tap("Authentication Method")
    driver.tap("User name and password")
    driver.see("Password")
    driver.see("User Name")
    assert driver.find("Get Token") is None
    driver.tap("Authentication Method")
    driver.tap("OAuth 2.0")
    driver.see("Get Token")
    driver.see("Provider")
    assert driver.find("Password") is None


def test_get_token_says_what_is_missing(driver: PanelDriver) -> None:
    to_smtp(driver)
    driver.see("Get Token")
    driver.wait(lambda: driver.description("Get Token") == "Choose a provider first.", "the reason")
    driver.tap("Provider")
    driver.tap("Example Mail")
    driver.wait(
        lambda: driver.description("Get Token") == "Enter the account name first.", "the reason"
    )
    assert driver.description("Primary Server") == "smtp.example.com", "the provider's own"
    driver.tap("Account Name")
    driver.type("scan@example.com")
    driver.tap("Save")
    driver.wait(lambda: driver.enabled("Get Token"), "the button")


def test_providers_say_what_they_lack(driver: PanelDriver) -> None:
    to_smtp(driver)
    driver.tap("Provider")
    driver.see("Later Mail")
    assert driver.description("Later Mail").startswith("Has no client ID yet.")
    assert driver.description("Never Mail") == "Does not offer log-in with a code for e-mail."
    assert not driver.enabled("Never Mail")
    driver.tap("Later Mail")
    driver.tap("Account Name")
    driver.type("scan@example.com")
    driver.tap("Save")
    driver.wait(
        lambda: driver.description("Get Token").startswith("Later Mail has no client ID"),
        "the reason",
    )


def test_get_token_asks_first_and_cancel_asks_nobody(driver: PanelDriver, core: Core) -> None:
    change(driver, core, **READY)
    to_smtp(driver)
    driver.tap("Get Token")
    driver.see(
        "The machine gets permission to send and receive e-mail as scan@example.com"
        " at Example Mail. Use the code on this screen only."
    )
    driver.tap("Cancel")
    driver.see("Primary Server")
    assert core.tokens.status("smtp").failure is None


def test_a_provider_out_of_reach_is_offline_with_the_next_step(
    driver: PanelDriver, core: Core
) -> None:
    unreachable = replace(
        EXAMPLE, id="gone", name="Gone Mail",
        endpoints=Endpoints("https://localhost:1/device", "https://localhost:1/token"),
    )  # fmt: skip
    core.providers.__init__(core.config, (EXAMPLE, unreachable))  # type: ignore[misc]
    change(driver, core, provider="gone", account="a@example.com")
    to_smtp(driver)
    driver.wait(lambda: driver.enabled("Get Token"), "the button")
    driver.tap("Get Token")
    driver.tap("OK")
    driver.see("No connection to the provider", seconds=15)
    driver.see_part("Technical detail: ")
    assert driver.enabled("Try Again")
    driver.tap("Close")
    driver.see("Primary Server")


def test_a_change_that_costs_the_token_asks_first(driver: PanelDriver, core: Core) -> None:
    change(driver, core, **READY)
    waiting(core)
    driver.panel.view_model.refresh()  # type: ignore[union-attr]
    to_smtp(driver)
    driver.wait(lambda: driver.find("Waiting for authorization"), "the chip")
    driver.tap("Account Name")
    driver.type("info@example.com")
    driver.tap("Save")
    driver.see("This change deletes the token")
    driver.tap("Cancel")
    assert core.settings.get("smtp")["account"] == "scan@example.com"
    driver.tap("Save")
    driver.tap("Delete the Token")
    driver.wait(lambda: core.settings.get("smtp")["account"] == "info@example.com", "the account")
    driver.see("Not obtained")


def test_tls_off_is_refused_with_oauth(driver: PanelDriver, core: Core) -> None:
    change(driver, core, server="mail.example.com")
    to_smtp(driver)
    driver.tap("Enable SSL/TLS")
    driver.see("With OAuth 2.0 the connection must be encrypted.")
    found = driver.find("Enable SSL/TLS")
    assert found is not None
    assert found.state().checked
    assert core.settings.get("smtp")["tls"] == "auto"


def test_tls_can_be_switched_off_without_oauth(driver: PanelDriver, core: Core) -> None:
    change(driver, core, auth="off", tls="starttls")
    to_smtp(driver)
    driver.tap("Enable SSL/TLS")
    driver.wait(lambda: core.settings.get("smtp")["tls"] == "off", "off")
    driver.tap("Enable SSL/TLS")
    driver.wait(lambda: core.settings.get("smtp")["tls"] == "starttls", "the kind there was")


def test_the_language_changes_everything_at_once_and_stays(
    qapp: QGuiApplication, core: Core, config: PanelConfig
) -> None:
    driver = PanelDriver(config, Options(lang="en"), core=core)
    to_smtp(driver)
    english = [each for each in driver.seen() if "|" in each]
    driver.tap("Language")
    driver.tap("Dansk")
    driver.see("Primær server")
    driver.see("Hent token")
    assert driver.description("Hent token") == "Vælg først en udbyder."
    left = {each for each in driver.seen() if each in english}
    kept = {" | ", "Timeout | 30 s", "Token | ", "SMTP | ", "Proxy | "}
    assert {each for each in left if each[0].isalpha()} <= kept
    driver.wait(lambda: core.preference("language", "") == "da", "the choice to be kept")
    driver.close()
    again = PanelDriver(config, Options(), core=core)
    again.see("Test alle forbindelser")
    again.close()


def test_a_language_from_right_to_left_turns_the_panel_round(
    qapp: QGuiApplication,
    core: Core,
    config: PanelConfig,
    compiled: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shutil.copy(compiled / "panel_da.qm", tmp_path / "panel_ar.qm")
    monkeypatch.setattr(resources, "translations", lambda: tmp_path)
    driver = PanelDriver(config, Options(lang="ar"), core=core)
    left = driver.window.width() / 2
    assert driver.place("Indstillinger (administrator)").center().x() > left
    driver.tap("Send e-mail")
    assert driver.place("Tilbage").center().x() > left
    assert driver.place("Hent token").center().x() < left < driver.place("Timeout").center().x()
    driver.tap("Sprog")
    driver.tap("English")
    driver.see("Get Token")
    assert driver.place("Get Token").center().x() > left
    driver.close()


def test_a_grant_from_elsewhere_shows_at_once(driver: PanelDriver, config: PanelConfig) -> None:
    other = Core.open(config, password_cost=CHEAP, extra_providers=(EXAMPLE,))
    other.change_settings("smtp", READY, administrator(other))
    driver.wait(
        lambda: "scan@example.com · Example Mail" in driver.description("Send e-mail"), "the card"
    )
    other.close()


def test_a_token_that_is_about_to_die_is_said_at_home_and_on_its_page(
    driver: PanelDriver, core: Core
) -> None:
    change(driver, core, **READY)
    long_ago = core.clock.now().wall - 61 * 86400
    bound = Binding("https://login.example.com", "panel", "", "scan@example.com")
    token = Token(
        Secret("a"), Secret("r"), "Bearer", (), long_ago + 3600, long_ago, long_ago, bound
    )
    core.vault().write("smtp", Secret(token.dumps()))
    core.parts.records.acquired("smtp", "example", token)
    driver.panel.view_model.refresh()  # type: ignore[union-attr]
    driver.see_part("61 of 90 days unused. Test the connection")
    assert "Obtained. scan@example.com · Example Mail. 61" in driver.description("Send e-mail")
    to_smtp(driver)
    driver.see_part("61 of 90 days unused. After that the provider lets the token expire.")


def test_test_all_has_nothing_to_test_at_first(driver: PanelDriver) -> None:
    driver.tap("Test All Connections")
    driver.see("Nothing is set up yet. Fill in a server first.")
    assert driver.find("Test Again") is None
    driver.tap("Settings (Administrator)")
    driver.see("System Settings")


def test_test_all_tests_what_is_set_up(driver: PanelDriver, core: Core) -> None:
    change(driver, core, auth="off", tls="off", server="127.0.0.1", port=1)
    driver.wait(lambda: "Off" in driver.description("Send e-mail"), "the settings")
    driver.tap("Test All Connections")
    driver.see("1 of 1 connections do not work", seconds=15)
    driver.tap("Send e-mail")
    driver.see("The server refuses the connection")
    driver.tap("Check the Settings")
    driver.see("Primary Server")


def test_a_locked_keyring_is_a_notice_that_can_be_tried_again(
    qapp: QGuiApplication, config: PanelConfig, core: Core
) -> None:
    core.vault().self_test()
    away = config.state / "away.key"
    config.machine_key.rename(away)
    driver = PanelDriver(config, Options(lang="en"), core=Core.open(config))
    driver.see("The keyring is locked")
    assert "The tokens are not lost." in driver.description("The keyring is locked")
    away.rename(config.machine_key)
    driver.tap("Try Again")
    driver.wait(lambda: driver.find("The keyring is locked") is None, "the notice to go")
    driver.close()
    driver.panel._core.close()  # type: ignore[union-attr]


def test_a_damaged_state_is_said_and_can_be_tried_again(
    qapp: QGuiApplication, config: PanelConfig
) -> None:
    config.state.mkdir(mode=0o700)
    config.database.write_bytes(b"no database" * 1000)
    driver = PanelDriver(config, Options(lang="en"))
    driver.see("The stored settings are damaged")
    driver.see_part(str(config.database))
    assert config.database.read_bytes() == b"no database" * 1000, "left as it is"
    driver.touch_name("Try Again")
    driver.settle(0.3)
    driver.see("The stored settings are damaged")
    config.database.unlink()
    driver.touch_name("Try Again")
    driver.see("Step 1 of 6")  # of the set-up, as on a new machine
    driver.close()


def test_the_demo_tells_where_the_phones_page_is(
    qapp: QGuiApplication, config: PanelConfig, core: Core
) -> None:
    note = DemoNote("https://localhost:8443/device", "scan@example.com", "scan-demo")
    driver = PanelDriver(config, Options(lang="en", demo_note=note), core=core)
    driver.see_part("https://localhost:8443/device")
    driver.see_part("scan-demo")
    driver.close()


def test_without_a_keyboard_one_is_asked_for(
    qapp: QGuiApplication, config: PanelConfig, core: Core
) -> None:
    driver = PanelDriver(config, Options(lang="en"), core=core, keyboard=False)
    driver.see_part("There is no on-screen keyboard")
    driver.close()


def waiting(core: Core) -> None:
    """A grant that another process polls, so that nobody asks the provider."""
    core.parts.locks.take("smtp/poll")
    until = core.clock.now().wall + 600
    core.parts.records.begin("smtp", Pending("grant", "example", "scan@example.com", until))


def test_no_secret_is_a_property(driver: PanelDriver) -> None:
    """What QML can read of a group: words, numbers and codes, no token and no password."""
    group = driver.panel.view_model.group("smtp")  # type: ignore[union-attr]
    for owner in (group, group.token, group.settings, group.test, group.token.code):
        meta = owner.metaObject()
        names = {meta.property(at).name() for at in range(meta.propertyCount())}
        assert not names & {"password", "access", "refresh", "deviceCode", "secret", "accessToken"}
