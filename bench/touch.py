# SPDX-License-Identifier: Apache-2.0
"""Touch to painted frame, and page changes, with the software renderer at 1024x600."""

from __future__ import annotations

import os
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from app.core import Core
from app.panel_config import PanelConfig
from bench.measure import Figure, percentile
from tests.ui.panel_driver import PanelDriver
from ui.panel import Options

_TOUCHES = 200
_CHANGES = 30
_SETTINGS, _BACK = "Settings (Administrator)", "Back"


def figures() -> list[Figure]:
    """All figures, from one panel."""
    application = QGuiApplication([])
    with tempfile.TemporaryDirectory() as folder:
        config = PanelConfig(state=Path(folder) / "state", machine=Path(folder), keyring="machine")
        core = Core.open(config)
        driver = PanelDriver(config, Options(lang="en", size=(1024, 600)), core=core)
        driver.log_in()
        driver.tap(_SETTINGS)  # compiles the page
        driver.tap(_BACK)
        found = [_touch(driver), _change(driver), _language(driver)]
        driver.close()
        core.close()
    application.processEvents()
    return found


class _Frames:
    """Notes when frames reach the screen."""

    def __init__(self, window: QQuickWindow) -> None:
        self.times: list[float] = []
        window.frameSwapped.connect(self._swapped)

    def _swapped(self) -> None:
        self.times.append(time.perf_counter())

    def after(self, moment: float, patience: float = 0.5) -> float:
        """Seconds from `moment` to the next frame."""
        while not self.times or self.times[-1] < moment:
            QGuiApplication.processEvents()
            if time.perf_counter() - moment > patience:
                raise RuntimeError("no frame came")
        return next(t for t in self.times if t >= moment) - moment


def _touch(driver: PanelDriver) -> Figure:
    window = driver.window
    frames = _Frames(window)
    button = _centre(driver, _SETTINGS)
    device = QTest.createTouchDevice()
    aside = QPoint(window.width() - 2, window.height() - 2)
    waits = []
    for _ in range(_TOUCHES):
        began = time.perf_counter()
        QTest.touchEvent(window, device).press(0, button, window).commit()
        waits.append(frames.after(began) * 1000)
        # Let go beside it: the press is what is measured, not what the button does.
        QTest.touchEvent(window, device).move(0, aside, window).commit()
        QTest.touchEvent(window, device).release(0, aside, window).commit()
        driver.settle(0.03)
    p95 = percentile(waits, 95)
    median = percentile(waits, 50)
    return Figure(f"touch to painted frame, p95 of {_TOUCHES}", p95, 16.7, "ms",
                  f"median {median:.1f} ms")  # fmt: skip


def _change(driver: PanelDriver) -> Figure:
    window = driver.window
    frames = _Frames(window)
    device = QTest.createTouchDevice()
    gaps: list[float] = []
    for _ in range(_CHANGES):
        for name in (_SETTINGS, _BACK):
            point = _centre(driver, name)
            frames.times.clear()
            QTest.touchEvent(window, device).press(0, point, window).commit()
            driver.settle(0.03)
            QTest.touchEvent(window, device).release(0, point, window).commit()
            began = time.perf_counter()
            _until_calm(driver, began)
            moments = [began, *(t for t in frames.times if t >= began)]
            gaps += [(later - earlier) * 1000 for earlier, later in pairwise(moments)]
    return Figure(f"page change, longest frame of {_CHANGES * 2} changes", max(gaps), 33.0, "ms",
                  f"median {percentile(gaps, 50):.1f} ms, {len(gaps)} frames")  # fmt: skip


def _language(driver: PanelDriver) -> Figure:
    """A switch there and back, on a page with a whole group and home below it."""
    driver.tap("Send e-mail")
    driver.settle(0.3)
    frames = _Frames(driver.window)
    assert driver.panel.view_model is not None
    language = driver.panel.view_model.language
    codes = [row["code"] for row in language.rows if not row["missingFont"]]
    waits = []
    for code in codes * 2:
        if code == language.current:
            continue
        driver.settle(0.05)
        frames.times.clear()
        began = time.perf_counter()
        language.select(code)
        waits.append(frames.after(began) * 1000)
    return Figure(
        f"language switch to painted frame, longest of {len(waits)}", max(waits), 100.0, "ms",
        f"median {percentile(waits, 50):.1f} ms, {len(codes)} languages",
    )  # fmt: skip


def _until_calm(driver: PanelDriver, began: float) -> None:
    """Let the page slide; the event loop has the thread for itself meanwhile."""
    navigator = driver.item("navigator")
    while time.perf_counter() - began < 0.05 or navigator.property("busy"):
        QGuiApplication.processEvents()


def _centre(driver: PanelDriver, name: str) -> QPoint:
    driver.see(name)
    found = driver.find(name)
    assert found is not None
    item = found.object()
    assert isinstance(item, QQuickItem)
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


if __name__ == "__main__":
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    print(*figures(), sep="\n")
