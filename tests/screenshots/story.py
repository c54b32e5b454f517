# SPDX-License-Identifier: Apache-2.0
"""Goes through every screen of the panel, and takes a picture of each."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.clock import Clock
from app.core import Core
from app.oauth.provider import Provider, Source
from app.panel_config import PanelConfig
from app.sandbox.sandbox import Sandbox
from tests.administrator import CHEAP, administrator
from tests.conftest import LeapingClock
from tests.screenshots.administrator_story import choose_password, tell_administrator
from tests.ui.panel_driver import PanelDriver
from ui.panel import DemoNote, Options

_ACCOUNTS = {
    "smtp": "scan@example.com", "alert-smtp": "alarm@example.com",
    "status-pop": "status@example.com", "eprint-pop": "print@example.com",
}  # fmt: skip


class Look(NamedTuple):
    """How the panel is to look."""

    size: str
    language: str
    scale: str
    dark: bool
    keyboard: bool


class Camera:
    """Takes numbered pictures of one driver after another."""

    def __init__(self, look: Look, folder: Path, only: str) -> None:
        self.look = look
        self._folder = folder
        self._only = only
        self._count = 0
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            old.unlink()

    def take(self, driver: PanelDriver, name: str) -> None:
        driver.calm()
        self.take_plain(driver, name)

    def take_plain(self, driver: PanelDriver, name: str) -> None:
        """Of a window without pages."""
        self._count += 1
        if self._only in name:
            driver.settle(0.25)
            driver.picture().save(str(self._folder / f"{self._count:02}-{name}.png"))


class Words:
    """The panel's words in the language it speaks."""

    def __call__(self, context: str, source: str) -> str:
        return QCoreApplication.translate(context, source)

    def common(self, source: str) -> str:
        return self("CommonWords", source)


def tell(look: Look, scratch: Path, folder: Path, only: str) -> None:
    """The whole story, once."""
    camera, say = Camera(look, folder, only), Words()
    with Sandbox(scratch / "sandbox", interval=0.3) as sandbox:
        config = _config(scratch / "state", sandbox)
        with _panel(config, look, sandbox, None) as driver:
            _first_start(driver, camera, say)
            _editors(driver, camera, say)
            _get_token(driver, camera, say, sandbox)
            _failures(driver, camera, say, sandbox)
            _tests(driver, camera, say, sandbox)
        with _core(config, sandbox) as core:
            _fill(core, sandbox)
        with _panel(config, look, sandbox, None) as driver:
            _everyday(driver, camera, say)
        note = DemoNote(sandbox.verification_uri, "scan@example.com", "scan-demo", "12345")
        with _panel(config, look, sandbox, note) as driver:
            camera.take(driver, "home-demo")
        _without_key(config, look, sandbox, camera, say)
        clock = LeapingClock()
        with _panel(config, look, sandbox, None, clock) as driver:
            tell_administrator(driver, camera, say, clock)
        _damaged(config, look, camera)


def _config(state: Path, sandbox: Sandbox) -> PanelConfig:
    plain = PanelConfig(state=state, machine=state.parent / "etc", name="Kopirum 2")
    return plain.for_demo(state, sandbox.ca_file)


def _provider(sandbox: Sandbox) -> Provider:
    return replace(sandbox.provider(), name="Example Mail")


def _others() -> tuple[Provider, ...]:
    """Built-in definitions as a machine without client ids has them."""
    return (
        Provider("later", "Later Mail", "https://later.example.com", None, source=Source.MACHINE),
    )


@contextmanager
def _core(config: PanelConfig, sandbox: Sandbox, clock: Clock | None = None) -> Iterator[Core]:
    providers = (_provider(sandbox), *_others())
    core = Core.open(config, clock=clock, password_cost=CHEAP, extra_providers=providers)
    try:
        yield core
    finally:
        core.close()


