# SPDX-License-Identifier: Apache-2.0
"""Shows the on-screen keyboard on every panel and prints what is there, a JSON object a line.

A process of its own, since Qt takes its input method once, before QGuiApplication is made.
With a folder as argument it leaves pictures there.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from app import resources
from tests.ui import with_keyboard
from tests.ui.controls.stage import PANELS
from ui import fonts
from ui.glyphs import SCHEME, GlyphProvider

Hint = Qt.InputMethodHint
FIELDS = {
    "text": Hint.ImhNone,
    "email": Hint.ImhEmailCharactersOnly,
    "host": Hint.ImhUrlCharactersOnly,
    "digits": Hint.ImhDigitsOnly,
}
SETTLE = 300  # milliseconds, for a layout to load


def main(pictures: Path | None) -> None:
    with_keyboard.prepare()
    app = QGuiApplication([])
    fonts.load(resources.fonts())
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(resources.qml()))
    engine.addImageProvider(SCHEME, GlyphProvider(resources.icons()))
    engine.load(Path(__file__).with_name("Typing.qml"))
    window = engine.rootObjects()[0]
    theme = engine.singletonInstance("Panel.Theme", "Theme")
    assert isinstance(window, QQuickWindow)
    assert isinstance(theme, QObject)
    window.show()
    window.setProperty("wanted", True)
    (field,) = (item for item in items(window.contentItem()) if item.inherits("QQuickTextField"))
    for panel, kind, language, dark in cases():
        width, height, density = PANELS[panel]
        for name, value in (
            ("panelWidth", width), ("panelHeight", height), ("density", density), ("dark", dark),
        ):  # fmt: skip
            theme.setProperty(name, value)
        window.setProperty("hints", FIELDS[kind].value)
        window.setProperty("language", language)
        window.resize(QSize(width, height))
        field.forceActiveFocus()
        QGuiApplication.inputMethod().show()
        QTest.qWait(SETTLE)
        print(json.dumps(report(window, field) | {"panel": panel, "kind": kind, "lang": language}))
        if pictures:
            window.grabWindow().save(str(pictures / f"keyboard-{panel}-{kind}-{language}.png"))
    seen = {"typed": typed(window, field, "adg")}
    window.setProperty("language", "uk")
    QTest.qWait(SETTLE)
    print(json.dumps(seen | {"moved": typed(window, field, "їю")}))
    window.close()
    del engine, app


def cases() -> Iterator[tuple[str, str, str, bool]]:
    """Panel, kind of field, language, dark."""
    for panel in PANELS:
        for kind in FIELDS:
            yield panel, kind, "da", kind == "email"
    for language in ("de", "fr", "pt-BR", "ar", "tr", "uk", "is", "lt", "sr-Latn", "xx"):
        yield "portrait", "text", language, False


def report(window: QQuickWindow, field: QQuickItem) -> dict[str, object]:
    """Rectangles in pixels of the keyboard, the field and the keys, and what the keys say."""
    keys = list(keys_of(window))
    boxes = [box(key) for key in keys]
    keyboard = QGuiApplication.inputMethod().keyboardRectangle()
    return {
        "visible": QGuiApplication.inputMethod().isVisible(),
        "keyboard": sides(keyboard),
        "field": sides(box(field)),
        "keys": [sides(each) for each in boxes],
        "letters": [key.property("text") for key in keys],
        "held": [str(key.property("alternativeKeys") or "") for key in keys],
    }


def typed(window: QQuickWindow, field: QQuickItem, letters: str) -> str:
    """Press these keys with a finger and give back what the field then holds."""
    field.setProperty("text", "")
    finger = QTest.createTouchDevice()
    for letter in letters:
        (key,) = (key for key in keys_of(window) if key.property("text") == letter)
        point = box(key).center().toPoint()
        QTest.touchEvent(window, finger).press(0, point, window).commit()
        QTest.qWait(20)
        QTest.touchEvent(window, finger).release(0, point, window).commit()
        QTest.qWait(20)
    QGuiApplication.inputMethod().commit()
    return str(field.property("text"))


def keys_of(window: QQuickWindow) -> Iterator[QQuickItem]:
    """The keys a person can press."""
    for item in items(window.contentItem()):
        if item.property("keyType") and item.property("keyPanelDelegate") and item.isEnabled():
            yield item


def items(top: QQuickItem) -> Iterator[QQuickItem]:
    for item in top.childItems():
        if item.isVisible():
            yield item
            yield from items(item)


def box(item: QQuickItem) -> QRectF:
    return QRectF(item.mapToScene(QPointF(0, 0)), item.size())


def sides(rect: QRectF) -> list[float]:
    return [rect.x(), rect.y(), rect.width(), rect.height()]


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
