# SPDX-License-Identifier: Apache-2.0
"""A settings group as the panel shows it: the token's state, and doors to the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from app.catalogue import Auth, Group
from app.forecast import Forecast
from app.token_records import TokenState
from ui.viewmodels.connection_test import ConnectionTestViewModel
from ui.viewmodels.copying import CopyViewModel
from ui.viewmodels.kinds import TOKEN_STATES
from ui.viewmodels.news import news
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.services import Services
from ui.viewmodels.settings import SettingsViewModel
from ui.viewmodels.snapshot import GroupSnapshot
from ui.viewmodels.token import TokenViewModel

if TYPE_CHECKING:
    from ui.viewmodels.support import SupportViewModel

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the panel's own")
class GroupViewModel(QObject):
    """One group; its values are those of the latest snapshot, `loaded` once there is one."""

    changed = Signal()

    def __init__(self, group: Group, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._group = group
        self._services = services
        self._support: SupportViewModel | None = None
        self._snapshot: GroupSnapshot | None = None
        self._token = TokenViewModel(group.id, services, self)
        self._settings = SettingsViewModel(group, services, self)
        self._test = ConnectionTestViewModel(group.id, services, self)
        self._copy = CopyViewModel(group, services, self)

    @Property(str, notify=changed)
    def groupId(self) -> str:
        """The catalogue's id."""
        return self._group.id

    @Property(str, notify=changed)
    def protocol(self) -> str:
        """What its server speaks: `smtp` or `pop3`."""
        return str(self._group.protocol)

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        """Whether the state has been read."""
        return self._snapshot is not None

    @Property(int, notify=changed)
    def state(self) -> int:
        """A `TokenState`."""
        return TOKEN_STATES[
            self._snapshot.status.state if self._snapshot else TokenState.NOT_ACQUIRED
        ]

    @Property(bool, notify=changed)
    def inForce(self) -> bool:
        """Whether a stored token works, also while a new one is waited for."""
        return self._snapshot is not None and self._snapshot.status.in_force

    @Property(bool, notify=changed)
    def deletable(self) -> bool:
        """Whether Delete has something to delete."""
        return self._snapshot is not None and self._snapshot.status.has_something

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why the token is invalid."""
        return str(self._snapshot.status.reason or "") if self._snapshot else ""

    @Property(str, notify=changed)
    def notice(self) -> str:
        """`offline`, `keyring_locked`, `keyring_missing` or empty."""
        return str(self._snapshot.status.notice or "") if self._snapshot else ""

    @Property(str, notify=changed)
    def failure(self) -> str:
        """How the latest Get token failed, until the next."""
        return str(self._snapshot.status.failure or "") if self._snapshot else ""

    @Property(str, notify=changed)
    def account(self) -> str:
        """The mailbox: of the token where there is one, else of the settings."""
        if self._snapshot is None:
            return ""
        return self._snapshot.status.account or str(self._snapshot.settings["account"] or "")

    @Property(str, notify=changed)
    def providerName(self) -> str:
        """The provider, in the same order of preference."""
        if self._snapshot is None:
            return ""
        return self._snapshot.token_provider_name or self._snapshot.provider_name

    @Property(str, notify=changed)
    def chosenProviderName(self) -> str:
        """The provider in the settings."""
        return self._snapshot.provider_name if self._snapshot else ""

    @Property(bool, notify=changed)
    def usesToken(self) -> bool:
        """Whether the authentication method is OAuth 2.0."""
        return self._snapshot is not None and self._snapshot.settings["auth"] == Auth.OAUTH2

    @Property("QStringList", notify=changed)
    def missing(self) -> list[str]:
        """What Get token still needs."""
        return list(self._snapshot.missing) if self._snapshot else []

    @Property("QStringList", notify=changed)
    def ways(self) -> list[str]:
        """What does work for mail where the provider gives no code: ids of `Way`."""
        return list(self._snapshot.ways) if self._snapshot else []

    @Property(bool, notify=changed)
    def testable(self) -> bool:
        """Whether the connection test has a server to talk to."""
        return self._snapshot is not None and bool(self._snapshot.settings["server"])

    @Property(float, notify=changed)
    def acquiredAt(self) -> float:
        """When the token was obtained, in ms since 1970; 0: never."""
        return _ms(self._snapshot.status.acquired_at) if self._snapshot else 0.0

    @Property(float, notify=changed)
    def refreshedAt(self) -> float:
        """When the token was renewed last, likewise."""
        return _ms(self._snapshot.status.refreshed_at) if self._snapshot else 0.0

    @Property(bool, notify=changed)
    def dying(self) -> bool:
        """Whether a token in force will soon die, because it lies unused."""
        return self._forecast is not None and self._forecast.warn

    @Property(int, notify=changed)
    def unusedDays(self) -> int:
        """Whole days since the token was renewed last."""
        return self._forecast.days if self._forecast else 0

    @Property(int, notify=changed)
    def idleDays(self) -> int:
        """Days after which the provider lets an unused token die; 0: it does not."""
        return self._forecast.limit if self._forecast else 0

    @Property(float, notify=changed)
    def pendingUntil(self) -> float:
        """When the code that is waited for expires, likewise."""
        return _ms(self._snapshot.status.pending_until) if self._snapshot else 0.0

    @Property(TokenViewModel, notify=changed)
    def token(self) -> TokenViewModel:
        """Get token and Delete."""
        return self._token

    @Property(SettingsViewModel, notify=changed)
    def settings(self) -> SettingsViewModel:
        """The group's settings."""
        return self._settings

    @Property(ConnectionTestViewModel, notify=changed)
    def test(self) -> ConnectionTestViewModel:
        """The connection test."""
        return self._test

    @Property(QObject, notify=changed)
    def support(self) -> QObject:
        """What a help desk needs; QML knows its type once it has been read."""
        if self._support is None:
            from ui.viewmodels.support import SupportViewModel

            told = {"attempt": lambda: self._token.told, "test": lambda: self._test.told}
            self._support = SupportViewModel(self._group.id, told, self._services, self)
        return self._support

    @Property(CopyViewModel, notify=changed)
    def copy(self) -> CopyViewModel:
        """Copy settings from another group."""
        return self._copy

    @property
    def _forecast(self) -> Forecast | None:
        return self._snapshot.forecast if self._snapshot else None

    def apply(self, snapshot: GroupSnapshot) -> list[str]:
        """Show the group as it was read; what of it is news (see `ui.viewmodels.news`)."""
        doers = (self._settings.take_own(), self._copy.take_own(), self._token.removed_here)
        own = any(doers)
        before = self._snapshot
        if snapshot != before:
            self._snapshot = snapshot
            self._settings.apply(snapshot.settings, snapshot.tls_kind)
            self.changed.emit()
        self._token.apply(snapshot.status)
        return list(news(before, snapshot, own=own)) if before else []


def _ms(seconds: float | None) -> float:
    return (seconds or 0.0) * 1000
