# SPDX-License-Identifier: Apache-2.0
"""Which messages of a mailbox have been collected, so that none comes twice after a crash."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import NamedTuple

from app.database import Database

_KEPT = 90 * 86400.0  # seconds that a message is remembered after it was collected
_MESSAGE_ID = re.compile(rb"^message-id:[ \t]*(?:\n[ \t]+)?(\S+)", re.IGNORECASE | re.MULTILINE)
_DATE = re.compile(rb"^date:[ \t]*(.*)", re.IGNORECASE | re.MULTILINE)


class Row(NamedTuple):
    """A message that has been collected into `maildir`."""

    ident: str
    print: str
    maildir: str
    time: float  # wall-clock seconds

    @property
    def file(self) -> str:
        """Its file's name, always the same for the same message."""
        return file_name(self.ident, self.print)


class Received:
    """The rows of one mailbox; every write is on the disk when it returns."""

    def __init__(self, database: Database, user: str, host: str) -> None:
        self._database = database
        mailbox = f"{user}@{host.lower()}"
        self.mailbox = hashlib.sha256(mailbox.encode()).hexdigest()[:16]

    def ident(self, uid: str) -> str:
        """What a message is called here, by its UIDL."""
        return self._named("uid", uid.encode())

    def ident_of_content(self, digest: bytes) -> str:
        """The same where the server has no UIDL: by the digest of the whole message."""
        return self._named("content", digest)

    def _named(self, kind: str, key: bytes) -> str:
        return self.mailbox + hashlib.sha256(kind.encode() + b"\0" + key).hexdigest()[:32]

    def print_of(self, ident: str) -> str | None:
        """The print of the message that was collected under this name, if one was."""
        rows = self._database.query("SELECT print FROM received WHERE ident = ?", (ident,))
        return str(rows[0][0]) if rows else None

    def stage(self, row: Row) -> None:
        """The message lies whole in tmp; from now on it counts as collected."""
        self._database.execute("INSERT OR REPLACE INTO received VALUES (?, ?, ?, ?, 0)", row)

    def unplaced(self) -> list[Row]:
        """What was on its way from tmp to new when a run ended."""
        rows = self._database.query(
            "SELECT ident, print, maildir, time FROM received"
            " WHERE placed = 0 AND substr(ident, 1, 16) = ?", (self.mailbox,),
        )  # fmt: skip
        return [
            Row(str(ident), str(print_), str(maildir), float(time or 0))
            for ident, print_, maildir, time in rows
        ]

    def placed(self, idents: Iterable[str]) -> None:
        """These have arrived in new."""
        with self._database.transaction():
            for ident in idents:
                self._database.execute("UPDATE received SET placed = 1 WHERE ident = ?", (ident,))

    def forget(self, idents: Iterable[str]) -> None:
        """These are gone from the server, or were never collected."""
        with self._database.transaction():
            for ident in idents:
                self._database.execute("DELETE FROM received WHERE ident = ?", (ident,))

    def forget_old(self, listed: set[str], now: float) -> None:
        """Drop what was collected long ago and is no longer in the server's list."""
        rows = self._database.query(
            "SELECT ident FROM received WHERE placed = 1 AND time < ?"
            " AND substr(ident, 1, 16) = ?", (now - _KEPT, self.mailbox),
        )  # fmt: skip
        self.forget(str(ident) for (ident,) in rows if str(ident) not in listed)


def file_name(ident: str, print_: str) -> str:
    """The name of a message's file."""
    return f"{ident}.{print_}.adgang"


def print_of(header: bytes) -> str:
    """What tells a message from another that a server gives the same UIDL.

    Its Message-ID and Date, which stay the same however often a server renders it anew; the
    whole header where there is no Message-ID. Lines end with LF or CRLF.
    """
    text = header.replace(b"\r\n", b"\n").partition(b"\n\n")[0].rstrip(b"\n")
    found = _MESSAGE_ID.search(text)
    if found is None:
        return hashlib.sha256(text).hexdigest()[:16]
    date = _DATE.search(text)
    both = found[1] + b"\0" + (date[1].strip() if date else b"")
    return hashlib.sha256(both).hexdigest()[:16]
