# SPDX-License-Identifier: Apache-2.0
"""The panel is turned round, or its window made larger or smaller, whatever is open."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from app.actor import command_line
from app.core import Core
from app.panel_config import PanelConfig
from tests.administrator import CHEAP
from tests.ui.controls.stage import PANELS
from tests.ui.panel_driver import PanelDriver
from tests.ui.stubs import CODE
from tests.ui.test_keys import PAGES, open_page
from tests.ui.test_news import obtained
from tests.ui.test_pages import EXAMPLE, READY
from tests.ui.test_shapes import cut, has, items, outside, place
from tests.ui.test_sleep import push
from ui.panel import Options
from ui.viewmodels.kinds import TokenPhase

TURNS = ("portrait", "5in", "4.3in", "portrait", "10in", "7in")


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    core = Core.open(config, extra_providers=(EXAMPLE,), password_cost=CHEAP)
    core.set_preference("motion", "off")
    core.change_settings("smtp", {**READY, "server": "mail.example.com"}, command_line())
    obtained(core, "smtp")
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, config: PanelConfig, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(config, Options(lang="en"), core=core)
    driver.log_in()
    driver.wait(lambda: "Obtained" in driver.description("Send e-mail"), "the token")
    yield driver
    driver.close()


def turns(driver: PanelDriver) -> Iterator[str]:
    """Every size one after the other; nothing may stand out of the panel at any."""
    for panel in TURNS:
        gc.collect()  # as PanelDriver.close
        width, height, density = PANELS[panel]
        driver.window.setProperty("density", density)
        driver.window.resize(width, height)
        driver.settle(0.1)
        assert (panel, outside(driver)) == (panel, [])
        assert (panel, cut(driver)) == (panel, [])
        yield panel


@pytest.mark.parametrize("page", PAGES)
def test_a_page(driver: PanelDriver, page: str) -> None:
    open_page(driver, page)
    path = {"System Settings", "Network Settings"}  # goes where the title needs its line
    names = {each.split(" | ")[0] for each in driver.seen()} - {"Scroll up", "Scroll down", ""}
    names -= path if page == "GroupPage" else set()
    clock = next(each for each in driver.seen() if ":" in each[:3]).split(" | ")[0]
    for _ in turns(driver):
        now = {each.split(" | ")[0] for each in driver.seen()}
        assert names - {clock} <= now, "everything is still there"


@pytest.mark.parametrize("phase", ["Starting", "Code", "Succeeded", "Failed"])
def test_get_token(driver: PanelDriver, phase: str) -> None:
    group = driver.panel.view_model.group("smtp")  # type: ignore[union-attr]
    group.token._enter(TokenPhase.Phase[phase], "denied" if phase == "Failed" else "")
    if phase == "Code":
        group.token.code.show(CODE)
    push(driver, "GetTokenPage", group=group)
    for panel in turns(driver):
        if phase == "Code":
            shown = driver.window.contentItem().boundingRect()
            code = driver.item("userCode")
            assert shown.contains(place(code).center()), panel
            qr = place(driver.item("qr"))
            assert qr.width() <= driver.window.width()


@pytest.mark.parametrize(
    ("page", "button"),
    [("GroupPage", "Delete"), ("GroupPage", "Get Token"), ("PanelSizePage", "7 inches")],
)
def test_a_question(driver: PanelDriver, page: str, button: str) -> None:
    open_page(driver, page)
    driver.tap(button)
    driver.wait(lambda: driver.find("Cancel") or driver.find("Go Back"), "the question")
    for _ in turns(driver):
        window = QRectF(0, 0, driver.window.width(), driver.window.height())
        buttons = [
            each
            for each in items(driver.window.contentItem())
            if has(each, "faceHeight")
            and each.property("text") in ("Cancel", "OK", "Delete", "Go Back", "Yes, Keep It")
        ]
        assert any(window.contains(place(each)) for each in buttons)
    answer = "Go Back" if page == "PanelSizePage" else "Cancel"
    driver.touch_name(answer)
    driver.wait(lambda: driver.find(answer) is None, "the question to go")


def test_a_condition_and_the_dark(driver: PanelDriver) -> None:
    conditions = driver.panel.view_model.conditions  # type: ignore[union-attr]
    conditions.rest()  # they last as long as the test
    conditions.put("clock", "clock_changed")
    conditions.put("storage", "state_full")
    for _ in turns(driver):
        assert driver.find("The storage is full") is not None
    watch = driver.panel._behaviour._idle  # type: ignore[union-attr]
    watch._last -= 10_000
    watch._look()
    for _ in turns(driver):
        cover = next(
            each
            for each in driver.window.contentItem().childItems()
            if each.z() > 1_000_001 and each.isVisible()
        )
        assert place(cover).size().toSize() == driver.window.size()
