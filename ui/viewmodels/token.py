# SPDX-License-Identifier: Apache-2.0
"""Get token and Delete for one group: asks for a code, polls in the background, tells the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.oauth.failure import Failure
from app.support import Told
from app.token_records import TokenState, TokenStatus
from ui.background import Lane, Trouble
from ui.viewmodels.kinds import Removal, TokenPhase, removal
from ui.viewmodels.poller import Poller
from ui.viewmodels.problem import Problem
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.services import Services
from ui.viewmodels.shown_code import ShownCode

if TYPE_CHECKING:
    from app.grant_values import Code, PollOutcome
    from app.tokens import DeleteOutcome

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_Phase = TokenPhase.Phase


@QmlElement
@QmlUncreatable("a group's own")
class TokenViewModel(QObject):
    """One group's grant as this panel knows it. It outlives the page that shows it."""

    changed = Signal()

    def __init__(self, group: str, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._group = group
        self._services = services
        self._code = ShownCode(services.core.clock, self)
        self._poller = Poller(group, services, self)
        self._poller.waiting.connect(self._still_waiting)
        self._poller.over.connect(self._over)
        self._problem = Problem(self)
        self._phase = _Phase.Idle
        self.told = Told("")  # all that is known of the failure
        self._other = ""
        self._hindrance = ""
        self._removal = Removal.Outcome.Nothing
        self._removal_page = ""
        self._removing = False
        self._beginning = self._unwanted = False  # a begin is under way; its grant is not wanted
        self._code_lane = Lane()

    @Property(int, notify=changed)
    def phase(self) -> int:
        """A `TokenPhase`."""
        return self._phase

    @Property(ShownCode, notify=changed)
    def code(self) -> ShownCode:
        """What the person at the phone needs."""
        return self._code

    @Property(str, notify=changed)
    def failure(self) -> str:
        """Why it failed, in phase Failed."""
        return self.told.failure

    @Property(str, notify=changed)
    def detail(self) -> str:
        """The provider's own machine words for it."""
        return self.told.detail

    @Property(str, notify=changed)
    def otherAccount(self) -> str:
        """The account somebody logged in with, where it is to be decided whether to keep it."""
        return self._other

    @Property(str, notify=changed)
    def hindrance(self) -> str:
        """What keeps the panel from asking the provider just now, such as `offline`."""
        return self._hindrance

    @Property(int, notify=changed)
    def removal(self) -> int:
        """What the latest Delete left to do, a `Removal`."""
        return self._removal

    @Property(str, notify=changed)
    def removalPage(self) -> str:
        """Where the account's owner withdraws the permission; empty: not known."""
        return self._removal_page

    @Property(bool, notify=changed)
    def removing(self) -> bool:
        """Whether Delete is under way."""
        return self._removing

    @Property(Problem, notify=changed)
    def problem(self) -> Problem:
        """Why Delete was refused."""
        return self._problem

    @property
    def removed_here(self) -> bool:
        """Whether it was this panel that has deleted it."""
        return self._removing or self._removal is not Removal.Outcome.Nothing

    @Slot()
    def getToken(self) -> None:
        """Ask for a code; a new one where one waits already."""
        self._poller.stop()
        self._removal = Removal.Outcome.Nothing
        self._enter(_Phase.Starting)
        if not self._beginning:
            self._begin()

    @Slot()
    def showCode(self) -> None:
        """Show the code of the grant that waits: begun elsewhere, or before a restart."""
        if self._phase in (_Phase.Starting, _Phase.Code):
            return
        if self._other:
            self._enter(_Phase.Decision)
            return
        self._enter(_Phase.Starting)
        core, group = self._services.core, self._group
        self._services.background.run(
            lambda: core.tokens.code(group), self._found, self._failed, self._code_lane
        )

    @Slot()
    def cancel(self) -> None:
        """End the grant; the previous state comes back."""
        self._poller.stop()
        self._code_lane.drop()
        self._enter(_Phase.Idle)
        self._unwanted = self._beginning
        if not self._beginning:
            self._cancel()

    @Slot(bool)
    def decide(self, keep: bool) -> None:
        """Keep the other account, and change the settings; or give its token back."""
        self._enter(_Phase.Starting)
        core, actor, group = self._services.core, self._services.actor, self._group
        self._services.background.run(
            lambda: core.tokens.decide(group, actor, keep=keep), self._decided, self._failed
        )

    @Slot()
    def leave(self) -> None:
        """The page goes: an end has been seen, a waiting grant or decision goes on."""
        if self._phase in (_Phase.Succeeded, _Phase.Failed, _Phase.Decision):
            self._enter(_Phase.Idle)

    @Slot()
    def remove(self) -> None:
        """Delete the token, and the grant if one waits."""
        self._poller.stop()
        self._code_lane.drop()
        self._unwanted = self._beginning
        self._removing = True
        self._removal = Removal.Outcome.Nothing
        self._problem.clear()
        self._enter(_Phase.Idle)
        core, actor, group = self._services.core, self._services.actor, self._group
        self._services.background.run(
            lambda: core.tokens.delete(group, actor), self._removed, self._refused
        )

    @Slot()
    def forgetRemoval(self) -> None:
        """What Delete left to do has been read."""
        self._removal = Removal.Outcome.Nothing
        self._problem.clear()
        self.changed.emit()

    def apply(self, status: TokenStatus) -> None:
        """The group's status as it stands on the disk."""
        if self._beginning or self._removing:
            return
        other = (status.pending.found if status.pending else None) or ""
        if other != self._other:
            self._other = other
            self.changed.emit()
        if other:
            self._poller.stop()
            if self._phase is _Phase.Code:
                self._enter(_Phase.Decision)
        elif status.state is TokenState.WAITING:
            self._poller.start(self._code.grant_id)
        elif self._phase is _Phase.Code:
            self._poller.ask(self._code.grant_id)  # it ended elsewhere; the core knows how

    def stop(self) -> None:
        """The panel goes; the grant stays."""
        self._poller.stop()

    def _begin(self) -> None:
        self._beginning = True
        self._unwanted = False
        core, actor, group = self._services.core, self._services.actor, self._group
        self._services.background.run(
            lambda: core.tokens.begin(group, actor), self._begun, self._not_begun
        )

    def _begun(self, code: Code) -> None:
        self._beginning = False
        if self._unwanted:  # cancelled meanwhile, perhaps to ask anew with other settings
            self._cancel()
            return
        self._found(code)
        self._services.refresh()

    def _not_begun(self, trouble: Trouble) -> None:
        self._beginning = False
        if not self._unwanted:
            self._failed(trouble)
        elif self._phase is _Phase.Starting:
            self._begin()
        self._services.refresh()

    def _found(self, code: Code | None) -> None:
        if code is None:  # it ended a moment ago
            self._services.refresh()
            self._enter(_Phase.Idle)
            return
        self._code.show(code)
        self._enter(_Phase.Code)
        self._poller.start(code.grant_id)

    def _failed(self, trouble: Trouble) -> None:
        about = trouble.key if trouble.key != self._group else ""
        self._enter(_Phase.Failed, trouble.code, trouble.value or about, trouble.trace)

    def _decided(self, outcome: PollOutcome) -> None:
        if self._phase is _Phase.Starting:
            self._end(outcome)
        self._services.refresh()

    def _cancel(self) -> None:
        core, actor, group = self._services.core, self._services.actor, self._group
        self._services.background.run(
            lambda: core.tokens.cancel(group, actor), self._cancelled, self._refused
        )

    def _cancelled(self, _nothing: None) -> None:
        if self._phase is _Phase.Starting and not self._beginning:
            self._begin()
        self._services.refresh()

    def _still_waiting(self, outcome: PollOutcome) -> None:
        if (hindrance := str(outcome.failure or "")) != self._hindrance:
            self._hindrance = hindrance
            self.changed.emit()

    def _over(self, outcome: PollOutcome) -> None:
        if self._phase is _Phase.Code:
            self._end(outcome)
        self._services.refresh()

    def _end(self, outcome: PollOutcome) -> None:
        self._other = outcome.account
        if outcome.account:
            self._enter(_Phase.Decision)
        elif outcome.failure is None and outcome.state is TokenState.ACQUIRED:
            self._enter(_Phase.Succeeded)
        else:
            # Without a reason somebody deleted the grant elsewhere.
            failure = str(outcome.failure or Failure.CANCELLED)
            self._enter(_Phase.Failed, failure, outcome.detail, outcome.trace)

    def _removed(self, outcome: DeleteOutcome) -> None:
        self._removing = False
        self._removal, self._removal_page = removal(outcome), outcome.page
        self.changed.emit()
        self._services.refresh()

    def _refused(self, trouble: Trouble) -> None:
        self._removing = False
        if self._phase is _Phase.Starting and not self._beginning:
            self._failed(trouble)  # the old grant is in the way of the new one
            return
        self._problem.show(trouble)
        self.changed.emit()
        self._services.refresh()

    def _enter(self, phase: TokenPhase.Phase, *told: str) -> None:  # failure, detail, trace
        self._phase, self._hindrance = phase, ""
        failure, detail, trace = (*told, "", "", "")[:3]
        self.told = Told(failure, detail, trace, self._services.core.clock.now().wall)
        if phase is not _Phase.Code:
            self._code.show(None)
        self.changed.emit()
