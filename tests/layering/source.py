# SPDX-License-Identifier: Apache-2.0
"""The project's own files, as the rules read them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Source:
    """One file: `path` from the top, with slashes."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The file as Python."""
        return ast.parse(self.text, self.path)

    @property
    def module(self) -> str:
        """The dotted name of a Python file."""
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    def within(self, *places: str) -> bool:
        """Whether the file is one of `places`, or in a folder of them (`app/vault/`)."""
        return any(
            self.path.startswith(place) if place.endswith("/") else self.path == place
            for place in places
        )


def python(*folders: str) -> list[Source]:
    """Every Python file of the folders."""
    return list(_read(folders, "*.py"))


def qml() -> list[Source]:
    """Every QML file."""
    return list(_read(("ui",), "*.qml"))


def _read(folders: tuple[str, ...], pattern: str) -> Iterator[Source]:
    for folder in folders:
        for path in sorted((TOP / folder).rglob(pattern)):
            yield Source(path.relative_to(TOP).as_posix(), path.read_text(encoding="utf-8"))
