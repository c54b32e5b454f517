# SPDX-License-Identifier: Apache-2.0
"""Takes pictures of every control, light and dark, at several sizes: `take.py [--out DIR]`."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

TOP = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(TOP))

from app import resources
from ui import fonts
from ui.glyphs import SCHEME, GlyphProvider
from ui.viewmodels import qr_code  # noqa: F401 - registers QrCode

SETTLE = 250  # milliseconds, for glides and faces to end


@dataclass(frozen=True)
class View:
    """How a picture is taken: the panel's pixels and density, and the person's choices."""

    name: str
    width: int
    height: int
    density: float
    scale: float = 1.0
    dark: bool = False
    mirrored: bool = False


VIEWS = (
    View("7in", 1024, 600, 6.68),
    View("7in-dark", 1024, 600, 6.68, dark=True),
    View("7in-large", 1024, 600, 6.68, scale=1.3),
    View("7in-rtl", 1024, 600, 6.68, mirrored=True),
    View("5in", 800, 480, 7.35),
    View("5in-large-dark", 800, 480, 7.35, scale=1.3, dark=True),
    View("4in", 800, 480, 8.54),
    View("10in", 1280, 800, 5.88),
    View("portrait", 480, 800, 7.35),
)


def main(arguments: list[str]) -> int:
    """Write one picture per view and page; 1 where QML cannot be loaded."""
    parser = argparse.ArgumentParser(prog="take.py")
    parser.add_argument("--out", type=Path, default=TOP / "build" / "gallery")
    parser.add_argument("--view", action="append", help="only these views")
    parser.add_argument("--page", action="append", help="only these pages")
    options = parser.parse_args(arguments)
    app = QGuiApplication.instance() or QGuiApplication([])
    fonts.load(resources.fonts())
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(resources.qml()))
    engine.addImageProvider(SCHEME, GlyphProvider(resources.icons()))
    engine.load(Path(__file__).with_name("Gallery.qml"))
    if not engine.rootObjects():
        return 1
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    options.out.mkdir(parents=True, exist_ok=True)
    for view in VIEWS:
        if not options.view or view.name in options.view:
            take(engine, window, view, options.page or window.property("pages"), options.out)
    window.close()
    del engine, app
    return 0


def take(
    engine: QQmlApplicationEngine, window: QQuickWindow, view: View, pages: list[str], out: Path
) -> None:
    """Show every page as `view` wants it and grab it."""
    theme = engine.singletonInstance("Panel.Theme", "Theme")
    assert isinstance(theme, QObject)
    for name, value in (
        ("panelWidth", view.width), ("panelHeight", view.height), ("density", view.density),
        ("textScale", view.scale), ("dark", view.dark),
    ):  # fmt: skip
        theme.setProperty(name, value)
    window.setProperty("mirrored", view.mirrored)
    window.resize(QSize(view.width, view.height))
    for page in pages:
        window.setProperty("page", page)
        window.show()
        QTest.qWait(SETTLE)
        window.grabWindow().save(str(out / f"{view.name}-{page}.png"))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
