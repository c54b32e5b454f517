# SPDX-License-Identifier: Apache-2.0
"""Provider files on removable media: found and read without trusting what is on them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from app.errors import AdgangError, ErrorId
from app.oauth import provider_files
from app.oauth.provider import Source
from app.oauth.provider_files import LARGEST, Table

_DEEPEST = 3  # folders below one of the list: /run/media/USER/LABEL, and one of the medium's own
_ENTRIES = 2000  # looked at in all
_FILES = 50  # offered in all


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
    files: list[Path] = []
    left = _ENTRIES
    for folder in folders:
        for path in _walk(folder, _DEEPEST):
            left -= 1
            if path.suffix == ".toml":
                files.append(path)
            if left <= 0 or len(files) >= _FILES:
                return [_described(each) for each in sorted(files)]
    return [_described(each) for each in sorted(files)]


def read(path: Path, folders: Sequence[Path]) -> tuple[bytes, Table]:
    """The content and checked table of a file below `folders`; what is checked is what is taken.

    Raises `file_missing`, and `bad_provider` for a file elsewhere, a link, or bad content.
    """
    if not any(_below(path, folder) for folder in folders):
        allowed = " | ".join(map(str, folders))
        raise AdgangError(ErrorId.BAD_PROVIDER, key=str(path), allowed=allowed)
    raw = _content(path)
    table = provider_files.loads(path, raw)
    # Without an issuer it may set what an administrator may set, and nothing else.
    source = Source.MACHINE if "issuer" in table else Source.STATE
    return raw, provider_files.checked(path, table, source)


def _described(path: Path) -> Importable:
    try:
        table = provider_files.loads(path, _content(path))
        source = Source.MACHINE if "issuer" in table else Source.STATE
        table = provider_files.checked(path, table, source)
        if "issuer" in table:
            provider_files.build(path, table, Source.STATE)
    except AdgangError as error:
        return Importable(path, problem=error)
    return Importable(path, table["id"], table.get("name", ""), definition="issuer" in table)


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    """Regular files below `folder`, nearest first; hidden ones are left out."""
    inner: list[Path] = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda each: each.name):
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                inner.append(Path(entry.path))
            elif entry.is_file(follow_symlinks=False):
                yield Path(entry.path)
    if depth > 0:
        for each in inner:
            yield from _walk(each, depth - 1)


def _below(path: Path, folder: Path) -> bool:
    """Whether `path` lies below `folder` by its name, and no link on the way leads elsewhere."""
    if ".." in path.parts or not path.is_relative_to(folder):
        return False
    inside = path.parent.relative_to(folder)
    with suppress(OSError, RuntimeError):  # links in a ring
        return path.parent.resolve() == folder.resolve() / inside
    return False


def _content(path: Path) -> bytes:
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    try:
        with os.fdopen(os.open(path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise AdgangError(ErrorId.BAD_PROVIDER, key=str(path), allowed="a plain file")
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        raise AdgangError(ErrorId.FILE_MISSING, key="FILE", value=str(path)) from None
    except OSError as error:  # ELOOP: a link
        raise AdgangError(
            ErrorId.BAD_PROVIDER, key=str(path), value=error.strerror, allowed="a plain file"
        ) from error