@contextmanager
def _panel(
    config: PanelConfig,
    look: Look,
    sandbox: Sandbox,
    note: DemoNote | None,
    clock: Clock | None = None,
) -> Iterator[PanelDriver]:
    width, height = map(int, look.size.split("x"))
    with _core(config, sandbox, clock) as core:
        core.set_preference("theme", "dark" if look.dark else "light")
        core.set_preference("text_size", look.scale)
        options = Options(lang=look.language, size=(width, height), demo_note=note)
        driver = PanelDriver(config, options, core=core, keyboard=look.keyboard)
        try:
            driver.settle(0.5)
            yield driver
        finally:
            driver.close()


def _first_start(driver: PanelDriver, camera: Camera, say: Words) -> None:
    camera.take(driver, "home-first-start")
    driver.tap(say("TopBar", "Language"))
    camera.take(driver, "language")
    driver.tap(say("TopBar", "Back"))
    choose_password(driver, camera, say)
    camera.take(driver, "settings-menu")
    for screen in ("System Settings", "Network Settings"):
        driver.tap(say("ScreenWords", screen))
        camera.take(driver, screen.split()[0].lower() + "-menu")
    driver.tap(f"{say('ScreenWords', 'Service Settings')} › SMTP")
    camera.take(driver, "services-setup-empty")


def _editors(driver: PanelDriver, camera: Camera, say: Words) -> None:
    def label(source: str) -> str:
        return say("FieldWords", source)

    driver.tap(label("Provider"))
    camera.take(driver, "provider-choice")
    driver.tap("Example Mail")
    driver.tap(label("Account Name"))
    driver.settle(1.0)  # the keyboard comes
    driver.type("scan@example.com")
    camera.take(driver, "edit-account")
    driver.tap(say.common("Save"))
    driver.see(label("Primary Server"))
    driver.tap(label("Timeout"))
    driver.type("700")
    camera.take(driver, "edit-number")
    driver.tap(say.common("Save"))
    driver.settle(0.3)
    camera.take(driver, "edit-number-error")
    driver.type("30")
    driver.tap(say.common("Save"))
    driver.tap(label("Primary Server"))
    camera.take(driver, "edit-host")
    driver.tap(say("TopBar", "Back"))
    for field, text in (("Sender Name", "Kopirum 2"), ("Sender Address", "scan@example.com")):
        driver.tap(label(field))
        driver.type(text)
        camera.take(driver, "edit-" + field.lower().replace(" ", "-"))
        driver.tap(say.common("Save"))
    driver.tap(label("Authentication Method"))
    camera.take(driver, "authentication-method")
    driver.tap(say("TopBar", "Back"))
    camera.take(driver, "services-setup")


def _get_token(driver: PanelDriver, camera: Camera, say: Words, sandbox: Sandbox) -> None:
    driver.tap(say.common("Get Token"))
    driver.settle(0.3)
    camera.take(driver, "confirm-get-token")
    sandbox.faults.delay["device_authorization"] = 1.5
    driver.tap(say.common("OK"))
    camera.take(driver, "asking")
    driver.see(say("StateWords", "Waiting for authorization"))
    sandbox.faults.delay.clear()
    camera.take(driver, "code")
    driver.tap(say("CodeView", "An error on the phone?"))
    camera.take(driver, "phone-help")
    driver.tap(say("TopBar", "Back"))
    driver.tap(say("TopBar", "Back"))
    camera.take(driver, "services-setup-waiting")
    driver.tap(say("TokenCard", "Show Code"))
    driver.see(say.common("New Code"))
    sandbox.approve(driver.item("userCode").property("code"), "scan@example.com")
    driver.see(say("SuccessView", "The token has been obtained"))
    camera.take(driver, "success")
    driver.tap(say.common("Close"))
    camera.take(driver, "services-setup-obtained")


