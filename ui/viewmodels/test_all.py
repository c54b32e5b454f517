# SPDX-License-Identifier: Apache-2.0
"""Test all connections: every group that is set up, one after another."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.viewmodels.group import GroupViewModel
from ui.viewmodels.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the panel's own")
class TestAllViewModel(QObject):
    """Runs the groups' own tests, so that each group's page shows the same result."""

    __test__ = False  # no test class, whatever its name says to pytest

    changed = Signal()

    def __init__(self, groups: list[GroupViewModel], parent: QObject) -> None:
        super().__init__(parent)
        self._groups = groups
        self._queue: list[GroupViewModel] = []
        self._shown: list[GroupViewModel] = []
        self._current: GroupViewModel | None = None

    @Property("QVariantList", notify=changed)
    def groups(self) -> list[GroupViewModel]:
        """The groups of the latest run, in their order."""
        return self._shown

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Whether a test is under way."""
        return self._current is not None

    @Property(int, notify=changed)
    def failed(self) -> int:
        """How many groups of the latest run did not pass."""
        return sum(1 for group in self._shown if group.test.finished and not group.test.passed)

    @Slot()
    def run(self) -> None:
        """Test every group that is set up."""
        if self._current is not None:
            return
        self._shown = [group for group in self._groups if group.testable]
        self._queue = list(self._shown)
        self._advance()

    @Slot()
    def stop(self) -> None:
        """Leave the rest undone."""
        self._queue = []
        if self._current is not None:
            self._current.test.ended.disconnect(self._advance)
            self._current.test.stop()
            self._current = None
            self.changed.emit()

    @Slot()
    def _advance(self) -> None:
        if self._current is not None:
            self._current.test.ended.disconnect(self._advance)
        self._current = self._queue.pop(0) if self._queue else None
        if self._current is not None:
            self._current.test.ended.connect(self._advance)
            self._current.test.run()
        self.changed.emit()
