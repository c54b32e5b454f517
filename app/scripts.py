# SPDX-License-Identifier: Apache-2.0
"""The fonts that the panel's languages need beside its own, which has Latin, Greek and Cyrillic."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

# Debian: fonts-noto-core and fonts-noto-cjk. Han signs look otherwise in each of the last four.
FAMILIES = {
    "ar": "Noto Sans Arabic",
    "he": "Noto Sans Hebrew",
    "th": "Noto Sans Thai",
    "ja": "Noto Sans CJK JP",
    "ko": "Noto Sans CJK KR",
    "zh-CN": "Noto Sans CJK SC",
    "zh-TW": "Noto Sans CJK TC",
}
HAN = frozenset({"ja", "ko", "zh-CN", "zh-TW"})


# Where fontconfig looks (fonts.conf(5)).
FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path("~/.local/share/fonts"),
    Path("~/.fonts"),
)


def missing(folders: Iterable[Path] = FOLDERS) -> dict[str, str]:
    """Language to the family it lacks, by the names of the files; the panel itself asks Qt."""
    there = "\n".join(
        found.name for folder in folders for found in folder.expanduser().rglob("Noto*.[ot]t[fc]")
    )
    return {code: family for code, family in FAMILIES.items() if _file(family) not in there}


def _file(family: str) -> str:
    """The four Han families lie in one file."""
    words = family.split()
    return "".join(words[:3] if "CJK" in words else words)
