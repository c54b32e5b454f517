# SPDX-License-Identifier: Apache-2.0
"""A panel that nobody touches goes dark, and the touch that wakes it presses nothing."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app.actor import command_line
from app.core import Core
from app.panel_config import PanelConfig
from tests.administrator import CHEAP
from tests.ui.panel_driver import _FINGER, PanelDriver
from tests.ui.test_pages import EXAMPLE, READY, change, to_smtp, waiting
from ui.behaviour import Behaviour, Pace
from ui.panel import Options
from ui.viewmodels.idle import IdleViewModel, Sleep
from ui.viewmodels.kinds import TokenPhase

DIMMED, BLANK = Sleep.Depth.Dimmed, Sleep.Depth.Blank
both = pytest.mark.parametrize("depth", [DIMMED, BLANK])


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


def behaviour(driver: PanelDriver) -> Behaviour:
    found = driver.panel._behaviour
    assert found is not None
    return found


def idle(driver: PanelDriver) -> IdleViewModel:
    return behaviour(driver)._idle


def sleep(driver: PanelDriver, depth: Sleep.Depth) -> None:
    """Nobody has touched the panel for long enough."""
    watch = idle(driver)
    watch._last -= watch._after[depth]
    watch._look()
    assert watch.depth == depth
    driver.settle(0.05)


def middle(driver: PanelDriver, name: str) -> QPoint:
    driver.see(name)
    item = driver.find(name).object()  # type: ignore[union-attr]
    assert isinstance(item, QQuickItem)
    driver._scroll_to(item)
    return driver.place(name).center().toPoint()


def brightness(driver: PanelDriver) -> float:
    """Of the brightest of some places, 0 to 1."""
    picture = driver.picture()
    width, height = picture.width(), picture.height()
    return max(
        QColor(picture.pixel(x, y)).lightnessF()
        for x in range(0, width, 16)
        for y in range(0, height, 16)
    )


def test_it_gets_dark_in_two_steps_and_bright_at_a_touch(driver: PanelDriver) -> None:
    assert brightness(driver) > 0.9
    sleep(driver, DIMMED)
    assert 0.1 < brightness(driver) < 0.4
    sleep(driver, BLANK)
    assert brightness(driver) == 0
    driver.touch(QPoint(5, 5))
    assert brightness(driver) > 0.9


@both
def test_the_waking_touch_on_delete_deletes_nothing(
    driver: PanelDriver, core: Core, depth: Sleep.Depth
) -> None:
    change(driver, core, **READY)
    waiting(core)
    driver.panel.view_model.refresh()  # type: ignore[union-attr]
    to_smtp(driver)
    at = middle(driver, "Delete")
    sleep(driver, depth)
    driver.touch(at)
    driver.settle(0.1)
    assert driver.find("Delete the token?") is None
    driver.touch(at)
    driver.see("Delete the token?")
    sleep(driver, depth)
    driver.touch(middle(driver, "Delete"))
    driver.settle(0.1)
    assert driver.find("Delete the token?") is not None, "nor in the dialog that asks"
    assert core.tokens.status("smtp").has_something


@both
def test_the_waking_touch_in_a_field_changes_nothing(
    driver: PanelDriver, depth: Sleep.Depth
) -> None:
    to_smtp(driver)
    driver.tap("Primary Server")
    driver.type("mail.example.com")
    field = driver.window.activeFocusItem()
    where = field.property("cursorPosition")
    sleep(driver, depth)
    driver.touch(middle(driver, "Clear"))
    assert field.property("text") == "mail.example.com"
    sleep(driver, depth)
    driver.touch(driver.place("Primary Server").bottomLeft().toPoint() + QPoint(20, -10))
    assert (field.property("cursorPosition"), driver.window.activeFocusItem()) == (where, field)
    driver.touch(middle(driver, "Clear"))
    assert field.property("text") == ""


@both
def test_the_waking_key_is_not_typed(driver: PanelDriver, depth: Sleep.Depth) -> None:
    to_smtp(driver)
    driver.tap("Primary Server")
    driver.type("mail")
    field = driver.window.activeFocusItem()
    sleep(driver, depth)
    QTest.keyClick(driver.window, "x")  # type: ignore[call-overload]
    assert field.property("text") == "mail"
    QTest.keyClick(driver.window, "x")  # type: ignore[call-overload]
    assert field.property("text") == "mailx"


def test_the_waking_key_answers_no_question(driver: PanelDriver, core: Core) -> None:
    change(driver, core, **READY)
    to_smtp(driver)
    driver.tap("Get Token")
    driver.see_part("The machine gets permission")
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        sleep(driver, BLANK)
        driver.key(key)
        driver.settle(0.1)
        assert driver.find("OK") is not None
    driver.key(Qt.Key.Key_Escape)
    driver.wait(lambda: driver.find("OK") is None, "the dialog to go")


def test_a_waking_drag_scrolls_nothing_and_its_second_finger_presses_nothing(
    driver: PanelDriver,
) -> None:
    driver.window.resize(800, 480)
    driver.settle(0.1)
    window = driver.window
    button = middle(driver, "Test All Connections")
    sleep(driver, DIMMED)
    at = QPoint(200, 300)
    before = driver.place("Send e-mail")
    QTest.touchEvent(window, _FINGER).press(0, at, window).commit()
    for step in range(1, 9):
        driver.settle(0.01)
        QTest.touchEvent(window, _FINGER).move(0, at - QPoint(0, 20 * step), window).commit()
    QTest.touchEvent(window, _FINGER).stationary(0).press(1, button, window).commit()
    driver.settle(0.02)
    QTest.touchEvent(window, _FINGER).stationary(0).release(1, button, window).commit()
    QTest.touchEvent(window, _FINGER).release(0, QPoint(200, 140), window).commit()
    driver.settle(0.3)
    assert driver.place("Send e-mail") == before
    assert driver.item("navigator").property("depth") == 1


def test_the_timer_is_the_persons_choice(
    qapp: QGuiApplication, config: PanelConfig, core: Core
) -> None:
    core.set_preference("dim_after", "1")
    core.set_preference("blank_after", "2")
    driver = PanelDriver(config, Options(lang="en"), core=core, pace=Pace(minute=0.2))
    driver.log_in()
    try:
        driver.wait(lambda: idle(driver).depth == DIMMED, "dim")
        driver.wait(lambda: idle(driver).depth == BLANK, "blank")
    finally:
        driver.close()


def test_nothing_moves_in_the_dark_and_the_clock_is_right_at_once(driver: PanelDriver) -> None:
    clock = driver.panel.view_model.clock  # type: ignore[union-attr]
    sleep(driver, BLANK)
    driver.settle(0.2)
    frames: list[None] = []
    driver.window.frameSwapped.connect(lambda: frames.append(None))
    clock._now -= 3600  # an hour has passed
    driver.settle(0.3)
    assert not clock._timer.isActive()
    assert frames == []
    driver.touch(QPoint(5, 5))
    assert clock._timer.isActive()
    assert abs(clock._now - clock._wall()) < 60


def push(driver: PanelDriver, page: str, **properties: object) -> None:
    navigator = driver.item("navigator")
    QMetaObject.invokeMethod(
        navigator, "push", Q_ARG("QString", page), Q_ARG("QVariant", properties)
    )
    driver.calm()


def test_a_code_that_is_shown_keeps_the_panel_awake(driver: PanelDriver, core: Core) -> None:
    core.change_settings("smtp", READY, command_line())
    waiting(core)
    driver.panel.view_model.refresh()  # type: ignore[union-attr]
    driver.wait(lambda: "Waiting" in driver.description("Send e-mail"), "the grant")
    group = driver.panel.view_model.group("smtp")  # type: ignore[union-attr]
    group.token._enter(TokenPhase.Phase.Code)
    push(driver, "GetTokenPage", group=group)
    assert not idle(driver)._timer.isActive()
    driver.tap("An error on the phone?")
    assert not idle(driver)._timer.isActive(), "the code still waits"
    driver.tap("Back")
    group.token._enter(TokenPhase.Phase.Failed, "expired")
    driver.see("The code has expired")
    assert idle(driver)._timer.isActive(), "from the end of it on"
    group.token._enter(TokenPhase.Phase.Code)
    driver.wait(lambda: not idle(driver)._timer.isActive(), "the code")
    driver.tap("Back")
    assert idle(driver)._timer.isActive(), "a grant that nobody looks at keeps nothing awake"


def test_a_test_under_way_keeps_the_panel_awake(driver: PanelDriver, core: Core) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        core.change_settings(
            "smtp", {"auth": "off", "tls": "off", "server": "127.0.0.1", "port": port},
            command_line(),
        )  # fmt: skip
        driver.panel.view_model.refresh()  # type: ignore[union-attr]
        driver.wait(lambda: "Off" in driver.description("Send e-mail"), "the settings")
        driver.tap("Test All Connections")
        driver.see("Testing …")
        assert not idle(driver)._timer.isActive()
        silent.accept()[0].close()
        driver.see("1 of 1 connections do not work")
        driver.wait(lambda: idle(driver)._timer.isActive(), "the end of it")
