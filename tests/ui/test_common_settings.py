# SPDX-License-Identifier: Apache-2.0
"""The three common SMTP screens are one; what another process changes shows at once."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from app.actor import command_line
from app.core import Core
from app.panel_config import PanelConfig
from tests.administrator import CHEAP
from tests.cli.commands import Commands, Running
from tests.ui.panel_driver import PanelDriver
from tests.ui.stubs import Script
from tests.ui.test_pages import EXAMPLE
from ui.panel import Options

COMMON = (
    ("Network Settings", "Service Settings"),
    ("Network Settings", "Quick Settings"),
    ("Initial Installation Settings", "Network Quick Settings"),
)
AT_ONCE = 1.0  # seconds


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    core = Core.open(config, extra_providers=(EXAMPLE,), password_cost=CHEAP)
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(core.config, Options(lang="en"), core=core)
    driver.log_in()
    yield driver
    driver.close()


@pytest.fixture
def commands(config: PanelConfig) -> Iterator[Commands]:
    with Commands(config.state, config.machine) as ready:
        yield ready


def to_screen(driver: PanelDriver, *way: str) -> None:
    for step in ("Settings (Administrator)", "System Settings", *way):
        driver.tap(step)
    driver.see("Primary Server")


def ended(driver: PanelDriver, running: Running) -> None:
    """Wait for a command while the panel lives on."""
    driver.wait(lambda: running.process.poll() is not None, "the command", 30)
    assert running.process.returncode == 0
    running.end()


@pytest.mark.parametrize("way", COMMON)
def test_a_change_on_one_screen_is_on_the_others(
    driver: PanelDriver, core: Core, way: tuple[str, str]
) -> None:
    to_screen(driver, *way)
    driver.tap("Sender Name")
    driver.type(f"From {way[1]}")
    driver.tap("Save")
    for _ in range(3):
        driver.tap("Back")
    driver.tap("Back")
    for other in COMMON:
        to_screen(driver, *other)
        assert driver.description("Sender Name") == f"From {way[1]}", other
        for _ in range(4):
            driver.tap("Back")
    assert core.settings.get("alert-smtp")["sender_name"] == ""


@pytest.mark.parametrize("way", COMMON)
def test_a_command_shows_on_an_open_screen_at_once(
    driver: PanelDriver, commands: Commands, way: tuple[str, str]
) -> None:
    to_screen(driver, *way)
    for name in ("Copy room", "Reception"):
        ended(driver, commands.start("settings", "set", "smtp", f"sender_name={name}"))
        began = time.monotonic()  # it was written before the process ended
        driver.wait(lambda: driver.description("Sender Name") == name, name)  # noqa: B023
        assert time.monotonic() - began < AT_ONCE


def test_a_command_changes_an_open_record_and_its_menu(
    driver: PanelDriver, commands: Commands
) -> None:
    for step in ("Settings (Administrator)", "System Settings", "Network Settings",
                 "Service Settings", "Proxy"):  # fmt: skip
        driver.tap(step)
    driver.see("Exceptions")
    ended(driver, commands.start("settings", "set", "proxy", "server=proxy.example.com",
                                 "exceptions=a.example.com b.example.com"))  # fmt: skip
    began = time.monotonic()
    driver.wait(
        lambda: driver.description("Exceptions") == "a.example.com, b.example.com", "the list"
    )
    assert time.monotonic() - began < AT_ONCE
    assert driver.description("Proxy Server") == "proxy.example.com"


def test_the_authentication_method_from_elsewhere_changes_the_rows(
    driver: PanelDriver, commands: Commands
) -> None:
    driver.tap("Send e-mail")
    driver.see("Get Token")
    ended(driver, commands.start("settings", "set", "smtp", "auth=password", "username=scan"))
    driver.wait(lambda: driver.find("User Name") is not None, "the user name", AT_ONCE)
    assert driver.find("Get Token") is None


def test_what_is_being_typed_is_left_alone(driver: PanelDriver, commands: Commands) -> None:
    driver.tap("Send e-mail")
    driver.tap("Sender Name")
    driver.type("Half a na")
    ended(driver, commands.start("settings", "set", "smtp", "sender_name=Elsewhere", "timeout=99"))
    group = driver.panel.view_model.group("smtp")  # type: ignore[union-attr]
    driver.wait(lambda: group.settings.field("sender_name").value == "Elsewhere", "the news")
    focus = driver.window.activeFocusItem()
    assert focus is not None
    assert focus.property("text") == "Half a na"
    driver.tap("Save")
    driver.wait(lambda: driver.description("Sender Name") == "Half a na", "what was typed")
    assert driver.description("Timeout") == "99 s", "the other change stays"


def test_panel_and_command_at_once_lose_nothing(
    driver: PanelDriver, core: Core, commands: Commands
) -> None:
    driver.tap("Send e-mail")
    driver.see("Primary Server")
    settings = driver.panel.view_model.group("smtp").settings  # type: ignore[union-attr]
    running = [
        commands.start("settings", "set", "smtp", f"timeout={60 + n}", f"sender_name=Writer {n}")
        for n in range(3)
    ]
    for n in range(12):
        settings.save("server", f"mail{n}.example.com")
        driver.wait(lambda: not settings.saving, "the panel's own change")
    for each in running:
        ended(driver, each)
    values = core.settings.get("smtp")
    assert values["server"] == "mail11.example.com"
    last = int(values["timeout"] or 0) - 60
    assert values["sender_name"] == f"Writer {last}", "both of one command, or none"
    driver.wait(lambda: driver.description("Timeout") == f"{60 + last} s", "the panel to know")
    driver.wait(
        lambda: driver.description("Primary Server") == "mail11.example.com", "its own change"
    )


def test_nobody_asks_the_database_while_nothing_happens(
    driver: PanelDriver, core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.tap("Send e-mail")
    driver.see("Primary Server")
    driver.settle(0.3)
    asked = Script([])
    monkeypatch.setattr(core.database, "query", asked)
    driver.settle(1.2)
    assert asked.calls == []
    watcher = driver.panel._watcher
    assert watcher is not None
    timers = watcher.findChildren(QTimer)
    assert timers
    assert all(timer.isSingleShot() and not timer.isActive() for timer in timers)


def test_a_token_from_elsewhere_shows_on_every_common_screen(
    driver: PanelDriver, core: Core, config: PanelConfig
) -> None:
    from app.oauth.token import Binding, Token
    from app.secret import Secret

    to_screen(driver, *COMMON[2])
    driver.see("Not obtained")
    other = Core.open(config, extra_providers=(EXAMPLE,), password_cost=CHEAP)
    other.change_settings("smtp", {"provider": "example", "account": "scan@example.com"},
                          command_line())  # fmt: skip
    bound = Binding(EXAMPLE.issuer, EXAMPLE.client_id, EXAMPLE.tenant, "scan@example.com")
    token = Token(Secret("access"), None, "Bearer", (), None, 1.0, 1.0, bound)
    other.vault().write("smtp", Secret(token.dumps()))
    other.parts.records.acquired("smtp", "example", token)
    began = time.monotonic()
    driver.see("Obtained")
    assert time.monotonic() - began < AT_ONCE
    driver.tap("System Settings")
    driver.tap("Network Settings")
    assert driver.description("Service Settings") == driver.description("Quick Settings")
    assert driver.description("Service Settings") == "Obtained"
    other.close()
