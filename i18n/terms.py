# SPDX-License-Identifier: Apache-2.0
"""One word for one thing: whether a translation uses the words of its language's glossary."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "glossary"

_COMMAND = re.compile(r"\badgang [a-z-]+( [a-z-]+)?")  # typed as it stands, in every language


def problems(language: str, source: str, texts: list[str], folder: Path = FOLDER) -> Iterator[str]:
    """The terms of `source` that one of `texts` (its forms) words otherwise than the glossary."""
    words = _words(folder / f"{language}.toml")
    plain = _COMMAND.sub("", source)
    for term, pattern in _patterns(folder / "en.toml").items():
        if not pattern.search(plain):
            continue
        stems = [_folded(stem) for stem in words[term]]
        for text in texts:
            if not any(stem in _folded(text) for stem in stems):
                yield f"{term} is none of {', '.join(words[term])}"


def gaps(language: str, folder: Path = FOLDER) -> Iterator[str]:
    """What is wrong with a glossary itself."""
    file = folder / f"{language}.toml"
    if not file.exists():
        yield f"{file.name} is missing"
        return
    wanted, there = set(_patterns(folder / "en.toml")), _words(file)
    for term in sorted(wanted ^ set(there)):
        yield f"{file.name}: {term} " + ("is missing" if term in wanted else "is no term")
    for term, stems in there.items():
        if not any(stem.strip() for stem in stems):
            yield f"{file.name}: {term} has no words"


@cache
def _patterns(file: Path) -> dict[str, re.Pattern[str]]:
    table = tomllib.loads(file.read_text())
    return {term: re.compile(pattern, re.IGNORECASE) for term, pattern in table.items()}


@cache
def _words(file: Path) -> dict[str, list[str]]:
    return tomllib.loads(file.read_text())


def _folded(text: str) -> str:
    """Without case, also Turkish; soft hyphens and marks of direction do not count."""
    folded = unicodedata.normalize("NFC", text.replace("İ", "i").replace("I", "i").casefold())
    kept = "".join(each for each in folded if unicodedata.category(each) != "Cf")
    return kept.replace("ı", "i")
