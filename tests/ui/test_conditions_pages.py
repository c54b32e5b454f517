# SPDX-License-Identifier: Apache-2.0
"""What is the matter with the machine, said where somebody looks, and gone by itself when over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from app import disk
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from tests.administrator import CHEAP
from tests.conftest import LeapingClock
from tests.ui.panel_driver import PanelDriver
from tests.ui.test_pages import EXAMPLE, READY, change, to_smtp
from tests.ui.test_sleep import BLANK, sleep
from ui.panel import Options
from ui.viewmodels import conditions
from ui.viewmodels.conditions import ConditionsViewModel
from ui.viewmodels.panel import PanelViewModel

SOON = (0.05, 0.1)
NO_NETWORK = "The machine is not on the network"


class Cable:
    """In, until it is pulled."""

    def __init__(self) -> None:
        self.plugged = True

    def __call__(self) -> bool:
        return self.plugged


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conditions, "PAUSES", SOON)


@pytest.fixture
def core(config: PanelConfig, leaping: LeapingClock) -> Iterator[Core]:
    core = Core.open(config, clock=leaping, extra_providers=(EXAMPLE,), password_cost=CHEAP)
    core.set_preference("motion", "off")
    core.vault().self_test()
    yield core
    core.close()


@pytest.fixture
def leaping() -> LeapingClock:
    return LeapingClock()


@pytest.fixture
def cable() -> Cable:
    return Cable()


@pytest.fixture
def driver(
    qapp: QGuiApplication, config: PanelConfig, core: Core, cable: Cable
) -> Iterator[PanelDriver]:
    driver = PanelDriver(config, Options(lang="en"), core=core, connected=cable)
    driver.log_in()
    yield driver
    driver.close()


def model(driver: PanelDriver) -> PanelViewModel:
    found = driver.panel.view_model
    assert found is not None
    return found


def standing(driver: PanelDriver) -> ConditionsViewModel:
    return model(driver).conditions


def gone(driver: PanelDriver, title: str) -> None:
    driver.wait(lambda: driver.find(title) is None, f"{title} to go")


def test_all_is_well_and_nothing_is_said(driver: PanelDriver) -> None:
    driver.settle(0.2)
    assert standing(driver).codes == []
    assert driver.find("Try Again") is None


@pytest.mark.parametrize("page", ["home", "group"])
def test_a_network_that_is_lost_and_comes_back(
    driver: PanelDriver, cable: Cable, page: str
) -> None:
    if page == "group":
        to_smtp(driver)
    cable.plugged = False
    standing(driver).look("network")  # as the kernel's news make it
    driver.see(NO_NETWORK)
    assert "Check the network cable" in driver.description(NO_NETWORK)
    assert driver.enabled("Try Again")
    cable.plugged = True
    gone(driver, NO_NETWORK)


def test_try_again_looks_at_once(
    driver: PanelDriver, cable: Cable, monkeypatch: pytest.MonkeyPatch
) -> None:
    for concern in standing(driver)._concerns.values():
        concern.pauses = (1000.0,)
    cable.plugged = False
    standing(driver).look("network")
    driver.see(NO_NETWORK)
    cable.plugged = True
    driver.tap("Try Again")
    gone(driver, NO_NETWORK)


def test_a_key_that_goes_and_comes_back_while_a_screen_is_open(
    driver: PanelDriver, core: Core, config: PanelConfig
) -> None:
    change(driver, core, **READY)
    to_smtp(driver)
    driver.wait(lambda: driver.enabled("Get Token"), "the button")
    away = config.machine_key.rename(config.machine_key.with_suffix(".away"))
    driver.tap("Get Token")
    driver.tap("OK")
    driver.see("The keyring is locked")  # what became of it
    driver.tap("Close")
    driver.see_part("The tokens are not lost. Whoever looks after this machine unlocks")
    assert not driver.enabled("Get Token")
    assert driver.description("Get Token") == "The keyring is locked"
    away.rename(config.machine_key)
    gone(driver, "The keyring is locked")
    driver.wait(lambda: driver.enabled("Get Token"), "the button")


@pytest.mark.parametrize(
    ("error", "title", "advice"),
    [(ErrorId.STATE_FULL, "The storage is full", "make room"),
     (ErrorId.STATE_UNWRITABLE, "Nothing can be stored", "adgang doctor")],
)  # fmt: skip
def test_a_disk_that_fails_and_is_mended(
    driver: PanelDriver, core: Core, monkeypatch: pytest.MonkeyPatch,
    error: ErrorId, title: str, advice: str,
) -> None:  # fmt: skip
    def refuse(*_arguments: object, **_named: object) -> None:
        raise AdgangError(error, key="state")

    to_smtp(driver)
    driver.tap("Primary Server")
    driver.type("mail.example.com")
    with monkeypatch.context() as broken:
        broken.setattr(disk, "probe", refuse)
        broken.setattr(core, "change_settings", refuse)
        driver.tap("Save")
        driver.see_part(title)
        driver.tap("Back")
        driver.see(title)
        assert advice in driver.description(title)
    gone(driver, title)
    driver.tap("Primary Server")
    driver.type("mail.example.com")
    driver.tap("Save")
    driver.wait(lambda: driver.description("Primary Server") == "mail.example.com", "the server")


def test_a_state_that_cannot_be_read_for_a_while(
    driver: PanelDriver, core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_group: str) -> None:
        raise AdgangError(ErrorId.STATE_UNWRITABLE, key="adgang.db")

    with monkeypatch.context() as broken:
        broken.setattr(core.settings, "get", refuse)
        model(driver).refresh()
        driver.see("Nothing can be stored")
    core.settings.put("smtp", {"sender_name": "Copy room"})
    gone(driver, "Nothing can be stored")
    to_smtp(driver)
    driver.wait(lambda: driver.description("Sender Name") == "Copy room", "what was read anew")


def turn(driver: PanelDriver) -> None:
    """A minute has passed."""
    clock = model(driver).clock
    clock._now -= 60
    clock._turn()


def test_a_clock_before_the_release_is_said_and_goes_when_it_is_set(
    driver: PanelDriver, leaping: LeapingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaping, "now", lambda: LeapingClock().now()._replace(wall=86400.0))
    turn(driver)
    driver.see("The clock is wrong")
    assert "Set the machine's date and time" in driver.description("The clock is wrong")
    assert "1970" in driver.description("The clock is wrong")
    monkeypatch.undo()
    monkeypatch.setattr(conditions, "PAUSES", SOON)
    gone(driver, "The clock is wrong")


def test_a_clock_that_jumps_is_said_until_somebody_has_read_it(
    driver: PanelDriver, core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    refreshed: list[None] = []
    now = core.clock.now

    def ahead() -> object:
        return now()._replace(wall=now().wall + 10_000)

    monkeypatch.setattr(core.clock, "now", ahead)
    standing(driver).clockSet.connect(lambda: refreshed.append(None))
    turn(driver)
    driver.see("The clock has been changed")
    assert len(refreshed) == 1, "what shows times is read anew"
    driver.tap("The Clock Is Right")
    gone(driver, "The clock has been changed")


def test_a_machine_in_the_dark_is_looked_at_when_somebody_comes(
    driver: PanelDriver, cable: Cable
) -> None:
    sleep(driver, BLANK)
    cable.plugged = False
    driver.settle(0.2)
    assert standing(driver).codes == []
    driver.touch(QPoint(5, 5))
    driver.see(NO_NETWORK)
    sleep(driver, BLANK)
    cable.plugged = True
    driver.settle(0.3)
    assert standing(driver).codes == ["no_network"], "nobody looks, and nothing moves"
    driver.touch(QPoint(5, 5))
    gone(driver, NO_NETWORK)


def test_two_conditions_at_once_are_two_notices(
    driver: PanelDriver, cable: Cable, config: PanelConfig
) -> None:
    cable.plugged = False
    config.machine_key.rename(config.machine_key.with_suffix(".away"))
    standing(driver).look("network", "keyring")
    driver.see(NO_NETWORK)
    driver.see("The keyring is locked")
    cable.plugged = True
    gone(driver, NO_NETWORK)
    assert driver.find("The keyring is locked") is not None
