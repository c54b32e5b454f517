# SPDX-License-Identifier: Apache-2.0
"""What the panel does beside its pages: sleep, and look as people like it.

Made when the first frame is out, so that no start waits for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow

from app.core import Core
from ui import look
from ui.background import Background
from ui.geometry import Geometry
from ui.viewmodels.idle import IdleViewModel, Sleep
from ui.viewmodels.look import LookViewModel
from ui.viewmodels.panel import PanelViewModel


@dataclass(frozen=True, slots=True)
class Pace:
    """How long things take, in seconds; a test is in a hurry."""

    minute: float = 60.0
    trial: float = 15.0  # of another size of the panel


class Behaviour(QObject):
    """Belongs to one window of the panel; close it before the window goes."""

    def __init__(
        self,
        window: QWindow,
        panel: PanelViewModel,
        core: Core,
        background: Background,
        chosen: Mapping[str, str],
        automatic: Geometry,
        pace: Pace,
    ) -> None:
        super().__init__()
        self._window = window
        self._core = core
        self._background = background
        self._automatic = automatic
        self._pace = pace
        self._panel = panel
        self._idle = IdleViewModel(window, lambda: core.clock.now().boot)
        self._idle.changed.connect(self._rest)
        self._set_times(chosen)
        self._look = LookViewModel(chosen, self._show, self._keep, pace.trial)
        panel.adopt(self._look)
        window.setProperty("idle", self._idle)

    def close(self) -> None:
        """No timer goes any more."""
        self._idle.stop()
        self._look.stop()

    def _rest(self) -> None:
        self._panel.rest(self._idle.depth == Sleep.Depth.Blank)

    def _show(self, chosen: Mapping[str, str]) -> None:
        for name, value in look.properties(chosen, self._automatic).items():
            self._window.setProperty(name, value)
        self._set_times(chosen)

    def _set_times(self, chosen: Mapping[str, str]) -> None:
        dim, blank = (look.minutes(chosen, key) for key in ("dim_after", "blank_after"))
        self._idle.set_times(dim and dim * self._pace.minute, blank and blank * self._pace.minute)

    def _keep(self, key: str, value: str) -> None:
        core = self._core
        self._background.run(
            lambda: core.set_preference(key, value),
            lambda _: None,
            lambda _: None,  # it is in force all the same; only the next start does not know it
        )
