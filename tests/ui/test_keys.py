# SPDX-License-Identifier: Apache-2.0
"""The panel worked by keys alone: everything is reached, seen to have the focus, and pressed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app.actor import command_line
from app.core import Core
from app.panel_config import PanelConfig
from tests.administrator import CHEAP
from tests.ui.panel_driver import PanelDriver
from tests.ui.test_news import obtained
from tests.ui.test_pages import EXAMPLE, READY
from tests.ui.test_shapes import has, items, place
from tests.ui.test_sleep import push
from ui.panel import Options
from ui.viewmodels.kinds import TokenPhase

K = Qt.Key
MOST = 60  # steps round a page
SCROLL = {"Scroll up", "Scroll down"}  # one of them is out of use at either end


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    core = Core.open(config, extra_providers=(EXAMPLE,), password_cost=CHEAP)
    core.set_preference("motion", "off")
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, config: PanelConfig, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(config, Options(lang="en"), core=core)
    driver.log_in()
    yield driver
    driver.close()


def press(driver: PanelDriver, *keys: Qt.Key) -> None:
    for key in keys:
        driver.key(key)
        driver.settle(0.02)
    driver.calm()
    driver.settle(0.03)


def focus(driver: PanelDriver) -> str:
    """The accessible name of what has the focus."""
    item: QQuickItem | None = driver.window.activeFocusItem()
    while item is not None:
        found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
        name = found.text(QAccessible.Text.Name) if found is not None else ""
        if name:
            return name
        item = item.parentItem()
    return ""


def ring(driver: PanelDriver) -> bool:
    """Whether the focus can be seen: a ring around it, or a field's own edge and cursor."""
    item = driver.window.activeFocusItem()
    if item.inherits("QQuickTextField"):
        return True
    there = place(item)
    return any(
        has(each, "targetRadius") and place(each).intersects(there)
        for each in items(item)
    ) or bool(item.property("visualFocus"))  # fmt: skip


def to(driver: PanelDriver, name: str, key: Qt.Key = K.Key_Tab) -> None:
    """Go on with one key until `name` has the focus."""
    passed = []
    for _ in range(MOST):
        if focus(driver) == name:
            assert ring(driver), f"{name} has the focus, and nobody can see it"
            return
        passed.append(focus(driver))
        press(driver, key)
    raise AssertionError(f"{name} is not reached by {key.name}; passed {passed}")


def enter(driver: PanelDriver, name: str, key: Qt.Key = K.Key_Return) -> None:
    """Go to `name` and press it."""
    to(driver, name)
    press(driver, key)


def write(driver: PanelDriver, text: str) -> None:
    for letter in text:
        QTest.keyClick(driver.window, letter)  # type: ignore[call-overload]


def round_trip(driver: PanelDriver, key: Qt.Key) -> list[str]:
    """The names that one key leads to, once round."""
    press(driver, key)
    while focus(driver) in SCROLL:  # these come and go
        press(driver, key)
    names = [focus(driver)]
    first = driver.window.activeFocusItem()
    for _ in range(MOST):
        press(driver, key)
        if driver.window.activeFocusItem() is first:
            return names
        names.append(focus(driver))
    raise AssertionError(f"no way round: {names}")


def focusable(driver: PanelDriver) -> list[str]:
    """The names of all that can have the focus; Qt says that of plain text too."""
    texts = (QAccessible.Role.StaticText, QAccessible.Role.Heading, QAccessible.Role.AlertMessage)
    return [
        each.text(QAccessible.Text.Name)
        for each in driver._visible()
        if each.state().focusable and not each.state().disabled and each.role() not in texts
    ]


PAGES: dict[str, dict[str, object]] = {
    "home": {},
    "MenuPage": {"screen": "settings"},
    "GroupPage": {"screen": "services_setup"},
    "LanguagePage": {"alone": True},
    "PanelSettingsPage": {"look": None},
    "PanelChoicePage": {"look": None, "key": "dim_after"},
    "PanelSizePage": {"look": None, "key": "panel_size"},
    "ChoicePage": {"group": None, "key": "auth"},
    "ProviderPage": {"group": None, "key": "provider"},
    "EditPage": {"group": None, "key": "server"},
    "TestPage": {"group": None, "runs": False},
    "TestAllPage": {},
    "PhoneHelpPage": {"group": None},
}


def open_page(driver: PanelDriver, page: str) -> None:
    model = driver.panel.view_model
    assert model is not None
    there = {"look": model.look, "group": model.group("smtp")}
    if page != "home":
        push(driver, page, **{k: there.get(k, v) for k, v in PAGES[page].items()})
    driver.settle(0.1)


@pytest.mark.parametrize("size", [(1024, 600), (800, 480), (480, 800)])
@pytest.mark.parametrize("page", PAGES)
def test_tab_reaches_everything_and_the_focus_is_seen(
    driver: PanelDriver, core: Core, page: str, size: tuple[int, int]
) -> None:
    core.change_settings("smtp", {**READY, "server": "mail.example.com"}, command_line())
    driver.panel.view_model.refresh()  # type: ignore[union-attr]
    driver.window.resize(*size)
    driver.wait(lambda: "Not obtained. scan" in driver.description("Send e-mail"), "the settings")
    open_page(driver, page)
    there = set(focusable(driver))
    onward = round_trip(driver, K.Key_Tab)
    assert set(onward) - SCROLL == there - SCROLL
    back = round_trip(driver, K.Key_Backtab)
    assert set(back) - SCROLL == there - SCROLL
    for _ in onward:
        press(driver, K.Key_Tab)
        assert ring(driver), focus(driver)
        item = driver.window.activeFocusItem()
        assert driver.window.contentItem().boundingRect().contains(place(item).center())


