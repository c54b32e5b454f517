# SPDX-License-Identifier: Apache-2.0
"""Settings as a file that goes from machine to machine: versioned JSON, and never a secret. Pure.

`{"format": "adgang-settings", "version": 1, "groups": {GROUP: {KEY: VALUE}},
"preferences": {KEY: VALUE}, "providers": {ID: {KEY: VALUE}}}`; a section may be missing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.errors import AdgangError, ErrorId

FORMAT = "adgang-settings"
VERSION = 1
LARGEST = 1024 * 1024  # octets

_SECTIONS = ("groups", "preferences", "providers")

Table = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Document:
    """What a file holds; values are what JSON made of them, not checked yet."""

    groups: dict[str, Table] = field(default_factory=dict)
    preferences: Table = field(default_factory=dict)
    providers: dict[str, Table] = field(default_factory=dict)


def dumps(document: Document) -> str:
    """The file: the same settings make the same text."""
    content = {
        "format": FORMAT, "version": VERSION, "groups": document.groups,
        "preferences": document.preferences, "providers": document.providers,
    }  # fmt: skip
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def loads(raw: bytes) -> Document:
    """The content of a file. Raises `bad_value` with key, value and what is allowed."""
    if len(raw) > LARGEST:
        raise bad("FILE", f"{len(raw)} octets", f"{LARGEST} octets at most")
    try:
        content = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_once)
    except UnicodeDecodeError:
        raise bad("FILE", None, "UTF-8") from None
    except json.JSONDecodeError as error:
        raise bad("FILE", f"line {error.lineno}: {error.msg}", "JSON") from None
    except RecursionError:
        raise bad("FILE", None, "JSON") from None
    head = _table("FILE", content)
    if head.get("format") != FORMAT:
        raise bad("format", head.get("format"), FORMAT)
    version = head.get("version")
    if isinstance(version, bool) or version != VERSION:
        raise bad("version", version, str(VERSION))
    for key in head:
        if key not in ("format", "version", *_SECTIONS):
            raise bad(key, None, " ".join(_SECTIONS))
    sections = {name: _table(name, head.get(name, {})) for name in _SECTIONS}
    tables = {
        name: {key: _table(f"{name}.{key}", table) for key, table in sections[name].items()}
        for name in ("groups", "providers")
    }
    return Document(tables["groups"], sections["preferences"], tables["providers"])


def bad(key: str, value: object, allowed: str) -> AdgangError:
    """`bad_value` for one place of a file."""
    shown = None if value is None else str(value)[:300]
    return AdgangError(ErrorId.BAD_VALUE, key=key, value=shown, allowed=allowed)


def _once(pairs: list[tuple[str, Any]]) -> Table:
    """An object whose keys stand there once: of two, one would be lost without a word."""
    table: Table = {}
    for key, value in pairs:
        if key in table:
            raise bad(key, "given twice", "each key once")
        table[key] = value
    return table


def _table(key: str, value: Any) -> Table:
    if not isinstance(value, Mapping):
        raise bad(key, None, "an object")
    return dict(value)
