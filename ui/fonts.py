# SPDX-License-Identifier: Apache-2.0
"""The fonts the panel brings along: Noto Sans and Noto Sans Mono."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase


def load(directory: Path) -> list[str]:
    """Make every font of a folder known to Qt; return the families, none twice, in file order."""
    families: dict[str, None] = {}
    for path in sorted(directory.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    return list(families)
