# SPDX-License-Identifier: Apache-2.0
"""The connection test of one group, or of the proxy, step by step as it goes."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.oauth.failure import REMEDIES, Failure
from app.support import Told
from ui.background import Lane, Trouble
from ui.viewmodels.kinds import StepState
from ui.viewmodels.problem import Problem
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.services import Services

if TYPE_CHECKING:
    from app.mail.connection_test import StepResult

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

STEPS = ("clock", "keyring", "resolve", "connect", "tls", "token", "login", "permission")
PROXY_STEPS = ("clock", "keyring", "resolve", "connect", "tunnel", "tls")
_TOKEN = "token"
_NO_REFRESH = {Failure.NO_TOKEN, Failure.NOT_CONFIGURED, Failure.WRONG_HOST}
_STATES = {
    "ok": StepState.State.Ok,
    "failed": StepState.State.Failed,
    "skipped": StepState.State.Skipped,
}


@QmlElement
@QmlUncreatable("a test's own")
class StepViewModel(QObject):
    """One step: where it stands, how long it took, and what it found."""

    changed = Signal()

    def __init__(self, step: str, parent: QObject) -> None:
        super().__init__(parent)
        self._step = step
        self.reset()

    def reset(self) -> None:
        """Its turn has not come."""
        self._put(StepState.State.Waiting, 0, "", "")

    def begin(self) -> None:
        """It is under way."""
        self._put(StepState.State.Running, 0, "", "")

    def skip(self) -> None:
        """It will not be done."""
        self._put(StepState.State.Skipped, 0, "", "")

    def show(self, result: StepResult) -> None:
        """It has ended."""
        self._put(_STATES[result.result], result.ms, result.detail, str(result.reason or ""))

    @Property(str, notify=changed)
    def step(self) -> str:
        """Which step."""
        return self._step

    @Property(int, notify=changed)
    def state(self) -> int:
        """A `StepState`."""
        return self._state

    @Property(int, notify=changed)
    def ms(self) -> int:
        """How long it took, in milliseconds."""
        return self._ms

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What it found, in machine words: an address, a TLS version, a server's code."""
        return self._detail

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why it failed."""
        return self._reason

    def _put(self, state: StepState.State, ms: int, detail: str, reason: str) -> None:
        self._state, self._ms, self._detail, self._reason = state, ms, detail, reason
        self.changed.emit()


@QmlElement
@QmlUncreatable("a group's own")
class ConnectionTestViewModel(QObject):
    """Runs the test when asked, and keeps what the latest one found."""

    changed = Signal()
    ended = Signal()

    def __init__(
        self, group: str, services: Services, parent: QObject, steps: Sequence[str] = STEPS
    ) -> None:
        super().__init__(parent)
        self._group = group
        self._services = services
        self._names = tuple(steps)
        self._steps = [StepViewModel(step, self) for step in steps]
        self._next = 0
        self._running = False
        self._reason = ""
        self._told = Told("")
        self._refresh_failed = False
        self._ended_at = 0.0
        self._problem = Problem(self)
        self._lane = Lane()

    @Property("QVariantList", notify=changed)
    def steps(self) -> list[StepViewModel]:
        """The steps, in their order."""
        return self._steps

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Whether the test is under way."""
        return self._running

    @Property(bool, notify=changed)
    def finished(self) -> bool:
        """Whether a test has been done to its end."""
        return self._ended_at > 0 and not self._running

    @Property(bool, notify=changed)
    def passed(self) -> bool:
        """Whether every step went well."""
        return bool(self.finished) and not self._reason

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why it failed: a `Failure`, or an error's id."""
        return self._reason

    @property
    def told(self) -> Told:
        """All that is known of the failure, for the help desk."""
        return self._told._replace(time=self._ended_at / 1000)

    @Property(bool, notify=changed)
    def refreshFailed(self) -> bool:
        """Whether it was the refresh of the token that failed for good."""
        return self._refresh_failed

    @Property(float, notify=changed)
    def endedAt(self) -> float:
        """When the latest test ended, in ms since 1970; 0: none yet."""
        return self._ended_at

    @Property(Problem, notify=changed)
    def problem(self) -> Problem:
        """Why the test could not even start."""
        return self._problem

    @Slot()
    def run(self) -> None:
        """Test now."""
        if self._running:
            return
        for step in self._steps:
            step.reset()
        self._next, self._running, self._reason, self._refresh_failed = 0, True, "", False
        self._problem.clear()
        self._steps[0].begin()
        self.changed.emit()
        core, actor, group = self._services.core, self._services.actor, self._group
        self._services.background.stream(
            lambda: core.connection_test(group, actor),
            self._stepped,
            self._done,
            self._broken,
            self._lane,
        )

    @Slot()
    def stop(self) -> None:
        """Nobody looks any more: no further step is begun."""
        if self._running:
            self._lane.drop()
            self._running = False
            for step in self._steps:
                step.reset()
            self.changed.emit()

    def _stepped(self, result: StepResult) -> None:
        at = self._names.index(result.step)
        step = self._steps[at]
        step.show(result)
        if result.reason is not None and not self._reason:
            self._reason = str(result.reason)
            self._told = Told(self._reason, result.detail, result.trace)
            self._refresh_failed = result.step == _TOKEN and _for_good(result.reason)
        self._next = at + 1
        if self._next < len(self._steps) and not self._reason:
            self._steps[self._next].begin()

    def _done(self) -> None:
        self._end()

    def _broken(self, trouble: Trouble) -> None:
        self._problem.show(trouble)
        self._reason = trouble.code
        self._told = Told(trouble.code, trouble.value or trouble.key, trouble.trace)
        for step in self._steps[self._next :]:
            step.skip()
        self._end()

    def _end(self) -> None:
        self._running = False
        self._ended_at = time.time() * 1000
        self.changed.emit()
        self._services.refresh()  # the token may have been refreshed, or have turned invalid
        self.ended.emit()


def _for_good(reason: Failure) -> bool:
    return not REMEDIES[reason].transient and reason not in _NO_REFRESH
