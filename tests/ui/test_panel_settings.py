# SPDX-License-Identifier: Apache-2.0
"""The panel settings under a finger: in force at once, on every page, and after a restart."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.core import Core
from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from tests.ui.panel_driver import PanelDriver
from ui.behaviour import Pace
from ui.panel import Options

SETTINGS = "Panel Settings"


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    core = Core.open(config)
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, config: PanelConfig, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(config, Options(lang="en", size=(800, 480)), core=core)
    yield driver
    driver.close()


def theme(driver: PanelDriver) -> QObject:
    engine = driver.panel.engine
    assert engine is not None
    found = engine.singletonInstance("Panel.Theme", "Theme")
    assert isinstance(found, QObject)
    return found


def kept(driver: PanelDriver, core: Core, key: str, value: str) -> None:
    driver.wait(lambda: core.preference(key, "") == value, f"{key} to be kept")


def test_the_way_there_from_home_and_from_the_languages(driver: PanelDriver) -> None:
    driver.tap(SETTINGS)
    driver.see("Text size")
    assert driver.description("Language") == "English"
    driver.tap("Back")
    assert driver.find("Text size") is None
    driver.tap("Language")
    driver.tap(SETTINGS)
    driver.see("Text size")
    driver.tap("Back")
    driver.tap("Back")
    driver.see("Test All Connections")


def test_the_language_is_chosen_here_too(driver: PanelDriver) -> None:
    driver.tap(SETTINGS)
    driver.tap("Language")
    assert driver.find(SETTINGS) is None, "the way back leads there"
    driver.tap("Dansk")
    driver.see("Tekststørrelse")
    assert driver.description("Dæmp skærmen efter") == "5 min."
    assert driver.description("Panelets størrelse") == "Automatisk"


def test_the_text_size_is_in_force_at_once(driver: PanelDriver, core: Core) -> None:
    driver.tap(SETTINGS)
    before = theme(driver).property("bodyFont").pixelSize()
    driver.tap("Text size")
    driver.tap("130 %")
    assert driver.description("Text size") == "130 %"
    assert theme(driver).property("bodyFont").pixelSize() == pytest.approx(before * 1.3, abs=1)
    kept(driver, core, "text_size", "130")


def test_dark_and_still_are_switches(driver: PanelDriver, core: Core) -> None:
    driver.tap(SETTINGS)
    driver.tap("Dark appearance")
    assert theme(driver).property("dark")
    driver.tap("Animations")
    assert theme(driver).property("slide") == 0
    kept(driver, core, "theme", "dark")
    kept(driver, core, "motion", "off")
    driver.tap("Dark appearance")
    assert not theme(driver).property("dark")
    kept(driver, core, "theme", "light")


@pytest.mark.parametrize(
    ("row", "key", "choice", "value"),
    [
        ("Dim the screen after", "dim_after", "1 min", "1"),
        ("Dim the screen after", "dim_after", "Never", "0"),
        ("Switch the screen off after", "blank_after", "30 min", "30"),
        ("Switch the screen off after", "blank_after", "Never", "0"),
    ],
)
def test_when_it_sleeps(
    driver: PanelDriver, core: Core, row: str, key: str, choice: str, value: str
) -> None:
    driver.tap(SETTINGS)
    driver.tap(row)
    driver.tap(choice)
    assert driver.description(row) == choice
    kept(driver, core, key, value)
    behaviour = driver.panel._behaviour
    assert behaviour is not None
    minutes = {"dim_after": 5.0, "blank_after": 10.0} | {key: float(value)}
    assert sorted(behaviour._idle._after.values()) == sorted(
        each * 60 for each in minutes.values() if each
    )


def test_all_of_it_outlives_a_restart(
    qapp: QGuiApplication, config: PanelConfig, core: Core
) -> None:
    for key, value in (
        ("theme", "dark"), ("text_size", "115"), ("motion", "off"), ("panel_size", "4.3"),
        ("dim_after", "1"),
    ):  # fmt: skip
        core.set_preference(key, value)
    driver = PanelDriver(config, Options(lang="en", size=(800, 480)), core=core)
    try:
        look = theme(driver)
        assert (look.property("dark"), look.property("motion")) == (True, False)
        assert look.property("textScale") == pytest.approx(1.15)
        assert look.property("density") == pytest.approx(8.54, abs=0.01)
        driver.tap(SETTINGS)
        assert driver.description("Size of the panel") == "4.3 inches"
    finally:
        driver.close()


@pytest.mark.parametrize("size", ["0", "giant", "4.3 "])
def test_bad_stored_values_fall_back(
    qapp: QGuiApplication, config: PanelConfig, core: Core, size: str
) -> None:
    for key in ("theme", "text_size", "motion", "panel_size", "dim_after", "blank_after"):
        core.set_preference(key, size)
    driver = PanelDriver(config._replace(density=8.0), Options(lang="en"), core=core)
    try:
        look = theme(driver)
        assert (look.property("dark"), look.property("motion")) == (False, True)
        assert look.property("density") == 8.0, "the machine's own"
    finally:
        driver.close()


def test_the_command_lines_density_goes_before_the_chosen_one(
    qapp: QGuiApplication, config: PanelConfig, core: Core
) -> None:
    core.set_preference("panel_size", "4.3")
    driver = PanelDriver(config, Options(lang="en", size=(800, 480), density=7.0), core=core)
    try:
        assert theme(driver).property("density") == 7.0
        driver.tap(SETTINGS)
        assert driver.description("Size of the panel") == "Automatic"
    finally:
        driver.close()


def test_a_size_is_tried_and_confirmed(driver: PanelDriver, core: Core) -> None:
    driver.tap(SETTINGS)
    driver.tap("Size of the panel")
    ruler = driver.place("Ruler in centimetres")
    driver.tap("4.3 inches")
    driver.see("Can you read this, and tap it?")
    assert theme(driver).property("density") == pytest.approx(8.54, abs=0.01)
    assert driver.place("Ruler in centimetres").width() > 0
    driver.tap("Yes, Keep It")
    kept(driver, core, "panel_size", "4.3")
    assert driver.place("Ruler in centimetres").left() >= ruler.left()


def test_a_size_can_be_refused_and_goes_back_by_itself(
    qapp: QGuiApplication, config: PanelConfig, core: Core
) -> None:
    driver = PanelDriver(
        config, Options(lang="en", size=(1024, 600)), core=core, pace=Pace(trial=0.8)
    )
    try:
        driver.tap(SETTINGS)
        driver.tap("Size of the panel")
        before = theme(driver).property("density")
        driver.tap("10.1 inches")
        driver.tap("Go Back")
        assert theme(driver).property("density") == before
        driver.wait(lambda: driver.find("Go Back") is None, "the dialog to go")
        driver.tap("4.3 inches")
        driver.see("Can you read this, and tap it?")
        driver.wait(lambda: theme(driver).property("density") == before, "the old size")
        driver.wait(lambda: driver.find("Go Back") is None, "the dialog to go")
        assert core.preference("panel_size", "none") == "none"
    finally:
        driver.close()


def test_a_choice_that_cannot_be_kept_is_in_force_all_the_same(
    driver: PanelDriver, core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_key: str, _value: str) -> None:
        raise AdgangError(ErrorId.STATE_FULL, key="adgang.db")

    monkeypatch.setattr(core, "set_preference", full)
    driver.tap(SETTINGS)
    driver.tap("Dark appearance")
    driver.settle(0.1)
    assert theme(driver).property("dark")
