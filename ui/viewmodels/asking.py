# SPDX-License-Identifier: Apache-2.0
"""One wish at a time to the core, which may ask first because a token depends on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from app.errors import ErrorId
from ui.background import Lane, Trouble
from ui.viewmodels.problem import Problem
from ui.viewmodels.services import Services

T = TypeVar("T")


class Asking:
    """Runs a wish; `bound` is told the groups whose token would go, and `discard` goes on."""

    def __init__(
        self, services: Services, owner: QObject, changed: Callable[[], None],
        bound: Callable[[list[str]], None],
    ) -> None:  # fmt: skip
        self._services = services
        self._changed = changed
        self._bound = bound
        self._waiting: Callable[[bool], None] | None = None
        self._lane = Lane()
        self.busy = False
        self.problem = Problem(owner)

    def ask(
        self,
        work: Callable[[bool], T],
        done: Callable[[T], None],
        refused: Callable[[], None] = lambda: None,
    ) -> None:
        """Do `work`, which is told whether tokens may go; then `done`, else see `problem`."""

        def run(discard: bool) -> None:
            self.busy = True
            self.problem.clear()
            self._changed()
            self._services.background.run(
                lambda: work(discard),
                lambda value: self._done(done, value),
                lambda trouble: self._refused(trouble, refused),
                self._lane,
            )

        if not self.busy:
            self._waiting = run
            run(False)

    def discard(self) -> None:
        """The tokens may go."""
        if self._waiting is not None:
            self._waiting(True)

    def keep(self) -> None:
        """Leave everything as it is."""
        self._waiting = None

    def _done(self, done: Callable[[T], None], value: T) -> None:
        self.busy, self._waiting = False, None
        self._changed()
        self._services.refresh()
        done(value)

    def _refused(self, trouble: Trouble, refused: Callable[[], None]) -> None:
        self.busy = False
        if trouble.code == ErrorId.BOUND:
            self._changed()
            self._bound(trouble.value.split())
            return
        self._waiting = None
        self.problem.show(trouble)
        self._changed()
        refused()
