# SPDX-License-Identifier: Apache-2.0
"""Copy settings from another group: what each source would change, and the copy itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.catalogue import GROUPS, Group
from app.errors import ErrorId
from ui.background import Lane, Trouble
from ui.viewmodels.problem import Problem
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.services import Services

if TYPE_CHECKING:
    from app.settings_copy import Source

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a group's own")
class CopyViewModel(QObject):
    """The ways to make one group's settings those of another."""

    changed = Signal()
    copied = Signal(str, arguments=["source"])
    bound = Signal()
    """The core asks whether the token may go: answer with `copyAndDiscardToken`."""

    def __init__(self, group: Group, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._group = group
        self._services = services
        self._sources: list[dict[str, Any]] = []
        self._waiting: tuple[str, bool] | None = None
        self._own = False  # something was copied here since the latest look
        self._copying = False
        self._problem = Problem(self)
        self._lane = Lane()
        hidden = services.core.config.hidden_groups
        self._possible = any(
            each.protocol is group.protocol and each is not group and each.id not in hidden
            for each in GROUPS
        )

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether there is a group to copy from."""
        return self._possible

    @Property("QVariantList", notify=changed)
    def sources(self) -> list[dict[str, Any]]:
        """Each with `sourceId`, `password` (it has one), and `keys` (what a copy would change)."""
        return self._sources

    @Property(bool, notify=changed)
    def copying(self) -> bool:
        """Whether a copy is under way."""
        return self._copying

    @Property(Problem, notify=changed)
    def problem(self) -> Problem:
        """Why it could not be read or copied."""
        return self._problem

    @Slot()
    def load(self) -> None:
        """Find out what each source would change."""
        core, group = self._services.core, self._group.id
        self._services.background.run(
            lambda: core.copy_sources(group), self._loaded, self._failed, self._lane
        )

    @Slot(str, bool)
    def copy(self, source: str, withPassword: bool) -> None:  # noqa: N803 - QML's way
        """Copy; ends with `copied`, `bound` or a problem."""
        self._copy(source, with_password=withPassword, discard_token=False)

    @Slot()
    def copyAndDiscardToken(self) -> None:
        """Copy what was `bound`, and delete the token that hangs on the old settings."""
        if self._waiting is not None:
            source, with_password = self._waiting
            self._copy(source, with_password=with_password, discard_token=True)

    @Slot()
    def keepToken(self) -> None:
        """Leave settings and token as they are."""
        self._waiting = None

    def _copy(self, source: str, *, with_password: bool, discard_token: bool) -> None:
        self._waiting = (source, with_password)
        self._copying = self._own = True
        self._problem.clear()
        self.changed.emit()
        core, actor, group = self._services.core, self._services.actor, self._group.id
        self._services.background.run(
            lambda: core.copy_settings(
                source, group, actor, with_password=with_password, discard_token=discard_token
            ),
            lambda _: self._done(source), self._refused,
        )  # fmt: skip

    def take_own(self) -> bool:
        """Whether this panel has copied something since it was asked last."""
        own, self._own = self._own or self._copying, False
        return own

    def _loaded(self, sources: list[Source]) -> None:
        self._problem.clear()
        self._sources = [
            {
                "sourceId": each.group,
                "password": each.password,
                "keys": [change.key for change in each.changes],
            }
            for each in sources
        ]
        self.changed.emit()

    def _failed(self, trouble: Trouble) -> None:
        self._problem.show(trouble)
        self.changed.emit()

    def _done(self, source: str) -> None:
        self._copying = False
        self._waiting = None
        self.changed.emit()
        self._services.refresh()
        self.copied.emit(source)

    def _refused(self, trouble: Trouble) -> None:
        self._copying = False
        self.changed.emit()
        if trouble.code == ErrorId.BOUND:
            self.bound.emit()
            return
        self._waiting = None
        self._problem.show(trouble)
        self.changed.emit()
