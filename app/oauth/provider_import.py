# SPDX-License-Identifier: Apache-2.0
"""Provider files on removable media: found and read without trusting what is on them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from app import media
from app.errors import AdgangError, ErrorId
from app.oauth import provider_files
from app.oauth.provider import Source
from app.oauth.provider_files import LARGEST, Table


class Importable(NamedTuple):
    """A file that could be taken in.

    `definition`: it defines a provider; else it sets client id or tenant of one that there is.
    `problem`: why it cannot be, `bad_provider` with key, value and what is allowed.
    """

    path: Path
    id: str = ""
    name: str = ""
    definition: bool = False
    problem: AdgangError | None = None


def importable(folders: Sequence[Path]) -> list[Importable]:
    """The provider files below `folders`, by path; those that are damaged too.

    Links are not followed and special files not opened. Raises nothing: a medium may be pulled.
    """
    return [_described(each, folders) for each in media.files(folders, ".toml")]


def read(path: Path, folders: Sequence[Path]) -> tuple[bytes, Table]:
    """The content and checked table of a file below `folders`; what is checked is what is taken.

    Raises `file_missing`, and `bad_provider` for a file elsewhere, a link, or bad content.
    """
    raw = media.content(path, folders, LARGEST, ErrorId.BAD_PROVIDER)
    table = provider_files.loads(path, raw)
    # Without an issuer it may set what an administrator may set, and nothing else.
    source = Source.MACHINE if "issuer" in table else Source.STATE
    return raw, provider_files.checked(path, table, source)


def _described(path: Path, folders: Sequence[Path]) -> Importable:
    try:
        _, table = read(path, folders)
        if "issuer" in table:
            provider_files.build(path, table, Source.STATE)
    except AdgangError as error:
        return Importable(path, problem=error)
    return Importable(path, table["id"], table.get("name", ""), definition="issuer" in table)
