# SPDX-License-Identifier: Apache-2.0
"""A window for single controls: shows QML, touches it, asks what a screen reader hears."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QObject, QPoint, QPointF, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import resources
from tests.ui.qml_types import types_of
from ui.glyphs import SCHEME, GlyphProvider
from ui.viewmodels import qr_code as qr_code  # registers QrCode

_HEAD = """import QtQuick
import QtQuick.Templates as T
import Panel.Backend
import Panel.Controls
import Panel.Theme
"""
_SPREAD = 50  # milliseconds for polish and callLater

# pixels and pixels a millimetre of the panels to hold
PANELS = {
    "7in": (1024, 600, 6.68),
    "5in": (800, 480, 7.35),
    "4.3in": (800, 480, 8.54),
    "10in": (1280, 800, 5.88),
    "portrait": (480, 800, 7.35),
}


@dataclass
class Heard:
    """What assistive technology is told of an item."""

    role: QAccessible.Role
    name: str
    description: str


class Stage:
    """One engine and one window at a time; QML warnings fail the test by themselves."""

    def __init__(self, qtbot: QtBot, device: QPointingDevice) -> None:
        self._qtbot = qtbot
        self._device = device
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(resources.qml()))
        self.engine.addImageProvider(SCHEME, GlyphProvider(resources.icons()))
        self._window: QQuickWindow | None = None
        self.panel("7in")

    @property
    def theme(self) -> QObject:
        return cast("QObject", self.engine.singletonInstance("Panel.Theme", "Theme"))

    @property
    def window(self) -> QQuickWindow:
        assert self._window is not None
        return self._window

    def token(self, name: str) -> Any:
        """A property of the theme."""
        return self.theme.property(name)

    def panel(self, name: str, *, scale: float = 1.0, dark: bool = False) -> None:
        """Set the theme up for one of PANELS."""
        width, height, density = PANELS[name]
        self.set(panelWidth=width, panelHeight=height, density=density, textScale=scale, dark=dark)

    def set(self, **tokens: Any) -> None:
        for name, value in tokens.items():
            assert self.theme.setProperty(name, value), name

    def show(self, body: str, *, mirrored: bool = False) -> QQuickWindow:
        """Show the items of `body` in a window of the panel's size."""
        self.close()
        source = f"""{_HEAD}Window {{
            LayoutMirroring.enabled: {str(mirrored).lower()}
            LayoutMirroring.childrenInherit: true
            color: Theme.page
            height: Theme.panelHeight
            width: Theme.panelWidth
            visible: true
            {body}
        }}"""
        self.engine.loadData(source.encode(), QUrl.fromLocalFile(__file__))
        window = self.engine.rootObjects()[-1]
        assert isinstance(window, QQuickWindow)
        self._window = window
        self._qtbot.waitUntil(window.isExposed)
        self.settle()
        return window

    def close(self) -> None:
        if self._window is not None:
            self._window.close()
            self._window = None

    def settle(self, milliseconds: int = _SPREAD) -> None:
        QTest.qWait(milliseconds)

    def find(self, name: str) -> QQuickItem:
        """The item of this objectName, a repeater's included, else any object of the window."""
        items = [self.window.contentItem()]
        for item in items:
            if item.objectName() == name:
                return item
            items += item.childItems()
        found = self.window.findChild(QObject, name)
        assert found is not None, name
        return cast("QQuickItem", found)

    def every(self, kind: str, top: QQuickItem | None = None) -> list[QQuickItem]:
        """All visible items whose QML type name begins with `kind`."""
        found = []
        for item in (top or self.window.contentItem()).childItems():
            if item.isVisible():
                if types_of(item)[0].startswith(kind):
                    found.append(item)
                found += self.every(kind, item)
        return found

    def point(self, item: QQuickItem, x: float = 0.5, y: float = 0.5) -> QPoint:
        """A place in the item, as parts of its size, in the window."""
        return item.mapToScene(QPointF(item.width() * x, item.height() * y)).toPoint()

    def left(self, item: QQuickItem) -> int:
        return self.point(item, 0).x()

    def right(self, item: QQuickItem) -> int:
        return self.point(item, 1).x()

    def text(self, text: str) -> QQuickItem:
        """The one visible text item that reads `text`."""
        texts = [item for item in self.every("") if item.inherits("QQuickText")]
        (item,) = (item for item in texts if item.property("text") == text)
        return item

    def press(self, item: QQuickItem, x: float = 0.5, y: float = 0.5) -> None:
        touch = QTest.touchEvent(self.window, self._device)
        touch.press(0, self.point(item, x, y), self.window).commit()

    def release(self, item: QQuickItem, x: float = 0.5, y: float = 0.5) -> None:
        touch = QTest.touchEvent(self.window, self._device)
        touch.release(0, self.point(item, x, y), self.window).commit()

    def tap(self, item: QQuickItem, x: float = 0.5, y: float = 0.5) -> None:
        self.press(item, x, y)
        self.release(item, x, y)

    def grab(self) -> QImage:
        return self.window.grabWindow()

    def heard(self, item: QObject) -> Heard:
        """What a screen reader says about the item."""
        return _hear(self.interface(item))

    def interface(self, item: QObject) -> QAccessibleInterface:
        found = QAccessible.queryAccessibleInterface(item)
        assert found is not None, item
        return found

    def voices(self) -> list[Heard]:
        """Everything a screen reader finds in the window, in its order."""
        heard: list[Heard] = []
        pending = [self.interface(self.window)]
        while pending:
            interface = pending.pop(0)
            if interface.state().invisible:
                continue
            heard.append(_hear(interface))
            pending += [interface.child(at) for at in range(interface.childCount())]
        return heard[1:]


def _hear(interface: QAccessibleInterface) -> Heard:
    return Heard(
        interface.role(),
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Description),
    )
