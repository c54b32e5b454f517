# SPDX-License-Identifier: Apache-2.0
"""Drives the real panel as a finger does, and finds things as a screen reader does: by name."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from app import first_setup
from app.core import Core
from app.first_setup import SetupStage
from app.panel_config import PanelConfig
from tests.administrator import PASSWORD
from ui.behaviour import Pace
from ui.panel import Options, Panel

_STEP = 0.005  # seconds between looks
_FINGER = QTest.createTouchDevice()


class PanelDriver:
    """One panel on one state, from `start` to `close`."""

    def __init__(
        self,
        config: PanelConfig,
        options: Options | None = None,
        *,
        core: Core | None = None,
        keyboard: bool = True,
        pace: Pace | None = None,
        connected: Callable[[], bool] | None = lambda: True,
        setup: bool = False,
    ) -> None:
        """`connected`: whether there is a network; None: as the machine has it.

        `setup`: whether the panel may open into, or offer, the guided first set-up.
        """
        if core is not None and not setup:
            first_setup.keep_stage(core, SetupStage.ENDED)
        QAccessible.setActive(True)
        # `keyboard` only spares the notice that asks for one; its QML loads with an editor.
        self.panel = Panel(
            config, options or Options(lang="en"), keyboard=keyboard, core=core, pace=pace,
            connected=connected,
        )  # fmt: skip
        self.panel.start()
        frames: list[None] = []
        self.window.frameSwapped.connect(lambda: frames.append(None))
        self.wait(lambda: frames, "the first frame")
        if self.panel.view_model is not None:
            self.wait(lambda: self.window.property("idle"), "what comes after it")

    def log_in(self) -> None:
        """Log the administrator in with the real password, where the panel stands.

        `tests/ui/test_administrator.py` does it with a finger.
        """
        assert self.panel.view_model is not None
        assert self.panel._core is not None
        session = self.panel.view_model.session
        if not self.panel._core.access.configured():
            session.administration.setFirst(PASSWORD.reveal(), PASSWORD.reveal())  # type: ignore[attr-defined]
        else:
            session.logIn(PASSWORD.reveal())
        self.wait(lambda: session.secondsLeft > 0, "the session")

    def close(self) -> None:
        self.panel.close()
        self.settle(0.02)
        gc.collect()  # wrappers of what is gone, before Qt puts something else at their addresses

    @property
    def window(self) -> QQuickWindow:
        """The panel's window; its Python object is kept, or those of its items die with it."""
        engine = self.panel.engine
        assert engine is not None
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self._kept = window
        return window

    # Waiting

    def settle(self, seconds: float) -> None:
        """Let the panel run for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QGuiApplication.processEvents()
            time.sleep(_STEP)

    def wait(self, condition: Callable[[], object], what: str, seconds: float = 10.0) -> None:
        """Let the panel run until `condition` holds."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                seen = "\n  ".join(self.seen())
                raise AssertionError(f"waited in vain for {what}; seen:\n  {seen}")
            QGuiApplication.processEvents()
            time.sleep(_STEP)

    def calm(self) -> None:
        """Wait until no page is on its way."""
        self.wait(lambda: not self._moving(), "the page")

    # Seeing

    def item(self, name: str) -> QQuickItem:
        """The item with this objectName."""
        found = self.window.findChild(QQuickItem, name)
        assert found is not None, name
        return found

    def seen(self) -> list[str]:
        """Name and description of everything that can be seen, from top to bottom."""
        return [
            f"{each.text(QAccessible.Text.Name)} | {each.text(QAccessible.Text.Description)}"
            for each in self._visible()
        ]

    def find(self, name: str) -> QAccessibleInterface | None:
        """What is visible under this accessible name; what takes a touch comes first."""
        found = [each for each in self._visible() if each.text(QAccessible.Text.Name) == name]
        found.sort(key=lambda each: not each.state().focusable)
        return found[0] if found else None

    def description(self, name: str) -> str:
        """What a screen reader adds to the name, such as a row's value."""
        found = self.find(name)
        assert found is not None, name
        return found.text(QAccessible.Text.Description)

    def enabled(self, name: str) -> bool:
        found = self.find(name)
        assert found is not None, name
        return not found.state().disabled

    def see(self, name: str, seconds: float = 10.0) -> None:
        self.wait(lambda: self.find(name) is not None, name, seconds)

    def see_part(self, part: str, seconds: float = 10.0) -> None:
        """Wait for a text that contains `part`."""
        self.wait(lambda: any(part in each for each in self.seen()), part, seconds)

    def place(self, name: str) -> QRectF:
        """Where in the window it is."""
        self.see(name)
        self.settle(0.02)
        found = self.find(name)
        assert found is not None
        item = found.object()
        assert isinstance(item, QQuickItem)
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def picture(self) -> QImage:
        return self.window.grabWindow()

    # Touching

    def tap(self, name: str) -> None:
        """Touch what has this name, after it has come and been scrolled to."""
        self.wait(
            lambda: not self._moving() and self.find(name) and self.enabled(name),
            f"{name} that can be touched",
        )
        self.settle(0.02)  # what has come a moment ago is not laid out yet
        found = self.find(name)
        assert found is not None
        item = found.object()
        assert isinstance(item, QQuickItem)
        self._scroll_to(item)
        at = self._resting(item)
        if self._under_toast(at):
            self.touch(at)  # a finger that wants what is below sends the news away first
            self.wait(lambda: not self._under_toast(at), "the news to go")
        self.touch(at)
        self.calm()

    def _under_toast(self, at: QPoint) -> bool:
        toast = self.window.findChild(QQuickItem, "toast")
        if toast is None or not toast.isVisible():
            return False
        return toast.mapRectToScene(QRectF(0, 0, toast.width(), toast.height())).contains(at)

    def touch_name(self, name: str) -> None:
        """Touch what has this name in a window without pages."""
        self.see(name)
        found = self.find(name)
        assert found is not None
        item = found.object()
        assert isinstance(item, QQuickItem)
        self.touch(_centre(item))

    def touch(self, at: QPoint) -> None:
        QTest.touchEvent(self.window, _FINGER).press(0, at, self.window).commit()
        self.settle(0.03)
        QTest.touchEvent(self.window, _FINGER).release(0, at, self.window).commit()
        self.settle(0.03)

    def type(self, text: str) -> None:
        """Type into what has the focus, in the place of all that stands there."""
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.key(Qt.Key.Key_Backspace)
        for letter in text:
            QTest.keyClick(self.window, letter)  # type: ignore[call-overload]  # its stub forgets text
        self.settle(0.02)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.window, key, modifier)

    # Inside

    def _moving(self) -> bool:
        """Whether a page is on its way, or a step of the first set-up."""
        page = self.window.findChild(QQuickItem, "setup")
        if page is not None and page.isVisible() and not page.property("held"):
            return bool(self.item("navigator").property("busy")) or not page.property("arrived")
        return bool(self.item("navigator").property("busy"))

    def _visible(self) -> list[QAccessibleInterface]:
        """What can be reached: all of the window, or the dialog that lies over it."""
        everything = list(_below(QAccessible.queryAccessibleInterface(self.window)))
        for each in everything:
            if each.role() is QAccessible.Role.Dialog:
                return list(_below(each))
        return everything

    def _resting(self, item: QQuickItem) -> QPoint:
        """Where it is once what is laid out between frames has its place."""
        before = _centre(item)
        while True:
            self.settle(0.02)
            if (now := _centre(item)) == before:
                return now
            before = now

    def _scroll_to(self, item: QQuickItem) -> None:
        for _ in range(90):
            flick = _flickable(item)
            if flick is None:
                return
            shown = flick.mapRectToScene(QRectF(0, 0, flick.width(), flick.height()))
            middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
            top, bottom = shown.top() + 4, shown.bottom() - 4
            if top <= middle.y() <= bottom:
                self.wait(lambda: not flick.property("moving"), "the page to rest")  # noqa: B023
                return
            distance = 60 if middle.y() > bottom else -60
            self._drag(shown.center().toPoint(), distance)
        raise AssertionError("it cannot be scrolled to")

    def _drag(self, start: QPoint, up: int) -> None:
        QTest.touchEvent(self.window, _FINGER).press(0, start, self.window).commit()
        for part in range(1, 9):
            self.settle(0.008)
            at = QPoint(start.x(), start.y() - (up + (24 if up > 0 else -24)) * part // 8)
            QTest.touchEvent(self.window, _FINGER).move(0, at, self.window).commit()
        self.settle(0.2)  # a finger that rests before it leaves does not flick
        QTest.touchEvent(self.window, _FINGER).release(0, at, self.window).commit()
        self.settle(0.05)


def _below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for at in range(interface.childCount()):
        child: QAccessibleInterface | None = interface.child(at)  # its stub never says None
        if child is None or not child.isValid() or child.state().invisible:
            continue
        yield child
        yield from _below(child)


def _flickable(item: QQuickItem) -> QQuickItem | None:
    parent: QQuickItem | None = item.parentItem()  # its stub never says None
    while parent is not None and not parent.inherits("QQuickFlickable"):
        parent = parent.parentItem()
    return parent


def _centre(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
