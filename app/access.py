# SPDX-License-Identifier: Apache-2.0
"""The administrator: password, lock, sessions, and who may change anything.

Knows nothing of the panel: whoever asks brings a password and gets an `Actor`.
"""

from __future__ import annotations

import math

from app.actor import MAIL_JOB, OPERATOR, SERVICE, Actor, Role, command_line
from app.administrator import Administrator, Password
from app.clock import Clock
from app.database import Database
from app.errors import AdgangError, ErrorId
from app.journal import Act, Journal
from app.lockout import TRIES, Lockout
from app.password_hash import COST, Cost, PasswordHash
from app.secret import Secret
from app.sessions import Sessions

__all__ = ["MAIL_JOB", "OPERATOR", "SERVICE", "Access", "Actor", "Role", "command_line"]

_NAME = "administrator"
TIMEOUT, SHORTEST_TIMEOUT, LONGEST_TIMEOUT = 300, 30, 900  # seconds


class Access:
    """Thread-safe. What takes a password takes a good part of a second, so call it in a worker."""

    def __init__(
        self, database: Database, clock: Clock, journal: Journal, cost: Cost | None = None
    ) -> None:
        self._clock = clock
        self._journal = journal
        self._store = Administrator(database)
        self._hash = PasswordHash(cost or COST)
        self._sessions = Sessions(clock)

    def configured(self) -> bool:
        """Whether an administrator password is set."""
        return self._store.password() is not None

    def set_first(self, password: Secret) -> Actor:
        """Set the password while there is none, and log in.

        Raises `bad_value`, and `not_permitted` where one is set.
        """
        new = None if self.configured() else self._store.set_first(self._hash.make(password))
        if new is None:
            raise _refused(OPERATOR)
        actor = self._open(new)
        self._journal.add(actor, Act.CHANGE_PASSWORD, None)
        return actor

    def log_in(self, password: Secret) -> Actor:
        """A session for who knows the password.

        Raises `password_wrong` (value: tries left), `locked_out` (value: whole seconds left),
        and `not_configured` where none is set.
        """
        actor = self._open(self._verified(password).id)
        self._journal.add(actor, Act.LOG_IN, None)
        return actor

    def lockout(self) -> float:
        """Seconds until the next try may be made; 0: now."""
        now = self._clock.now()
        return self._store.lockout(now).remaining(now)

    def change(self, old: Secret, new: Secret, actor: Actor) -> None:
        """Set another password; ends all other sessions.

        Raises `not_permitted`, `bad_value`, and as `log_in` for the old one.
        """
        self.require_change(actor)
        hashed = self._hash.make(new)
        self._verified(old)
        self._replace(hashed, actor)

    def reset_password(self, new: Secret, actor: Actor) -> None:
        """Set another password without the old one, and lift a lock; ends all sessions.

        For the command line alone. Raises `not_permitted`, `bad_value`.
        """
        if actor.role is not Role.COMMAND_LINE:
            raise _refused(actor)
        self._replace(self._hash.make(new), actor)

    def log_out(self, actor: Actor) -> None:
        """End the session, also one whose time is over; without one, nothing."""
        self._sweep()
        if self._sessions.end(actor):
            self._journal.add(actor, Act.LOG_OUT, None)

    def touch(self, actor: Actor) -> None:
        """Somebody touched the panel: the session's time begins anew. Memory only."""
        self._sessions.touch(actor)

    def remaining(self, actor: Actor) -> float:
        """Seconds until the session ends by itself; 0: it is over.

        It is over too where another process has set another password, or reset the panel.
        """
        self._sweep()
        return self._sessions.remaining(actor) if self._live(actor) else 0.0

    def timeout(self) -> int:
        """Seconds without a touch until a session ends."""
        chosen = self._store.timeout()
        if chosen is None or not SHORTEST_TIMEOUT <= chosen <= LONGEST_TIMEOUT:
            return TIMEOUT
        return chosen

    def set_timeout(self, seconds: int, actor: Actor) -> None:
        """Change it, at once. Raises `not_permitted`, `bad_value`."""
        self.require_change(actor)
        if not SHORTEST_TIMEOUT <= seconds <= LONGEST_TIMEOUT:
            raise AdgangError(
                ErrorId.BAD_VALUE, key="timeout", value=str(seconds),
                allowed=f"{SHORTEST_TIMEOUT} to {LONGEST_TIMEOUT}",
            )  # fmt: skip
        self._store.set_timeout(seconds)
        self._sessions.timeout = float(seconds)
        self._journal.add(actor, Act.CHANGE_TIMEOUT, None)

    def require_change(self, actor: Actor) -> None:
        """Settings and tokens are the administrator's. Raises `not_permitted` for others.

        The command line's permission is the operating system's (see `state.prepare`).
        """
        if actor.role is Role.COMMAND_LINE:
            return
        self._sweep()
        if actor.role is not Role.ADMINISTRATOR or not self._live(actor):
            raise _refused(actor)

    def forget(self) -> None:
        """The state was reset: nobody is logged in, and the journal is not to tell of them."""
        self._sessions.end_all()

    def close(self) -> None:
        """End all sessions."""
        self._sweep()
        self._ended(self._sessions.end_all())

    def _open(self, password: str) -> Actor:
        self._sweep()
        self._sessions.timeout = float(self.timeout())
        return self._sessions.open(_NAME, password)

    def _live(self, actor: Actor) -> bool:
        opened_with = self._sessions.password(actor)
        if opened_with is None:
            return False
        there = self._store.password()
        if there is not None and there.id == opened_with:
            return True
        self._ended(self._sessions.end_all(but=there and there.id))
        return False

    def _verified(self, password: Secret) -> Password:
        there = self._store.password()
        if there is None:
            raise AdgangError(ErrorId.NOT_CONFIGURED, key=_NAME)
        counted, allowed = self._store.attempt(self._clock.now())
        if not allowed:
            raise self._locked(counted)
        if self._hash.fits(there.hashed, password) and self._store.passed(there):
            if self._hash.outdated(there.hashed):
                self._store.rehash(there, self._hash.make(password))
            return there
        # Nobody has proved to be the administrator.
        self._journal.add(OPERATOR, Act.LOG_IN, None, str(ErrorId.PASSWORD_WRONG))
        if not counted.length:
            raise AdgangError(ErrorId.PASSWORD_WRONG, key="password",
                              value=str(TRIES - counted.tries))  # fmt: skip
        self._journal.add(OPERATOR, Act.LOCK_OUT, None)
        raise self._locked(counted)

    def _locked(self, lockout: Lockout) -> AdgangError:
        left = math.ceil(lockout.remaining(self._clock.now()))
        return AdgangError(ErrorId.LOCKED_OUT, key="password", value=str(left))

    def _replace(self, hashed: str, actor: Actor) -> None:
        new = self._store.replace(hashed)
        self._sessions.renew(actor, new)
        self._journal.add(actor, Act.CHANGE_PASSWORD, None)
        self._ended(self._sessions.end_all(but=new))

    def _sweep(self) -> None:
        for actor in self._sessions.end_idle():
            self._journal.add(actor, Act.AUTO_LOG_OUT, None)

    def _ended(self, actors: list[Actor]) -> None:
        for actor in actors:
            self._journal.add(actor, Act.LOG_OUT, None)


def _refused(actor: Actor) -> AdgangError:
    return AdgangError(ErrorId.NOT_PERMITTED, key="actor", value=actor.name)
