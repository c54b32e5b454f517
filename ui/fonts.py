# SPDX-License-Identifier: Apache-2.0
"""Noto Sans and Noto Sans Mono come with the panel; other scripts' Noto fonts with the machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from app.scripts import FAMILIES, HAN

FAMILY = "Noto Sans"


def load(directory: Path) -> list[str]:
    """Make every font of a folder known to Qt; return the families, none twice, in file order."""
    families: dict[str, None] = {}
    for path in sorted(directory.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    return list(families)


def join() -> None:
    """Let Noto's other scripts stand in where the family in use has no letter of theirs.

    Left to itself, fontconfig takes whatever it has for them: DejaVu's Arabic, or a Kufi.
    """
    others = list(FAMILIES.values())
    for family in (FAMILY, *others):
        QFont.insertSubstitutions(family, [FAMILY, *(each for each in others if each != family)])


def family(language: str) -> str:
    """The family that words a language: the others join in by themselves, Han signs do not."""
    needed = FAMILIES.get(language, FAMILY)
    return needed if language in HAN and QFontDatabase.hasFamily(needed) else FAMILY


def missing(language: str) -> str:
    """The family without which the language would show as boxes; empty: all is there."""
    needed = FAMILIES.get(language, "")
    return "" if not needed or QFontDatabase.hasFamily(needed) else needed
