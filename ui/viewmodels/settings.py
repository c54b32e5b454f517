# SPDX-License-Identifier: Apache-2.0
"""The settings of a group or record: shown as stored, changed one at a time, by the core."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.catalogue import Auth, Group, Record, Tls
from app.errors import ErrorId
from app.recommended import adviser
from app.secret import Secret
from ui.background import Lane, Trouble
from ui.viewmodels.fields import FieldViewModel
from ui.viewmodels.problem import Problem
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.services import Services

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_LOG_IN = {
    Auth.OFF: frozenset[str](),
    Auth.PASSWORD: frozenset({"username", "password"}),
    Auth.OAUTH2: frozenset({"provider", "account"}),
}
_LOG_IN_KEYS = frozenset[str]().union(*_LOG_IN.values())


@QmlElement
@QmlUncreatable("a group's own")
class SettingsViewModel(QObject):
    """The fields of one group or record, and the way to change them."""

    changed = Signal()
    never = Signal()  # of what the catalogue fixes
    saved = Signal(str, arguments=["key"])
    refused = Signal(str, arguments=["key"])
    bound = Signal(str, arguments=["key"])
    """The core asks whether the token may go: answer with `saveAndDiscardToken`."""

    def __init__(self, record: Record, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._record = record
        self._services = services
        self._fields = {field.key: FieldViewModel(field, self) for field in record.fields}
        hidden = services.core.config.hidden_fields
        self._shown = [key for key in self._fields if f"{record.id}.{key}" not in hidden]
        self._auth = ""
        self._tls_on = str(Tls.AUTO)
        self._saving = False
        self._own = False  # something was changed here since the latest look
        self._waiting: tuple[str, str] | None = None  # refused as bound; waits for a decision
        self._problem = Problem(self)
        self._lane = Lane()

    @Property("QStringList", notify=changed)
    def keys(self) -> list[str]:
        """What the machine shows and the authentication method needs, in the screen's order."""
        if "auth" not in self._fields:
            return self._shown
        needed = _LOG_IN.get(Auth(self._auth), frozenset()) if self._auth else frozenset()
        return [key for key in self._shown if key not in _LOG_IN_KEYS or key in needed]

    @Property(str, notify=never)
    def form(self) -> str:
        """Whose words the labels take: a group's protocol, or the record's id."""
        record = self._record
        return str(record.protocol) if isinstance(record, Group) else record.id

    @Property(str, notify=changed)
    def adviser(self) -> str:
        """Who advises OAuth 2.0 in the place of the password; empty: nobody."""
        server = self._fields.get("server")
        return adviser(self._auth, server.value if server else "")

    @Property(str, notify=changed)
    def auth(self) -> str:
        """The authentication method."""
        return self._auth

    @Property(bool, notify=changed)
    def saving(self) -> bool:
        """Whether a change is on its way."""
        return self._saving

    @Property(Problem, notify=changed)
    def problem(self) -> Problem:
        """Why the latest change was refused."""
        return self._problem

    @Slot(str, result=FieldViewModel)
    def field(self, key: str) -> FieldViewModel:
        """The field called `key`."""
        return self._fields[key]

    @Slot(str, str)
    def save(self, key: str, text: str) -> None:
        """Store a value; ends with `saved`, `refused` (see `problem`) or `bound`."""
        self._save(key, text, discard_token=False)

    @Slot()
    def saveAndDiscardToken(self) -> None:
        """Store the value that was `bound`, and delete the token that hangs on it."""
        if self._waiting is not None:
            self._save(*self._waiting, discard_token=True)

    @Slot()
    def keepToken(self) -> None:
        """Leave value and token as they are."""
        self._waiting = None

    @Slot(bool)
    def setTls(self, on: bool) -> None:
        """The switch: off, or the kind of encryption that was there before, also a restart."""
        self.save("tls", self._tls_on if on else str(Tls.OFF))

    @Slot(str)
    def savePassword(self, text: str) -> None:
        """Store the password in the vault; it is never shown again."""
        password = Secret(text)
        core, actor, record = self._services.core, self._services.actor, self._record.id
        self._change("password", lambda: core.set_password(record, password, actor))

    def take_own(self) -> bool:
        """Whether this panel has changed something since it was asked last."""
        own, self._own = self._own or self._saving, False
        return own

    def apply(self, values: Mapping[str, str | int | None], tls_kind: str = "") -> None:
        """Show the stored values; `tls_kind` is what the switch goes back to."""
        for key, field in self._fields.items():
            field.apply(values[key])
        self._auth = str(values.get("auth") or "")
        self._tls_on = tls_kind or self._tls_on
        self.changed.emit()

    def _save(self, key: str, text: str, *, discard_token: bool) -> None:
        self._waiting = (key, text)
        core, actor, record = self._services.core, self._services.actor, self._record.id
        self._change(
            key,
            lambda: core.change_settings(record, {key: text}, actor, discard_token=discard_token),
        )

    def _change(self, key: str, work: Callable[[], None]) -> None:
        self._saving = True
        self._problem.clear()
        self.changed.emit()
        self._services.background.run(
            work, lambda _: self._stored(key), lambda why: self._refused(key, why), self._lane
        )

    def _stored(self, key: str) -> None:
        self._saving = False
        self._own = True
        self._waiting = None
        self.changed.emit()
        self._services.refresh()
        self.saved.emit(key)

    def _refused(self, key: str, trouble: Trouble) -> None:
        self._saving = False
        self.changed.emit()
        for field in self._fields.values():
            field.changed.emit()  # a switch that was moved goes back
        if trouble.code == ErrorId.BOUND:
            self.bound.emit(key)
            return
        self._waiting = None
        self._problem.show(trouble)
        self.refused.emit(key)
