# SPDX-License-Identifier: Apache-2.0
"""Who did what when, a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.background import Background, Lane, Trouble
from ui.viewmodels.problem import Problem
from ui.viewmodels.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from app.core import Core
    from app.journal import Entry

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROWS = 20  # a page: few enough to be drawn within a frame or two


@QmlElement
@QmlUncreatable("the panel's own")
class JournalViewModel(QObject):
    """One page of the journal, the newest entries first."""

    changed = Signal()

    def __init__(self, core: Core, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._core = core
        self._background = background
        self._rows: list[dict[str, Any]] = []
        self._loaded = False
        self._starts: list[int | None] = [None]  # of the pages up to this one: before which entry
        self._next: int | None = None  # ... and of the one after it
        self._problem = Problem(self)
        self._lane = Lane()

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """`time` in ms since 1970, `who`, `what`, `group`, `result`."""
        return self._rows

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        """Whether the journal has been read."""
        return self._loaded

    @Property(bool, notify=changed)
    def hasNewer(self) -> bool:
        """Whether there is a page before this one."""
        return len(self._starts) > 1

    @Property(bool, notify=changed)
    def hasOlder(self) -> bool:
        """Whether there is a page after this one."""
        return self._next is not None

    @Property(Problem, notify=changed)
    def problem(self) -> Problem:
        """Why it could not be read."""
        return self._problem

    @Slot()
    def load(self) -> None:
        """Read the newest page."""
        self._starts = [None]
        self._read()

    @Slot()
    def older(self) -> None:
        """Read the page after this one."""
        if self._next is not None:
            self._starts.append(self._next)
            self._read()

    @Slot()
    def newer(self) -> None:
        """Read the page before this one."""
        if len(self._starts) > 1:
            self._starts.pop()
            self._read()

    def _read(self) -> None:
        core, before = self._core, self._starts[-1]
        self._next = None  # until it is known: a second tap must not skip a page
        self._background.run(
            lambda: core.journal.entries(_ROWS + 1, before),
            self._show, self._failed, self._lane,
        )  # fmt: skip

    def _show(self, entries: list[Entry]) -> None:
        self._problem.clear()
        page = entries[:_ROWS]
        self._next = page[-1].id if len(entries) > _ROWS else None
        self._rows = [_row(each) for each in page]
        self._loaded = True
        self.changed.emit()

    def _failed(self, trouble: Trouble) -> None:
        self._problem.show(trouble)


def _row(entry: Entry) -> dict[str, Any]:
    return {
        "time": entry.time * 1000, "who": entry.who, "what": entry.what,
        "group": entry.group or "", "result": entry.result,
    }  # fmt: skip
