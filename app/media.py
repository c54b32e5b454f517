# SPDX-License-Identifier: Apache-2.0
"""Removable media: files found, read and written without trusting what is on them."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from app.errors import AdgangError, ErrorId

_DEEPEST = 3  # folders below one of the list: /run/media/USER/LABEL, and one of the medium's own
_ENTRIES = 2000  # looked at in all
_FILES = 50  # offered in all


def files(folders: Sequence[Path], suffix: str) -> list[Path]:
    """The regular files with this suffix below `folders`, by path; so many as can be offered.

    Links are not followed, hidden files left out. Raises nothing: a medium may be pulled.
    """
    found: list[Path] = []
    left = _ENTRIES
    for folder in folders:
        for path in _walk(folder, _DEEPEST):
            left -= 1
            if path.suffix.lower() == suffix:
                found.append(path)
            if left <= 0 or len(found) >= _FILES:
                return sorted(found)
    return sorted(found)


def content(path: Path, folders: Sequence[Path], largest: int, wrong: ErrorId) -> bytes:
    """What is in a file below `folders`, and one octet too many of a large one.

    Raises `file_missing`, and `wrong` for a file elsewhere, a link or a special file.
    """
    if not any(_below(path, folder) for folder in folders):
        raise AdgangError(wrong, key=str(path), allowed=" | ".join(map(str, folders)))
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    try:
        with os.fdopen(os.open(path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise AdgangError(wrong, key=str(path), allowed="a plain file")
            return file.read(largest + 1)
    except FileNotFoundError:
        raise AdgangError(ErrorId.FILE_MISSING, key="FILE", value=str(path)) from None
    except OSError as error:  # ELOOP: a link
        raise AdgangError(
            wrong, key=str(path), value=error.strerror, allowed="a plain file"
        ) from error


def mounted(
    folders: Sequence[Path], is_mount: Callable[[Path], bool] = os.path.ismount
) -> list[Path]:
    """The media that are plugged in: what is mounted at `folders` or up to two levels below."""
    found: list[Path] = []
    for folder in folders:
        below = [each for each in _folders(folder, 2) if is_mount(each)]
        found += below or ([folder] if is_mount(folder) else [])
    return sorted(set(found))


def put(medium: Path, name: str, octets: bytes) -> Path:
    """Write a new file on a medium, beside those that are there; where it is now.

    `name` is numbered where it is taken. Raises `medium_unwritable`.
    """
    from app.vault import atomic

    stem, suffix = os.path.splitext(name)  # noqa: PTH122 - a name, not a path
    numbered = (f"{stem}-{number}{suffix}" for number in range(2, 1000))
    path = next(each for each in (medium / n for n in (name, *numbered)) if not each.exists())
    try:
        atomic.write(path, octets, private=False)
    except AdgangError as error:
        raise AdgangError(ErrorId.MEDIUM_UNWRITABLE, key=str(medium), value=error.value) from error
    return path


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    """Regular files below `folder`, nearest first; hidden ones are left out."""
    inner: list[Path] = []
    for path, is_folder in _entries(folder):
        if is_folder:
            inner.append(path)
        else:
            yield path
    if depth > 0:
        for each in inner:
            yield from _walk(each, depth - 1)


def _folders(folder: Path, depth: int) -> Iterator[Path]:
    for path, is_folder in _entries(folder):
        if is_folder:
            yield path
            if depth > 1:
                yield from _folders(path, depth - 1)


def _entries(folder: Path) -> list[tuple[Path, bool]]:
    """The files and folders in `folder`, and which of them are folders; no links."""
    found = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            is_folder = entry.is_dir(follow_symlinks=False)
            if not entry.name.startswith(".") and (
                is_folder or entry.is_file(follow_symlinks=False)
            ):
                found.append((Path(entry.path), is_folder))
    return sorted(found)


def _below(path: Path, folder: Path) -> bool:
    """Whether `path` lies below `folder` by its name, and no link on the way leads elsewhere."""
    if ".." in path.parts or not path.is_relative_to(folder):
        return False
    inside = path.parent.relative_to(folder)
    with suppress(OSError, RuntimeError):  # links in a ring
        return path.parent.resolve() == folder.resolve() / inside
    return False
