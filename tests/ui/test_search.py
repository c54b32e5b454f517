# SPDX-License-Identifier: Apache-2.0
"""Search in the settings: what words find, and that a tap leads there and shows the field."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from app.actor import command_line
from app.core import Core
from app.panel_config import PanelConfig
from app.screens import ScreenTree
from app.search import Entry, Index, fold
from tests.administrator import CHEAP
from tests.ui.panel_driver import PanelDriver
from tests.ui.stubs import StubCore
from ui.panel import Options
from ui.viewmodels.record import RecordViewModel
from ui.viewmodels.screens import ScreensViewModel


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Udbyder", "udbyder"), ("PRIMÆR", "primaer"), ("Afsendernavn, ø", "afsendernavn, o"),
        ("Åbn", "abn"), ("aabn", "abn"), ("Größe", "grosse"), ("Ładuj", "laduj"),
        ("İstanbul", "istanbul"), ("ﬁl", "fil"), ("設定", "設定"),
    ],
)  # fmt: skip
def test_case_and_marks_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


NETWORK = ("System Settings › Network Settings › SMTP", "services_setup", "smtp")
ENTRIES = [
    Entry(("Primary Server", "server", "smtp.server"), NETWORK),
    Entry(("Port Number", "port", "smtp.port"), NETWORK),
    Entry(("Support Contact", "contact", "smtp.contact"), NETWORK),
    Entry(("Enable SSL/TLS", "STARTTLS", "tls", "smtp.tls"), NETWORK),
    Entry(("Network Settings", "network_settings", ""), ("System Settings",)),
    Entry(("Air port", "x", "y.x"), ()),
]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("port", [1, 5, 2]),  # where a name begins with it, where a word does, inside one
        ("PORT num", [1]),
        ("  server  ", [0]),
        ("starttls", [3]),
        ("smtp.port", [1]),
        ("network", [4]),  # not everything in it
        ("network server", [0]),
        ("network_settings", [4]),
        ("nowhere", []),
        ("port nowhere", []),
        ("", []),
        (" ", []),
        (".*", []),
    ],
)
def test_what_words_find(query: str, found: list[int]) -> None:
    assert Index(ENTRIES).find(query) == found


def test_a_letter_costs_little() -> None:
    index = Index(ENTRIES * 40)  # more than any catalogue
    began = time.perf_counter()
    for _ in range(20):
        index.find("network server")
    assert time.perf_counter() - began < 0.5


def screens(core: StubCore) -> ScreensViewModel:
    return ScreensViewModel(ScreenTree(core.config), dict[str, RecordViewModel](), None)  # type: ignore[arg-type]


def test_everything_that_is_shown_can_be_found_and_nothing_else(stub: StubCore) -> None:
    targets = {(each["screen"], each["key"]) for each in screens(stub).targets}
    assert {("services_proxy", "exceptions"), ("services_proxy", ""), ("quick_settings", "port"),
            ("email_status", "check_interval"), ("system_control", "")} <= targets  # fmt: skip
    assert ("settings", "") not in targets
    stub.config = stub.config._replace(
        hidden_groups=frozenset({"proxy", "eprint-pop"}), hidden_fields=frozenset({"smtp.port"})
    )
    left = {(each["screen"], each["key"]) for each in screens(stub).targets}
    gone = targets - left
    assert {screen for screen, _ in gone} == {
        "services_proxy", "email_print_settings", "printer_settings", "services_setup",
        "quick_settings", "network_quick_settings",
    }  # fmt: skip
    assert ("quick_settings", "port") in gone
    assert ("quick_settings", "") in left


def test_no_more_results_than_anybody_reads(stub: StubCore) -> None:
    found = screens(stub)
    found.index([
        {"screen": each["screen"], "key": each["key"], "name": "x", "place": each["screen"],
         "words": []}
        for each in found.targets
    ])  # fmt: skip
    found.find("x")
    assert sum(len(each["rows"]) for each in found.results) == 20
    assert found.more == len(found.targets) - 20
    found.find("")
    assert (found.results, found.more) == ([], 0)


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    core = Core.open(config, password_cost=CHEAP)
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(core.config, Options(lang="da"), core=core)
    driver.log_in()
    driver.tap("Indstillinger (administrator)")
    yield driver
    driver.close()


def look_for(driver: PanelDriver, text: str) -> None:
    driver.tap("Søg i indstillingerne")
    driver.type(text)


def row(driver: PanelDriver, name: str) -> QQuickItem:
    found = driver.find(name)
    assert found is not None
    item = found.object()
    assert isinstance(item, QQuickItem)
    return item


def test_a_word_finds_every_place_and_leads_to_the_field(driver: PanelDriver) -> None:
    look_for(driver, "undtag")
    driver.see("Undtagelser")
    driver.see("System Indstillinger › Netværks Indstillinger › Services Setup › Proxy")
    assert driver.find("System Indstillinger") is None, "the menu makes way"
    driver.tap("Undtagelser")
    driver.see("Proxyserver")
    assert row(driver, "Undtagelser").property("highlighted")
    assert not row(driver, "Portnummer").property("highlighted")
    driver.tap("Portnummer")
    driver.tap("Tilbage")
    assert not row(driver, "Undtagelser").property("highlighted"), "until something is tapped"
    driver.tap("Tilbage")
    driver.see("Undtagelser")
    driver.tap("Ryd")
    driver.see("System Indstillinger")


@pytest.mark.parametrize(
    ("word", "field"),
    [
        ("primaer", "Primær server"), ("KONTONAVN", "Kontonavn"), ("ssl", "Aktiver SSL/TLS"),
        ("starttls", "Aktiver SSL/TLS"), ("smtp.timeout", "Timeout"), ("udbyder", "Udbyder"),
    ],
)  # fmt: skip
def test_a_field_is_shown_where_it_is(driver: PanelDriver, word: str, field: str) -> None:
    look_for(driver, word)
    driver.key(Qt.Key.Key_Return)  # the keyboard goes
    driver.tap(field)
    driver.see("Godkendelsesmetode")
    assert row(driver, field).property("highlighted")
    shown = driver.place(field)
    assert 0 < shown.top() <= driver.window.height() - shown.height(), "in sight"


def test_a_field_that_the_method_hides_leads_to_the_method(driver: PanelDriver) -> None:
    look_for(driver, "smtp.password")
    driver.key(Qt.Key.Key_Return)
    driver.tap("Adgangskode")
    driver.see("Godkendelsesmetode")
    assert row(driver, "Godkendelsesmetode").property("highlighted")


def test_a_screen_is_found_by_its_title_and_its_groups_name(driver: PanelDriver) -> None:
    look_for(driver, "e-mail-udskrivning")
    driver.key(Qt.Key.Key_Return)
    driver.tap("Indstillinger for e-mail-udskrivning")
    driver.see("POP3 Server")
    driver.tap("Tilbage")
    look_for(driver, "systemkontrol")
    driver.key(Qt.Key.Key_Return)
    driver.tap("Systemkontrol")
    driver.see("E-mail alarm og status")


def test_nothing_found_says_so(driver: PanelDriver) -> None:
    look_for(driver, "kaffe")
    driver.see("Intet fundet. Prøv et andet ord eller en del af ordet.")


def test_the_language_changes_what_is_found(driver: PanelDriver) -> None:
    look_for(driver, "undtag")
    driver.see("Undtagelser")
    driver.tap("Sprog")
    driver.tap("English")
    driver.see("Nothing found. Another word may do, or a part of one.")
    driver.tap("Search in the Settings")
    driver.type("exceptions")
    driver.see("Exceptions")
    driver.see("System Settings › Network Settings › Service Settings › Proxy")


def test_what_is_stored_is_not_searched(driver: PanelDriver, core: Core) -> None:
    core.change_settings("smtp", {"sender_name": "Zebra"}, command_line())
    look_for(driver, "zebra")
    driver.see("Intet fundet. Prøv et andet ord eller en del af ordet.")
