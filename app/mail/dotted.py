# SPDX-License-Identifier: Apache-2.0
"""The end of a POP3 answer of many lines, and the dots that do not mean it (RFC 1939 3). Pure."""

from __future__ import annotations

_END = b"\r\n.\r\n"


class Dotted:
    """Takes the octets as they come and gives back the content, of lines as long as they like.

    `over`: the lone dot has come. `rest`: what came behind it, which no server should send.
    """

    def __init__(self) -> None:
        self._held = _END[:2]  # as if a line had ended before the first
        self._begun = False
        self.over = False
        self.rest = b""

    def feed(self, octets: bytes) -> bytes:
        """The content that is certain by now."""
        data = self._held + octets
        end = data.find(_END)
        if end >= 0:
            content, self.rest, self.over = data[: end + 2], data[end + len(_END) :], True
        else:
            cut = len(data) - _begun_end(data)
            content, self._held = data[:cut], data[cut:]
        content = content.replace(b"\r\n.", b"\r\n")
        if content and not self._begun:
            self._begun = True
            return content[2:]
        return content


def _begun_end(data: bytes) -> int:
    """How many octets at the end of `data` may be the beginning of the end."""
    return next(n for n in range(len(_END) - 1, -1, -1) if data.endswith(_END[:n]))
