# SPDX-License-Identifier: Apache-2.0
"""What is known of each group's token without its secret: state, reason, times, pending grant."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from app.database import Database
from app.oauth.failure import Failure
from app.oauth.token import Token


class TokenState(StrEnum):
    """The manual's four states."""

    NOT_ACQUIRED = "not_acquired"
    WAITING = "waiting"
    ACQUIRED = "acquired"
    INVALID = "invalid"


class Notice(StrEnum):
    """What does not change the state, but should be seen."""

    OFFLINE = "offline"
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_MISSING = "keyring_missing"


class Pending(NamedTuple):
    """A grant that waits for a person; `until` in wall-clock seconds, for showing only.

    `found`: the person logged in with this other account, and is to decide whether to keep it.
    """

    grant_id: str
    provider: str
    account: str
    until: float
    found: str | None = None


class TokenStatus(NamedTuple):
    """What others may know of a group's token; times in wall-clock seconds.

    `detail` and `trace` go with `failure`, those of `reason` are named so: machine words, and what
    the provider finds its refusal by.
    """

    group: str
    state: TokenState = TokenState.NOT_ACQUIRED
    in_force: bool = False
    reason: Failure | None = None
    notice: Notice | None = None
    provider: str | None = None
    account: str | None = None
    acquired_at: float | None = None
    expires_at: float | None = None
    refreshed_at: float | None = None
    pending_until: float | None = None
    failure: Failure | None = None  # how the last Get token ended, until the next
    detail: str = ""
    pending: Pending | None = None
    trace: str = ""
    reason_detail: str = ""
    reason_trace: str = ""

    @property
    def has_something(self) -> bool:
        """Whether a token, good or bad, or a grant would be lost by a change."""
        return self.in_force or self.reason is not None or self.pending is not None


