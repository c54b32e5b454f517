# SPDX-License-Identifier: Apache-2.0
"""What the panel shows when it cannot open its state at all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.background import Trouble
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.problem import Problem
from ui.viewmodels.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by ui.panel")
class TroubleViewModel(QObject):
    """Why there are no pages, and the way to try again."""

    changed = Signal()

    def __init__(
        self,
        trouble: Trouble,
        language: LanguageViewModel,
        again: Callable[[TroubleViewModel], None],
    ) -> None:
        super().__init__()
        self._language = language
        self._again = again
        self._problem = Problem(self)
        self._problem.show(trouble)

    @Property(Problem, notify=changed)
    def problem(self) -> Problem:
        """What is wrong with the state."""
        return self._problem

    @Property(LanguageViewModel, notify=changed)
    def language(self) -> LanguageViewModel:
        """The panel's language."""
        return self._language

    @Slot()
    def retry(self) -> None:
        """Somebody may have mended it."""
        self._again(self)

    def show(self, trouble: Trouble) -> None:
        """It is still wrong, perhaps in another way."""
        self._problem.show(trouble)
