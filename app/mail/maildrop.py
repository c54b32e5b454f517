# SPDX-License-Identifier: Apache-2.0
"""A POP3 mailbox for collecting: what is there, each message as a stream, and its deletion."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from app.mail import refusal
from app.mail.dotted import Dotted
from app.mail.pop3 import Pop3Session
from app.mail.refusal import failed
from app.oauth.failure import Failure

_SLOWEST = 1024  # octets a second, on the average; what is slower is as good as hung up
_LONGEST_LISTING = 16 * 1024 * 1024  # octets; a hundred thousand messages are a quarter of it
_LONGEST_HEADER = 1024 * 1024  # octets
_LONGEST_UID = 200  # RFC 1939 7 says 70


class Entry(NamedTuple):
    """A message in the mailbox; `uid` is None where the server names none, or two the same."""

    number: int
    octets: int
    uid: str | None


class Maildrop(Pop3Session):
    """A session that collects. Every method raises `failed`; then nothing is deleted."""

    def entries(self) -> list[Entry]:
        """All messages, in the server's order (RFC 1939 5 LIST, 7 UIDL)."""
        sizes = self._numbers("LIST")
        if sizes is None:
            raise failed(Failure.MAILBOX_REFUSED)
        uids = self._numbers("UIDL") or {}
        seen = Counter(uids.values())
        return [
            Entry(number, int(size), _good(uids.get(number, ""), seen))
            for number, size in sizes.items()
            if size.isascii() and size.isdigit() and len(size) < 16
        ]

    def header(self, number: int) -> bytes | None:
        """The message's header; None where the server cannot give that alone."""
        if not self._command(f"TOP {number} 0").ok:
            return None
        return b"".join(self._content(_LONGEST_HEADER))

    def fetch(self, number: int, largest: int) -> Iterator[bytes] | None:
        """The message as it is stored there, in pieces; None where the server refuses it.

        Read it to its end, or close the session.
        """
        reply = self._command(f"RETR {number}")
        if not reply.ok:
            if reply.passing:
                raise refusal.pop_mailbox(reply)
            return None
        return self._content(largest)

    def delete(self, number: int) -> None:
        """Mark the message; it goes with `commit`. A server that refuses is asked next time."""
        self._command(f"DELE {number}")

    def commit(self) -> bool:
        """Say QUIT, which deletes what is marked (RFC 1939 6); whether the server did so."""
        done = self._command("QUIT").ok
        self.close()
        return done

    def _numbers(self, command: str) -> dict[int, str] | None:
        """What a listing says of each number; None where the server does not know the command."""
        reply = self._command(command)
        if not reply.ok:
            if reply.passing:
                raise refusal.pop_mailbox(reply)
            return None
        lines = b"".join(self._content(_LONGEST_LISTING)).decode("ascii", "replace").splitlines()
        found = {}
        for words in (line.split() for line in lines):
            if len(words) >= 2 and words[0].isascii() and words[0].isdigit():
                found[int(words[0][:9])] = words[1]
        return found

    def _content(self, largest: int) -> Iterator[bytes]:
        dotted = Dotted()
        began, received, told = time.monotonic(), 0, 0
        while not dotted.over:
            octets = self.wire.read()
            received += len(octets)
            if time.monotonic() - began > self.target.timeout + received / _SLOWEST:
                raise failed(Failure.TIMED_OUT)
            content = dotted.feed(octets)
            told += len(content)
            if told > largest:  # LIST said less
                raise failed(Failure.CONNECTION_LOST, "too_long")
            yield content
        if dotted.rest:  # nothing was asked yet that this could answer
            raise failed(Failure.CONNECTION_LOST, "plaintext")


def _good(uid: str, seen: Counter[str]) -> str | None:
    """A uid that tells messages apart (RFC 1939 7)."""
    usable = uid and len(uid) <= _LONGEST_UID and all("!" <= c <= "~" for c in uid)
    return uid if usable and seen[uid] == 1 else None
