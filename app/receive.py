# SPDX-License-Identifier: Apache-2.0
"""Collecting a group's mail into a Maildir: nothing lost and nothing doubled, whenever it stops.

A message is written to tmp and fsynced, noted as collected, moved to new, and only then deleted
at the server. A note without its file in new says how far an earlier run came.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import NamedTuple

from app.actor import Actor
from app.catalogue import GROUPS, Group, Protocol
from app.catalogue import group as known
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.group_connection import target_of
from app.journal import Act
from app.mail.maildrop import Entry, Maildrop
from app.mail_login import log_in
from app.maildir import Maildir, Part
from app.received import Received, Row, file_name, print_of

LARGEST = 150 * 1024 * 1024  # octets of one message; what is larger stays at the server
_SWEPT_AFTER = 36 * 3600.0  # seconds; readers of a Maildir may then tidy tmp
_HEADER = 256 * 1024  # octets of a message that are looked at for its header


class ReceiveOutcome(NamedTuple):
    """What a run did. `confirmed`: the server has deleted what was collected.

    `received` messages are new; `again` had been collected before and only had to be deleted;
    `too_large` and `refused` (by the server) are still there.
    """

    received: int = 0
    again: int = 0
    too_large: int = 0
    refused: int = 0
    confirmed: bool = True


def receive(
    core: Core,
    group: str,
    maildir: Path,
    actor: Actor,
    *,
    limit: int | None = None,
    stored: Callable[[Path], None] = lambda _: None,
    stop: threading.Event | None = None,
) -> ReceiveOutcome:
    """Collect at most `limit` messages; `stored` hears where each one lies, as soon as it is safe.

    `stop` ends it after the present message. Raises `unknown_group`, `not_configured`,
    `bad_value` for a folder that is no Maildir, `lock_busy`, `state_full`, `state_unwritable`,
    `failed` with the reason, and the vault's errors; what was collected before stays so.
    """
    chosen = _chosen(group)
    target = target_of(core.parts, chosen)
    received = Received(core.database, target.user, target.host)
    with ExitStack() as held:
        try:
            held.enter_context(core.parts.locks.hold(f"receive/{received.mailbox}", timeout=0.0))
        except AdgangError as error:
            busy = error.id is ErrorId.LOCK_BUSY
            raise (AdgangError(error.id, key=chosen.id) if busy else error) from None
        box = Maildir(maildir)
        box.prepare()
        _recover(received, box, core.clock.now().wall)
        drop = log_in(core, chosen, actor, Maildrop)
        held.callback(drop.close)
        run = _Run(core, drop, box, received, stored)
        outcome = run.all(limit, stop or threading.Event())
    if outcome.received:
        core.journal.add(actor, Act.RECEIVE_MAIL, chosen.id)
    return outcome


def _chosen(group: str) -> Group:
    chosen = known(group)
    if chosen.protocol is not Protocol.POP3:
        receivers = " ".join(each.id for each in GROUPS if each.protocol is Protocol.POP3)
        raise AdgangError(ErrorId.UNKNOWN_GROUP, key="GROUP", value=group, allowed=receivers)
    return chosen


def _recover(received: Received, box: Maildir, now: float) -> None:
    """Finish what an earlier run began: what is noted goes to new, the rest of tmp goes."""
    arrived, lost = [], []
    for row in received.unplaced():
        where = Maildir(Path(row.maildir))
        if not where.there:
            continue  # what lies there is finished when it is back
        if where.is_whole(row.file):
            where.deliver(row.file)
        elif now - row.time > _SWEPT_AFTER and row.file not in where.names():
            lost.append(row.ident)  # perhaps tidied away before it got to new
        arrived.append(row.ident)
    received.placed(arrived)
    received.forget(lost)
    box.sweep(received.mailbox)


class _Run:
    """One session's work."""

    def __init__(
        self, core: Core, drop: Maildrop, box: Maildir, received: Received,
        stored: Callable[[Path], None],
    ) -> None:  # fmt: skip
        self._core = core
        self._drop = drop
        self._box = box
        self._received = received
        self._stored = stored
        self._there = box.names()
        self._placed: list[str] = []
        self._without_uid: list[str] = []  # deleted, and known by their content only
        self._again = self._too_large = self._refused = 0

    def all(self, limit: int | None, stop: threading.Event) -> ReceiveOutcome:
        """Collect, then let the server delete."""
        entries = self._drop.entries()
        try:
            for entry in entries:
                if stop.is_set() or (limit is not None and len(self._placed) >= limit):
                    break
                self._one(entry)
        finally:
            with suppress(AdgangError):  # else the next run finds it out
                self._received.placed(self._placed)
        confirmed = self._drop.commit()
        with suppress(AdgangError):  # as well
            self._tidy(entries, confirmed)
        return ReceiveOutcome(
            len(self._placed), self._again, self._too_large, self._refused, confirmed
        )

    def _tidy(self, entries: list[Entry], confirmed: bool) -> None:
        if confirmed:
            # an equal message that comes later is another one
            self._received.forget(self._without_uid)
        listed = {self._received.ident(entry.uid) for entry in entries if entry.uid}
        self._received.forget_old(listed, self._core.clock.now().wall)

    def _one(self, entry: Entry) -> None:
        if entry.octets > LARGEST:
            self._too_large += 1
        elif self._is_known(entry) or self._fetch(entry):
            self._drop.delete(entry.number)
        else:
            self._refused += 1

    def _is_known(self, entry: Entry) -> bool:
        """Whether it was collected by a run that did not come to its end.

        The header is compared, because a server may give a UIDL to a new message.
        """
        known_print = self._received.print_of(self._received.ident(entry.uid)) if entry.uid else ""
        if not known_print:
            return False
        header = self._drop.header(entry.number)
        same = header is not None and print_of(header[:_HEADER]) == known_print
        self._again += same
        return same

    def _fetch(self, entry: Entry) -> bool:
        """Whether the message is safe here now."""
        if not self._box.has_room(entry.octets):
            raise AdgangError(ErrorId.STATE_FULL, key=str(self._box.path), allowed="free space")
        content = self._drop.fetch(entry.number, LARGEST)
        if content is None:
            return False
        part = self._box.begin(f"{self._received.mailbox}.part")
        try:
            digest, head = hashlib.sha256(), b""
            for octets in content:
                part.write(octets)
                digest.update(octets)
                head += octets[: _HEADER - len(head)]
            self._keep(entry, part, digest.digest(), print_of(head))
        finally:
            part.discard()
        return True

    def _keep(self, entry: Entry, part: Part, digest: bytes, print_: str) -> None:
        if entry.uid:
            ident = self._received.ident(entry.uid)
        else:
            ident = self._received.ident_of_content(digest)
            self._without_uid.append(ident)
        row = Row(ident, print_, str(self._box.path), self._core.clock.now().wall)
        if self._received.print_of(ident) == print_ or row.file in self._there:
            self._again += 1
            return
        part.finish(file_name(ident, print_))
        self._received.stage(row)
        where = self._box.deliver(row.file)
        self._placed.append(ident)
        self._stored(where)