def test_arrows_lead_as_tab_does(driver: PanelDriver) -> None:
    to(driver, "Send e-mail")
    press(driver, K.Key_Down)
    assert focus(driver) == "E-mail Alert"
    press(driver, K.Key_Right, K.Key_Left, K.Key_Up)
    assert focus(driver) == "Send e-mail"


@pytest.mark.parametrize("key", [K.Key_Return, K.Key_Enter, K.Key_Space])
def test_each_key_that_presses_presses(driver: PanelDriver, key: Qt.Key) -> None:
    enter(driver, "Send e-mail", key)
    driver.see("Primary Server")
    enter(driver, "Timeout", key)
    driver.see("Save")


def test_a_key_that_is_held_presses_once(driver: PanelDriver) -> None:
    enter(driver, "Settings (Administrator)")
    held = QKeyEvent(
        QEvent.Type.KeyPress, K.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    for _ in range(3):
        QGuiApplication.sendEvent(driver.window, held)
        driver.calm()
    assert driver.item("navigator").property("depth") == 2


def test_escape_goes_back_and_the_focus_is_where_it_was(driver: PanelDriver) -> None:
    enter(driver, "Settings (Administrator)")
    enter(driver, "System Settings")
    enter(driver, "Printer Settings")
    driver.see("E-mail Print Settings")
    for name in ("Printer Settings", "System Settings", "Settings (Administrator)"):
        press(driver, K.Key_Escape)
        assert focus(driver) == name
        assert ring(driver)
    press(driver, K.Key_Escape)
    assert driver.item("navigator").property("depth") == 1


def test_a_page_that_opens_by_keys_has_its_first_control_focused(driver: PanelDriver) -> None:
    enter(driver, "Settings (Administrator)")
    driver.wait(lambda: focus(driver) == "Search in the Settings", "the focus")
    press(driver, K.Key_Escape)
    enter(driver, "Panel Settings")
    driver.wait(lambda: focus(driver) == "Language", "the focus")
    assert ring(driver)


def test_a_page_that_opens_by_touch_shows_no_focus(driver: PanelDriver) -> None:
    driver.tap("Settings (Administrator)")
    assert focus(driver) != "Search in the Settings"


def test_settings_a_token_and_its_end_by_keys_alone(driver: PanelDriver, core: Core) -> None:
    enter(driver, "Send e-mail")
    enter(driver, "Provider")
    enter(driver, "Example Mail")
    driver.wait(lambda: driver.description("Provider") == "Example Mail", "the provider")
    assert focus(driver) == "Provider"
    enter(driver, "Account Name")
    write(driver, "scan@example.com")
    press(driver, K.Key_Return)
    driver.wait(lambda: core.settings.get("smtp")["account"] == "scan@example.com", "the account")
    driver.calm()
    enter(driver, "Authentication Method")
    enter(driver, "OAuth 2.0", K.Key_Space)
    driver.see("Primary Server")
    enter(driver, "Get Token")
    driver.see_part("The machine gets permission")
    assert focus(driver) == "Cancel", "the safe one"
    assert round_trip(driver, K.Key_Tab) == ["OK", "Cancel"], "and no way out of the question"
    press(driver, K.Key_Left)
    assert focus(driver) == "Cancel"
    press(driver, K.Key_Escape)
    driver.wait(lambda: driver.find("OK") is None, "the question to go")
    assert focus(driver) == "Get Token", "back where it was"
    assert ring(driver)
    obtained(core, "smtp")
    driver.panel.view_model.refresh()  # type: ignore[union-attr]
    driver.see("Obtained")
    enter(driver, "Delete")
    driver.see("Delete the token?")
    to(driver, "Delete")
    press(driver, K.Key_Return)
    driver.see("Not obtained")
    assert core.tokens.status("smtp").has_something is False


def test_a_code_and_its_end_keep_the_focus(driver: PanelDriver, core: Core) -> None:
    press(driver, K.Key_Tab)
    group = driver.panel.view_model.group("smtp")  # type: ignore[union-attr]
    group.token._enter(TokenPhase.Phase.Starting)
    push(driver, "GetTokenPage", group=group)
    driver.wait(lambda: focus(driver), "the focus")
    assert focus(driver) == "Cancel"
    group.token._enter(TokenPhase.Phase.Failed, "denied")
    driver.see("The request was refused on the phone")
    driver.settle(0.1)
    assert focus(driver) == "New Code"
    assert ring(driver)


def test_a_page_of_words_is_scrolled_by_keys(driver: PanelDriver) -> None:
    driver.window.resize(800, 480)
    press(driver, K.Key_Tab)
    open_page(driver, "PhoneHelpPage")
    driver.settle(0.1)
    first = "“The code is wrong” or “expired”"
    before = driver.place(first).top()
    press(driver, K.Key_PageDown)
    assert driver.place(first).top() < before
    press(driver, K.Key_PageUp)
    assert driver.place(first).top() == before
