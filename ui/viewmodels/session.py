# SPDX-License-Identifier: Apache-2.0
"""Who is logged in at the panel, and for how long still."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.access import OPERATOR, Actor
from app.secret import Secret
from ui.background import Background, Lane, Trouble
from ui.viewmodels.countdown import Countdown
from ui.viewmodels.problem import Problem
from ui.viewmodels.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from app.core import Core
    from ui.viewmodels.administration import AdministrationViewModel

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_THROTTLE = 1.0  # seconds: the core hears of one touch in this time
_NOTICE = 30  # seconds before the automatic log-out that the panel says so


class _Standing(NamedTuple):
    """What the core says about access as such."""

    configured: bool
    lockout: float  # seconds
    timeout: int  # seconds


@QmlElement
@QmlUncreatable("the panel's own")
class SessionViewModel(QObject):
    """The administrator's session. The core decides when it is over; this shows what it says."""

    changed = Signal()
    ticked = Signal()
    ended = Signal(bool, arguments=["automatic"])
    wiped = Signal(list)
    """The state is as new; the accounts whose permission the provider could not be told of."""

    def __init__(self, core: Core, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._core = core
        self._background = background
        self._actor = OPERATOR
        self._configured = True  # until the core has said so: a log-in page is no harm
        self._timeout = 0
        self._touched = 0.0  # CLOCK_BOOTTIME, when the core heard of a touch
        self._busy = False
        self._wanted = False
        self._problem = Problem(self)
        self._left = Countdown(core.clock, self)
        self._left.turned.connect(self.ticked)
        self._left.over.connect(self._follow)
        self._lock = Countdown(core.clock, self)
        self._lock.turned.connect(self.ticked)
        self._administration: AdministrationViewModel | None = None
        self._load_lane, self._left_lane = Lane(), Lane()

    @property
    def actor(self) -> Actor:
        """On whose behalf the panel asks just now."""
        return self._actor

    @Property(bool, notify=changed)
    def configured(self) -> bool:
        """Whether there is an administrator's password at all."""
        return self._configured

    @Property(bool, notify=changed)
    def loggedIn(self) -> bool:
        """Whether the administrator is logged in."""
        return self._actor is not OPERATOR

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a log-in is under way."""
        return self._busy

    @Property(int, notify=changed)
    def timeout(self) -> int:
        """Seconds without a touch until the automatic log-out."""
        return self._timeout

    @Property(int, notify=ticked)
    def secondsLeft(self) -> int:
        """Seconds until the automatic log-out."""
        return self._left.left if self.loggedIn else 0

    @Property(bool, notify=ticked)
    def ending(self) -> bool:
        """Whether the automatic log-out is near."""
        return bool(self.loggedIn) and self._left.left <= min(_NOTICE, self._timeout // 3)

    @Property(int, notify=ticked)
    def lockSeconds(self) -> int:
        """Seconds until the next try, after too many wrong ones."""
        return self._lock.left

    @Property(Problem, notify=changed)
    def problem(self) -> Problem:
        """Why the latest log-in was refused."""
        return self._problem

    @Property(QObject, notify=changed)
    def administration(self) -> QObject:
        """The administrator's own affairs; QML knows its type once it has been read."""
        if self._administration is None:
            from ui.viewmodels.administration import AdministrationViewModel

            made = AdministrationViewModel(self._core, self._background, self, self)
            made.wiped.connect(self.wiped)
            self._administration = made
        return self._administration

    @Slot()
    def load(self) -> None:
        """Ask anew how things stand: another process may have changed them."""
        core = self._core
        self._background.run(
            lambda: _standing(core), self._stands, self._problem.show, self._load_lane
        )

    @Slot(str)
    def logIn(self, text: str) -> None:
        """Log in with a password."""
        core, typed = self._core, Secret(text)
        self._busy = self._wanted = True
        self._problem.clear()
        self.changed.emit()
        self._background.run(lambda: core.access.log_in(typed), self._entered, self._refused)

    @Slot()
    def leave(self) -> None:
        """The page that asked goes: a log-in under way is not wanted any more."""
        self._wanted = False
        self._problem.clear()

    @Slot()
    def logOut(self) -> None:
        """Log out now."""
        if self.loggedIn:
            self._end(automatic=False)

    @Slot()
    def touch(self) -> None:
        """Somebody is there; the core hears of it now and then."""
        if not self.loggedIn:
            return
        now = self._core.clock.now().boot
        if now - self._touched >= _THROTTLE:
            self._touched = now
            self._follow(touched=True)

    def check(self) -> None:
        """Somebody changed something, perhaps the password: is the session still one?"""
        self.load()
        self._follow()

    def enter(self, actor: Actor) -> None:
        """Act for the administrator from now on."""
        self._actor = actor
        self._configured = True
        self._touched = self._core.clock.now().boot
        self.load()
        self._follow()
        self.changed.emit()

    def stop(self) -> None:
        """The panel goes."""
        self._left.stop()
        self._lock.stop()

    def _follow(self, *, touched: bool = False) -> None:
        """Ask the core how long the session goes on."""
        core, actor = self._core, self._actor

        def work() -> float:
            if touched:
                core.access.touch(actor)
            return core.access.remaining(actor)

        if self.loggedIn:
            self._background.run(work, self._lives, self._unknown, self._left_lane)

    def _stands(self, standing: _Standing) -> None:
        self._configured, lockout, self._timeout = standing
        if lockout > 0:
            self._lock.start(lockout)
        else:
            self._lock.stop()
        self.changed.emit()

    def _entered(self, actor: Actor) -> None:
        self._busy = False
        if self._wanted:
            self.enter(actor)
        else:  # Back was tapped meanwhile
            self._log_out(actor)
            self.changed.emit()

    def _refused(self, trouble: Trouble) -> None:
        self._busy = False
        if self._wanted:
            self._problem.show(trouble)
        self.load()  # it may have been the last try before a lock
        self.changed.emit()

    def _lives(self, seconds: float) -> None:
        if seconds > 0:
            self._left.start(seconds)
        else:
            self._end(automatic=True)

    def _unknown(self, _trouble: Trouble) -> None:
        """The core cannot say; what is not known to go on is over."""
        if self._left.left == 0:
            self._end(automatic=True)

    def _end(self, *, automatic: bool) -> None:
        self._log_out(self._actor)
        self._left_lane.drop()
        self._actor = OPERATOR
        self._left.stop()
        self.changed.emit()
        self.ended.emit(automatic)

    def _log_out(self, actor: Actor) -> None:
        """Tell the core; where it cannot be told, nobody has the actor any more."""
        core = self._core
        self._background.run(lambda: core.access.log_out(actor), _nothing, _nothing)


def _standing(core: Core) -> _Standing:
    return _Standing(core.access.configured(), core.access.lockout(), core.access.timeout())


def _nothing(_value: object) -> None:
    """Whatever it was, there is nothing to do about it."""
