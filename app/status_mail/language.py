# SPDX-License-Identifier: Apache-2.0
"""The words of the machine's own mail, as data: a TOML file a language in assets/status_mail."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from app import resources

SOURCE = "en"


class Words(NamedTuple):
    """One language's words; `groups` and `states` by id."""

    requests: tuple[str, ...]
    machine: str
    subject: str
    time: str
    nothing: str
    attention: str
    answer: str
    report: str
    groups: dict[str, str]
    states: dict[str, str]


def languages() -> list[str]:
    """The languages that there are words in, the source last."""
    found = sorted(path.stem for path in _folder().glob("*.toml"))
    return sorted(found, key=lambda language: language == SOURCE)


def words(*wishes: str) -> Words:
    """The words in the first of the wished languages that there is, else in English."""
    there = languages()
    for wish in wishes:
        for form in (wish, wish.split("-")[0]):
            if form in there:
                return _read(form)
    return _read(SOURCE)


def requests() -> frozenset[str]:
    """What asks for the status, in any language, in small letters."""
    return frozenset(each.casefold() for name in languages() for each in _read(name).requests)


def _read(language: str) -> Words:
    table: dict[str, Any] = tomllib.loads((_folder() / f"{language}.toml").read_text("utf-8"))
    return Words(**{**table, "requests": tuple(table["requests"])})


def _folder() -> Path:
    return resources.assets() / "status_mail"
