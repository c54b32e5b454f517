# SPDX-License-Identifier: Apache-2.0
"""The administrator's own affairs: the password, the automatic log-out, the factory reset.

Registered when its first page is opened: each type costs the start a millisecond.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.errors import ErrorId
from app.secret import Secret
from ui.background import Background, Trouble
from ui.viewmodels.journal import JournalViewModel
from ui.viewmodels.problem import Problem
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.session import SessionViewModel

if TYPE_CHECKING:
    from app.access import Actor
    from app.core import Core

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")

_TIMEOUTS = (30, 60, 120, 300, 600, 900)  # seconds
_AGAIN = "again"  # the second of two entries of a new password


@QmlElement
@QmlUncreatable("the panel's own")
class AdministrationViewModel(QObject):
    """One wish at a time; it ends with `stored`, `wiped` or a problem."""

    changed = Signal()
    stored = Signal()
    """A new password, or another time until the log-out."""
    wiped = Signal(list)
    """As `SessionViewModel.wiped`."""

    def __init__(
        self, core: Core, background: Background, session: SessionViewModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._background = background
        self._session = session
        self._busy = False
        self._problem = Problem(self)
        self._journal = JournalViewModel(core, background, self)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the core has been asked and has not answered."""
        return self._busy

    @Property(Problem, notify=changed)
    def problem(self) -> Problem:
        """Why the latest wish was refused; key `again`: the two entries are not alike."""
        return self._problem

    @Property("QVariantList", notify=changed)
    def timeouts(self) -> list[int]:
        """The times until the automatic log-out to choose from, in seconds."""
        return list(_TIMEOUTS)

    @Property(JournalViewModel, notify=changed)
    def journal(self) -> JournalViewModel:
        """Who did what when."""
        return self._journal

    @Slot(str, str)
    def setFirst(self, text: str, again: str) -> None:
        """Choose the first password, typed twice; that logs in, too."""
        core, typed = self._core, Secret(text)
        if self._alike(typed, again):
            self._ask(lambda: core.access.set_first(typed), self._chosen)

    @Slot(str, str, str)
    def change(self, old: str, new: str, again: str) -> None:
        """Take a new password, typed twice, in the place of the old one."""
        core, actor = self._core, self._session.actor
        before, typed = Secret(old), Secret(new)
        if self._alike(typed, again):
            self._ask(lambda: core.access.change(before, typed, actor), self._kept)

    @Slot(int)
    def setTimeout(self, seconds: int) -> None:
        """Log out after so many seconds without a touch."""
        core, actor = self._core, self._session.actor
        self._ask(lambda: core.access.set_timeout(seconds, actor), self._kept)

    @Slot(str)
    def wipe(self, text: str) -> None:
        """Make the machine as it was when it was new; the password is asked for once more."""
        core, typed = self._core, Secret(text)
        self._ask(lambda: _wipe(core, typed), self._wiped)

    def _alike(self, typed: Secret, again: str) -> bool:
        if typed == Secret(again):
            return True
        self._problem.show(Trouble(ErrorId.BAD_VALUE, key=_AGAIN))
        return False

    def _ask(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._busy = True
        self._problem.clear()
        self.changed.emit()
        self._background.run(work, done, self._refused)

    def _chosen(self, actor: Actor) -> None:
        self._session.enter(actor)
        self._kept(None)

    def _kept(self, _none: None) -> None:
        self._busy = False
        self._session.check()
        self._session.touch()
        self.changed.emit()
        self.stored.emit()

    def _wiped(self, left: list[str]) -> None:
        self._busy = False
        self.changed.emit()
        self.wiped.emit(left)

    def _refused(self, trouble: Trouble) -> None:
        self._busy = False
        self._problem.show(trouble)
        self._session.check()  # it may have been the last try before a lock
        self.changed.emit()


def _wipe(core: Core, password: Secret) -> list[str]:
    """Reset, and name the tokens that their provider was not told of."""
    actor = core.access.log_in(password)
    names = {each.id: each.name for each in core.providers.all()}
    left = core.reset(actor).left
    return [
        " · ".join(filter(None, (each.account, names.get(each.provider or "", each.provider))))
        for each in left
    ]
