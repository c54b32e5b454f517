# SPDX-License-Identifier: Apache-2.0
"""What the panel does beside its pages: sleep, look as people like it, keep what it shows true.

Made when the first frame is out, so that no start waits for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow

from app.conditions import NO_NETWORK
from app.core import Core
from ui import look
from ui.background import Background, Trouble
from ui.geometry import Geometry
from ui.network_watch import NetworkWatch
from ui.viewmodels.group import GroupViewModel
from ui.viewmodels.idle import IdleViewModel, Sleep
from ui.viewmodels.look import LookViewModel
from ui.viewmodels.panel import PanelViewModel

_HOUR = 3_600_000  # ms


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
        self._hour = panel.clock.now // _HOUR
        self._dark = False
        self._idle = IdleViewModel(window, lambda: core.clock.now().boot)
        self._idle.changed.connect(self._idled)
        self._set_times(chosen)
        self._look = LookViewModel(chosen, self._show, self._keep, pace.trial)
        panel.adopt(self._look)
        window.setProperty("idle", self._idle)
        self._network = NetworkWatch(partial(panel.conditions.look, "network"))
        panel.conditions.over.connect(self._recover)
        panel.conditions.clockSet.connect(panel.refresh)
        panel.clock.changed.connect(self._minute)
        for group in panel.groups:
            group.test.ended.connect(partial(self._tested, group))
        panel.conditions.look("storage", "network", "clock")

    def close(self) -> None:
        """No timer goes any more."""
        self._idle.stop()
        self._look.stop()
        self._network.close()

    def _idled(self) -> None:
        """In the dark nothing goes on; whoever comes finds the machine as it is then."""
        dark = self._idle.depth == Sleep.Depth.Blank
        if dark == self._dark:
            return
        self._dark = dark
        self._panel.clock.rest(dark)
        if dark:
            self._panel.conditions.rest()
        else:
            self._panel.conditions.resume()

    def _minute(self) -> None:
        """The clock has turned; every hour, how long a token has lain unused may change."""
        self._panel.conditions.look("clock")
        hour = self._panel.clock.now // _HOUR
        if hour != self._hour:
            self._hour = hour
            self._panel.refresh()

    def _tested(self, group: GroupViewModel) -> None:
        self._panel.conditions.suspect(group.test.reason)

    def _recover(self, code: str) -> None:
        """Something is over: read what could not be read, go on with what waited for it."""
        panel = self._panel
        if code.startswith("keyring"):
            reconcile = self._core.tokens.reconcile
            self._background.run(reconcile, lambda _: panel.refresh(), self._not_reconciled)
        elif code == NO_NETWORK and panel.conditions.code("provider"):
            if not self._dark:  # else whoever comes asks for it
                panel.conditions.look("provider")
        elif not code.startswith("clock"):
            panel.refresh()

    def _not_reconciled(self, _trouble: Trouble) -> None:
        self._panel.refresh()  # which meets the reason and shows it

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
