# SPDX-License-Identifier: Apache-2.0
"""Finds the files that go with the code, in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_APP = Path(__file__).resolve().parent
_TOP = _APP.parent
_INSTALLED = _APP / "_data"  # the build hook puts assets and translations there (i18n/)


def assets() -> Path:
    """The folder of fonts, icons and provider definitions."""
    return _INSTALLED / "assets" if _INSTALLED.is_dir() else _TOP / "assets"


def providers() -> list[Path]:
    """The built-in provider definitions (TOML), sorted by name."""
    return sorted((assets() / "providers").glob("*.toml"))


def icons() -> Path:
    """The folder of icons and state glyphs (SVG)."""
    return assets() / "icons"


def fonts() -> Path:
    """The folder of fonts."""
    return assets() / "fonts"


def translations() -> Path:
    """The folder of compiled translations, `panel_da.qm` and so on."""
    return _INSTALLED / "i18n" if _INSTALLED.is_dir() else _TOP / "build" / "i18n"


def qml() -> Path:
    """The QML import path: the folder that holds `Panel`."""
    return _TOP / "ui"
