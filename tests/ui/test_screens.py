# SPDX-License-Identifier: Apache-2.0
"""The settings tree under a finger: tabs, records, the kind of TLS, the advice, what is hidden."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.actor import command_line
from app.core import Core
from app.panel_config import PanelConfig, Proxy
from app.secret import Secret
from tests.administrator import CHEAP
from tests.ui.panel_driver import PanelDriver
from tests.ui.test_pages import EXAMPLE, READY, change
from ui.panel import Options


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    core = Core.open(config, extra_providers=(EXAMPLE,), password_cost=CHEAP)
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, core: Core) -> Iterator[PanelDriver]:
    with shown(core) as driver:
        yield driver


@contextmanager
def shown(core: Core, lang: str = "en") -> Iterator[PanelDriver]:
    driver = PanelDriver(core.config, Options(lang=lang), core=core)
    driver.log_in()
    yield driver
    driver.close()


def to_network(driver: PanelDriver) -> None:
    for step in ("Settings (Administrator)", "System Settings", "Network Settings"):
        driver.tap(step)


def to_proxy(driver: PanelDriver) -> None:
    to_network(driver)
    driver.tap("Service Settings")
    driver.tap("Proxy")
    driver.see("Proxy Server")


def selected(driver: PanelDriver, tab: str) -> bool:
    found = driver.find(tab)
    return found is not None and bool(found.state().selected)


def test_tabs_change_the_page_in_its_place(driver: PanelDriver) -> None:
    to_network(driver)
    driver.tap("Service Settings")
    driver.see("Primary Server")
    assert selected(driver, "SMTP")
    assert not selected(driver, "Proxy")
    driver.tap("Proxy")
    driver.see("Proxy Server")
    driver.wait(lambda: selected(driver, "Proxy"), "the tab")
    assert driver.find("Primary Server") is None
    assert driver.find("Service Settings") is not None, "the title stays"
    assert driver.find("Network Settings") is not None, "the path too"
    driver.tap("SMTP")
    driver.see("Primary Server")
    driver.tap("Back")
    driver.see("Quick Settings")


def test_the_path_leads_out_of_a_tab(driver: PanelDriver) -> None:
    to_proxy(driver)
    driver.tap("Proxy Server")
    driver.see("Save")
    driver.tap("Service Settings")  # in the path
    driver.see("Exceptions")
    driver.tap("System Settings")
    driver.see("Printer Settings")
    assert driver.item("navigator").property("depth") == 3


def test_the_status_page_begins_with_the_standard_tab(driver: PanelDriver, core: Core) -> None:
    for step in ("Settings (Administrator)", "System Settings", "System Control",
                 "E-mail Alert and Status", "E-mail Status"):  # fmt: skip
        driver.tap(step)
    driver.see("Recipients")
    driver.tap("Schedule")
    driver.tap("Every week")
    driver.wait(lambda: driver.description("Schedule") == "Every week", "the schedule")
    assert core.settings.get("email-status")["schedule"] == "weekly"
    driver.tap("Advanced")
    driver.see("POP3 Server")


def test_a_card_leads_to_its_own_tab(driver: PanelDriver) -> None:
    driver.tap("E-mail Status")
    driver.see("POP3 Server")
    assert selected(driver, "Advanced")


def test_the_proxy_is_filled_in_and_kept(driver: PanelDriver, core: Core) -> None:
    to_proxy(driver)
    for label, text in (
        ("Proxy Server", "proxy.example.com"), ("Port Number", "3128"), ("User Name", "printer"),
        ("Password", "hunter2"),
    ):  # fmt: skip
        driver.tap(label)
        driver.type(text)
        driver.tap("Save")
        driver.see("Exceptions")
    driver.wait(lambda: driver.description("Password") == "Set", "the password")
    assert core.settings.get("proxy") | {"exceptions": ""} == {
        "server": "proxy.example.com", "port": 3128, "username": "printer", "password": "set",
        "exceptions": "",
    }  # fmt: skip
    assert core.vault().read("proxy/password") == Secret("hunter2")
    assert not [each for each in driver.seen() if "hunter2" in each]
    driver.tap("User Name")
    driver.type("a:b")
    driver.tap("Save")
    driver.see("This cannot be used. Up to 255 characters, and no colon.")
    driver.type("")
    driver.tap("Save")
    driver.wait(lambda: driver.description("User Name") == "Not filled in", "it may be empty")


def test_the_parts_of_a_list_come_and_go_one_by_one(driver: PanelDriver, core: Core) -> None:
    to_proxy(driver)
    driver.tap("Exceptions")
    for host in ("localhost", "*.example.com", ".example.org"):
        driver.type(host)
        driver.tap("Add")
        driver.see(f"Remove {host}")
    driver.type("-not a host-")
    driver.tap("Add")
    driver.see_part("This cannot be used.")
    assert core.settings.get("proxy")["exceptions"] == "localhost, *.example.com, .example.org"
    driver.type("192.0.2.7:8443")
    driver.key(Qt.Key.Key_Return)
    driver.see("Remove 192.0.2.7:8443")
    driver.tap("Remove *.example.com")
    driver.wait(lambda: driver.find("Remove *.example.com") is None, "it to go")
    driver.tap("Back")
    driver.wait(
        lambda: driver.description("Exceptions") == "localhost, .example.org, 192.0.2.7:8443",
        "the list",
    )


def test_a_list_is_full_at_its_end(driver: PanelDriver, core: Core) -> None:
    five = ", ".join(f"{name}@example.com" for name in "abcde")
    core.change_settings("email-status", {"recipients": five}, command_line())
    driver.panel.view_model.refresh()  # type: ignore[union-attr]
    for step in ("Settings (Administrator)", "System Settings", "System Control",
                 "E-mail Alert and Status", "E-mail Status", "Recipients"):  # fmt: skip
        driver.tap(step)
    driver.see("Remove e@example.com")
    assert not driver.enabled("Add")
    driver.tap("Remove a@example.com")
    driver.wait(lambda: driver.enabled("Add"), "room")


def test_the_machines_own_proxy_is_told_without_its_password(
    qapp: QGuiApplication, config: PanelConfig
) -> None:
    core = Core.open(
        config._replace(proxy=Proxy("http://printer:geheim@proxy.example.com:3128")),
        password_cost=CHEAP,
    )
    with shown(core) as driver:
        to_proxy(driver)
        driver.see_part("configuration is used: proxy.example.com:3128")
        assert driver.enabled("Test Proxy")
        assert not [each for each in driver.seen() if "geheim" in each]
        core.change_settings("proxy", {"server": "127.0.0.1"}, command_line())
        driver.panel.view_model.refresh()  # type: ignore[union-attr]
        driver.wait(
            lambda: not any("configuration is used" in each for each in driver.seen()), "the note"
        )
    core.close()


def test_the_kind_of_tls_is_chosen_where_tls_is_on(driver: PanelDriver, core: Core) -> None:
    change(driver, core, auth="off")
    driver.tap("Send e-mail")
    driver.tap("Type of Encryption")
    driver.see("TLS from the start")
    assert driver.find("Off") is None, "off is the switch's"
    driver.tap("TLS from the start")
    driver.wait(
        lambda: driver.description("Type of Encryption") == "TLS from the start", "the kind"
    )
    assert core.settings.get("smtp")["tls"] == "implicit"
    driver.tap("Enable SSL/TLS")
    driver.wait(lambda: driver.find("Type of Encryption") is None, "the row to go")
    assert core.settings.get("smtp")["tls"] == "off"


def test_the_switch_remembers_its_kind_over_a_restart(
    qapp: QGuiApplication, config: PanelConfig
) -> None:
    core = Core.open(config, password_cost=CHEAP)
    core.change_settings("smtp", {"auth": "off", "tls": "implicit"}, command_line())
    with shown(core) as driver:
        driver.tap("Send e-mail")
        driver.tap("Enable SSL/TLS")
        driver.wait(lambda: core.settings.get("smtp")["tls"] == "off", "off")
    core.close()
    again = Core.open(config, password_cost=CHEAP)
    with shown(again) as driver:
        driver.tap("Send e-mail")
        driver.wait(lambda: driver.find("Type of Encryption") is None, "off")
        driver.tap("Enable SSL/TLS")
        driver.wait(lambda: again.settings.get("smtp")["tls"] == "implicit", "the kind there was")
    again.close()


@pytest.mark.parametrize(
    ("server", "owner"), [("smtp.office365.com", "Microsoft"), ("smtp.gmail.com", "Google")]
)
def test_oauth_is_advised_and_one_tap_away(
    driver: PanelDriver, core: Core, server: str, owner: str
) -> None:
    change(driver, core, auth="password", server="mail.example.com")
    driver.tap("Send e-mail")
    driver.see("Password")
    assert driver.find("Use OAuth 2.0") is None
    change(driver, core, server=server)
    driver.see_part(f"{owner} recommends OAuth 2.0 for this server.")
    driver.tap("Use OAuth 2.0")
    driver.see("Get Token")
    assert core.settings.get("smtp")["auth"] == "oauth2"
    assert driver.find("Use OAuth 2.0") is None


def test_a_token_from_before_can_be_deleted_without_oauth(driver: PanelDriver, core: Core) -> None:
    from tests.ui.test_pages import waiting

    change(driver, core, **READY)
    waiting(core)
    change(driver, core, auth="off")
    driver.tap("Send e-mail")
    driver.see("Waiting for authorization")
    assert driver.find("Get Token") is None
    assert driver.find("Show Code") is None
    driver.tap("Delete")
    driver.see("Delete the token?")
    driver.tap("Delete")
    driver.wait(lambda: driver.find("Waiting for authorization") is None, "the token to go")
    assert driver.find("Token") is None


HIDDEN = frozenset({"proxy", "status-pop", "eprint-pop"})


def test_what_is_hidden_is_nowhere(qapp: QGuiApplication, config: PanelConfig) -> None:
    core = Core.open(
        config._replace(
            hidden_groups=HIDDEN,
            hidden_fields=frozenset({"smtp.sender_name", "smtp.tls", "smtp.account"}),
        ),
        extra_providers=(EXAMPLE,),
    )
    with shown(core) as driver:
        assert driver.find("E-mail Print") is None
        driver.tap("Settings (Administrator)")
        driver.tap("System Settings")
        driver.see("Image Send Settings")
        assert driver.find("Printer Settings") is None, "a menu with nothing in it"
        driver.tap("Network Settings")
        driver.tap("Service Settings")
        driver.see("Primary Server")
        for gone in ("SMTP", "Proxy", "Sender Name", "Enable SSL/TLS", "Type of Encryption",
                     "Account Name"):  # fmt: skip
            assert driver.find(gone) is None, gone
        driver.see("Sender Address")
        driver.see("Authentication Method")
        driver.see("Provider")
        driver.tap("System Settings")
        driver.tap("System Control")
        driver.tap("E-mail Alert and Status")
        driver.tap("E-mail Status")
        driver.see("Recipients")
        assert driver.find("Standard") is None, "one tab is none"
        assert driver.find("Advanced") is None
    core.close()


def test_hiding_the_first_tab_leaves_the_other(qapp: QGuiApplication, config: PanelConfig) -> None:
    core = Core.open(config._replace(hidden_groups=frozenset({"smtp"})), password_cost=CHEAP)
    with shown(core) as driver:
        driver.tap("Settings (Administrator)")
        driver.tap("System Settings")
        driver.tap("Network Settings")
        driver.tap("Service Settings")
        driver.see("Proxy Server")
        assert driver.find("Quick Settings") is None
    core.close()
