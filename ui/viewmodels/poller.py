# SPDX-License-Identifier: Apache-2.0
"""Asks the core again and again whether a grant has been approved, when the core says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.background import Lane, Trouble
from ui.viewmodels.services import Services

if TYPE_CHECKING:
    from app.grant_values import PollOutcome

_ELSEWHERE = 5.0  # seconds until we look whether the process that polls is still there
_AFTER_ERROR = 10.0  # seconds


class Poller(QObject):
    """One group's polls, one at a time; a one-shot timer between them."""

    waiting = Signal(object)  # a PollOutcome with a delay
    over = Signal(object)  # a PollOutcome without

    def __init__(self, group: str, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._group = group
        self._services = services
        self._grant: str | None = None
        self._asking = False
        self._lane = Lane()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ask)

    def start(self, grant: str | None) -> None:
        """Poll for `grant`, or for whichever waits; goes on where it is polling already."""
        if grant != self._grant:
            self.stop()
            self._grant = grant
        if not self._asking and not self._timer.isActive():
            self._ask()

    def ask(self, grant: str | None) -> None:
        """Ask now: something has changed."""
        self.stop()
        self._grant = grant
        self._ask()

    def stop(self) -> None:
        """Ask no more; an answer under way is not wanted."""
        self._lane.drop()
        self._timer.stop()
        self._asking = False
        self._grant = None

    def _ask(self) -> None:
        self._asking = True
        core, actor = self._services.core, self._services.actor
        group, grant = self._group, self._grant
        self._services.background.run(
            lambda: core.tokens.poll(group, actor, grant),
            self._answered,
            self._failed,
            self._lane,
        )

    def _answered(self, outcome: PollOutcome) -> None:
        self._asking = False
        if outcome.delay is None:
            self._grant = None
            self.over.emit(outcome)
            return
        delay = max(outcome.delay, _ELSEWHERE) if outcome.elsewhere else outcome.delay
        self._timer.start(round(delay * 1000))
        self.waiting.emit(outcome)

    def _failed(self, _trouble: Trouble) -> None:
        # What can end a grant is an outcome; this is a disk or a file that may mend.
        self._asking = False
        self._timer.start(round(_AFTER_ERROR * 1000))
        self._services.refresh()
