# SPDX-License-Identifier: Apache-2.0
"""Removable media: provider and settings files to take in, and settings to take away.

Registered when its first page is opened: each type costs the start a millisecond.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app import settings_media
from app.catalogue import GROUPS
from app.errors import AdgangError, ErrorId
from ui.background import Lane, Trouble
from ui.viewmodels.asking import Asking
from ui.viewmodels.problem import Problem
from ui.viewmodels.qt import Property, QmlUncreatable
from ui.viewmodels.services import Services

if TYPE_CHECKING:
    from app.core import Core
    from app.transfer import Plan

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]


@QmlElement
@QmlUncreatable("the panel's own")
class MediaViewModel(QObject):
    """What is on the media that are plugged in. One wish at a time."""

    changed = Signal()
    taken = Signal(str, arguments=["name"])
    """A provider file has been taken in; whose it is."""
    planned = Signal()
    applied = Signal()
    exported = Signal(str, arguments=["file"])
    bound = Signal(list, arguments=["groups"])
    """The core asks whether these groups' tokens may go: answer with `discard` or `keep`."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._rows: list[Row] = []
        self._media: list[str] = []
        self._looking = False
        self._plan: tuple[Path, Plan] | None = None
        self._asking = Asking(services, self, self.changed.emit, self.bound.emit)
        self._lane = Lane()

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[Row]:
        """`path`, `file`, `kind` (`provider`, `client`, `settings`), `name`, `known`, `damaged`.

        `name` is the provider's, `known` whether it is there already; `place`, `value` and
        `allowed` go with `damaged`.
        """
        return self._rows

    @Property("QStringList", notify=changed)
    def media(self) -> list[str]:
        """Where media are plugged in, that settings can be put on."""
        return self._media

    @Property("QStringList", notify=changed)
    def folders(self) -> list[str]:
        """Where they are looked for."""
        return [str(each) for each in self._services.core.config.import_folders]

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """Whether the media are being looked through."""
        return self._looking

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a wish is on its way."""
        return self._asking.busy

    @Property(str, notify=changed)
    def planFile(self) -> str:
        """The settings file that was looked into."""
        return self._plan[0].name if self._plan else ""

    @Property("QVariantList", notify=changed)
    def changes(self) -> list[Row]:
        """What it would change: `section`, `owner`, `field`, `protocol`, `old`, `new`."""
        return [_change(*each) for each in self._plan[1].changes] if self._plan else []

    @Property("QStringList", notify=changed)
    def tokens(self) -> list[str]:
        """The groups whose token would go with it."""
        return list(self._plan[1].tokens) if self._plan else []

    @Property(Problem, notify=changed)
    def problem(self) -> Problem:
        """Why the latest wish was refused."""
        return self._asking.problem

    @Slot()
    def load(self) -> None:
        """Look through the media."""
        self._looking = True
        self.changed.emit()
        core = self._services.core
        self._services.background.run(lambda: _read(core), self._found, self._not_found, self._lane)

    @Slot(str)
    def take(self, path: str) -> None:
        """Take a provider file in. Ends with `taken`."""
        core, actor = self._services.core, self._services.actor
        self._asking.ask(
            lambda discard: core.import_provider(Path(path), actor, discard_token=discard).name,
            self._took,
        )

    @Slot(str)
    def plan(self, path: str) -> None:
        """Look into a settings file. Ends with `planned`."""
        core, file = self._services.core, Path(path)
        self._asking.ask(lambda _: (file, settings_media.plan(core, file)), self._planned)

    @Slot()
    def apply(self) -> None:
        """Do what was planned; its tokens have been shown. Ends with `applied`."""
        if self._plan is None:
            return
        core, actor, (path, plan) = self._services.core, self._services.actor, self._plan
        self._asking.ask(
            lambda _: settings_media.apply(core, path, plan, actor, discard_token=True),
            lambda _: self._applied(),
        )

    @Slot(str)
    def export(self, medium: str) -> None:
        """Put all settings on a medium. Ends with `exported`."""
        core, actor = self._services.core, self._services.actor
        self._asking.ask(lambda _: settings_media.export(core, Path(medium), actor).name, self._put)

    @Slot()
    def discard(self) -> None:
        """The tokens that were `bound` may go."""
        self._asking.discard()

    @Slot()
    def keep(self) -> None:
        """Leave everything as it is."""
        self._asking.keep()

    def _found(self, found: tuple[list[Row], list[str]]) -> None:
        self._rows, self._media = found
        self._looking = False
        self.changed.emit()

    def _not_found(self, trouble: Trouble) -> None:
        self._looking = False
        self._asking.problem.show(trouble)
        self.changed.emit()

    def _took(self, name: str) -> None:
        self.load()
        self.taken.emit(name)

    def _planned(self, plan: tuple[Path, Plan]) -> None:
        self._plan = plan
        self.changed.emit()
        self.planned.emit()

    def _applied(self) -> None:
        self._plan = None
        self.changed.emit()
        self.applied.emit()

    def _put(self, file: str) -> None:
        self.load()
        self.exported.emit(file)


def _read(core: Core) -> tuple[list[Row], list[str]]:
    rows = []
    for each in core.providers.importable():
        kind = "provider" if each.definition or each.problem else "client"
        rows.append({
            **_file(each.path, kind, each.problem),
            "name": each.name or _name(core, each.id), "known": _known(core, each.id),
        })  # fmt: skip
    rows += [
        {**_file(each.path, "settings", each.problem), "name": "", "known": False}
        for each in settings_media.importable(core)
    ]
    return rows, [str(each) for each in settings_media.media_of(core)]


def _file(path: Path, kind: str, problem: AdgangError | None) -> Row:
    place = (problem.key or "").removeprefix(f"{path}").removeprefix(": ") if problem else ""
    return {
        "path": str(path), "file": path.name, "kind": kind, "damaged": problem is not None,
        "place": place, "value": (problem.value or "") if problem else "",
        "allowed": (problem.allowed or "") if problem else "",
    }  # fmt: skip


def _known(core: Core, id_: str) -> bool:
    try:
        core.providers.get(id_)
    except AdgangError as error:
        return error.id is not ErrorId.UNKNOWN_PROVIDER
    return True


def _name(core: Core, id_: str) -> str:
    try:
        return core.providers.get(id_).name
    except AdgangError:
        return id_


def _change(key: str, old: object, new: object) -> Row:
    section, _, rest = key.partition(".")
    owner, _, field = ("", "", rest) if section == "preferences" else rest.partition(".")
    protocols = {group.id: str(group.protocol) for group in GROUPS}
    return {
        "section": section, "owner": owner, "field": field, "protocol": protocols.get(owner, ""),
        "old": _text(old), "new": _text(new),
    }  # fmt: skip


def _text(value: object) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False)
