# SPDX-License-Identifier: Apache-2.0
"""One setting of a group as its row and its editor show it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from app.catalogue import Field, Kind
from app.validation import parts
from ui.viewmodels.kinds import FIELD_KINDS
from ui.viewmodels.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a group's own")
class FieldViewModel(QObject):
    """A field of the catalogue with its value; a secret's value is only "set" or "unset"."""

    changed = Signal()
    never = Signal()  # of what the catalogue fixes

    def __init__(self, field: Field, parent: QObject) -> None:
        super().__init__(parent)
        self._field = field
        self._value = ""

    @Property(str, notify=never)
    def key(self) -> str:
        """The catalogue's key."""
        return self._field.key

    @Property(int, notify=never)
    def kind(self) -> int:
        """A `FieldKind`."""
        return FIELD_KINDS[self._field.kind]

    @Property(str, notify=changed)
    def value(self) -> str:
        """The stored value or its default, as one would type it."""
        return "" if self._field.kind is Kind.SECRET else self._value

    @Property(bool, notify=changed)
    def present(self) -> bool:
        """Whether there is a value; for a secret, whether one is stored."""
        return self._value == "set" if self._field.kind is Kind.SECRET else bool(self._value)

    @Property("QStringList", notify=changed)
    def items(self) -> list[str]:
        """The parts of a list."""
        return parts(self._value) if self._field.kind in (Kind.EMAILS, Kind.HOSTS) else []

    @Property(int, notify=never)
    def minimum(self) -> int:
        """The smallest number."""
        return self._field.minimum

    @Property(int, notify=never)
    def maximum(self) -> int:
        """The largest number, the longest text in characters, or how many a list holds."""
        return self._field.maximum

    @Property(str, notify=never)
    def unit(self) -> str:
        """The unit `s` or `min`, or empty."""
        return self._field.unit

    @Property("QStringList", notify=never)
    def choices(self) -> list[str]:
        """The ids to choose from."""
        return [str(choice) for choice in self._field.choices]

    def apply(self, value: str | int | None) -> None:
        """Show a stored value."""
        text = "" if value is None else str(value)
        if text != self._value:
            self._value = text
            self.changed.emit()
