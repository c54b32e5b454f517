# SPDX-License-Identifier: Apache-2.0
"""Settings files that somebody brings on removable media, or takes away on them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app import media
from app.errors import AdgangError, ErrorId
from app.support import plain

if TYPE_CHECKING:
    from app.actor import Actor
    from app.core import Core
    from app.settings_file import Document
    from app.transfer import Plan


class SettingsFile(NamedTuple):
    """A settings file; `problem`: why it cannot be read, `bad_value` with place and allowed."""

    path: Path
    problem: AdgangError | None = None


def importable(core: Core) -> list[SettingsFile]:
    """The settings files on the media; other JSON is left out. Raises nothing."""
    found = (_described(core, path) for path in media.files(core.config.import_folders, ".json"))
    return [each for each in found if each is not None]


def plan(core: Core, path: Path) -> Plan:
    """What importing the file would change; nothing is written.

    Raises `file_missing`, and what `app.transfer.plan` raises.
    """
    from app import transfer

    return transfer.plan(core, _read(core, path))


def apply(core: Core, path: Path, expected: Plan, actor: Actor, *, discard_token: bool) -> None:
    """Import the file, provided that it would do what has been shown.

    Raises `file_missing`, `bad_value` for a file that is another one by now, and what
    `app.transfer.apply` raises.
    """
    from app import transfer

    core.access.require_change(actor)
    document = _read(core, path)
    if transfer.plan(core, document) != expected:
        raise AdgangError(ErrorId.BAD_VALUE, key=str(path), allowed="the file that was shown")
    transfer.apply(core, document, actor, discard_token=discard_token)


def media_of(core: Core) -> list[Path]:
    """The media that are plugged in."""
    return media.mounted(core.config.import_folders)


def export(core: Core, medium: Path, actor: Actor) -> Path:
    """Put all settings but secrets on a medium that is plugged in; the file's path.

    Raises `not_permitted`, `medium_missing`, `medium_unwritable` and `bad_provider`.
    """
    from app import settings_file, transfer

    core.access.require_change(actor)
    if medium not in media_of(core):
        raise AdgangError(ErrorId.MEDIUM_MISSING, key=str(medium))
    name = re.sub(r"[^a-z0-9]+", "-", plain(core.config.name).lower()).strip("-")[:32]
    text = settings_file.dumps(transfer.export(core))
    return media.put(medium, f"adgang-{name or 'settings'}.json", text.encode())


def _described(core: Core, path: Path) -> SettingsFile | None:
    from app.settings_file import FORMAT

    try:
        raw = _content(core, path)
        head = json.loads(raw)
    except (AdgangError, ValueError, RecursionError):
        return None
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        return None
    try:
        _loads(raw)
    except AdgangError as error:
        return SettingsFile(path, error)
    return SettingsFile(path)


def _read(core: Core, path: Path) -> Document:
    return _loads(_content(core, path))


def _content(core: Core, path: Path) -> bytes:
    from app.settings_file import LARGEST

    return media.content(path, core.config.import_folders, LARGEST, ErrorId.BAD_VALUE)


def _loads(raw: bytes) -> Document:
    from app import settings_file

    return settings_file.loads(raw)
