# SPDX-License-Identifier: Apache-2.0
"""The panel's own settings: in force at once, and kept over a restart."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.look import CHOICES
from ui.viewmodels.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_SIZE = "panel_size"
_PATIENCE = 15.0  # seconds


@QmlElement
@QmlUncreatable("the panel's own")
class LookViewModel(QObject):
    """What is chosen of `ui.look.CHOICES`.

    Another size of the panel is on trial: it goes back by itself, because whoever cannot read or
    hit anything any more could not take it back.
    """

    changed = Signal()

    def __init__(
        self,
        chosen: Mapping[str, str],
        show: Callable[[Mapping[str, str]], None],
        keep: Callable[[str, str], None],
        patience: float = _PATIENCE,
    ) -> None:
        """`show` puts choices in force, `keep` remembers one."""
        super().__init__()
        self._chosen = dict(chosen)
        self._show = show
        self._keep = keep
        self._before: str | None = None  # the size to go back to
        self._patience = patience
        self._trial = QTimer(self, singleShot=True, interval=round(patience * 1000))
        self._trial.timeout.connect(self.takeBack)

    @Property("QVariantMap", notify=changed)
    def values(self) -> dict[str, str]:
        """What is in force, by preference."""
        return dict(self._chosen)

    @Property(bool, notify=changed)
    def onTrial(self) -> bool:
        """Whether a size waits for somebody who can read and hit it."""
        return self._before is not None

    @Property(int, notify=changed)
    def patience(self) -> int:
        """Seconds that somebody has for that."""
        return round(self._patience)

    @Slot(str, result="QStringList")
    def choices(self, key: str) -> list[str]:
        """What can be chosen."""
        return list(CHOICES[key])

    @Slot(str, str)
    def choose(self, key: str, value: str) -> None:
        """Put a choice in force; all but a size are kept at once."""
        if value not in CHOICES[key] or value == self._chosen[key]:
            return
        if key == _SIZE and value == self._before:
            self.takeBack()
            return
        if key == _SIZE:
            self._before = self._before or self._chosen[key]
            self._trial.start()
        else:
            self._keep(key, value)
        self._put(key, value)

    @Slot()
    def confirm(self) -> None:
        """Somebody can read and hit it."""
        if self._before is not None:
            self._end()
            self._keep(_SIZE, self._chosen[_SIZE])
            self.changed.emit()

    @Slot()
    def takeBack(self) -> None:
        """Nobody can, or nobody is there."""
        if self._before is not None:
            before = self._before
            self._end()
            self._put(_SIZE, before)

    def stop(self) -> None:
        """The panel goes; what was on trial was never kept."""
        self._end()

    def _end(self) -> None:
        self._trial.stop()
        self._before = None

    def _put(self, key: str, value: str) -> None:
        self._chosen[key] = value
        self._show(self._chosen)
        self.changed.emit()
