# SPDX-License-Identifier: Apache-2.0
"""A message made fit for the wire: header completed, lines ended by CRLF, eight bits or seven.

Pure: the caller brings time and message id. Offending text is named by field or line, not shown.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email.header import Header

from app.errors import AdgangError, ErrorId
from app.mail import addresses

LINE = 998  # octets without CRLF (RFC 5322 2.1.1)

_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:")  # RFC 5322 2.2, and the white space of 4.5
_RECIPIENTS = ("to", "cc", "bcc")
_ADDRESSES = frozenset({
    "from", "sender", "reply-to", *_RECIPIENTS, "resent-from", "resent-sender", "resent-to",
    "resent-cc", "resent-bcc",
})  # fmt: skip
# What has a grammar of its own, in which no encoded word may stand (RFC 2047 5).
_STRUCTURED = frozenset({
    "date", "message-id", "in-reply-to", "references", "received", "return-path", "mime-version",
    "content-type", "content-disposition", "content-transfer-encoding", "content-id",
    "dkim-signature", "arc-seal", "arc-message-signature", "arc-authentication-results",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Letter:
    """Header fields in their order, each with its line ends, and the body; all lines with CRLF."""

    fields: tuple[bytes, ...] = field(repr=False)
    body: bytes = field(repr=False)

    def values(self, name: str) -> list[str]:
        """The unfolded values of all fields called `name`. Raises `bad_value` if not UTF-8."""
        return [_value(each) for each in self.fields if _name(each) == name]

    def has(self, *names: str) -> bool:
        """Whether there is a field of one of these names."""
        return any(_name(each) in names for each in self.fields)

    @property
    def octets(self) -> bytes:
        """The whole message."""
        return b"".join(self.fields) + b"\r\n" + self.body


def read(raw: bytes) -> Letter:
    """The message in `raw`, whatever its line ends; what is no header is body.

    Raises `bad_value` where there is nothing.
    """
    text = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if text.startswith((b"From ", b">From ")):  # an mbox's line, no field of a header
        text = text.partition(b"\n")[2]
    if not text.strip():
        raise AdgangError(ErrorId.BAD_VALUE, key="message", value="", allowed="a message")
    fields: list[bytes] = []
    at = 0
    while at < len(text):
        end = text.find(b"\n", at) + 1 or len(text)
        line = text[at:end].rstrip(b"\n")
        if line[:1] in (b" ", b"\t") and fields and line.strip():
            fields[-1] += line + b"\r\n"
        elif _FIELD.match(line):
            fields.append(line + b"\r\n")
        else:
            at = end if not line.strip() else at
            break
        at = end
    body = text[at:].replace(b"\n", b"\r\n")
    return Letter(tuple(fields), body if not body or body.endswith(b"\r\n") else body + b"\r\n")


def recipients(letter: Letter) -> list[str]:
    """Who is named in To, Cc and Bcc; of a message sent on, in Resent-To and so on.

    Raises `bad_value` with the field.
    """
    again = any(_name(each).startswith("resent-") for each in letter.fields)
    found: list[str] = []
    for name in (f"resent-{each}" if again else each for each in _RECIPIENTS):
        for value in letter.values(name):
            found += [mailbox.address for mailbox in _parsed(name, value)]
    return found


def complete(
    letter: Letter, *, sender_name: str, sender_address: str, date: str, message_id: str
) -> Letter:
    """With From, Date and Message-ID where they lack, and without Bcc."""
    kept = [each for each in letter.fields if _name(each) not in ("bcc", "resent-bcc")]
    whole = replace(letter, fields=tuple(kept))
    added = {
        "From": _mailbox(sender_name, sender_address, "From"),
        "Date": date,
        "Message-ID": message_id,
    }
    missing = [f"{k}: {v}\r\n".encode() for k, v in added.items() if not whole.has(k.lower())]
    return _declared(replace(whole, fields=(*missing, *whole.fields)))


def for_server(letter: Letter, *, eight_bit: bool, utf8: bool) -> tuple[Letter, bool]:
    """The message as the server can take it, and whether it needs SMTPUTF8.

    `eight_bit`, `utf8`: whether the server offers 8BITMIME (RFC 6152), SMTPUTF8 (RFC 6531).
    Raises `bad_value` where only changing the content itself would do.
    """
    if _awkward(letter.body, eight_bit=eight_bit):
        letter = _encoded(letter)
    fields = tuple(each if each.isascii() else _encoded_field(each) for each in letter.fields)
    wide = [each for each in fields if not each.isascii()]
    if wide and not utf8:
        raise _bad(_field(wide[0]), "US-ASCII, because the server offers no SMTPUTF8")
    for each in fields:
        if long_line(each) is not None:
            raise _bad(_field(each), f"lines of at most {LINE} octets")
    return replace(letter, fields=fields), bool(wide)


def long_line(text: bytes) -> int | None:
    """Where a line begins that is longer than `LINE`; None where there is none."""
    at = 0
    while len(text) - at > LINE:
        end = text.rfind(b"\n", at, at + LINE + 2)
        if end < 0:
            return at
        at = end + 1
    return None


def stuffed(octets: bytes) -> bytes:
    """With the dots doubled that begin a line (RFC 5321 4.5.2)."""
    doubled = octets.replace(b"\r\n.", b"\r\n..")
    return b"." + doubled if doubled.startswith(b".") else doubled


def _declared(letter: Letter) -> Letter:
    """A body of eight bits says what it is in (RFC 2045 3, RFC 1428 3)."""
    if letter.body.isascii() or letter.has("content-type"):
        return letter
    try:
        letter.body.decode()
        charset = b"utf-8"
    except UnicodeDecodeError:
        charset = b"unknown-8bit"
    more = {
        "mime-version": b"MIME-Version: 1.0\r\n",
        "content-type": b"Content-Type: text/plain; charset=" + charset + b"\r\n",
        "content-transfer-encoding": b"Content-Transfer-Encoding: 8bit\r\n",
    }
    added = [line for name, line in more.items() if not letter.has(name)]
    return replace(letter, fields=(*letter.fields, *added))


def _awkward(body: bytes, *, eight_bit: bool) -> bool:
    if not eight_bit and not body.isascii():
        return True
    return b"\0" in body or long_line(body) is not None


def _encoded(letter: Letter) -> Letter:
    """The body in seven bits and short lines, where it is of one part (RFC 2045 6).

    Raises `bad_value` for a message of several parts: each would have to be encoded for itself.
    """
    kind = next(iter(letter.values("content-type")), "text/plain").strip().lower()
    coding = next(iter(letter.values("content-transfer-encoding")), "7bit").strip().lower()
    if kind.startswith(("multipart/", "message/")) or coding not in ("7bit", "8bit", "binary"):
        raise _bad(*_awkward_place(letter.body))
    if kind.startswith("text/"):
        coding, body = "quoted-printable", binascii.b2a_qp(letter.body, istext=True)
    else:
        coding, body = "base64", b"".join(_base64_lines(letter.body))
    kept = [each for each in letter.fields if _name(each) != "content-transfer-encoding"]
    version = [] if letter.has("mime-version") else [b"MIME-Version: 1.0\r\n"]
    line = f"Content-Transfer-Encoding: {coding}\r\n".encode()
    return Letter((*kept, *version, line), body)


def _base64_lines(body: bytes) -> Iterator[bytes]:
    for at in range(0, len(body), 57):  # 76 characters a line (RFC 2045 6.8)
        yield binascii.b2a_base64(body[at : at + 57], newline=False) + b"\r\n"


def _awkward_place(body: bytes) -> tuple[str, str]:
    """Which line of a body cannot be sent as it is, and what could be."""
    if (at := long_line(body)) is not None:
        return _line(body, at), f"lines of at most {LINE} octets"
    if (at := body.find(b"\0")) >= 0:
        return _line(body, at), "no octet 0"
    wide = next(at for at, octet in enumerate(body) if octet > 127)
    return _line(body, wide), "US-ASCII, because the server offers no 8BITMIME"


def _line(body: bytes, at: int) -> str:
    before = body.count(b"\n", 0, at)
    return f"body line {before + 1}"


def _encoded_field(raw: bytes) -> bytes:
    """The field with encoded words (RFC 2047) where its grammar has a place for them."""
    name, label, value = _name(raw), _field(raw), _value(raw)
    if name in _STRUCTURED:
        return raw
    if name in _ADDRESSES:
        boxes = [_mailbox(box.name, box.address, label) for box in _parsed(name, value)]
        folded = ",\r\n ".join(boxes)
        return f"{label}: {folded}\r\n".encode()
    return f"{label}: {_words(value, label)}\r\n".encode()


def _mailbox(name: str, address: str, label: str) -> str:
    if not name:
        return address
    shown = addresses.quoted(name) if name.isascii() else _words(name, label)
    return f"{shown} <{address}>"


def _words(text: str, label: str) -> str:
    """Encoded words, folded below 76 characters."""
    return Header(text, "utf-8", header_name=label).encode(linesep="\r\n")


def _parsed(name: str, value: str) -> list[addresses.Mailbox]:
    try:
        return addresses.parse(value)
    except ValueError:
        raise _bad(name.title(), "addresses, separated by commas") from None


def _name(raw: bytes) -> str:
    return raw.partition(b":")[0].rstrip().decode("ascii").lower()


def _field(raw: bytes) -> str:
    return raw.partition(b":")[0].rstrip().decode("ascii")


def _value(raw: bytes) -> str:
    """The unfolded value (RFC 5322 2.2.3)."""
    try:
        return raw.partition(b":")[2].replace(b"\r\n", b"").decode().strip()
    except UnicodeDecodeError:
        raise _bad(_field(raw), "UTF-8") from None


def _bad(where: str, allowed: str) -> AdgangError:
    return AdgangError(ErrorId.BAD_VALUE, key=f"message: {where}", allowed=allowed)
