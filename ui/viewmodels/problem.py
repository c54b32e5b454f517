# SPDX-License-Identifier: Apache-2.0
"""A failure for QML to word: code, and what it is about."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.background import Trouble
from ui.viewmodels.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a view model's own")
class Problem(QObject):
    """The latest failure of one concern; `code` is empty while there is none."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._trouble: Trouble | None = None

    @Property(str, notify=changed)
    def code(self) -> str:
        """A `Failure`, an `ErrorId` or "internal"."""
        return self._trouble.code if self._trouble else ""

    @Property(str, notify=changed)
    def key(self) -> str:
        """The setting or file it is about."""
        return self._trouble.key if self._trouble else ""

    @Property(str, notify=changed)
    def value(self) -> str:
        """The offending value."""
        return self._trouble.value if self._trouble else ""

    @Property(str, notify=changed)
    def allowed(self) -> str:
        """What would be accepted, as a code."""
        return self._trouble.allowed if self._trouble else ""

    @Slot()
    def clear(self) -> None:
        """It has been seen, or does not hold any more."""
        self.show(None)

    def show(self, trouble: Trouble | None) -> None:
        """Take a new failure, or None."""
        if trouble != self._trouble:
            self._trouble = trouble
            self.changed.emit()
