# SPDX-License-Identifier: Apache-2.0
"""The jobs themselves."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from app import catalogue
from app.actor import SERVICE
from app.life.reports import send_due
from app.life.schedule import Job, Kind

if TYPE_CHECKING:
    from app.core import Core
    from app.status_mail.job import StatusMailbox

_STATUS = "status-pop"  # its mail is answered, not kept


class Met(NamedTuple):
    """What a job met: see `Event`."""

    messages: int | None = None
    left: int = 0


class Work:
    """`maildirs`: where a group's mail goes; without one it is only counted.

    `stop` ends a long collection after the present message.
    """

    def __init__(
        self,
        core: Core,
        maildirs: Mapping[str, Path] = MappingProxyType({}),
        stop: threading.Event | None = None,
    ) -> None:
        self._core = core
        self._maildirs = maildirs
        self._stop = stop
        self._status: StatusMailbox | None = None

    def do(self, job: Job) -> Met:
        """Do one job.

        Raises `failed` with the reason, `not_configured`, and the errors of vault and state.
        """
        if job.kind is Kind.KEEP_ALIVE:
            self._core.tokens.keep_alive(job.group, SERVICE)
            return Met()
        if job.kind is Kind.REPORT:
            send_due(self._core)
            return Met()
        return self.check_mail(job.group)

    def check_mail(self, group: str) -> Met:
        """Log in, which finds out a token that the server refuses, and see to what is there."""
        if group == _STATUS:
            return Met(self._mailbox().visit())
        if group in self._maildirs:
            return self._collect(group, self._maildirs[group])
        return Met(self._count(group))

    def _mailbox(self) -> StatusMailbox:
        from app.status_mail.job import StatusMailbox

        if self._status is None:
            self._status = StatusMailbox(self._core, SERVICE)
        return self._status

    def _collect(self, group: str, maildir: Path) -> Met:
        from app.receive import receive

        outcome = receive(self._core, group, maildir, SERVICE, stop=self._stop)
        return Met(outcome.received, outcome.too_large + outcome.refused)

    def _count(self, group: str) -> int:
        from app.mail.pop3 import Pop3Session
        from app.mail_login import log_in

        with log_in(self._core, catalogue.group(group), SERVICE, Pop3Session) as session:
            return int(session.permission())
