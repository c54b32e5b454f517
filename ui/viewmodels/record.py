# SPDX-License-Identifier: Apache-2.0
"""A record without a token as the panel shows it: its settings, and the proxy's test."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from app.catalogue import PROXY, Record
from ui.viewmodels.connection_test import PROXY_STEPS, ConnectionTestViewModel
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.services import Services
from ui.viewmodels.settings import SettingsViewModel
from ui.viewmodels.snapshot import RecordSnapshot

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the panel's own")
class RecordViewModel(QObject):
    """One record; its values are those of the latest snapshot."""

    changed = Signal()

    def __init__(self, record: Record, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._record = record
        self._snapshot: RecordSnapshot | None = None
        self._settings = SettingsViewModel(record, services, self)
        self._test = ConnectionTestViewModel(record.id, services, self, PROXY_STEPS)

    @Property(str, notify=changed)
    def recordId(self) -> str:
        """The catalogue's id."""
        return self._record.id

    @Property(SettingsViewModel, notify=changed)
    def settings(self) -> SettingsViewModel:
        """The record's settings."""
        return self._settings

    @Property(ConnectionTestViewModel, notify=changed)
    def test(self) -> ConnectionTestViewModel:
        """The test of the proxy; the other records have nothing to test."""
        return self._test

    @Property(bool, notify=changed)
    def hasTest(self) -> bool:
        """Whether this record can be tested at all."""
        return self._record.id == PROXY

    @Property(bool, notify=changed)
    def testable(self) -> bool:
        """Whether there is a proxy to test."""
        return self._set_here() or bool(self.fallback)

    @Property(str, notify=changed)
    def fallback(self) -> str:
        """The machine's own proxy, `HOST:PORT`, as long as none is set here; else empty."""
        return "" if self._snapshot is None or self._set_here() else self._snapshot.fallback

    def apply(self, snapshot: RecordSnapshot) -> None:
        """Show the record as it was read."""
        if snapshot != self._snapshot:
            self._snapshot = snapshot
            self._settings.apply(snapshot.settings)
            self.changed.emit()

    def _set_here(self) -> bool:
        return self._snapshot is not None and bool(self._snapshot.settings.get("server"))
