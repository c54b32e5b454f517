# SPDX-License-Identifier: Apache-2.0
"""Writes provider files into the state: whole or not at all, and for the owner only."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from app import state
from app.panel_config import PanelConfig


def write(config: PanelConfig, path: Path, content: str | bytes) -> None:
    """Put it in `path`, below `config.providers`. Raises `state_unwritable`, `state_full`."""
    import tempfile  # costs milliseconds that reading need not spend

    state.prepare(config.state)
    try:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content.encode() if isinstance(content, str) else content)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(temporary).unlink()
            raise
        _sync(path.parent)
    except OSError as error:
        raise state.state_error(error, path) from error


def remove(path: Path) -> None:
    """Take `path` away. Raises `state_unwritable`, `state_full`."""
    try:
        path.unlink(missing_ok=True)
        _sync(path.parent)
    except OSError as error:
        raise state.state_error(error, path) from error


def _sync(folder: Path) -> None:
    """A rename is only safe once its folder is on the disk."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
