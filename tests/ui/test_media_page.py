# SPDX-License-Identifier: Apache-2.0
"""A USB stick under a finger: what is on it, taken in, and settings put on it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app import media
from app.actor import command_line
from app.core import Core
from app.oauth.token import Binding, Token
from app.panel_config import PanelConfig
from app.secret import Secret
from app.settings_file import FORMAT
from app.token_records import Pending
from tests.administrator import CHEAP, administrator
from tests.oauth.registry_tools import FULL
from tests.ui.panel_driver import PanelDriver
from ui.panel import Options

SAVE = "Save the Settings on KONTOR"
SETTINGS = {
    "format": FORMAT, "version": 1, "preferences": {"language": "da"},
    "groups": {
        "smtp": {"sender_name": "Kopirum 2", "timeout": 60},
        "status-pop": {"server": "pop.example.com"},
    },
}  # fmt: skip
BOUND = Binding("https://id.example.org", "gone", "", "old@example.com")
TOKEN = Token(Secret("access"), Secret("refresh"), "Bearer", (), None, 1.0, 1.0, BOUND)


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a medium is mounted."""
    place = tmp_path / "media" / "panel" / "KONTOR"
    place.mkdir(parents=True)
    monkeypatch.setattr(media.mounted, "__defaults__", (lambda path: path == place,))
    return place


@pytest.fixture
def core(config: PanelConfig, stick: Path) -> Iterator[Core]:
    folders = (stick.parents[1],)
    core = Core.open(config._replace(import_folders=folders, name="Kopirum 2"), password_cost=CHEAP)
    administrator(core)
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(core.config, Options(lang="en", size=(1024, 600)), core=core)
    driver.log_in()
    yield driver
    driver.close()


def put(stick: Path, name: str, content: object) -> None:
    text = content if isinstance(content, str) else json.dumps(content)
    (stick / name).write_text(text)


def to_stick(driver: PanelDriver) -> None:
    driver.tap("Administrator")
    driver.tap("USB Stick")
    driver.wait(lambda: driver.find("Look Again"), "the page")


def test_an_empty_stick_says_what_to_put_where(
    driver: PanelDriver, core: Core, stick: Path
) -> None:
    to_stick(driver)
    driver.see("There is nothing to import")
    driver.see("A USB stick is plugged in, but it holds no file for this machine.")
    driver.see_part("A provider is a file that ends in .toml")
    driver.see(f"This machine looks in {core.config.import_folders[0]}")
    stick.rename(stick.parent / "pulled")
    driver.tap("Look Again")
    driver.see("Plug in a USB stick, and wait a moment.")
    assert driver.find(SAVE) is None


def test_a_provider_is_taken_in_by_a_tap(driver: PanelDriver, core: Core, stick: Path) -> None:
    put(stick, "firma.toml", FULL)
    to_stick(driver)
    driver.see("firma.toml")
    assert driver.description("firma.toml") == "The provider Eksempel Æ"
    driver.tap("firma.toml")
    driver.see("Eksempel Æ has been imported.")
    assert core.providers.get("example").client_id == "panel"
    driver.wait(lambda: not driver.enabled("firma.toml"), "the row to change")
    assert "Remove it under “Providers” first." in driver.description("firma.toml")


def test_a_client_id_asks_where_a_token_depends_on_it(
    driver: PanelDriver, core: Core, stick: Path
) -> None:
    pending = Pending("g", "microsoft365", "scan@example.com", 0.0)
    core.parts.records.begin("smtp", pending)
    put(stick, "klient.toml", 'id = "microsoft365"\nclient_id = "abc"\n')
    put(stick, "ukendt.toml", 'id = "nobody"\nclient_id = "abc"\n')
    to_stick(driver)
    driver.see("klient.toml")
    assert not driver.enabled("ukendt.toml")
    assert "does not know the provider" in driver.description("ukendt.toml")
    driver.tap("klient.toml")
    driver.see("This change deletes the token")
    driver.tap("Delete the Token")
    driver.see("Microsoft 365 has been imported.")
    assert core.providers.get("microsoft365").client_id == "abc"
    assert core.parts.records.pending("smtp") is None


