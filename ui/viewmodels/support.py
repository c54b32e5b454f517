# SPDX-License-Identifier: Apache-2.0
"""A failure as its help desk needs it, to be read and to be photographed.

Registered when its first page is opened: each type costs the start a millisecond.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app import support
from app.support import Details, Told
from ui.background import Lane
from ui.viewmodels.problem import Problem
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.services import Services

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a group's own")
class SupportViewModel(QObject):
    """The details of one failure of a group; empty until they have been read."""

    changed = Signal()

    def __init__(
        self, group: str, told: Mapping[str, Callable[[], Told]], services: Services,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._group = group
        self._told = told
        self._services = services
        self._details: Details | None = None
        self._problem = Problem(self)
        self._lane = Lane()

    @Property(str, notify=changed)
    def failure(self) -> str:
        """The code of the failure."""
        return self._details.told.failure if self._details else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What the other side said, in machine words."""
        return self._details.told.detail if self._details else ""

    @Property("QVariantList", notify=changed)
    def traces(self) -> list[dict[str, str]]:
        """What the other side finds it by: `name`, `found`."""
        pairs = self._details.traces if self._details else []
        return [{"name": name, "found": value} for name, value in pairs]

    @Property(float, notify=changed)
    def time(self) -> float:
        """When it happened, in ms since 1970; 0: not known."""
        return (self._details.told.time or 0.0) * 1000 if self._details else 0.0

    @Property(str, notify=changed)
    def machine(self) -> str:
        """What the machine is called."""
        return self._details.machine if self._details else ""

    @Property(str, notify=changed)
    def version(self) -> str:
        """The program's version."""
        return self._details.version if self._details else ""

    @Property(str, notify=changed)
    def account(self) -> str:
        """The mailbox."""
        return self._details.account if self._details else ""

    @Property(str, notify=changed)
    def provider(self) -> str:
        """The provider's id."""
        return self._details.provider if self._details else ""

    @Property(str, notify=changed)
    def server(self) -> str:
        """The mail server, with its port."""
        return self._details.server if self._details else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        """What the QR code holds."""
        return self._details.text if self._details else ""

    @Property(Problem, notify=changed)
    def problem(self) -> Problem:
        """Why the details could not be read."""
        return self._problem

    @Slot(str)
    def load(self, what: str) -> None:
        """Read the details: of the latest `attempt` to get a token, of the `test`, or as stored.

        What is stored is why the token is invalid, else how the last Get token failed.
        """
        self._details = None
        self._problem.clear()
        self.changed.emit()
        core, group = self._services.core, self._group
        told = self._told[what]() if what in self._told else None

        def work() -> Details:
            return support.of(core, group, told) if told else support.of_state(core, group)

        self._services.background.run(work, self._loaded, self._problem.show, self._lane)

    def _loaded(self, details: Details) -> None:
        self._details = details
        self.changed.emit()
