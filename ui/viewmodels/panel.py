# SPDX-License-Identifier: Apache-2.0
"""The root of what QML sees: groups, screens, language, clock and the panel's own conditions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.catalogue import GROUPS, SCREENS
from ui.background import Background, Lane, Trouble
from ui.viewmodels.clock import ClockViewModel
from ui.viewmodels.group import GroupViewModel
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.problem import Problem
from ui.viewmodels.providers import ProvidersViewModel
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.services import Services
from ui.viewmodels.session import SessionViewModel
from ui.viewmodels.snapshot import GroupSnapshot, load
from ui.viewmodels.test_all import TestAllViewModel

if TYPE_CHECKING:
    from app.core import Core
    from app.token_records import Notice

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_SCREENS = {screen.id: screen for screen in SCREENS}


@dataclass(frozen=True, slots=True)
class DemoNote:
    """What a person needs to try the demo: the phone pages' address and an account there."""

    address: str
    user: str
    password: str
    administrator: str = ""  # the password at the panel


@QmlElement
@QmlUncreatable("made by ui.panel")
class PanelViewModel(QObject):
    """One panel on one core."""

    changed = Signal()

    def __init__(
        self,
        core: Core,
        background: Background,
        language: LanguageViewModel,
        *,
        keyboard: bool = False,
        demo: DemoNote | None = None,
        left: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._left = list(left)
        self._core = core
        self._background = background
        self._keyboard = keyboard
        self._demo = demo
        self._language = language
        self._notice = ""
        self._checking = False
        self._refresh_lane, self._keyring_lane = Lane(), Lane()
        self._session = SessionViewModel(core, background, self)
        services = Services(core, background, lambda: self._session.actor, self.refresh)
        hidden = core.config.hidden_groups
        self._groups = {
            group.id: GroupViewModel(group, services, self)
            for group in GROUPS
            if group.id not in hidden
        }
        self._clock = ClockViewModel(lambda: core.clock.now().wall, self)
        self._problem = Problem(self)
        self._providers = ProvidersViewModel(services, self)
        self._test_all = TestAllViewModel(list(self._groups.values()), self)

    @Property(str, notify=changed)
    def machineName(self) -> str:
        """What the machine is called, such as the room it stands in; may be empty."""
        return self._core.config.name

    @Property("QVariantList", notify=changed)
    def groups(self) -> list[GroupViewModel]:
        """The groups that this machine shows."""
        return list(self._groups.values())

    @Property(LanguageViewModel, notify=changed)
    def language(self) -> LanguageViewModel:
        """The panel's language."""
        return self._language

    @Property(ClockViewModel, notify=changed)
    def clock(self) -> ClockViewModel:
        """The time of day."""
        return self._clock

    @Property(SessionViewModel, notify=changed)
    def session(self) -> SessionViewModel:
        """Who is logged in."""
        return self._session

    @Property(ProvidersViewModel, notify=changed)
    def providers(self) -> ProvidersViewModel:
        """The providers to choose from."""
        return self._providers

    @Property(TestAllViewModel, notify=changed)
    def testAll(self) -> TestAllViewModel:
        """Test all connections."""
        return self._test_all

    @Property(Problem, notify=changed)
    def problem(self) -> Problem:
        """Why the state could not be read."""
        return self._problem

    @Property(str, notify=changed)
    def keyringNotice(self) -> str:
        """`keyring_locked`, `keyring_missing` or empty."""
        return self._notice

    @Property(bool, notify=changed)
    def checkingKeyring(self) -> bool:
        """Whether the keyring is being looked at."""
        return self._checking

    @Property(bool, notify=changed)
    def offline(self) -> bool:
        """Whether a provider could not be reached when a token was due."""
        return any(group.notice == "offline" for group in self._groups.values())

    @Property(bool, notify=changed)
    def keyboardAvailable(self) -> bool:
        """Whether the on-screen keyboard is there."""
        return self._keyboard

    @Property(bool, notify=changed)
    def keyboardWanted(self) -> bool:
        """Whether somebody should install one, or plug one in."""
        return not self._keyboard and self._core.config.keyboard == "auto"

    @Property("QStringList", notify=changed)
    def leftAtProviders(self) -> list[str]:
        """Accounts and providers where a factory reset left the permission to be withdrawn."""
        return self._left

    @Property(bool, notify=changed)
    def demo(self) -> bool:
        """Whether this is the demo."""
        return self._demo is not None

    @Property(str, notify=changed)
    def demoAddress(self) -> str:
        """Where the demo's phone pages are."""
        return self._demo.address if self._demo else ""

    @Property(str, notify=changed)
    def demoUser(self) -> str:
        """The demo's mailbox."""
        return self._demo.user if self._demo else ""

    @Property(str, notify=changed)
    def demoPassword(self) -> str:
        """Its password, made up for the demo and told to everybody who tries it."""
        return self._demo.password if self._demo else ""

    @Property(str, notify=changed)
    def demoAdministrator(self) -> str:
        """The demo's password for the administrator at the panel, likewise."""
        return self._demo.administrator if self._demo else ""

    @Slot(str, result=GroupViewModel)
    def group(self, group: str) -> GroupViewModel:
        """The group called so."""
        return self._groups[group]

    @Slot(str, result="QStringList")
    def below(self, screen: str) -> list[str]:
        """The screens below a menu, without those of hidden groups."""
        return [each.id for each in SCREENS if each.parent == screen and self._shown(each.id)]

    @Slot(str, result="QStringList")
    def path(self, screen: str) -> list[str]:
        """The menus above a screen, from the top."""
        parent = _SCREENS[screen].parent
        return [*self.path(parent), parent] if parent else []

    @Slot(str, result=str)
    def groupOf(self, screen: str) -> str:
        """The group that a screen shows; empty for a menu."""
        return _SCREENS[screen].group or ""

    @Slot(str, result=str)
    def tabOf(self, screen: str) -> str:
        """The tab of a screen; empty where it has none."""
        return _SCREENS[screen].tab or ""

    @Slot(str, result="QStringList")
    def screensOf(self, group: str) -> list[str]:
        """The screens that show a group."""
        return [each.id for each in SCREENS if each.group == group]

    @Slot()
    def refresh(self) -> None:
        """Read every group again; answers that are under way are stale."""
        core, groups = self._core, list(self._groups)
        self._background.run(
            lambda: {group: load(core, group) for group in groups},
            self._apply, self._unreadable, self._refresh_lane,
        )  # fmt: skip

    @Slot()
    def forgetLeft(self) -> None:
        """What a factory reset left has been read."""
        self._left = []
        self.changed.emit()

    @Slot()
    def checkKeyring(self) -> None:
        """Look at the keyring; it takes up to two seconds."""
        self._checking = True
        self.changed.emit()
        self._background.run(
            self._core.tokens.keyring_notice, self._noticed, self._not_noticed, self._keyring_lane
        )

    def start(self) -> None:
        """Read the state, mend what a crash left, and poll what waits."""
        self.refresh()
        self._session.load()
        self.checkKeyring()
        self._background.run(
            self._core.tokens.reconcile, lambda _: self.refresh(), self._unreadable
        )

    def stop(self) -> None:
        """No timer goes any more."""
        self._clock.stop()
        self._session.stop()
        self._test_all.stop()
        for group in self._groups.values():
            group.token.stop()

    def _shown(self, screen: str) -> bool:
        group = _SCREENS[screen].group
        return group in self._groups if group else bool(self.below(screen))

    def _apply(self, snapshots: dict[str, GroupSnapshot]) -> None:
        self._problem.clear()
        for group, snapshot in snapshots.items():
            self._groups[group].apply(snapshot)
        self.changed.emit()

    def _unreadable(self, trouble: Trouble) -> None:
        self._problem.show(trouble)

    def _noticed(self, notice: Notice | None) -> None:
        self._checking = False
        self._notice = str(notice or "")
        self.changed.emit()

    def _not_noticed(self, trouble: Trouble) -> None:
        self._checking = False
        self._problem.show(trouble)
        self.changed.emit()
