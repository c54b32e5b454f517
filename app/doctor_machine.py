# SPDX-License-Identifier: Apache-2.0
"""The doctor's checks of what the panel needs of the machine; Qt is looked for, not loaded."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from app import resources, scripts
from app.clock import SystemClock
from app.doctor import Check, Finding, ok, warning

_YEARS = range(2026, 2100)  # a machine that runs this release lives in one of these
_KEYBOARD = Path("Qt", "qml", "QtQuick", "VirtualKeyboard", "qmldir")
_KEYBOARD_NEEDS = "libpulse.so.0"


def checks(*, display: bool) -> Iterator[Check]:
    """Clock, display, Qt, fonts, translations, keyboard. `display`: one was found."""
    yield clock(time.gmtime().tm_year, boot_id=SystemClock().now().boot_id)
    yield ok("display") if display else warning("display", Finding.NO_DISPLAY)
    yield from _qt(_package("PySide6"))
    yield _files("fonts", resources.fonts(), "*.ttf", Finding.NO_FONTS)
    yield language_fonts(scripts.missing())
    yield _files("translations", resources.translations(), "*.qm", Finding.NO_TRANSLATIONS)


def clock(year: int, *, boot_id: str) -> Check:
    """Whether the year can be true, and whether restarts can be told apart."""
    if year not in _YEARS:
        return warning("clock", Finding.CLOCK_WRONG, str(year))
    if not boot_id:
        return warning("clock", Finding.NO_BOOT_CLOCK)
    return ok("clock", str(year))


def language_fonts(lacking: dict[str, str]) -> Check:
    """Whether every language can be shown."""
    if not lacking:
        return ok("language_fonts")
    named = ", ".join(f"{family} ({code})" for code, family in lacking.items())
    return warning("language_fonts", Finding.NO_LANGUAGE_FONTS, named)


def _qt(folder: Path | None) -> Iterator[Check]:
    if folder is None:
        yield warning("qt", Finding.NO_QT)
        return
    yield ok("qt", str(folder))
    if (folder / _KEYBOARD).is_file() and _loads(_KEYBOARD_NEEDS):
        yield ok("keyboard")
    else:
        yield warning("keyboard", Finding.NO_KEYBOARD)


def _package(name: str) -> Path | None:
    found = find_spec(name)
    return Path(found.origin).parent if found is not None and found.origin else None


def _files(check: str, folder: Path, pattern: str, finding: Finding) -> Check:
    if any(folder.glob(pattern)):
        return ok(check, str(folder))
    return warning(check, finding, str(folder))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
