# SPDX-License-Identifier: Apache-2.0
"""The administrator's row: hash of the password, wrong tries, lock."""

from __future__ import annotations

import os
from typing import NamedTuple

from app.clock import Instant
from app.database import Database
from app.lockout import Lockout

_TIMEOUT = "session_timeout"


class Password(NamedTuple):
    """`id` names this password, not its hash, which a newer cost may replace."""

    id: str
    hashed: str


class Administrator:
    """The table behind it; each method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def password(self) -> Password | None:
        """The password that is set, if one is."""
        rows = self._database.query("SELECT password_id, hash FROM administrator")
        return Password(str(rows[0][0]), str(rows[0][1])) if rows else None

    def set_first(self, hashed: str) -> str | None:
        """Keep the first password and return its id; None where another one is set."""
        new = os.urandom(8).hex()
        sql = "INSERT OR IGNORE INTO administrator (id, password_id, hash) VALUES (1, ?, ?)"
        return new if self._database.execute(sql, (new, hashed)) else None

    def replace(self, hashed: str) -> str:
        """Keep another password, without wrong tries and locks; its id."""
        new = os.urandom(8).hex()
        sql = "INSERT OR REPLACE INTO administrator (id, password_id, hash) VALUES (1, ?, ?)"
        self._database.execute(sql, (new, hashed))
        return new

    def rehash(self, old: Password, hashed: str) -> None:
        """The same password in another hash."""
        sql = "UPDATE administrator SET hash = ? WHERE password_id = ?"
        self._database.execute(sql, (hashed, old.id))

    def attempt(self, now: Instant) -> tuple[Lockout, bool]:
        """Count a try before it is made; False: it may not be made, because of the lock.

        Counted afterwards, two processes at once or somebody who pulls the plug had more tries.
        """
        with self._database.transaction():
            found = self._settle(now)
            if found.length:
                return found, False
            found = found.tried(now)
            self._put(found)
            return found, True

    def passed(self, password: Password) -> bool:
        """It was the right one: no wrong tries. False where another was set meanwhile."""
        return bool(
            self._database.execute(
                "UPDATE administrator SET tries = 0, locks = 0, lock_length = 0"
                " WHERE password_id = ?",
                (password.id,),
            )
        )

    def lockout(self, now: Instant) -> Lockout:
        """The lock as it stands now."""
        with self._database.transaction():
            return self._settle(now)

    def timeout(self) -> int | None:
        """Seconds until an idle session ends, where somebody chose it."""
        value = self._database.meta(_TIMEOUT)
        return int(value) if value is not None and value.isdecimal() else None

    def set_timeout(self, seconds: int) -> None:
        """Keep it."""
        self._database.set_meta(_TIMEOUT, str(seconds))

    def _settle(self, now: Instant) -> Lockout:
        rows = self._database.query(
            "SELECT tries, locks, lock_length, lock_boot, lock_wall, lock_boot_id"
            " FROM administrator"
        )
        if not rows:
            return Lockout()
        tries, locks, length, boot, wall, boot_id = rows[0]
        since = Instant(float(boot or 0), float(wall or 0), str(boot_id))
        found = Lockout(int(tries or 0), int(locks or 0), float(length or 0), since)
        settled = found.settled(now)
        if settled != found:
            self._put(settled)
        return settled

    def _put(self, lockout: Lockout) -> None:
        self._database.execute(
            "UPDATE administrator SET tries = ?, locks = ?, lock_length = ?, lock_boot = ?,"
            " lock_wall = ?, lock_boot_id = ?",
            (*lockout[:3], *lockout.since),
        )
