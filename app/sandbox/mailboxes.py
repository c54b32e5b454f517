# SPDX-License-Identifier: Apache-2.0
"""The mail the sandbox holds, in memory, by address."""

from __future__ import annotations

import itertools
import threading
from dataclasses import dataclass, field

_CAPACITY = 200  # messages a mailbox keeps; a demo left running must not eat the memory


@dataclass(frozen=True, slots=True)
class Message:
    """One message as it came, lines ended by CRLF. `uid` is its UIDL (RFC 1939 7)."""

    uid: str
    content: bytes = field(repr=False)


class Mailboxes:
    """Delivery and collection; every method is safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._boxes: dict[str, list[Message]] = {}
        self._uids = itertools.count(1)

    def deliver(self, address: str, content: bytes) -> None:
        """Put a message into the mailbox of `address`; the oldest goes when it is full."""
        # every line end becomes CRLF, or POP3 could not say where the message stops
        lines = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        with self._lock:
            box = self._boxes.setdefault(address.lower(), [])
            box.append(Message(f"sandbox-{next(self._uids)}", b"\r\n".join(lines)))
            del box[:-_CAPACITY]

    def messages(self, address: str) -> list[Message]:
        """The mailbox as it is now, oldest first."""
        with self._lock:
            return list(self._boxes.get(address.lower(), ()))

    def remove(self, address: str, uids: frozenset[str]) -> None:
        """Delete the messages with these uids."""
        with self._lock:
            box = self._boxes.get(address.lower(), [])
            box[:] = [message for message in box if message.uid not in uids]
