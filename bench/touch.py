# SPDX-License-Identifier: Apache-2.0
"""Touch to painted frame, and page changes, with the software renderer at 1024x600."""

from __future__ import annotations

import tempfile
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from app.panel_config import PanelConfig
from bench.measure import Figure, percentile
from ui.panel import Options, Panel, _application

_TOUCHES = 200
_CHANGES = 30
_CHANGE_MS = 600  # longer than a page takes to slide


def figures() -> list[Figure]:
    """Both figures, from one panel."""
    application = _application()
    with tempfile.TemporaryDirectory() as folder:
        config = PanelConfig(state=Path(folder) / "state", machine=Path(folder), keyring="machine")
        panel = Panel(config, Options(lang="da", size=(1024, 600)), keyboard=False)
        panel.start()
        assert panel.engine is not None
        window = panel.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        QTest.qWait(800)
        found = [_touch(window), _change(window)]
        panel.close()
    application.processEvents()
    return found


class _Frames:
    """Notes when frames reach the screen."""

    def __init__(self, window: QQuickWindow) -> None:
        self.times: list[float] = []
        window.frameSwapped.connect(
            lambda: self.times.append(time.perf_counter()), Qt.ConnectionType.DirectConnection
        )

    def after(self, moment: float, patience: float = 0.5) -> float:
        """Seconds from `moment` to the next frame."""
        while not self.times or self.times[-1] < moment:
            QTest.qWait(1)
            if time.perf_counter() - moment > patience:
                raise RuntimeError("no frame came")
        return next(t for t in self.times if t >= moment) - moment


def _touch(window: QQuickWindow) -> Figure:
    frames = _Frames(window)
    button = _centre(_find(window, "homeSettings"))
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
        QTest.qWait(20)
    p95 = percentile(waits, 95)
    return Figure("touch to painted frame, p95 of 200", p95, 16.7, "ms",
                  f"median {percentile(waits, 50):.1f} ms")  # fmt: skip


def _change(window: QQuickWindow) -> Figure:
    frames = _Frames(window)
    button = _centre(_find(window, "homeSettings"))
    back = _centre(_find(window, "back"))
    device = QTest.createTouchDevice()
    longest, all_gaps = 0.0, []
    for number in range(_CHANGES + 1):
        for point in (button, back):
            frames.times.clear()
            QTest.touchEvent(window, device).press(0, point, window).commit()
            QTest.touchEvent(window, device).release(0, point, window).commit()
            began = time.perf_counter()
            QTest.qWait(_CHANGE_MS)
            moments = [began, *(t for t in frames.times if t >= began)]
            gaps = [(b - a) * 1000 for a, b in pairwise(moments)]
            if number:  # the first one compiles the page
                all_gaps += gaps
                longest = max(longest, *gaps)
    return Figure(f"page change, longest frame of {_CHANGES * 2}", longest, 33.0, "ms",
                  f"median {percentile(all_gaps, 50):.1f} ms")  # fmt: skip


def _find(window: QQuickWindow, name: str) -> QQuickItem:
    found = window.findChild(QQuickItem, name)
    if found is None:
        raise RuntimeError(f"no item is called {name}")
    return found


def _centre(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
