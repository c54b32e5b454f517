# SPDX-License-Identifier: Apache-2.0
"""A token of another account than the settings': held until a person keeps it or gives it back."""

from __future__ import annotations

from app.actor import Actor
from app.errors import AdgangError
from app.grant_ends import GrantEnds
from app.grant_values import PollOutcome
from app.journal import Act
from app.live_grants import Live, LiveGrants
from app.oauth.failure import Failure
from app.oauth.token import Token
from app.parts import LOCK_TIMEOUT, Parts, settings_lock
from app.token_records import Pending


class Decisions:
    """The decisions that wait, of all groups."""

    def __init__(self, parts: Parts, live: LiveGrants, ends: GrantEnds) -> None:
        self._parts = parts
        self._live = live
        self._ends = ends

    def hold(self, group: str, live: Live, token: Token) -> PollOutcome:
        """Keep the token aside, and ask. Hold the group's lock.

        The code is spent, so it is never polled for again, whatever becomes of the decision.
        Raises the vault's and the database's errors.
        """
        self._live.hold(group, live, token)
        if self._parts.records.hold(group, live.grant.id, token.binding.account):
            self._parts.journal.add(live.actor, Act.GET_TOKEN, group, str(Failure.WRONG_ACCOUNT))
        else:  # cancelled a moment ago
            self._live.sweep(group)
        return self._ends.over(group)

    def waiting(self, group: str, pending: Pending, actor: Actor) -> PollOutcome:
        """Where a decision stands. Hold the group's lock. Raises the vault's errors."""
        token = self._live.held(group, pending)
        if token is None:
            return self._ends.fail(group, pending.grant_id, Failure.STORAGE_FAILED, actor)
        if self._live.is_stored(group, token):  # decided, and interrupted
            return self._kept(group, pending, token, actor)
        return self._ends.over(group)

    def decide(self, group: str, actor: Actor, *, keep: bool) -> PollOutcome:
        """Keep the other account's token, and the account with it; or give the token back.

        Where nothing waits for a decision: how the latest grant ended. Raises `not_permitted`,
        `lock_busy`, the vault's and the database's errors; then the decision still waits.
        """
        self._parts.access().require_change(actor)
        with (
            self._parts.locks.hold(settings_lock(group), timeout=LOCK_TIMEOUT),
            self._parts.locks.hold(group, timeout=LOCK_TIMEOUT),
        ):
            pending = self._parts.records.pending(group)
            if pending is None or pending.found is None:
                return self._ends.over(group)
            token = self._live.held(group, pending)
            if token is None:
                return self._ends.fail(group, pending.grant_id, Failure.STORAGE_FAILED, actor)
            if not keep:
                return self._ends.fail(group, pending.grant_id, Failure.WRONG_ACCOUNT, actor)
            if not self._fits(group, token):
                return self._ends.fail(group, pending.grant_id, Failure.CANCELLED, actor)
            return self._kept(group, pending, token, actor)

    def _fits(self, group: str, token: Token) -> bool:
        """Whether the settings still ask for this provider, client and tenant."""
        try:
            bound = self._parts.wanted(group)[1]
        except AdgangError:  # a setting is gone
            return False
        return bound._replace(account=token.binding.account) == token.binding

    def _kept(self, group: str, pending: Pending, token: Token, actor: Actor) -> PollOutcome:
        account = self._parts.settings.checked(group, {"account": token.binding.account})
        outcome = self._ends.succeed(group, pending.provider, token, actor, account)
        self._parts.journal.add(actor, Act.CHANGE_SETTINGS, group)
        return outcome
