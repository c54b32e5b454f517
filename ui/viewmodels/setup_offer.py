# SPDX-License-Identifier: Apache-2.0
"""Whether the panel offers the guided first set-up; a demo never does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app import first_setup
from app.first_setup import SetupStanding
from ui.background import Lane, Trouble
from ui.viewmodels.group import GroupViewModel
from ui.viewmodels.services import Services

if TYPE_CHECKING:
    from ui.viewmodels.setup import SetupViewModel


class SetupOffer(QObject):
    """Reads how the set-up stands, and makes its view model when somebody opens it."""

    changed = Signal()

    def __init__(self, group: GroupViewModel | None, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._group = group
        self._services = services
        self._standing = SetupStanding()
        self._walk: SetupViewModel | None = None
        self._lane = Lane()

    @property
    def step(self) -> str:
        """The step to go on with, `done` where only skipped ones are left; empty: no offer."""
        if not self._standing.offered:
            return ""
        return str(self._standing.next_step or "done")

    @property
    def walk(self) -> SetupViewModel | None:
        """The way through it; QML knows its type once it has been read."""
        if self._walk is None and self._group is not None:
            from ui.viewmodels.setup import SetupViewModel

            self._walk = SetupViewModel(self._group, self._standing, self._services, self)
        return self._walk

    def read(self) -> None:
        """Ask anew how it stands."""
        if self._group is None:
            return
        core, group = self._services.core, self._group.groupId
        self._services.background.run(
            lambda: first_setup.read(core, group), self._apply, _unreadable, self._lane
        )

    def _apply(self, standing: SetupStanding) -> None:
        before, self._standing = self._standing, standing
        if self._walk is not None:
            self._walk.apply(standing)
        if standing != before:
            self.changed.emit()


def _unreadable(_trouble: Trouble) -> None:
    """The panel's own reading of the same state says so."""
