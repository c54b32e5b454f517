# SPDX-License-Identifier: Apache-2.0
"""The providers as their administrator sees and changes them.

Registered when its first page is opened: each type costs the start a millisecond.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app import registrar
from app.errors import AdgangError
from app.secret import Secret
from ui.background import Lane
from ui.viewmodels.asking import Asking
from ui.viewmodels.problem import Problem
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.services import Services

if TYPE_CHECKING:
    from app.core import Core
    from app.oauth.provider import Provider

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_KEPT = {True: "set", False: "unset", None: "unknown"}


@QmlElement
@QmlUncreatable("the panel's own")
class RegistrarViewModel(QObject):
    """All providers, and one of them whole. One wish at a time."""

    changed = Signal()
    saved = Signal(str, arguments=["key"])
    refused = Signal()
    bound = Signal(list, arguments=["groups"])
    """The core asks whether these groups' tokens may go: answer with `discard` or `keep`."""
    added = Signal(str, arguments=["providerId"])
    removed = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._rows: list[dict[str, Any]] = []
        self._damaged: list[dict[str, str]] = []
        self._whole: dict[str, Any] = {}
        self._asking = Asking(services, self, self.changed.emit, self.bound.emit)
        self._list_lane, self._whole_lane = Lane(), Lane()

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """`providerId`, `name`, `missing`: empty, `client_id`, `tenant` or `device_grant`."""
        return self._rows

    @Property("QVariantList", notify=changed)
    def damaged(self) -> list[dict[str, str]]:
        """Files that cannot be used: `place`, `value`, `allowed`; `providerId` if it can go."""
        return self._damaged

    @Property("QVariantMap", notify=changed)
    def whole(self) -> dict[str, Any]:
        """The provider that was `look`ed at; empty until it has been read.

        `providerId`, `name`, `issuer`, `client_id`, `tenant`, `origins` (by key), `tenants`,
        `settable` (keys), `kept` (of the client secret: `set`, `unset`, `unknown`), `needed`
        (whether there must be one), `own`, `servers`, `ways`, `tasks`.
        """
        return self._whole

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a wish is on its way."""
        return self._asking.busy

    @Property(Problem, notify=changed)
    def problem(self) -> Problem:
        """Why the latest wish was refused, or why nothing could be read."""
        return self._asking.problem

    @Slot()
    def load(self) -> None:
        """Read the list."""
        core = self._services.core
        self._services.background.run(
            lambda: _read(core), self._listed, self._asking.problem.show, self._list_lane
        )

    @Slot(str)
    def look(self, provider: str) -> None:
        """Read one provider whole."""
        if self._whole.get("providerId") != provider:
            self._whole = {}
            self.changed.emit()
        core = self._services.core
        self._services.background.run(
            lambda: _whole(core, provider), self._seen, self._asking.problem.show, self._whole_lane
        )

    @Slot(str, str, str)
    def save(self, provider: str, key: str, text: str) -> None:
        """Store a value; empty: back to what the definition says. Ends with `saved`."""
        core, actor = self._services.core, self._services.actor
        typed = Secret(text)

        def work(discard: bool) -> None:
            if key == registrar.SECRET:
                registrar.change_secret(core, provider, typed, actor)
            else:
                registrar.change(core, provider, {key: text}, actor, discard_token=discard)

        self._asking.ask(work, lambda _: self._stored(provider, key), self.refused.emit)

    @Slot(str, str, str)
    def add(self, issuer: str, client: str, scopes: str) -> None:
        """Add a provider by asking its issuer. Ends with `added`."""
        core, actor = self._services.core, self._services.actor
        self._asking.ask(
            lambda _: registrar.add(core, issuer, client, scopes, actor).id,
            self._new, self.refused.emit,
        )  # fmt: skip

    @Slot(str)
    def remove(self, provider: str) -> None:
        """Take away a provider that was added here, or a damaged file. Ends with `removed`."""
        core, actor = self._services.core, self._services.actor
        self._asking.ask(
            lambda discard: registrar.remove(core, provider, actor, discard_token=discard),
            lambda _: self._gone(), self.refused.emit,
        )  # fmt: skip

    @Slot()
    def discard(self) -> None:
        """The tokens that were `bound` may go."""
        self._asking.discard()

    @Slot()
    def keep(self) -> None:
        """Leave provider and tokens as they are."""
        self._asking.keep()

    def _listed(self, found: tuple[list[dict[str, Any]], list[dict[str, str]]]) -> None:
        self._rows, self._damaged = found
        self.changed.emit()

    def _seen(self, whole: dict[str, Any]) -> None:
        self._whole = whole
        self.changed.emit()

    def _stored(self, provider: str, key: str) -> None:
        self.look(provider)
        self.load()
        self.saved.emit(key)

    def _new(self, provider: str) -> None:
        self.load()
        self.added.emit(provider)

    def _gone(self) -> None:
        self.load()
        self.removed.emit()


def _read(core: Core) -> tuple[list[dict[str, Any]], list[dict[str, str]]]:
    rows = [
        {"providerId": each.id, "name": each.name, "missing": _missing(each)}
        for each in core.providers.all()
    ]
    rows.sort(key=lambda row: row["missing"] == "device_grant")
    return rows, [_damaged(core, problem) for problem in core.providers.problems()]


def _missing(provider: Provider) -> str:
    return next(iter(provider.lacking(provider.protocols[0])), "") if provider.protocols else ""


def _damaged(core: Core, problem: AdgangError) -> dict[str, str]:
    place = problem.key or ""
    file = place.partition(": ")[0]
    ours = file.startswith(f"{core.config.providers}/")
    name = file.rpartition("/")[2]
    return {
        "providerId": name.removesuffix(".toml") if ours else "",
        "place": name + place.removeprefix(file),
        "value": problem.value or "", "allowed": problem.allowed or "",
    }  # fmt: skip


def _whole(core: Core, id_: str) -> dict[str, Any]:
    found = registrar.describe(core, id_)
    provider = found.provider
    return {
        "providerId": id_,
        "name": provider.name,
        "issuer": provider.issuer,
        "client_id": provider.client_id,
        "tenant": provider.tenant,
        "origins": {key: str(source) for key, source in found.origins.values.items()},
        "tenants": list(provider.tenants),
        "settable": list(found.settable),
        "kept": _KEPT[found.secret],
        "needed": provider.secret_needed,
        "own": found.own,
        "missing": _missing(provider),
        "servers": [f"{each.host}:{each.port}" for each in provider.mail.values()],
        "ways": [str(way) for way in provider.ways],
        "tasks": [
            {"step": str(task.step), "url": task.url, "text": task.text, "command": task.command,
             "done": task.done}
            for task in core.registration(id_)
        ],
    }  # fmt: skip
