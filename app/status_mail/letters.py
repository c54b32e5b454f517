# SPDX-License-Identifier: Apache-2.0
"""The machine's own mail: an answer, and a report on a schedule. Pure."""

from __future__ import annotations

import time
from collections.abc import Sequence
from email.message import EmailMessage
from email.policy import SMTP
from typing import NamedTuple

from app.status_mail.language import Words
from app.status_mail.request import Request

_INVALID = "invalid"


class Line(NamedTuple):
    """How a settings group stands: ids in `Words.groups` and `Words.states`."""

    group: str
    state: str


class Status(NamedTuple):
    """What the machine says of itself. `name` may be empty; `moment`: local time."""

    name: str
    moment: time.struct_time
    lines: tuple[Line, ...]


def answer(request: Request, status: Status, words: Words) -> bytes:
    """The answer to a request (RFC 3834 3): known as one, and in the request's thread."""
    mail = _mail(status, words, words.answer, [request.sender])
    mail["Auto-Submitted"] = "auto-replied"
    if request.message_id:
        mail["In-Reply-To"] = request.message_id
        mail["References"] = " ".join(request.references)
    return mail.as_bytes()


def report(recipients: Sequence[str], status: Status, words: Words) -> bytes:
    """The report that nobody asked for just now (RFC 3834 5)."""
    mail = _mail(status, words, words.report, recipients)
    mail["Auto-Submitted"] = "auto-generated"
    return mail.as_bytes()


def _mail(status: Status, words: Words, end: str, to: Sequence[str]) -> EmailMessage:
    name = _one_line(status.name) or words.machine
    mail = EmailMessage(policy=SMTP)
    mail["To"] = ", ".join(to)
    mail["Subject"] = words.subject.format(name=name)
    mail["X-Auto-Response-Suppress"] = "All"  # Exchange then sends no out-of-office reply
    body = [f"{name[:1].upper()}{name[1:]}, {time.strftime(words.time, status.moment)}"]
    body.append("\n".join(_lines(status, words)) or words.nothing)
    if any(line.state == _INVALID for line in status.lines):
        body.append(words.attention.strip())
    body.append(end)
    mail.set_content("\n\n".join(body) + "\n", cte="quoted-printable")
    return mail


def _lines(status: Status, words: Words) -> list[str]:
    return [f"{words.groups[line.group]}: {words.states[line.state]}" for line in status.lines]


def _one_line(text: str) -> str:
    """Without what would begin another header field."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
