# SPDX-License-Identifier: Apache-2.0
"""The accessibility tree of every page: names, roles and states, as AT-SPI hands them on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QGuiApplication,
)

from app.actor import command_line
from app.core import Core
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from tests.administrator import CHEAP
from tests.ui.panel_driver import PanelDriver
from tests.ui.stubs import CODE
from tests.ui.test_keys import PAGES, open_page
from tests.ui.test_news import obtained
from tests.ui.test_pages import EXAMPLE, READY
from tests.ui.test_sleep import push
from ui.panel import Options
from ui.viewmodels.kinds import TokenPhase

Role = QAccessible.Role
NONE = (Role.NoRole, Role.Client, Role.Pane, Role.Window)
PRESSED = (
    Role.Button, Role.CheckBox, Role.RadioButton, Role.PageTab, Role.Link, Role.EditableText,
)  # fmt: skip
CONTAINERS = (Role.PageTabList,)


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    core = Core.open(config, extra_providers=(EXAMPLE,), password_cost=CHEAP)
    core.set_preference("motion", "off")
    core.change_settings("smtp", {**READY, "server": "mail.example.com"}, command_line())
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, config: PanelConfig, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(config, Options(lang="en"), core=core)
    driver.log_in()
    driver.wait(lambda: "scan" in driver.description("Send e-mail"), "the settings")
    yield driver
    driver.close()


def name(each: QAccessibleInterface) -> str:
    return each.text(QAccessible.Text.Name)


def faults(driver: PanelDriver) -> list[str]:
    """What somebody who hears the panel would miss."""
    found = []
    for each in driver._visible():
        role, state = each.role(), each.state()
        actions: QAccessibleActionInterface | None = each.actionInterface()
        what = f"{role.name} {name(each)!r}"
        if not name(each) and role not in CONTAINERS:
            found.append(f"{what}: no name")
        if role in NONE:
            found.append(f"{what}: no role")
        if role in PRESSED and not (state.focusable or state.disabled):
            found.append(f"{what}: cannot have the focus")
        pressed = role in PRESSED and role is not Role.EditableText
        if pressed and (actions is None or not actions.actionNames()):
            found.append(f"{what}: cannot be pressed")
        if role is Role.CheckBox and not state.checkable:
            found.append(f"{what}: cannot be checked")
        if role is Role.EditableText and not (state.editable or state.readOnly):
            found.append(f"{what}: cannot be edited")
    return found


@pytest.mark.parametrize("page", PAGES)
def test_every_page_says_what_it_has(driver: PanelDriver, page: str) -> None:
    open_page(driver, page)
    assert faults(driver) == []


@pytest.mark.parametrize("page", ["PanelChoicePage", "PanelSizePage", "ChoicePage"])
def test_of_several_choices_one_is_chosen(driver: PanelDriver, page: str) -> None:
    open_page(driver, page)
    radios = [each for each in driver._visible() if each.role() is Role.RadioButton]
    assert len(radios) > 2
    assert [each.state().checked for each in radios].count(True) == 1


@pytest.mark.parametrize(
    ("phase", "failure"),
    [("Starting", ""), ("Code", ""), ("Succeeded", ""), *(("Failed", str(f)) for f in Failure)],
)
def test_get_token_from_beginning_to_end(driver: PanelDriver, phase: str, failure: str) -> None:
    group = driver.panel.view_model.group("smtp")  # type: ignore[union-attr]
    group.token._enter(TokenPhase.Phase[phase], failure)
    if phase == "Code":
        group.token.code.show(CODE)
    push(driver, "GetTokenPage", group=group)
    driver.settle(0.05)
    assert faults(driver) == []


def test_the_groups_page_with_a_token_and_its_questions(driver: PanelDriver, core: Core) -> None:
    obtained(core, "smtp")
    driver.panel.view_model.refresh()  # type: ignore[union-attr]
    driver.tap("Send e-mail")
    driver.see("Delete")
    assert faults(driver) == []
    for button in ("Get Token", "Delete"):
        driver.tap(button)
        driver.see("Cancel")
        assert faults(driver) == []
        driver.tap("Cancel")
        driver.wait(lambda: driver.find("Cancel") is None, "the question to go")


@pytest.mark.parametrize("page", ["home", "GroupPage"])
def test_a_condition_is_heard_with_its_button(driver: PanelDriver, page: str) -> None:
    open_page(driver, page)
    conditions = driver.panel.view_model.conditions  # type: ignore[union-attr]
    conditions.rest()  # they last as long as the test
    for concern, code in (
        ("storage", "state_full"), ("clock", "clock_changed"), ("network", "no_network"),
    ):  # fmt: skip
        conditions.put(concern, code)
    driver.see("The storage is full")
    assert faults(driver) == []
    alerts = [each for each in driver._visible() if each.role() is Role.AlertMessage]
    assert len(alerts) == 3
    assert all(each.text(QAccessible.Text.Description) for each in alerts)


def test_the_size_on_trial_is_heard(driver: PanelDriver) -> None:
    open_page(driver, "PanelSizePage")
    driver.tap("7 inches")
    driver.see("Go Back")
    assert faults(driver) == []


@pytest.mark.parametrize("size", [(800, 480), (480, 800)])
def test_small_panels_say_the_same(driver: PanelDriver, size: tuple[int, int]) -> None:
    driver.window.resize(*size)
    driver.settle(0.1)
    assert faults(driver) == []
    open_page(driver, "GroupPage")
    assert faults(driver) == []
