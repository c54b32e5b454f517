# SPDX-License-Identifier: Apache-2.0
"""The language of the panel, switched while it runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui import fonts, languages
from ui.viewmodels.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the panel's own")
class LanguageViewModel(QObject):
    """Languages by their own names; `switch` installs one, `keep` remembers it."""

    changed = Signal()

    def __init__(
        self,
        codes: Sequence[str],
        current: str,
        switch: Callable[[str], None],
        keep: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._codes = list(codes)
        self._current = current
        self._switch = switch
        self._keep = keep

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """`code` and `name` of each language, and the font that is missing for it, if any."""
        return [
            {"code": code, "name": languages.own_name(code), "missingFont": fonts.missing(code)}
            for code in self._codes
        ]

    @Property(str, notify=changed)
    def current(self) -> str:
        """The BCP 47 code in force."""
        return self._current

    @Property(str, notify=changed)
    def name(self) -> str:
        """The language in force, by its own name."""
        return languages.own_name(self._current)

    @Property(str, notify=changed)
    def locale(self) -> str:
        """The locale for dates, times and numbers."""
        return languages.locale_name(self._current)

    @Property(str, notify=changed)
    def family(self) -> str:
        """The font family that words it."""
        return fonts.family(self._current)

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether the language is written from right to left."""
        return languages.right_to_left(self._current)

    @Slot(str)
    def select(self, code: str) -> None:
        """Speak this language from now on, and after a restart."""
        if code not in self._codes:
            return
        self._keep(code)
        if code != self._current:
            self._current = code
            self._switch(code)
            self.changed.emit()
