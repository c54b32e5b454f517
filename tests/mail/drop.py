# SPDX-License-Identifier: Apache-2.0
"""A POP3 mailbox on loopback with the manners, and the bad manners, of real servers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.mail.scripted import GoneError, Peer


@dataclass
class Drop:
    """Messages by their UIDL, in order; only QUIT deletes (RFC 1939 6). No log-in, no TLS."""

    messages: dict[str, bytes] = field(default_factory=dict)
    uidl: bool = True
    top: bool = True
    same_uid: str = ""  # every message is called so
    sizes: dict[str, int] = field(default_factory=dict)  # what LIST says instead
    refused: set[str] = field(default_factory=set)  # RETR answers -ERR
    quit: str = "+OK Logging out."
    keeps: bool = False  # QUIT deletes nothing, whatever it says
    answers: dict[str, str] = field(default_factory=dict)  # a command's other answer
    leave: Callable[[str], bool] = lambda _: False  # hang up before this command is answered
    delivered: int = 0  # messages ever handed out whole

    def __call__(self, peer: Peer) -> None:
        box = list(self.messages)
        deleted: set[str] = set()
        peer.say("+OK ready")
        while (line := peer.hear()) != "QUIT":
            if self.leave(line):
                raise GoneError
            self._answer(peer, box, deleted, line)
        if self.leave(line):
            raise GoneError
        if not self.keeps:
            for uid in deleted:
                self.messages.pop(uid, None)
        if self.leave("after QUIT"):
            raise GoneError
        peer.say(self.quit)

    def _answer(self, peer: Peer, box: list[str], deleted: set[str], line: str) -> None:
        command, _, argument = line.partition(" ")
        left = [(n, uid) for n, uid in enumerate(box, 1) if uid not in deleted]
        if command in self.answers:
            peer.say(self.answers[command])
        elif command == "LIST":
            rows = (f"{n} {self.sizes.get(uid, len(self.messages[uid]))}" for n, uid in left)
            peer.say("+OK", *rows, ".")
        elif command == "UIDL" and self.uidl:
            peer.say("+OK", *(f"{n} {self.same_uid or uid}" for n, uid in left), ".")
        elif command == "RETR" and box[int(argument) - 1] not in self.refused:
            self._send(peer, self.messages[box[int(argument) - 1]])
            self.delivered += 1
        elif command == "TOP" and self.top:
            head, _, _ = self.messages[box[int(argument.split()[0]) - 1]].partition(b"\r\n\r\n")
            self._send(peer, head + b"\r\n\r\n")
        elif command == "DELE":
            deleted.add(box[int(argument) - 1])
            peer.say("+OK")
        else:
            peer.say("-ERR no")

    def _send(self, peer: Peer, content: bytes) -> None:
        stuffed = content.replace(b"\r\n.", b"\r\n..")
        peer.raw(b"+OK\r\n" + (b"." if content[:1] == b"." else b""))
        for at in range(0, len(stuffed), 65536):
            peer.raw(stuffed[at : at + 65536])
        peer.raw(b".\r\n")


def message(number: int, body: str = "page") -> bytes:
    """A message that can be told from the others."""
    head = f"Message-ID: <{number}@example.com>\r\nSubject: {number}\r\n"
    return f"{head}\r\n{body} {number}\r\n".encode()
