# SPDX-License-Identifier: Apache-2.0
"""The providers to choose from, each with what it still lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.background import Lane, Trouble
from ui.viewmodels.problem import Problem
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.services import Services

if TYPE_CHECKING:
    from app.core import Core
    from app.oauth.provider import Provider

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the panel's own")
class ProvidersViewModel(QObject):
    """Read when the page of choices opens: other processes may add providers."""

    changed = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._rows: list[dict[str, Any]] = []
        self._problem = Problem(self)
        self._lane = Lane()

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """`providerId`, `name`, and `missing`: empty, `client_id`, `tenant`, `device_grant`."""
        return self._rows

    @Property(Problem, notify=changed)
    def problem(self) -> Problem:
        """Why they could not be read."""
        return self._problem

    @Slot()
    def load(self) -> None:
        """Read them again."""
        core = self._services.core
        self._services.background.run(lambda: _read(core), self._loaded, self._failed, self._lane)

    def _loaded(self, rows: list[dict[str, Any]]) -> None:
        self._problem.clear()
        self._rows = rows
        self.changed.emit()

    def _failed(self, trouble: Trouble) -> None:
        self._problem.show(trouble)


def _read(core: Core) -> list[dict[str, Any]]:
    return [
        {"providerId": each.id, "name": each.name, "missing": _missing(each)}
        for each in core.providers.all()
    ]


def _missing(provider: Provider) -> str:
    if not provider.device_grant:
        return "device_grant"
    if not provider.client_id:
        return "client_id"
    return "tenant" if provider.tenant_needed and not provider.tenant else ""
