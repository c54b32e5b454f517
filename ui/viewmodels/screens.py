# SPDX-License-Identifier: Apache-2.0
"""The settings screens beyond their menus: records, tabs, and the search by word."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.screens import ScreenTree
from app.search import Entry, Index
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.record import RecordViewModel

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_MOST = 20  # results; more of them nobody reads, and each is a row to make


@QmlElement
@QmlUncreatable("the panel's own")
class ScreensViewModel(QObject):
    """Which record a screen shows, which tabs its page has, and what a word leads to."""

    changed = Signal()
    never = Signal()

    def __init__(
        self, tree: ScreenTree, records: Mapping[str, RecordViewModel], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tree = tree
        self._records = records
        self._entries: list[dict[str, Any]] = []
        self._index = Index([])
        self._query = ""
        self._found: list[int] = []

    @Slot(str, result=RecordViewModel)
    def record(self, record: str) -> RecordViewModel:
        """The record without a token called so."""
        return self._records[record]

    @Slot(str, result=str)
    def recordOf(self, screen: str) -> str:
        """The record that a screen shows; empty for a menu or a group."""
        shown = self._tree.screen(screen).record or ""
        return shown if shown in self._records else ""

    @Slot(str, result="QStringList")
    def tabs(self, screen: str) -> list[str]:
        """The screens that are tabs of the same page, itself among them; one: no tabs."""
        return self._tree.tabs(screen)

    @Slot(str, result=str)
    def tabOf(self, screen: str) -> str:
        """The tab of a screen; empty where it has none."""
        return self._tree.screen(screen).tab or ""

    @Slot(str, result="QStringList")
    def screensOf(self, group: str) -> list[str]:
        """The screens that show a group or record."""
        return self._tree.showing(group)

    @Property("QVariantList", notify=never)
    def targets(self) -> list[dict[str, str]]:
        """`screen` and `key` of all that can be found; an empty key: the screen itself."""
        return [target._asdict() for target in self._tree.targets()]

    @Property(str, notify=changed)
    def query(self) -> str:
        """What is looked for."""
        return self._query

    @Property("QVariantList", notify=changed)
    def results(self) -> list[dict[str, Any]]:
        """`place`, and its `rows`: each with `screen`, `key` and `name`; the best come first."""
        places: dict[str, list[dict[str, Any]]] = {}
        for at in self._found[:_MOST]:
            entry = self._entries[at]
            places.setdefault(entry["place"], []).append(entry)
        return [{"place": place, "rows": rows} for place, rows in places.items()]

    @Property(int, notify=changed)
    def more(self) -> int:
        """How many results are left out."""
        return max(0, len(self._found) - _MOST)

    @Slot("QVariantList")
    def index(self, entries: list[dict[str, Any]]) -> None:
        """Take the words of the chosen language: `targets`, each with `name`, `place`, `words`."""
        self._entries = entries
        self._index = Index([self._entry(each) for each in entries])
        self._look()

    @Slot(str)
    def find(self, text: str) -> None:
        """Look for words, as far as they are typed."""
        self._query = text
        self._look()

    def _look(self) -> None:
        self._found = self._index.find(self._query)
        self.changed.emit()

    def _entry(self, each: dict[str, Any]) -> Entry:
        screen, key = str(each["screen"]), str(each["key"])
        record = self._tree.screen(screen).record or ""
        ids = (key, f"{record}.{key}") if key else (screen, record)
        around = (str(each["place"]), screen, record) if key else (str(each["place"]),)
        return Entry((str(each["name"]), *map(str, each["words"]), *ids), around)
