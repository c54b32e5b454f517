# SPDX-License-Identifier: Apache-2.0
"""Nothing leaves the panel, and no button's word is cut, at any size and text size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from app.core import Core
from app.panel_config import PanelConfig
from tests.administrator import CHEAP, administrator
from tests.ui.panel_driver import PanelDriver
from tests.ui.test_pages import EXAMPLE, READY
from ui.panel import Options

SHAPES = [(800, 480), (1024, 600), (1280, 800), (480, 800)]


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    for child in root.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from items(child)


def has(item: QQuickItem, *properties: str) -> bool:
    """Whether it is a control with one of these properties.

    Its class's name would tell too, but PySide mixes up the metaobjects of QML types that have
    gone with items that have come.
    """
    return any(item.property(name) is not None for name in properties)


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def outside(driver: PanelDriver) -> list[str]:
    """What stands out of the window to the left or right."""
    window = driver.window
    return [
        f"{item.property('text')!r} {place(item)}"
        for item in items(window.contentItem())
        if item.inherits("QQuickText") or has(item, "faceHeight")
        if place(item).left() < -0.5 or place(item).right() > window.width() + 0.5
    ]


def cut(driver: PanelDriver) -> list[str]:
    """Words of buttons that are not wholly shown."""
    return [
        str(text.property("text"))
        for button in items(driver.window.contentItem())
        if has(button, "faceHeight", "tabs")
        for text in items(button)
        if text.inherits("QQuickText") and text.property("truncated")
    ]


@pytest.mark.parametrize("scale", ["100", "130"])
@pytest.mark.parametrize("size", SHAPES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_leaves_the_panel(
    qapp: QGuiApplication, config: PanelConfig, size: tuple[int, int], scale: str
) -> None:
    core = Core.open(config, password_cost=CHEAP, extra_providers=(EXAMPLE,))
    core.set_preference("text_size", scale)
    core.set_preference("motion", "off")
    core.change_settings("smtp", READY, administrator(core))
    driver = PanelDriver(config, Options(lang="da", size=size), core=core)

    def look(what: str) -> None:
        driver.settle(0.1)
        assert outside(driver) == [], what
        assert cut(driver) == [], what

    try:
        look("home")
        driver.tap("Sprog")
        look("language")
        driver.tap("Tilbage")
        driver.tap("Indstillinger (administrator)")
        look("log-in")
        driver.type("forkert")
        driver.tap("Log ind")
        driver.see_part("Adgangskoden er forkert")
        look("wrong password")
        driver.tap("Tilbage")
        driver.log_in()
        driver.tap("Administrator")
        look("session")
        for page in (
            "Automatisk udlogning",
            "Skift adgangskode",
            "USB-nøgle",
            "Journal",
            "Nulstil",
        ):
            driver.tap(page)
            look(page)
            driver.tap("Tilbage")
        driver.tap("Udbydere")
        driver.see("Zoho Mail")
        look("providers to set up")
        driver.tap("Zoho Mail")
        driver.see("Klienthemmelighed")
        look("a provider")
        driver.tap("Klient-id")
        driver.type("a b")
        driver.tap("Gem")
        driver.see_part("Det er ikke et gyldigt klient-id")
        look("a client id")
        driver.tap("Tilbage")
        driver.tap("Tilbage")
        driver.tap("Tilføj en udbyder")
        look("another provider")
        driver.tap("Tilbage")
        driver.tap("Tilbage")
        driver.tap("Tilbage")
        driver.tap("Indstillinger (administrator)")
        driver.tap("System Indstillinger")
        look("menu")
        driver.tap("Indstillinger, init. Installation")
        driver.tap("Hurtigindstillinger, netværk")
        look("group")
        driver.tap("Udbyder")
        look("providers")
        driver.tap("Tilbage")
        driver.tap("Portnummer")
        driver.type("70000")
        driver.tap("Gem")
        driver.see_part("Det kan ikke bruges.")
        look("error")
        driver.tap("Tilbage")
        driver.tap("Hent token")
        driver.see("Annuller")
        look("dialog")
    finally:
        driver.close()
        core.close()
