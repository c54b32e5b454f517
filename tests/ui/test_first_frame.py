# SPDX-License-Identifier: Apache-2.0
"""The first frame is told of once, also where a render thread sends two before one is heard."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from ui.first_frame import FirstFrame


def test_two_frames_are_one_start(qapp: QGuiApplication, qtbot: QtBot) -> None:
    window, told = QQuickWindow(), list[int]()
    first = FirstFrame(window, lambda: told.append(1))
    window.frameSwapped.emit()
    first._swapped()  # as a queued call that was under way
    window.frameSwapped.emit()
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    qtbot.wait(20)
    assert told == [1]
