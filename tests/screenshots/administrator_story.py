# SPDX-License-Identifier: Apache-2.0
"""The administrator's screens: log-in, lock, session, its end, journal, factory reset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.administrator import PASSWORD
from tests.conftest import LeapingClock
from tests.ui.panel_driver import PanelDriver

if TYPE_CHECKING:
    from tests.screenshots.story import Camera, Words

_KEYBOARD = 1.0  # seconds until it has come


def choose_password(driver: PanelDriver, camera: Camera, say: Words) -> None:
    """From home into the settings of a machine that has no password yet."""
    driver.tap(say("ScreenWords", "Settings (Administrator)"))
    driver.settle(_KEYBOARD)
    camera.take(driver, "choose-password")
    for text in (PASSWORD.reveal(), "something else"):
        driver.type(text)
        driver.key(Qt.Key.Key_Return)
    driver.settle(0.3)
    camera.take(driver, "choose-password-not-alike")
    driver.type(PASSWORD.reveal())
    driver.key(Qt.Key.Key_Return)
    driver.see(say("ScreenWords", "System Settings"))


def tell_administrator(
    driver: PanelDriver, camera: Camera, say: Words, clock: LeapingClock
) -> None:
    """From home, with a password set, to a machine that is as new."""
    _log_in(driver, camera, say, clock)
    _session(driver, camera, say)
    _end(driver, camera, say, clock)
    _reset(driver, camera, say)


def _log_in(driver: PanelDriver, camera: Camera, say: Words, clock: LeapingClock) -> None:
    driver.tap(say("GroupWords", "Send e-mail"))
    driver.tap(say("FieldWords", "Sender Name"))
    driver.settle(_KEYBOARD)
    camera.take(driver, "log-in")
    for attempt in range(5):
        driver.type("not the password")
        driver.tap(say("LoginPage", "Log In"))
        driver.settle(0.3)
        if attempt == 0:
            camera.take(driver, "log-in-wrong")
    driver.see(say("FailureWords", "Too many wrong passwords"))
    camera.take(driver, "log-in-locked")
    clock.ahead += 60
    driver.see(say("LoginPage", "Log In"))
    driver.type(PASSWORD.reveal())
    driver.tap(say("LoginPage", "Log In"))
    driver.see(say.common("Save"))
    driver.tap(say("TopBar", "Back"))


def _session(driver: PanelDriver, camera: Camera, say: Words) -> None:
    driver.tap(say("TopBar", "Administrator"))
    camera.take(driver, "session")
    for words, source, name in (
        ("AccessWords", "Automatic log-out", "automatic-log-out"),
        ("SessionPage", "Change Password", "change-password"),
        ("AccessWords", "Journal", "journal"),
    ):
        driver.tap(say(words, source))
        driver.settle(0.5)
        camera.take(driver, name)
        driver.tap(say("TopBar", "Back"))
    driver.tap(say("TopBar", "Back"))


def _end(driver: PanelDriver, camera: Camera, say: Words, clock: LeapingClock) -> None:
    driver.tap(say("FieldWords", "Sender Name"))
    driver.settle(_KEYBOARD)
    driver.type("Kopirum 3")
    clock.ahead += 275
    driver.see(say("LogOutNotice", "Stay Logged In"))
    camera.take(driver, "log-out-notice")
    clock.ahead += 30
    driver.see(say("Main", "Logged out automatically"))
    camera.take(driver, "logged-out")
    driver.settle(5.5)  # the word goes
    driver.tap(say("ScreenWords", "Settings (Administrator)"))
    driver.type(PASSWORD.reveal())
    driver.tap(say("LoginPage", "Log In"))
    driver.see(say("DraftDialog", "Discard"))
    driver.settle(0.3)
    camera.take(driver, "unsaved-input")
    driver.tap(say("DraftDialog", "Continue Where You Left Off"))
    driver.settle(0.5)
    camera.take(driver, "continued")
    driver.tap(say("TopBar", "Back"))


def _reset(driver: PanelDriver, camera: Camera, say: Words) -> None:
    reset = say("AccessWords", "Reset")
    driver.tap(say("TopBar", "Administrator"))
    driver.tap(reset)
    camera.take(driver, "reset")
    driver.tap(say("ResetPage", "Continue"))
    driver.settle(_KEYBOARD)
    camera.take(driver, "reset-password")
    driver.type(PASSWORD.reveal())
    driver.tap(reset)
    driver.see(say.common("Test All Connections"), seconds=20)
    driver.settle(0.5)
    camera.take(driver, "home-after-reset")