def _failures(driver: PanelDriver, camera: Camera, say: Words, sandbox: Sandbox) -> None:
    def begin() -> str:
        driver.tap(say.common("Get Token"))
        driver.settle(0.2)
        driver.tap(say.common("OK"))
        driver.see(say.common("New Code"))
        return str(driver.item("userCode").property("code"))

    sandbox.deny(begin())
    driver.see(say("FailureWords", "The request was refused on the phone"))
    camera.take(driver, "failed-denied")
    driver.tap(say.common("Close"))
    sandbox.expire_code(begin())
    driver.see(say("FailureWords", "The code has expired"))
    camera.take(driver, "failed-expired")
    driver.tap(say.common("Close"))
    sandbox.approve(begin(), "alarm@example.com")
    driver.see(say("FailureWords", "Somebody logged in with another account"))
    camera.take(driver, "failed-wrong-account")
    driver.tap(say("DecisionView", "Do Not Keep"))
    driver.see(say.common("Get Token Again"))
    driver.tap(say.common("For the Help Desk"))
    driver.settle(0.3)
    camera.take(driver, "help-desk")
    driver.tap(say("TopBar", "Back"))
    driver.tap(say.common("Close"))
    driver.tap(say("FieldWords", "Account Name"))
    driver.type("info@example.com")
    driver.tap(say.common("Save"))
    driver.settle(0.3)
    camera.take(driver, "bound")
    driver.tap(say.common("Cancel"))
    driver.tap(say("TopBar", "Back"))


def _tests(driver: PanelDriver, camera: Camera, say: Words, sandbox: Sandbox) -> None:
    sandbox.faults.delay["smtp"] = 1.5
    driver.tap(say.common("Test Connection"))
    driver.settle(0.3)
    camera.take(driver, "test-running")
    sandbox.faults.delay.clear()
    driver.see(say("TestResult", "The connection works"))
    camera.take(driver, "test-passed")
    driver.tap(say("TopBar", "Back"))
    driver.tap(say.common("Delete"))
    driver.settle(0.3)
    camera.take(driver, "confirm-delete")
    driver.tap(say.common("Delete"))
    driver.see(say("StateWords", "Not obtained"))
    camera.take(driver, "deleted")
    driver.tap(say.common("Test Connection"))
    driver.see(say("FailureWords", "There is no token yet"))
    camera.take(driver, "test-failed")


def _fill(core: Core, sandbox: Sandbox) -> None:
    """A machine in use: two tokens, one that waits, one that went bad, one group untouched."""
    for group, account in _ACCOUNTS.items():
        core.change_settings(
            group, {"provider": "sandbox", "account": account}, administrator(core)
        )
        code = core.tokens.begin(group, administrator(core))
        if group == "alert-smtp":
            continue
        sandbox.approve(code.user_code, account)
        while core.tokens.poll(group, administrator(core)).delay is not None:
            QCoreApplication.processEvents()
    bad = _ACCOUNTS["status-pop"]
    sandbox.refuse_refresh(bad, "invalid_grant", "the password was changed")
    sandbox.expire_access(bad)
    for _ in core.connection_test("status-pop", administrator(core)):
        pass
    list(core.connection_test("status-pop", administrator(core)))


def _everyday(driver: PanelDriver, camera: Camera, say: Words) -> None:
    driver.settle(0.5)
    camera.take(driver, "home")
    driver.tap(say.common("Test All Connections"))
    driver.settle(4.0)
    camera.take(driver, "test-all")
    driver.tap(say("TopBar", "Back"))
    driver.tap(say("GroupWords", "E-mail Status"))
    camera.take(driver, "email-status-invalid")
    driver.tap(say.common("Test Connection"))
    driver.settle(2.0)
    camera.take(driver, "test-update-failed")


def _without_key(
    config: PanelConfig, look: Look, sandbox: Sandbox, camera: Camera, say: Words
) -> None:
    away = config.machine_key.rename(config.state / "away.key")
    with _panel(config, look, sandbox, None) as driver:
        driver.settle(0.5)
        camera.take(driver, "keyring-missing")
        driver.tap(say("GroupWords", "Send e-mail"))
        camera.take(driver, "keyring-missing-group")
    away.rename(config.machine_key)


def _damaged(config: PanelConfig, look: Look, camera: Camera) -> None:
    shutil.rmtree(config.state)
    config.state.mkdir(mode=0o700)
    config.database.write_bytes(b"this is no database, and has never been one" * 100)
    width, height = map(int, look.size.split("x"))
    driver = PanelDriver(config, Options(lang=look.language, size=(width, height)))
    try:
        driver.settle(0.5)
        camera.take_plain(driver, "state-damaged")
    finally:
        driver.close()
