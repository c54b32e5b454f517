# SPDX-License-Identifier: Apache-2.0
"""The doctor's checks of the state directory and of what is trusted."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

from app import disk, state, tls
from app.doctor import Check, Finding, failed, ok, warning
from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig

_LITTLE = 64 << 20  # octets


def checks(config: PanelConfig) -> Iterator[Check]:
    """Certificates, owner, modes, whether it can be written, free space."""
    yield _certificates(config)
    exposed = _exposed(config.state)
    try:
        state.prepare(config.state)
        disk.try_writing(config.state)
    except AdgangError as error:
        yield failed("state", error)
        return
    if exposed:
        yield warning("state", Finding.OPEN_TO_OTHERS, " ".join(exposed))
    else:
        yield ok("state", str(config.state))
    yield _space(config.state)


def _certificates(config: PanelConfig) -> Check:
    if config.ca_file is not None:
        try:
            tls.context(config.ca_file)
        except AdgangError as error:
            return failed("certificates", error)
        return ok("certificates", str(config.ca_file))
    stores = [store for store in map(Path, tls.system_stores()) if not _empty(store)]
    if not stores:
        return warning("certificates", Finding.NO_CERTIFICATES)
    return ok("certificates", str(stores[0]))


def _empty(store: Path) -> bool:
    return not any(store.iterdir()) if store.is_dir() else store.stat().st_size == 0


def _exposed(folder: Path) -> list[str]:
    """What other users could read, as mode and path; nothing where there is no state yet."""
    found = []
    for path in (folder, *sorted(folder.rglob("*"))):
        try:
            mode = path.lstat().st_mode
        except OSError:  # gone again, or not ours: the next check names it
            continue
        if stat.S_IMODE(mode) & 0o077 and not stat.S_ISLNK(mode):
            found.append(f"{stat.S_IMODE(mode):04o} {path}")
    return found


def _space(folder: Path) -> Check:
    octets = disk.free(folder)
    detail = f"{octets >> 20} MiB"
    if octets < disk.TOO_LITTLE:
        return failed("space", AdgangError(ErrorId.STATE_FULL, key=str(folder), value=detail))
    if octets < _LITTLE:
        return warning("space", Finding.LITTLE_SPACE, detail)
    return ok("space", detail)
