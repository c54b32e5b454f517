# SPDX-License-Identifier: Apache-2.0
"""A Maildir that messages are put into: each is whole, or not there."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from app.errors import AdgangError, ErrorId
from app.state import state_error

_FOLDERS = ("tmp", "new", "cur")
_MARGIN = 1024 * 1024  # octets that are left free


class Maildir:
    """The three folders. Raises `state_full` and `state_unwritable` where the disk refuses."""

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()

    def prepare(self) -> None:
        """Make what is missing. Raises `bad_value` for a folder that is something else."""
        try:
            str(self.path).encode()
            there = {each.name for each in self.path.iterdir()} if self.path.exists() else set()
        except (OSError, UnicodeEncodeError):
            raise _no_maildir(self.path) from None
        # some of the folders and nothing else: their making was cut off
        if not (there.issuperset(_FOLDERS) or there.issubset(_FOLDERS)):
            raise _no_maildir(self.path)
        try:
            for folder in (self.path, *(self.path / name for name in _FOLDERS)):
                folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise state_error(error, self.path) from error

    def names(self) -> set[str]:
        """The messages that are there, without what a reader has appended (`:2,S`)."""
        return {
            name.partition(":")[0]
            for folder in _FOLDERS[1:]
            for name in self._listed(self.path / folder)
        }

    def has_room(self, octets: int) -> bool:
        """Whether so much more can be put there."""
        with suppress(OSError):
            found = os.statvfs(self.path)
            return found.f_bavail * found.f_frsize >= octets + _MARGIN
        return True  # writing will tell

    def begin(self, name: str) -> Part:
        """A message under way, in tmp; what was there under the name is gone."""
        return Part(self.path / "tmp" / name)

    @property
    def there(self) -> bool:
        """Whether it can be looked into; a medium may have been taken away."""
        return (self.path / "tmp").is_dir()

    def is_whole(self, name: str) -> bool:
        """Whether a message under way lies in tmp."""
        return (self.path / "tmp" / name).exists()

    def deliver(self, name: str) -> Path:
        """Move a whole message from tmp to new, durably; where it is now."""
        where = self.path / "new" / name
        try:
            (self.path / "tmp" / name).rename(where)
            _sync(self.path / "new")
        except OSError as error:
            raise state_error(error, where) from error
        return where

    def sweep(self, beginning: str) -> None:
        """Take away what an earlier run left in tmp under names with this beginning."""
        for name in self._listed(self.path / "tmp"):
            if name.startswith(beginning):
                with suppress(OSError):
                    (self.path / "tmp" / name).unlink()

    def _listed(self, folder: Path) -> list[str]:
        try:
            return [each.name for each in folder.iterdir()]
        except OSError as error:
            raise state_error(error, folder) from error


class Part:
    """A message that is being written, in tmp. `finish` it, or `discard` it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._carry = b""  # a CR whose LF may come
        self._whole = False
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
        try:
            path.unlink(missing_ok=True)
            self._file = os.open(path, flags, 0o600)
        except OSError as error:
            raise state_error(error, path) from error

    def write(self, octets: bytes) -> None:
        """Append, with the line ends of a file: CRLF becomes LF."""
        octets = self._carry + octets
        self._carry = b"\r" if octets.endswith(b"\r") else b""
        self._append(octets[: len(octets) - len(self._carry)].replace(b"\r\n", b"\n"))

    def finish(self, name: str) -> None:
        """All of it is on the disk when this returns, under `name` in tmp."""
        self._append(self._carry)
        try:
            os.fsync(self._file)
            self._whole = True
            self.path = self.path.rename(self.path.with_name(name))
            _sync(self.path.parent)
        except OSError as error:
            raise state_error(error, self.path) from error
        finally:
            self._close()

    def discard(self) -> None:
        """Take it away, unless it is finished: then it may be noted as collected already."""
        self._close()
        if not self._whole:
            with suppress(OSError):
                self.path.unlink()

    def _append(self, octets: bytes) -> None:
        rest = memoryview(octets)
        try:
            while rest:
                rest = rest[os.write(self._file, rest) :]
        except OSError as error:
            raise state_error(error, self.path) from error

    def _close(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _no_maildir(path: Path) -> AdgangError:
    return AdgangError(
        ErrorId.BAD_VALUE, key="maildir", value=str(path).encode(errors="replace").decode(),
        allowed="a folder with tmp, new and cur, or none yet",
    )  # fmt: skip
