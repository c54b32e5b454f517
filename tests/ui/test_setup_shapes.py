# SPDX-License-Identifier: Apache-2.0
"""The set-up's steps fit at any size and text size, and stand the right way round when mirrored."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app import resources
from app.core import Core
from app.panel_config import PanelConfig
from tests.administrator import CHEAP, PASSWORD
from tests.ui.panel_driver import PanelDriver
from tests.ui.test_pages import EXAMPLE, LATER
from tests.ui.test_shapes import SHAPES, cut, outside
from ui.panel import Options


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    core = Core.open(config, password_cost=CHEAP, extra_providers=(EXAMPLE, LATER))
    core.set_preference("motion", "off")
    yield core
    core.close()


def show(config: PanelConfig, core: Core, language: str, size: tuple[int, int]) -> PanelDriver:
    return PanelDriver(config, Options(lang=language, size=size), core=core, setup=True)


def see(driver: PanelDriver, number: int) -> None:
    driver.see(f"Trin {number} af 6")
    driver.calm()


def type_all(driver: PanelDriver, *texts: str) -> None:
    """One field after another, with the Enter key; the last one goes on."""
    for text in texts:
        driver.type(text)
        driver.key(Qt.Key.Key_Return)


@pytest.mark.parametrize("scale", ["100", "130"])
@pytest.mark.parametrize("size", SHAPES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_step_leaves_the_panel(
    qapp: QGuiApplication, config: PanelConfig, core: Core, size: tuple[int, int], scale: str
) -> None:
    core.set_preference("text_size", scale)
    driver = show(config, core, "da", size)

    def look(what: str) -> None:
        driver.settle(0.1)
        assert outside(driver) == [], what
        assert cut(driver) == [], what

    try:
        see(driver, 1)
        look("language")
        driver.tap("Næste")
        see(driver, 2)
        look("password")
        type_all(driver, PASSWORD.reveal(), PASSWORD.reveal())
        see(driver, 3)
        look("providers")
        driver.tap("Later Mail")
        driver.see("Skift udbyder")
        look("a provider that lacks something")
        assert driver.panel.view_model is not None
        driver.panel.view_model.session.logOut()
        driver.see("Administratoren er logget ud")
        look("logged out")
        driver.log_in()
        driver.tap("Næste")
        see(driver, 4)
        look("account")
        type_all(driver, "scan@example.com", "scan@example.com")
        see(driver, 5)
        look("token")
        driver.tap("Spring over")
        see(driver, 6)
        look("test")
        driver.tap("Spring over")
        driver.see("Opsætningen er ikke færdig")
        look("done")
        driver.tap("Til startskærmen")
        driver.see("Vis ikke igen")
        look("card")
    finally:
        driver.close()


def test_a_mirrored_set_up_goes_from_right_to_left(
    qapp: QGuiApplication,
    config: PanelConfig,
    core: Core,
    compiled: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shutil.copy(compiled / "panel_da.qm", tmp_path / "panel_ar.qm")
    monkeypatch.setattr(resources, "translations", lambda: tmp_path)
    driver = show(config, core, "ar", (1024, 600))
    see(driver, 1)
    middle = driver.window.width() / 2
    assert driver.place("Næste").center().x() < middle < driver.place("Senere").center().x()
    assert driver.place("Tilbage").center().x() > middle
    assert driver.place("Trin 1 af 6").right() > middle
    driver.tap("Næste")
    see(driver, 2)
    driver.close()
