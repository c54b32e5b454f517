# SPDX-License-Identifier: Apache-2.0
"""The main job with a finger on the real panel, the real core and the sandbox over real TLS."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import requests
import zxingcpp
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from app.core import Core
from app.panel_config import PanelConfig
from app.sandbox.sandbox import Sandbox
from app.tokens import TokenState
from tests.administrator import CHEAP, administrator
from tests.sandbox.browser import Browser
from tests.ui.panel_driver import PanelDriver
from ui.panel import Options

SCAN, PASSWORD = "scan@example.com", "scan-demo"
NOT_OBTAINED, WAITING, OBTAINED = "Ikke hentet", "Venter på godkendelse", "Hentet"


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "sandbox", interval=1) as running:
        yield running


@pytest.fixture
def demo(sandbox: Sandbox, config: PanelConfig, state: Path) -> PanelConfig:
    return config.for_demo(state, sandbox.ca_file)


@pytest.fixture
def core(sandbox: Sandbox, demo: PanelConfig) -> Iterator[Core]:
    core = Core.open(demo, password_cost=CHEAP, extra_providers=(sandbox.provider(),))
    core.change_settings("smtp", {"provider": "sandbox", "account": SCAN}, administrator(core))
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, demo: PanelConfig, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(demo, Options(lang="da"), core=core)
    driver.log_in()
    yield driver
    driver.close()


@pytest.fixture
def phone(sandbox: Sandbox) -> Iterator[Browser]:
    with requests.Session() as session:
        session.trust_env = False
        session.verify = str(sandbox.ca_file)
        yield Browser(session)


def decode(image: QImage) -> list[str]:
    """What a phone's camera reads from the picture."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    return [found.text for found in zxingcpp.read_barcodes(rows)]


def chip(driver: PanelDriver) -> str:
    """The word on the state chip of the group's page."""
    return str(driver.item("tokenChip").property("text"))


def shown(driver: PanelDriver) -> str:
    """The user code on the screen; empty while there is none."""
    item = driver.window.findChild(QQuickItem, "userCode")
    return "" if item is None else str(item.property("code"))


def open_group(driver: PanelDriver) -> None:
    """The way an administrator goes, from home to Services Setup."""
    driver.tap("Indstillinger (administrator)")
    driver.tap("System Indstillinger")
    driver.tap("Netværks Indstillinger")
    driver.tap("Services Setup")
    driver.see("Hent token")


def begin(driver: PanelDriver) -> str:
    """Tap Get token and confirm; the code that the screen shows."""
    driver.tap("Hent token")
    driver.tap("OK")
    driver.see(WAITING)
    driver.wait(lambda: shown(driver), "the code")
    return shown(driver)


def log_in(phone: Browser, address: str, code: str, *, allow: bool = True) -> None:
    """What a person does on the phone: open, enter the code, log in, allow or refuse."""
    page = phone.open(address)
    page = phone.submit(page, user_code=code)
    if "password" not in page.fields:
        page = phone.submit(page)
    page = phone.submit(page, user=SCAN, password=PASSWORD)
    wanted = "allow" if allow else "deny"
    number = next(n for n, (_, value) in enumerate(page.buttons) if value == wanted)
    phone.submit(page, number)


def test_the_whole_job(driver: PanelDriver, core: Core, phone: Browser) -> None:
    open_group(driver)
    assert chip(driver) == NOT_OBTAINED
    code = begin(driver)
    [address] = decode(driver.picture())
    assert code in address, "the complete address brings the code along"
    assert driver.item("codeChip").property("text") == WAITING
    log_in(phone, address, code)
    driver.see("Tokenet er hentet")
    driver.wait(lambda: driver.item("successChip").property("text") == OBTAINED, "the chip")
    assert core.tokens.access_token("smtp", administrator(core))
    driver.tap("Test forbindelse")
    driver.see("Forbindelsen virker")
    driver.tap("Tilbage")
    driver.wait(lambda: chip(driver) == OBTAINED, "the chip")
    driver.tap("Slet")
    driver.tap("Slet")  # the dialog's
    driver.wait(lambda: chip(driver) == NOT_OBTAINED, "the chip")
    assert core.vault().read("smtp") is None


def test_the_group_waits_while_its_code_is_shown(driver: PanelDriver) -> None:
    open_group(driver)
    begin(driver)
    driver.tap("Tilbage")
    driver.wait(lambda: chip(driver) == WAITING, "the chip")
    driver.tap("Vis kode")
    driver.see("Ny kode")


