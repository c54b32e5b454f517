# SPDX-License-Identifier: Apache-2.0
"""Who did what when: append-only, bounded, never a secret."""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from typing import NamedTuple

from app.actor import Actor
from app.clock import Clock
from app.database import Database
from app.errors import AdgangError

KEPT = 5000  # entries; the oldest go
_LAST = 2**63 - 1  # above every id


class Act(StrEnum):
    """What was done."""

    CHANGE_SETTINGS = "change_settings"
    CHANGE_PROVIDER = "change_provider"
    GET_TOKEN = "get_token"
    TOKEN_ACQUIRED = "token_acquired"
    CANCEL_GRANT = "cancel_grant"
    REFRESH_TOKEN = "refresh_token"
    TOKEN_INVALID = "token_invalid"
    DELETE_TOKEN = "delete_token"
    CONNECTION_TEST = "connection_test"
    LOG_IN = "log_in"
    LOCK_OUT = "lock_out"  # too many wrong passwords
    LOG_OUT = "log_out"
    AUTO_LOG_OUT = "auto_log_out"
    CHANGE_PASSWORD = "change_password"  # the administrator's
    CHANGE_TIMEOUT = "change_timeout"
    SEND_MAIL = "send_mail"
    RECEIVE_MAIL = "receive_mail"
    KEEP_ALIVE = "keep_alive"  # by itself, and not as it should
    CHECK_MAIL = "check_mail"  # likewise, or well again
    SEND_REPORT = "send_report"  # likewise


class Entry(NamedTuple):
    """One line; `time` in wall-clock seconds, `result` "ok" or a reason, later ids are newer."""

    time: float
    who: str
    what: str
    group: str | None
    result: str
    id: int = 0


class Journal:
    """The journal table."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def add(self, actor: Actor, act: Act, group: str | None, result: str = "ok") -> None:
        """Write one entry, and drop what is beyond the bound.

        A journal that cannot be written (a full disk) does not undo what was done already.
        """
        with suppress(AdgangError), self._database.transaction():
            self._database.execute(
                "INSERT INTO journal (time, who, what, group_id, result) VALUES (?, ?, ?, ?, ?)",
                (self._clock.now().wall, actor.name, str(act), group, result),
            )
            self._database.execute(
                "DELETE FROM journal WHERE id <= (SELECT max(id) FROM journal) - ?", (KEPT,)
            )

    def entries(self, limit: int = 100, before: int | None = None) -> list[Entry]:
        """The newest entries, newest first; `before` the entry with that id, for the next page."""
        rows = self._database.query(
            "SELECT time, who, what, group_id, result, id FROM journal"
            " WHERE id < ? ORDER BY id DESC LIMIT ?",
            (_LAST if before is None else before, limit),
        )
        return [
            Entry(float(time or 0), str(who), str(what), None if group is None else str(group),
                  str(result), int(number or 0))
            for time, who, what, group, result, number in rows
        ]  # fmt: skip

    def latest(self, act: Act, group: str) -> Entry | None:
        """The newest entry of one act in one group."""
        rows = self._database.query(
            "SELECT time, who, result, id FROM journal WHERE what = ? AND group_id = ?"
            " ORDER BY id DESC LIMIT 1",
            (str(act), group),
        )
        if not rows:
            return None
        time, who, result, number = rows[0]
        return Entry(float(time or 0), str(who), str(act), group, str(result), int(number or 0))