def test_what_is_wrong_with_a_file_is_said(driver: PanelDriver, stick: Path) -> None:
    put(stick, "forkert.toml", 'name = "x"\nissuer = "http://x"\n')
    put(stick, "nyere.json", {**SETTINGS, "version": 2})
    put(stick, "andet.json", {"some": "thing else"})
    to_stick(driver)
    driver.see("forkert.toml")
    assert driver.description("forkert.toml") == (
        "Cannot be used · issuer = http://x · Allowed: an https URL without query and fragment"
    )
    assert driver.description("nyere.json") == "Cannot be used · version = 2 · Allowed: 1"
    assert driver.find("andet.json") is None
    assert not driver.enabled("forkert.toml")


def test_settings_are_shown_before_they_are_taken_in(
    driver: PanelDriver, core: Core, stick: Path
) -> None:
    put(stick, "kopirum.json", SETTINGS)
    to_stick(driver)
    driver.tap("kopirum.json")
    driver.see("What the File Changes")
    for label, value in {
        "Send e-mail: Sender Name": "empty → Kopirum 2", "Send e-mail: Timeout": "30 → 60",
        "E-mail Status: POP3 Server": "empty → pop.example.com", "Panel: Language": "empty → Dansk",
    }.items():  # fmt: skip
        driver.see(label)
        assert driver.description(label) == value
    driver.tap("Cancel")
    driver.see("kopirum.json")
    assert core.settings.get("smtp")["timeout"] == 30
    driver.tap("kopirum.json")
    driver.tap("Apply")
    driver.see("The settings have been imported.")
    assert core.settings.get("smtp")["sender_name"] == "Kopirum 2"
    driver.tap("kopirum.json")
    driver.see("Everything in kopirum.json is set like this already.")
    driver.tap("Close")


def test_settings_that_cost_a_token_say_so(driver: PanelDriver, core: Core, stick: Path) -> None:
    old = {"provider": "microsoft365", "account": "old@example.com"}
    core.change_settings("smtp", old, command_line())
    core.vault().write("smtp", Secret(TOKEN.dumps()))
    core.parts.records.acquired("smtp", "microsoft365", TOKEN)
    put(stick, "ny.json", {**SETTINGS, "groups": {"smtp": {"account": "new@example.com"}}})
    to_stick(driver)
    driver.tap("ny.json")
    driver.see("The token is deleted in: Send e-mail")
    driver.tap("Apply, and Delete the Token")
    driver.see("The settings have been imported.")
    assert core.settings.get("smtp")["account"] == "new@example.com"
    assert core.vault().read("smtp") is None


def test_a_file_that_changed_meanwhile_changes_nothing(
    driver: PanelDriver, core: Core, stick: Path
) -> None:
    put(stick, "a.json", SETTINGS)
    to_stick(driver)
    driver.tap("a.json")
    driver.see("Apply")
    put(stick, "a.json", {**SETTINGS, "groups": {"smtp": {"sender_name": "Another"}}})
    driver.tap("Apply")
    driver.see("Nothing has been changed")
    (stick / "a.json").unlink()
    driver.tap("Apply")
    driver.see("The file is gone")
    assert core.settings.get("smtp")["sender_name"] == ""


def test_settings_are_put_on_the_stick(driver: PanelDriver, core: Core, stick: Path) -> None:
    core.change_settings("smtp", {"sender_name": "Kopirum 2"}, command_line())
    to_stick(driver)
    driver.tap(SAVE)
    driver.see_part("The settings have been saved as adgang-kopirum-2.json")
    kept = json.loads((stick / "adgang-kopirum-2.json").read_text())
    assert kept["groups"]["smtp"]["sender_name"] == "Kopirum 2"
    driver.see("adgang-kopirum-2.json")


def test_a_stick_that_was_pulled_says_so(driver: PanelDriver, stick: Path) -> None:
    to_stick(driver)
    driver.see(SAVE)
    stick.rename(stick.parent / "pulled")
    driver.tap(SAVE)
    driver.see("The USB stick is gone")
    assert driver.description("The USB stick is gone") == (
        "Plug the USB stick in again, and look again."
    )