def test_denied_on_the_phone(driver: PanelDriver, core: Core, phone: Browser) -> None:
    open_group(driver)
    code = begin(driver)
    [address] = decode(driver.picture())
    log_in(phone, address, code, allow=False)
    driver.see("Anmodningen blev afvist på telefonen")
    assert core.tokens.status("smtp").state is TokenState.NOT_ACQUIRED
    driver.tap("Ny kode")
    driver.wait(lambda: shown(driver) not in ("", code), "a new code")


def test_expired(driver: PanelDriver, core: Core, sandbox: Sandbox) -> None:
    open_group(driver)
    sandbox.expire_code(begin(driver))
    driver.see("Koden er udløbet")
    driver.tap("Luk")
    driver.wait(lambda: chip(driver) == NOT_OBTAINED, "the chip")


def test_a_new_code_takes_the_place_of_the_old_one(
    driver: PanelDriver, core: Core, sandbox: Sandbox
) -> None:
    open_group(driver)
    first = begin(driver)
    driver.tap("Ny kode")
    driver.wait(lambda: shown(driver) not in ("", first), "a new code")
    second = shown(driver)
    driver.calm()
    assert second in decode(driver.picture())[0]
    sandbox.approve(second, SCAN)
    driver.see("Tokenet er hentet")


def test_cancel_brings_the_state_back(driver: PanelDriver, core: Core) -> None:
    open_group(driver)
    begin(driver)
    driver.tap("Annuller")
    driver.wait(lambda: chip(driver) == NOT_OBTAINED, "the chip")
    assert core.vault().read("smtp/grant") is None


def test_a_restart_in_the_middle(
    qapp: QGuiApplication, demo: PanelConfig, sandbox: Sandbox
) -> None:
    core = Core.open(demo, password_cost=CHEAP, extra_providers=(sandbox.provider(),))
    core.change_settings("smtp", {"provider": "sandbox", "account": SCAN}, administrator(core))
    driver = PanelDriver(demo, Options(lang="da"), core=core)
    driver.log_in()
    open_group(driver)
    code = begin(driver)
    driver.close()
    core.close()
    again = Core.open(demo, password_cost=CHEAP, extra_providers=(sandbox.provider(),))
    driver = PanelDriver(demo, Options(lang="da"), core=again)
    driver.see_part(WAITING)
    open_group_while_waiting(driver)
    assert driver.item("userCode").property("code") == code
    sandbox.approve(code, SCAN)
    driver.see("Tokenet er hentet")
    driver.close()
    again.close()


def open_group_while_waiting(driver: PanelDriver) -> None:
    driver.tap("Send e-mail")
    driver.tap("Vis kode")
    driver.wait(lambda: shown(driver), "the code")


def test_a_grant_from_the_command_line_shows_on_the_panel(
    driver: PanelDriver, demo: PanelConfig, sandbox: Sandbox
) -> None:
    open_group(driver)
    other = Core.open(demo, password_cost=CHEAP, extra_providers=(sandbox.provider(),))
    code = other.tokens.begin("smtp", administrator(other))
    driver.wait(lambda: chip(driver) == WAITING, "the chip")
    sandbox.approve(code.user_code, SCAN)
    while (delay := other.tokens.poll("smtp", administrator(other)).delay) is not None:
        driver.settle(delay)
    driver.wait(lambda: chip(driver) == OBTAINED, "the chip")
    other.close()


def test_the_language_changes_on_the_code_screen(driver: PanelDriver) -> None:
    open_group(driver)
    code = begin(driver)
    driver.tap("Sprog")
    driver.tap("English")
    driver.see("Waiting for authorization")
    driver.see("New Code")
    assert not [each for each in driver.seen() if WAITING in each or "Ny kode" in each]
    assert driver.item("userCode").property("code") == code


def test_a_provider_that_takes_ten_seconds_holds_up_no_frame(
    driver: PanelDriver, sandbox: Sandbox
) -> None:
    open_group(driver)
    sandbox.faults.delay["device_authorization"] = 10.0
    beats: list[float] = []
    heart = QTimer()
    heart.timeout.connect(lambda: beats.append(time.monotonic()))
    driver.tap("Hent token")
    driver.tap("OK")
    heart.start(5)
    driver.see_part("Beder Sandbox om en kode")
    driver.wait(lambda: driver.find("Ny kode"), "the code", seconds=15.0)
    heart.stop()
    gaps = [later - earlier for earlier, later in pairwise(beats)]
    assert sum(gaps) > 9.0
    # The longest is the code page being made; a blocked thread would stand for the ten seconds.
    assert max(gaps) < 0.5
