# SPDX-License-Identifier: Apache-2.0
"""Whether a mail asks for the machine's status. Pure.

A machine that answers mail must never answer a machine (RFC 3834 2), so when in doubt it is none.
"""

from __future__ import annotations

import hashlib
import re
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from fnmatch import fnmatchcase
from typing import NamedTuple

from app.mail import addresses
from app.validation import is_email

_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,250}>")  # RFC 5322 3.6.4
_REFERENCES = 10  # the last of a long thread
_LONGEST_SUBJECT = 200

_NOBODY = {
    "mailer-daemon", "postmaster", "listserv", "majordomo", "noreply", "no-reply", "donotreply",
    "do-not-reply",
}  # fmt: skip
_NOBODY_BEGINS = ("owner-", "bounce")
_NOBODY_ENDS = ("-request", "-owner", "-bounces")
_AUTOMATIC = (
    "x-autoreply", "x-autorespond", "x-autoresponder", "x-loop", "x-failed-recipients",
)  # fmt: skip


class Rules(NamedTuple):
    """What is a request: `words` in small letters. `own`: the machine's own addresses, likewise.

    `senders`: who may ask, such as `*@example.com`; empty: everybody.
    """

    words: frozenset[str]
    own: frozenset[str]
    senders: tuple[str, ...] = ()


class Request(NamedTuple):
    """A mail to answer; `key` is the same for the same mail, however often it comes."""

    sender: str
    subject: str
    message_id: str | None
    references: tuple[str, ...]
    key: str


def judge(header: bytes, rules: Rules) -> Request | None:
    """The request in a mail with this header, None where it is none to answer."""
    mail = BytesHeaderParser().parsebytes(header)
    subject = _subject(mail)
    if subject.casefold() not in rules.words or _automatic(mail):
        return None
    sender = _sender(mail)
    if not sender or not _may_ask(sender, rules):
        return None
    message_id = _identifiers(mail, "Message-ID")[:1]
    named = message_id[0].encode() if message_id else header
    return Request(
        sender=sender,
        subject=subject,
        message_id=message_id[0] if message_id else None,
        references=tuple((_references(mail) + message_id)[-_REFERENCES:]),
        key=hashlib.sha256(named).hexdigest()[:32],
    )


def _subject(mail: Message) -> str:
    """The subject in one line; empty where there is not exactly one that can be read."""
    found = _values(mail, "Subject")
    if len(found) != 1 or len(found[0]) > _LONGEST_SUBJECT:
        return ""
    try:
        text = str(make_header(decode_header(found[0])))
    except (MessageError, ValueError, LookupError):  # an encoding that is none
        return ""
    return " ".join(text.split())


def _automatic(mail: Message) -> bool:
    """Whether a program wrote it, or wrote it to many (RFC 3834 2, 5)."""
    submitted = _words(mail, "Auto-Submitted")
    if submitted and submitted != {"no"}:
        return True
    if _words(mail, "Precedence") & {"bulk", "list", "junk", "auto_reply"}:
        return True
    if _words(mail, "X-Auto-Response-Suppress") & {"all", "autoreply"}:  # Exchange's
        return True
    if "yes" in _words(mail, "X-Spam-Flag"):
        return True
    if mail.get_content_type() == "multipart/report":  # RFC 6522
        return True
    names = {name.lower() for name in mail}
    return any(name.startswith("list-") or name in _AUTOMATIC for name in names)


def _sender(mail: Message) -> str:
    """Whom to answer: the envelope's sender, else the only author (RFC 3834 4); empty: nobody."""
    author = _only_address(_values(mail, "From"))
    paths = _values(mail, "Return-Path")
    sender = _only_address(paths[:1]) if paths else author
    if not (author and sender) or _is_nobody(author) or _is_nobody(sender):
        return ""
    return sender


def _only_address(values: list[str]) -> str:
    try:
        found = addresses.parse(values[0]) if len(values) == 1 else []
    except ValueError:
        return ""
    return found[0].address if len(found) == 1 and is_email(found[0].address) else ""


def _is_nobody(address: str) -> bool:
    """Whether the address is a program's own, by the names that are customary."""
    local = address.rpartition("@")[0].lower()
    return local in _NOBODY or local.startswith(_NOBODY_BEGINS) or local.endswith(_NOBODY_ENDS)


def _may_ask(sender: str, rules: Rules) -> bool:
    sender = sender.lower()
    if sender in rules.own:
        return False
    return not rules.senders or any(fnmatchcase(sender, each.lower()) for each in rules.senders)


def _references(mail: Message) -> list[str]:
    """The thread that the mail is in (RFC 5322 3.6.4)."""
    return _identifiers(mail, "References") or _identifiers(mail, "In-Reply-To")[:1]


def _identifiers(mail: Message, name: str) -> list[str]:
    return _MESSAGE_ID.findall(" ".join(_values(mail, name)))


def _words(mail: Message, name: str) -> set[str]:
    """What a field says, in small letters, without parameters and comments."""
    plain = (re.split(r"[;(]", value)[0] for value in _values(mail, name))
    return {part.strip().lower() for value in plain for part in value.split(",") if part.strip()}


def _values(mail: Message, name: str) -> list[str]:
    """The fields of this name, each in one line; what is not ASCII counts as UTF-8 (RFC 6532)."""
    wanted = name.lower()
    return [_one_line(value) for each, value in mail.raw_items() if each.lower() == wanted]


def _one_line(value: str) -> str:
    return " ".join(value.encode("utf-8", "surrogateescape").decode("utf-8", "replace").split())
