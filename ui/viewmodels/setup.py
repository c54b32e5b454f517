# SPDX-License-Identifier: Apache-2.0
"""The guided first set-up: where it stands, and the ways through it.

Registered when its page is opened: each type costs the start a millisecond.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app import first_setup
from app.first_setup import SetupStage, SetupStanding, SetupStep
from ui.background import Trouble
from ui.viewmodels import administration  # noqa: F401 - the QML type that the second step needs
from ui.viewmodels.group import GroupViewModel
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.services import Services

if TYPE_CHECKING:
    from app.core import Core

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

DONE = "done"  # after the last step: what works, and what is still open
_STEPS = tuple(SetupStep)
_GUARDED = (SetupStep.PROVIDER, SetupStep.ACCOUNT)  # what they show is the administrator's


@QmlElement
@QmlUncreatable("the panel's own")
class SetupViewModel(QObject):
    """Walks through the steps; what is done is seen in the state, so it may be done elsewhere."""

    changed = Signal()

    def __init__(
        self, group: GroupViewModel, standing: SetupStanding, services: Services, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._group = group
        self._standing = standing
        self._services = services
        self._step = ""
        self._forward = True
        self._typed: dict[str, str] = {}
        self._move: Callable[[], None] | None = None  # as soon as the state has been read
        self._unwritten: list[Callable[[Core], None]] = []
        self._writing = False

    @Property(GroupViewModel, notify=changed)
    def group(self) -> GroupViewModel:
        """The group that is set up."""
        return self._group

    @Property("QStringList", notify=changed)
    def steps(self) -> list[str]:
        """The steps, in their order."""
        return [str(step) for step in _STEPS]

    @Property(str, notify=changed)
    def step(self) -> str:
        """Where it is; `done` after the last step, empty until the state has been read."""
        return self._step

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which step that is, from 1; one more than there are steps after the last."""
        return _STEPS.index(SetupStep(self._step)) + 1 if self._inside else len(_STEPS) + 1

    @Property(bool, notify=changed)
    def forward(self) -> bool:
        """Whether the latest step was one ahead."""
        return self._forward

    @Property(bool, notify=changed)
    def guarded(self) -> bool:
        """Whether only the administrator may see where it is."""
        return self._step in _GUARDED

    @Property("QStringList", notify=changed)
    def left(self) -> list[str]:
        """The steps that are not done."""
        return [str(step) for step in self._standing.left_open]

    @Property(str, notify=changed)
    def lacking(self) -> str:
        """What the chosen provider lacks: `client_id`, `tenant`, `device_grant` or nothing."""
        return self._standing.lacking

    @Slot()
    def begin(self) -> None:
        """Begin, or go on where it was left."""
        self._step = ""
        self.changed.emit()
        self._keep(lambda core: first_setup.keep_stage(core, SetupStage.BEGUN))
        self._after_reading(lambda: self._go(self._standing.next_step or DONE))

    @Slot()
    def next(self) -> None:
        """Go on to the next step that is not done."""
        self._after_reading(self._ahead)

    @Slot()
    def chosen(self) -> None:
        """A provider was chosen: go on, unless it lacks something that has to be said first."""
        self._after_reading(lambda: None if self._standing.lacking else self._ahead())

    @Slot()
    def skip(self) -> None:
        """Go on without this step; it can be taken up again."""
        if self._inside:
            skipped = {*self._standing.skipped, SetupStep(self._step)}
            self._standing = self._standing._replace(skipped=frozenset(skipped))
            self._keep(lambda core: first_setup.keep_skipped(core, skipped))
        self._ahead()

    @Slot()
    def back(self) -> None:
        """Look at the step before, also where it is done."""
        self._go(_STEPS[max(0, self.number - 2)])

    @Slot(str)
    def goTo(self, step: str) -> None:
        """Go to a step."""
        self._go(step)

    @Slot()
    def leave(self) -> None:
        """Later: the home screen offers to go on."""
        self._keep(lambda core: first_setup.keep_stage(core, SetupStage.LEFT))

    @Slot()
    def end(self) -> None:
        """Done, or not wanted any more: it is not offered again."""
        self._keep(lambda core: first_setup.keep_stage(core, SetupStage.ENDED))

    @Slot(str, str)
    def type(self, key: str, text: str) -> None:
        """Remember what has been typed for a setting and is not stored yet."""
        self._typed[key] = text

    @Slot(str, result=str)
    def typed(self, key: str) -> str:
        """What has been typed, else what is stored."""
        return self._typed.get(key, self._group.settings.field(key).value)

    @Slot(str)
    def forget(self, key: str) -> None:
        """It is stored now."""
        self._typed.pop(key, None)

    def apply(self, standing: SetupStanding) -> None:
        """How things stand, as it was read; what is on its way to the disk goes before."""
        if self._writing:
            return
        self._standing = standing
        move, self._move = self._move, None
        if move is not None:
            move()
        self.changed.emit()

    @property
    def _inside(self) -> bool:
        return self._step in _STEPS

    def _ahead(self) -> None:
        open_ahead = [step for step in self._standing.left_open if step in _STEPS[self.number :]]
        self._go(open_ahead[0] if open_ahead else DONE)

    def _go(self, step: str) -> None:
        before = self.number if self._step else 0
        self._step = str(step)
        self._forward = self.number > before
        self.changed.emit()

    def _after_reading(self, move: Callable[[], None]) -> None:
        self._move = move
        self._services.refresh()

    def _keep(self, write: Callable[[Core], None]) -> None:
        """One write after the other, or an older choice could come last."""
        self._unwritten.append(write)
        if not self._writing:
            self._write()

    def _write(self) -> None:
        core, write = self._services.core, self._unwritten.pop(0)
        self._writing = True
        self._services.background.run(lambda: write(core), self._written, self._not_written)

    def _written(self, _none: None) -> None:
        self._writing = False
        if self._unwritten:
            self._write()
        else:
            self._services.refresh()

    def _not_written(self, _trouble: Trouble) -> None:
        """It goes on all the same; only the next start does not know how far it has come."""
        self._written(None)
