# SPDX-License-Identifier: Apache-2.0
"""Finding a setting by word: pure, over words that others put in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

# Letters that do not come apart into a letter and its mark, by their code points.
_LETTERS = {
    0x00E6: "ae", 0x00F0: "d", 0x00F8: "o", 0x00FE: "th", 0x0111: "d", 0x0131: "i", 0x0142: "l",
    0x014B: "n", 0x0153: "oe",
}  # fmt: skip


class Entry(NamedTuple):
    """What can be found. `own`: its names, the visible one first; `around`: those of its place."""

    own: tuple[str, ...]
    around: tuple[str, ...] = ()


def fold(text: str) -> str:
    """The text without case and marks; a with a ring is found as `a` and as `aa`."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    bare = "".join(each for each in plain if not unicodedata.combining(each))
    return bare.replace("aa", "a")


class Index:
    """Entries made ready once, so that each letter typed costs little."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._own = [tuple(map(fold, entry.own)) for entry in entries]
        self._around = [" ".join(map(fold, entry.around)) for entry in entries]

    def find(self, query: str) -> list[int]:
        """The entries that every word of `query` fits, the best first.

        One word at least has to be in its own names; the others may be in those of its place.
        """
        words = fold(query).split()
        if not words:
            return []
        ranked = []
        for at, own in enumerate(self._own):
            names = " ".join(own)
            if any(word in names for word in words) and all(
                word in names or word in self._around[at] for word in words
            ):
                ranked.append((_rank(own, words), at))
        return [at for _, at in sorted(ranked)]


def _rank(own: tuple[str, ...], words: Sequence[str]) -> int:
    """0: the visible name begins with a word; 1: one of its words does; 2: inside it; 3: else."""
    name = own[0]
    if any(name.startswith(word) for word in words):
        return 0
    if any(re.search(rf"\b{re.escape(word)}", name) for word in words):
        return 1
    return 2 if any(word in name for word in words) else 3
