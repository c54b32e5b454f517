# SPDX-License-Identifier: Apache-2.0
"""The guided first set-up of a new machine: every step, its hindrances, and the way back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.sandbox.sandbox import Sandbox
from tests.administrator import PASSWORD
from tests.ui.panel_driver import PanelDriver

if TYPE_CHECKING:
    from tests.screenshots.story import Camera, Words

_KEYBOARD = 1.0  # seconds until it has come
_STEPS = 6


def tell_setup(driver: PanelDriver, camera: Camera, say: Words, sandbox: Sandbox) -> None:
    """From the first start to the home screen."""
    _to_the_account(driver, camera, say)
    _token(driver, camera, say, sandbox)
    _back_to_it(driver, camera, say)


def _at(driver: PanelDriver, say: Words, number: int) -> None:
    """The step has come, and the keyboard with it."""
    progress = say("SetupWords", "Step %1 of %2")
    driver.calm()
    driver.see(progress.replace("%1", str(number)).replace("%2", str(_STEPS)))
    driver.settle(_KEYBOARD)


def _to_the_account(driver: PanelDriver, camera: Camera, say: Words) -> None:
    _at(driver, say, 1)
    camera.take(driver, "set-up-language")
    driver.tap(say("SetupWords", "Next"))
    driver.settle(_KEYBOARD)
    camera.take(driver, "set-up-password")
    for _ in range(2):
        driver.type(PASSWORD.reveal())
        driver.key(Qt.Key.Key_Return)
    _at(driver, say, 3)
    camera.take(driver, "set-up-provider")
    driver.tap("Later Mail")
    driver.see(say("SetupProvider", "Change Provider"))
    camera.take(driver, "set-up-provider-lacks-client-id")
    driver.tap(say("SetupWords", "Later"))
    driver.see(say("SetupWords", "Continue Set-up"))
    camera.take(driver, "set-up-to-be-continued")
    driver.tap(say("SetupWords", "Continue Set-up"))
    driver.settle(_KEYBOARD)
    driver.tap(say("TopBar", "Back"))
    driver.tap(say("SetupProvider", "Change Provider"))
    driver.tap("Example Mail")
    driver.settle(_KEYBOARD)
    driver.type("scan@example.com")
    camera.take(driver, "set-up-account")
    for _ in range(2):
        driver.key(Qt.Key.Key_Return)
        driver.settle(0.1)


def _token(driver: PanelDriver, camera: Camera, say: Words, sandbox: Sandbox) -> None:
    _at(driver, say, 5)
    camera.take(driver, "set-up-token")
    driver.tap(say("SetupWords", "Skip"))
    _at(driver, say, 6)
    camera.take(driver, "set-up-without-token")
    driver.tap(say("SetupWords", "Skip"))
    driver.see(say("SetupWords", "The set-up is not finished"))
    camera.take(driver, "set-up-still-open")
    driver.tap(say.common("Get Token"))
    _at(driver, say, 5)
    driver.tap(say.common("Get Token"))
    driver.tap(say.common("OK"))
    driver.see(say.common("New Code"))
    camera.take(driver, "set-up-code-shown")
    sandbox.approve(driver.item("userCode").property("code"), "scan@example.com")
    driver.see(say("SuccessView", "The token has been obtained"))
    camera.take(driver, "set-up-obtained")
    driver.tap(say.common("Test Connection"))
    driver.see(say("TestResult", "The connection works"))
    camera.take(driver, "set-up-tested")


def _back_to_it(driver: PanelDriver, camera: Camera, say: Words) -> None:
    assert driver.panel.view_model is not None
    driver.tap(say("TopBar", "Back"))
    _at(driver, say, 5)
    camera.take(driver, "set-up-token-done")
    for _ in range(2):
        driver.tap(say("TopBar", "Back"))
        driver.settle(_KEYBOARD)
    driver.panel.view_model.session.logOut()
    driver.see(say("SetupLock", "The administrator is logged out"))
    camera.take(driver, "set-up-logged-out")
    driver.tap(say("TopBar", "Back"))
    _at(driver, say, 2)
    camera.take(driver, "set-up-password-done")
    driver.tap(say("SetupWords", "Next"))
    driver.see(say("SetupDone", "The set-up is finished"))
    driver.settle(0.3)
    camera.take(driver, "set-up-done")