class TokenRecords:
    """The tables behind it; each method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def status(self, group: str) -> TokenStatus:
        """The group's status as it stands on the disk."""
        with self._database.snapshot():
            token = self._database.query(
                "SELECT state, reason, notice, provider, account, acquired_at, expires_at,"
                " refreshed_at, detail, trace FROM token WHERE group_id = ?", (group,),
            )  # fmt: skip
            outcome = self._database.query(
                "SELECT failure, detail, trace FROM outcome WHERE group_id = ?", (group,)
            )
            pending = self.pending(group)
        state = TokenState(str(token[0][0])) if token else TokenState.NOT_ACQUIRED
        row = token[0] if token else (None,) * 10
        return TokenStatus(
            group=group,
            state=TokenState.WAITING if pending else state,
            in_force=state is TokenState.ACQUIRED,
            reason=_reason(row[1]),
            notice=_notice(row[2]),
            provider=_text(row[3]) or (pending.provider if pending else None),
            account=_text(row[4]) or (pending.account if pending else None),
            acquired_at=_number(row[5]),
            expires_at=_number(row[6]),
            refreshed_at=_number(row[7]),
            pending_until=pending.until if pending and pending.found is None else None,
            failure=_reason(outcome[0][0]) if outcome else None,
            detail=str(outcome[0][1]) if outcome else "",
            pending=pending,
            trace=str(outcome[0][2]) if outcome else "",
            reason_detail=_text(row[8]) or "",
            reason_trace=_text(row[9]) or "",
        )

    def pending(self, group: str) -> Pending | None:
        """The group's grant, if one waits."""
        rows = self._database.query(
            "SELECT grant_id, provider, account, until, found FROM pending WHERE group_id = ?",
            (group,),
        )
        if not rows:
            return None
        grant_id, provider, account, until, found = rows[0]
        return Pending(str(grant_id), str(provider), str(account), float(until or 0), _text(found))

    def begin(self, group: str, pending: Pending) -> None:
        """A grant waits now; it replaces an earlier one."""
        with self._database.transaction():
            self._database.execute("INSERT OR IGNORE INTO settings_group VALUES (?)", (group,))
            self._database.execute("DELETE FROM outcome WHERE group_id = ?", (group,))
            self._database.execute(
                "INSERT OR REPLACE INTO pending VALUES (?, ?, ?, ?, ?, ?)",
                (group, pending.grant_id, pending.provider, pending.account, pending.until,
                 pending.found),
            )  # fmt: skip

    def hold(self, group: str, grant_id: str, found: str) -> bool:
        """The grant brought a token of another account; False where another grant took its place.

        The code is spent, so the group waits for a decision, and no longer for a phone.
        """
        return bool(
            self._database.execute(
                "UPDATE pending SET found = ? WHERE group_id = ? AND grant_id = ?",
                (found, group, grant_id),
            )
        )

    def end(
        self, group: str, grant_id: str, failure: Failure, detail: str = "", trace: str = ""
    ) -> bool:
        """The grant ended without success; False where another one took its place."""
        with self._database.transaction():
            if not self._drop_pending(group, grant_id):
                return False
            self._database.execute(
                "INSERT OR REPLACE INTO outcome VALUES (?, ?, ?, ?, ?)",
                (group, grant_id, str(failure), detail, trace),
            )
            return True

    def refused(self, group: str, failure: Failure, detail: str = "", trace: str = "") -> None:
        """Get token ended before there was a grant."""
        with self._database.transaction():
            self._database.execute("INSERT OR IGNORE INTO settings_group VALUES (?)", (group,))
            self._database.execute(
                "INSERT OR REPLACE INTO outcome VALUES (?, '', ?, ?, ?)",
                (group, str(failure), detail, trace),
            )

    def acquired(self, group: str, provider: str, token: Token) -> None:
        """The token is in the vault; the grant is over, in the same transaction."""
        with self._database.transaction():
            self._database.execute("INSERT OR IGNORE INTO settings_group VALUES (?)", (group,))
            self._database.execute("DELETE FROM pending WHERE group_id = ?", (group,))
            self._database.execute("DELETE FROM outcome WHERE group_id = ?", (group,))
            self._database.execute(
                "INSERT OR REPLACE INTO token (group_id, state, provider, account, acquired_at,"
                " expires_at, refreshed_at) VALUES (?, 'acquired', ?, ?, ?, ?, ?)",
                (group, provider, token.binding.account, token.acquired_at, token.expires_at,
                 token.refreshed_at),
            )  # fmt: skip

    def refreshed(self, group: str, token: Token) -> None:
        """A refreshed token is in the vault: whatever was wrong before is over."""
        self._database.execute(
            "UPDATE token SET state = 'acquired', reason = NULL, notice = NULL, detail = '',"
            " trace = '', expires_at = ?, refreshed_at = ? WHERE group_id = ?",
            (token.expires_at, token.refreshed_at, group),
        )

    def invalid(self, group: str, reason: Failure, detail: str = "", trace: str = "") -> None:
        """The token is refused for good."""
        self._database.execute(
            "UPDATE token SET state = 'invalid', reason = ?, detail = ?, trace = ?, notice = NULL"
            " WHERE group_id = ?",
            (str(reason), detail, trace, group),
        )

    def notice(self, group: str, notice: Notice | None) -> None:
        """Something to be seen that leaves the state as it is; written only when it changes."""
        self._database.execute(
            "UPDATE token SET notice = ? WHERE group_id = ? AND notice IS NOT ?",
            (notice and str(notice), group, notice and str(notice)),
        )

    def cleared(self, group: str) -> None:
        """There is no token, no grant and no outcome any more."""
        with self._database.transaction():
            for table in ("token", "pending", "outcome"):
                self._database.execute(f"DELETE FROM {table} WHERE group_id = ?", (group,))  # noqa: S608

    def cleared_token(self, group: str) -> None:
        """The token is gone from the vault; a waiting grant is not touched."""
        self._database.execute("DELETE FROM token WHERE group_id = ?", (group,))

    def checked(self, group: str) -> str | None:
        """The mark of what the token's binding was compared with last."""
        return self._database.meta(f"checked/{group}")

    def keep_checked(self, group: str, mark: str) -> None:
        """Remember that comparison."""
        self._database.set_meta(f"checked/{group}", mark)

    def _drop_pending(self, group: str, grant_id: str) -> bool:
        return bool(
            self._database.execute(
                "DELETE FROM pending WHERE group_id = ? AND grant_id = ?", (group, grant_id)
            )
        )


def _reason(value: object) -> Failure | None:
    """The list of reasons only grows: a newer version may have written one we do not know."""
    if value is None:
        return None
    try:
        return Failure(str(value))
    except ValueError:
        return Failure.REFUSED_BY_PROVIDER


def _notice(value: object) -> Notice | None:
    return Notice(str(value)) if value in tuple(Notice) else None


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _number(value: str | float | None) -> float | None:
    return None if value is None else float(value)
