# SPDX-License-Identifier: Apache-2.0
"""The root of what QML sees: groups, screens, language, clock and the panel's own conditions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.catalogue import GROUPS, RECORDS
from app.conditions import probes
from app.screens import ScreenTree
from ui.background import Background, Lane, Trouble
from ui.viewmodels.clock import ClockViewModel
from ui.viewmodels.conditions import ConditionsViewModel
from ui.viewmodels.demo import DemoNote
from ui.viewmodels.group import GroupViewModel
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.problem import Problem
from ui.viewmodels.providers import ProvidersViewModel
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.record import RecordViewModel
from ui.viewmodels.screens import ScreensViewModel
from ui.viewmodels.services import Services
from ui.viewmodels.session import SessionViewModel
from ui.viewmodels.setup_offer import SetupOffer
from ui.viewmodels.snapshot import Snapshots, load_all
from ui.viewmodels.test_all import TestAllViewModel

if TYPE_CHECKING:
    from app.core import Core

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by ui.panel")
class PanelViewModel(QObject):
    """One panel on one core."""

    changed = Signal()
    # a list would arrive in QML as none; the stub knows no Qt types
    news = Signal(str, "QStringList", arguments=["kind", "groups"])  # type: ignore[arg-type]

    def __init__(
        self,
        core: Core,
        background: Background,
        language: LanguageViewModel,
        *,
        keyboard: bool = False,
        demo: DemoNote | None = None,
        left: Sequence[str] = (),
        connected: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__()
        self._left = list(left)
        self._core = core
        self._background = background
        self._keyboard = keyboard
        self._demo = demo
        self._language = language
        self._refresh_lane = Lane()
        self._session = SessionViewModel(core, background, self)
        services = Services(core, background, lambda: self._session.actor, self.refresh)
        hidden = core.config.hidden_groups
        self._groups = {
            group.id: GroupViewModel(group, services, self)
            for group in GROUPS
            if group.id not in hidden
        }
        self._records = {
            record.id: RecordViewModel(record, services, self)
            for record in RECORDS
            if record.id not in hidden
        }
        self._tree = ScreenTree(core.config)
        self._screens = ScreensViewModel(self._tree, self._records, self)
        self._clock = ClockViewModel(lambda: core.clock.now().wall, self)
        self._problem = Problem(self)
        self._conditions = ConditionsViewModel(
            probes(core, connected), self.refresh, core.clock, background, self
        )
        self._conditions.changed.connect(self.changed)
        self._providers = ProvidersViewModel(services, self)
        self._test_all = TestAllViewModel(list(self._groups.values()), self)
        self._look: QObject | None = None
        shown = None if demo else next(iter(self._groups.values()), None)
        self._setup = SetupOffer(shown, services, self)
        self._setup.changed.connect(self.changed)

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

    @Property(QObject, notify=changed)
    def look(self) -> QObject | None:
        """The panel's own settings, a `LookViewModel`; there once the first frame is out."""
        return self._look

    @Property(ProvidersViewModel, notify=changed)
    def providers(self) -> ProvidersViewModel:
        """The providers to choose from."""
        return self._providers

    @Property(str, notify=changed)
    def setupStep(self) -> str:
        """The step of the first set-up to go on with, see `SetupOffer.step`."""
        return self._setup.step

    @Property(QObject, notify=changed)
    def setup(self) -> QObject | None:
        """The first set-up, a `SetupViewModel`; none in a demo."""
        return self._setup.walk

    @Property(TestAllViewModel, notify=changed)
    def testAll(self) -> TestAllViewModel:
        """Test all connections."""
        return self._test_all

    @Property(ConditionsViewModel, notify=changed)
    def conditions(self) -> ConditionsViewModel:
        """What is the matter with the machine itself."""
        return self._conditions

    @Property(Problem, notify=changed)
    def problem(self) -> Problem:
        """Why the state could not be read."""
        return self._problem

    @Property(str, notify=changed)
    def keyringNotice(self) -> str:
        """`keyring_locked`, `keyring_missing` or empty."""
        return self._conditions.code("keyring")

    @Property(bool, notify=changed)
    def checkingKeyring(self) -> bool:
        """Whether the keyring is being looked at."""
        return self._conditions.asking("keyring")

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

    @Property(ScreensViewModel, notify=changed)
    def screens(self) -> ScreensViewModel:
        """Records, tabs, and the search."""
        return self._screens

    @Slot(str, result="QStringList")
    def below(self, screen: str) -> list[str]:
        """The pages and menus in a menu, without those of hidden groups."""
        return self._tree.below(screen)

    @Slot(str, result="QStringList")
    def path(self, screen: str) -> list[str]:
        """The menus above a screen, from the top."""
        return self._tree.path(screen)

    @Slot(str, result=str)
    def groupOf(self, screen: str) -> str:
        """The group that a screen shows; empty for a menu or a record."""
        shown = self._tree.screen(screen).record or ""
        return shown if shown in self._groups else ""

    @Slot()
    def refresh(self) -> None:
        """Read every group and record again; answers that are under way are stale."""
        core, groups, records = self._core, list(self._groups), list(self._records)
        self._background.run(
            lambda: load_all(core, groups, records),
            self._apply, self._unreadable, self._refresh_lane,
        )  # fmt: skip
        self._setup.read()

    @Slot()
    def forgetLeft(self) -> None:
        """What a factory reset left has been read."""
        self._left = []
        self.changed.emit()

    @Slot()
    def checkKeyring(self) -> None:
        """Look at the keyring; it takes up to two seconds."""
        self._conditions.look("keyring")

    def adopt(self, look: QObject) -> None:
        """Take the panel's own settings in."""
        self._look = look
        self.changed.emit()

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
        self._conditions.rest()
        self._session.stop()
        self._test_all.stop()
        for group in self._groups.values():
            group.token.stop()

    def _apply(self, snapshots: Snapshots) -> None:
        self._problem.clear()
        self._conditions.put("reading", "")
        told: dict[str, list[str]] = {}
        for group, snapshot in snapshots.groups.items():
            for kind in self._groups[group].apply(snapshot):
                told.setdefault(kind, []).append(group)
        self._conditions.put("provider", "offline" if self.offline else "")
        for record, found in snapshots.records.items():
            self._records[record].apply(found)
        self.changed.emit()
        for kind, groups in told.items():
            self.news.emit(kind, groups)

    def _unreadable(self, trouble: Trouble) -> None:
        self._problem.show(trouble)
        self._conditions.put("reading", trouble.code)
