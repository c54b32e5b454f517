# SPDX-License-Identifier: Apache-2.0
"""Answers the requests in the status mailbox, and sends the scheduled report.

What is no request stays where it is, unread: the mailbox may be somebody's.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Final

from app import catalogue
from app.actor import Actor
from app.errors import AdgangError, ErrorId
from app.mail.maildrop import Entry, Maildrop
from app.mail_login import log_in
from app.send import send
from app.status_mail import language, letters
from app.status_mail.answered import Answered
from app.status_mail.request import Request, Rules, judge
from app.status_mail.status import own_addresses, sending_group, status, words

if TYPE_CHECKING:
    from app.core import Core

GROUP: Final = "status-pop"

_LARGEST = 64 * 1024  # octets; a request has no more to say
_NEWEST = 200  # messages that are looked at; before them nothing is asked any more
_AT_ONCE = 10  # answers in one visit

# The server will not take this answer, however often it is tried.
_REFUSED = {
    ErrorId.MESSAGE_REFUSED, ErrorId.RECIPIENT_UNKNOWN, ErrorId.DOMAIN_UNKNOWN,
    ErrorId.DELIVERY_REFUSED, ErrorId.BAD_VALUE,
}  # fmt: skip


class StatusMailbox:
    """The mailbox over many visits; it remembers what it has looked at."""

    def __init__(self, core: Core, actor: Actor) -> None:
        self._core = core
        self._actor = actor
        self._seen = set[str]()

    def visit(self) -> int:
        """Answer what asks for the status; how many answers went out.

        Raises `not_configured` where nothing can send, `failed` with the reason, and the errors
        of vault and state; what was not answered is there the next time.
        """
        rules = Rules(
            frozenset(each.casefold() for each in self._core.config.status_words)
            or language.requests(),
            own_addresses(self._core),
            self._core.config.status_senders,
        )
        group = catalogue.group(GROUP)
        with closing(log_in(self._core, group, self._actor, Maildrop)) as drop:
            visit = _Visit(self._core, self._actor, drop, rules)
            entries = drop.entries()
            self._seen &= {entry.uid for entry in entries if entry.uid}
            for entry in entries[-_NEWEST:]:
                if visit.over:
                    break
                if entry.uid not in self._seen and not visit.look(entry) and entry.uid:
                    self._seen.add(entry.uid)
            drop.commit()
        if visit.problem is not None:
            raise visit.problem
        return visit.sent


def send_report(core: Core, recipients: Sequence[str], actor: Actor) -> None:
    """Send the machine's status to `recipients`. Raises as `send` does, and `not_configured`."""
    text = letters.report(recipients, status(core), words(core))
    outcome = send(core, sending_group(core), text, sender=None, recipients=recipients, actor=actor)
    if not outcome.accepted:
        raise outcome.refused[0]


class _Visit:
    """One session with the mailbox."""

    def __init__(self, core: Core, actor: Actor, drop: Maildrop, rules: Rules) -> None:
        self._core = core
        self._actor = actor
        self._drop = drop
        self._rules = rules
        self._answered = Answered(core.database)
        self.sent = 0
        self.problem: AdgangError | None = None

    @property
    def over(self) -> bool:
        """Whether it is enough for this time."""
        return self.problem is not None or self.sent >= _AT_ONCE

    def look(self, entry: Entry) -> bool:
        """Whether the message is a request; then it is answered, and deleted."""
        if entry.octets > _LARGEST:
            return False
        header = self._drop.header(entry.number)
        if header is None:  # no TOP
            header = b"".join(self._drop.fetch(entry.number, _LARGEST) or ())
        request = judge(header, self._rules)
        if request is None:
            return False
        if self._settled(request):
            self._drop.delete(entry.number)
        return True

    def _settled(self, request: Request) -> bool:
        """Whether nothing is left to do about the request."""
        now = self._core.clock.now().wall
        if self._answered.over(request.key) or not self._answered.allowed(request.sender, now):
            return True
        group = sending_group(self._core)
        text = letters.answer(request, status(self._core), words(self._core))
        self._answered.begin(request.key, request.sender, now)
        try:
            outcome = send(
                self._core, group, text, sender=None, recipients=[request.sender],
                actor=self._actor,
            )  # fmt: skip
        except AdgangError as error:
            if error.id in _REFUSED:
                return True
            self._answered.postpone(request.key)
            self.problem = error
            return False
        self.sent += len(outcome.accepted)
        return True
