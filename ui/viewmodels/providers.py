# SPDX-License-Identifier: Apache-2.0
"""The providers to choose from, each with what it still lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.catalogue import group as known
from ui.background import Lane, Trouble
from ui.viewmodels.problem import Problem
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.services import Services

if TYPE_CHECKING:
    from app.core import Core
    from app.oauth.provider import Provider
    from ui.viewmodels.media import MediaViewModel
    from ui.viewmodels.registrar import RegistrarViewModel

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_FOR_GOOD = ("device_grant", "protocol")  # what nobody on this machine can mend


@QmlElement
@QmlUncreatable("the panel's own")
class ProvidersViewModel(QObject):
    """Read when the page of choices opens: other processes may add providers."""

    changed = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._group = ""
        self._rows: list[dict[str, Any]] = []
        self._problem = Problem(self)
        self._lane = Lane()
        self._registrar: RegistrarViewModel | None = None
        self._media: MediaViewModel | None = None

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """`providerId`, `name`, `missing`, `ways`, `client`, `scopes`, `tasks`.

        `missing`: empty, `client_id`, `tenant`, `device_grant` or `protocol`. `ways`: what works
        where there is no device grant. `tasks` (`step`, `url`, `text`, `command`): how to come to
        a client id.
        """
        return self._rows

    @Property(Problem, notify=changed)
    def problem(self) -> Problem:
        """Why they could not be read."""
        return self._problem

    @Property(QObject, notify=changed)
    def registrar(self) -> QObject:
        """Where they are set up; QML knows its type once it has been read."""
        if self._registrar is None:
            from ui.viewmodels.registrar import RegistrarViewModel

            self._registrar = made = RegistrarViewModel(self._services, self)
            for signal in (made.saved, made.added, made.removed):
                signal.connect(self._again)
        return self._registrar

    @Property(QObject, notify=changed)
    def media(self) -> QObject:
        """Files on removable media; likewise."""
        if self._media is None:
            from ui.viewmodels.media import MediaViewModel

            self._media = MediaViewModel(self._services, self)
            for signal in (self._media.taken, self._media.applied):
                signal.connect(self._again)
        return self._media

    @Slot(str)
    def load(self, group: str) -> None:
        """Read them again, as choices for `group`."""
        self._group = group
        core = self._services.core
        self._services.background.run(
            lambda: _read(core, group), self._loaded, self._failed, self._lane
        )

    def _again(self) -> None:
        """A page of choices that lies below follows."""
        if self._group:
            self.load(self._group)

    def _loaded(self, rows: list[dict[str, Any]]) -> None:
        self._problem.clear()
        self._rows = rows
        self.changed.emit()

    def _failed(self, trouble: Trouble) -> None:
        self._problem.show(trouble)


def _read(core: Core, group: str) -> list[dict[str, Any]]:
    rows = [_row(core, each, group) for each in core.providers.all()]
    # First those that can be chosen; the sort keeps the order within.
    return sorted(rows, key=lambda row: row["missing"] in _FOR_GOOD)


def _row(core: Core, provider: Provider, group: str) -> dict[str, Any]:
    lacking = provider.lacking(known(group).protocol)
    return {
        "providerId": provider.id,
        "name": provider.name,
        "missing": lacking[0] if lacking else "",
        "ways": [str(way) for way in provider.ways],
        "client": provider.client_id,
        "scopes": list(provider.scopes),
        "tasks": [
            {"step": str(task.step), "url": task.url, "text": task.text, "command": task.command}
            for task in core.registration(provider.id, group)
        ],
    }
