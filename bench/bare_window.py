# SPDX-License-Identifier: Apache-2.0
"""A bare window that imports the Qt modules of the panel: what the panel is measured against."""

from __future__ import annotations

import sys

from PySide6 import QtQuick  # noqa: F401 - makes root objects windows
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from bench.children import first_frame, quit_with_memory


def main() -> None:
    """Show the window; `argv[1]` is its QML file."""
    application = QGuiApplication([])
    engine = QQmlApplicationEngine(sys.argv[1])
    first_frame(engine.rootObjects()[0], lambda: QTimer.singleShot(1500, quit_with_memory))
    application.exec()
    del engine


if __name__ == "__main__":
    main()
