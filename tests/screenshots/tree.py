# SPDX-License-Identifier: Apache-2.0
"""The settings tree for the screenshots: search, tabs, records, lists, copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.ui.panel_driver import PanelDriver

if TYPE_CHECKING:
    from tests.screenshots.story import Camera, Words


def walk(driver: PanelDriver, camera: Camera, say: Words) -> None:
    """From home through the screens of the tree, and back home."""

    def screen(source: str) -> str:
        return say("ScreenWords", source)

    driver.tap(say.common("Settings (Administrator)"))
    camera.take(driver, "settings")
    _search(driver, camera, say)
    driver.tap(screen("System Settings"))
    driver.tap(screen("Network Settings"))
    camera.take(driver, "menu")
    driver.tap(screen("Service Settings"))
    driver.tap(screen("Proxy"))
    _proxy(driver, camera, say)
    driver.tap(screen("SMTP"))
    driver.tap(say("FieldWords", "Type of Encryption"))
    camera.take(driver, "type-of-encryption")
    _back(driver, say, 3)
    driver.tap(screen("System Control"))
    driver.tap(screen("E-mail Alert and Status"))
    driver.tap(screen("E-mail Status"))
    camera.take(driver, "email-status-standard")
    driver.tap(say("FieldWords", "Recipients"))
    driver.type("drift@example.com")
    driver.tap(say("ListPage", "Add"))
    driver.see_part("drift@example.com")
    camera.take(driver, "recipients")
    _back(driver, say, 1)
    driver.tap(screen("Advanced"))
    camera.take(driver, "email-status-advanced")
    _back(driver, say, 1)
    driver.tap(screen("SMTP Settings"))
    driver.tap(say.common("Copy Settings From …"))
    camera.take(driver, "copy-settings")
    _back(driver, say, 6)


def _search(driver: PanelDriver, camera: Camera, say: Words) -> None:
    driver.tap(say("SearchView", "Search in the Settings"))
    driver.type("port")
    camera.take(driver, "search")
    driver.key(Qt.Key.Key_Return)  # the keyboard goes
    driver.tap(say("FieldWords", "Port Number"))
    camera.take(driver, "search-led-here")
    _back(driver, say, 1)
    driver.tap(say("EditField", "Clear"))
    driver.key(Qt.Key.Key_Return)


def _proxy(driver: PanelDriver, camera: Camera, say: Words) -> None:
    for label, text in (("Proxy Server", "127.0.0.1"), ("Port Number", "1")):
        driver.tap(say("FieldWords", label))
        driver.type(text)
        driver.tap(say.common("Save"))
        driver.see(say("FieldWords", "Exceptions"))
    driver.tap(say("FieldWords", "Exceptions"))
    driver.type("*.example.com")
    driver.tap(say("ListPage", "Add"))
    driver.see_part("*.example.com")
    camera.take(driver, "proxy-exceptions")
    _back(driver, say, 1)
    camera.take(driver, "proxy")
    driver.tap(say("RecordPage", "Test Proxy"))
    driver.see(say("FailureWords", "The proxy cannot be reached"))
    camera.take(driver, "proxy-test-failed")
    _back(driver, say, 1)
    driver.tap(say("FieldWords", "Proxy Server"))
    driver.type("")
    driver.tap(say.common("Save"))


def _back(driver: PanelDriver, say: Words, pages: int) -> None:
    for _ in range(pages):
        driver.tap(say("TopBar", "Back"))
