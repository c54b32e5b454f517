# SPDX-License-Identifier: Apache-2.0
"""Get token: a grant is begun, polled by exactly one process, and ends in a stored token."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from app.actor import Actor
from app.decisions import Decisions
from app.errors import AdgangError, ErrorId
from app.grant_ends import GrantEnds
from app.grant_values import Code, PollOutcome, code_of, token_from
from app.journal import Act
from app.live_grants import Live, LiveGrants
from app.oauth.failure import REMEDIES, Failure, of_missed, of_provider
from app.oauth.token import Binding, Token
from app.parts import LOCK_TIMEOUT, Parts, grant_entry
from app.poller_role import PollerRole
from app.secret import Secret
from app.token_records import Pending, TokenState

if TYPE_CHECKING:
    from app.oauth.device_grant import Ended, Granted, Waiting
    from app.oauth.token_response import TokenResponse

_WATCH = 1.0  # seconds between looks at a grant that another process polls
_RETRY = 2.0  # seconds until the next try where the keyring, a lock or the network refused


class Grants:
    """The pending grants of all groups."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._live = LiveGrants(parts)
        self._ends = GrantEnds(parts, self._live)
        self._decisions = Decisions(parts, self._live, self._ends)
        self._poller = PollerRole(parts.locks)

    def begin(self, group: str, actor: Actor) -> Code:
        """Ask the provider for a code; the group waits for authorization from now on.

        Raises `not_permitted`, `not_configured`, the vault's errors (before the provider is
        asked), and `failed` with the reason.
        """
        from app.oauth.device_grant import Ended, start

        self._parts.access().require_change(actor)
        provider, bound = self._parts.wanted(group)
        vault = self._parts.vault()
        for entry in (group, grant_entry(group)):  # another installation's is found out here
            vault.read(entry)
        vault.self_test()
        try:
            answer = self._parts.reach.client(provider).device_authorization()
        except AdgangError as error:  # its endpoints are asked for as well
            if error.reason is not None:
                self._ends.refused(group, of_provider(error.reason), actor, error.value or "")
            raise
        now = self._parts.clock.now()
        grant = start(answer, now, provider, self._parts.config.qr_hosts)
        if isinstance(grant, Ended):
            failure = of_provider(grant.failure)
            self._ends.refused(group, failure, actor, grant.detail, grant.trace)
            raise AdgangError(
                ErrorId.FAILED, key=group, value=grant.detail or None, reason=failure,
                trace=grant.trace,
            )  # fmt: skip
        pending = Pending(grant.id, provider.id, bound.account, now.wall + grant.expires_in)
        with self._parts.locks.hold(group, timeout=LOCK_TIMEOUT):
            if not self._still_wanted(group, bound):  # changed while the provider answered
                raise AdgangError(ErrorId.FAILED, key=group, reason=Failure.CANCELLED)
            self._live.keep(group, Live(grant, provider, bound, actor))
            self._parts.records.begin(group, pending)
        self._parts.journal.add(actor, Act.GET_TOKEN, group)
        self._poller.become(group)
        return code_of(grant, now)

    def code(self, group: str) -> Code | None:
        """The pending grant's code, after a restart too; None where no grant waits.

        Raises the vault's errors.
        """
        pending = self._parts.records.pending(group)
        if pending is None or pending.found is not None:
            return None
        live = self._live.load(group, pending)
        return code_of(live.grant, self._parts.clock.now()) if live else None

    def poll(self, group: str, actor: Actor, grant_id: str | None = None) -> PollOutcome:
        """Ask the provider once, if it is time and nobody else does.

        `grant_id` is the grant the caller shows; another one in its place is `replaced`. What a
        later call could mend (a locked keyring, a busy lock, no network) is a delay, no error.
        """
        pending = self._parts.records.pending(group)
        if pending is None:
            self._poller.retire(group)
            return self._ends.over(group)
        if grant_id is not None and pending.grant_id != grant_id:
            return PollOutcome(TokenState.WAITING, None, failure=Failure.REPLACED)
        if not self._poller.become(group):
            return PollOutcome(TokenState.WAITING, _WATCH, elsewhere=True)
        try:
            with self._parts.locks.hold(group, timeout=0.0):
                outcome = self._step(group, actor)
        except AdgangError as error:
            outcome = self._delayed(group, pending, actor, error)
        if outcome.delay is None:
            self._poller.retire(group)
        return outcome

    def _delayed(
        self, group: str, pending: Pending, actor: Actor, error: AdgangError
    ) -> PollOutcome:
        if error.id not in _MENDS_ITSELF and not (
            error.reason and REMEDIES[error.reason].transient
        ):
            raise error
        if pending.found is None and self._outlived(group, pending):
            return self._ends.fail(group, pending.grant_id, Failure.EXPIRED, actor)
        reason = error.reason or _STORE_FAILURE.get(error.id)
        return PollOutcome(TokenState.WAITING, _RETRY, failure=reason)

    def _outlived(self, group: str, pending: Pending) -> bool:
        live, now = self._live.get(group, pending.grant_id), self._parts.clock.now()
        if live:
            return live.grant.remaining(now) <= 0
        return now.wall > pending.until  # its own clock is out of reach, in a locked keyring

    def _still_wanted(self, group: str, bound: Binding) -> bool:
        try:
            return self._parts.wanted(group)[1] == bound
        except AdgangError:  # a setting is gone
            return False

    def decide(self, group: str, actor: Actor, *, keep: bool) -> PollOutcome:
        """Keep the token of another account, or give it back (see `Decisions.decide`)."""
        return self._decisions.decide(group, actor, keep=keep)

    def cancel(self, group: str, actor: Actor) -> None:
        """End the grant without success; a poll under way finds that out by itself."""
        self._parts.access().require_change(actor)
        pending = self._parts.records.pending(group)
        if pending and self._parts.records.end(group, pending.grant_id, Failure.CANCELLED):
            self._parts.journal.add(actor, Act.CANCEL_GRANT, group)
        self._poller.retire(group)
        # Where the lock is busy, the poller or the next start takes the rest away.
        with suppress(AdgangError), self._parts.locks.hold(group, timeout=0.2):
            self._live.sweep(group)

    def sweep(self, group: str) -> None:
        """Take away the secret of a grant that no longer waits. Hold the group's lock."""
        self._live.sweep(group)

    def release(self) -> None:
        """Let other processes poll; the grants stay."""
        self._poller.retire_all()

    def _step(self, group: str, actor: Actor) -> PollOutcome:
        pending = self._parts.records.pending(group)
        if pending is None:
            return self._ends.over(group)
        if pending.found is not None:
            return self._decisions.waiting(group, pending, actor)
        live = self._live.load(group, pending)
        if live is None:
            return self._ends.fail(group, pending.grant_id, Failure.STORAGE_FAILED, actor)
        if live.token is not None:
            return self._store(group, live, live.token)
        return self._ask(group, live)

    def _ask(self, group: str, live: Live) -> PollOutcome:
        from app.oauth.device_grant import Granted, Waiting, advance, expire

        now = self._parts.clock.now()
        if ended := expire(live.grant, now):
            return self._failed(group, live, ended)
        if (wait := live.grant.due_in(now)) > 0:
            return PollOutcome(TokenState.WAITING, wait)
        answer = self._parts.reach.client(live.provider).device_token(live.grant.device_code)
        result: Waiting | Granted | Ended = advance(live.grant, answer, self._parts.clock.now())
        if isinstance(result, Waiting):
            return self._wait(group, live, result, answer.trouble)
        if isinstance(result, Granted):
            return self._granted(group, live, result.response)
        return self._failed(group, live, result)

    def _failed(self, group: str, live: Live, ended: Ended) -> PollOutcome:
        return self._ends.fail(
            group, live.grant.id, ended.failure, live.actor, ended.detail, ended.trace
        )

    def _wait(self, group: str, live: Live, result: Waiting, why: Failure | None) -> PollOutcome:
        slower = result.grant.interval != live.grant.interval
        live.grant = result.grant
        if slower:  # slow_down holds after a restart too
            self._parts.vault().write(grant_entry(group), Secret(result.grant.dumps()))
        failure = of_missed(why) if result.grant.misses else None
        return PollOutcome(TokenState.WAITING, result.delay, failure=failure)

    def _granted(self, group: str, live: Live, response: TokenResponse) -> PollOutcome:
        from app.oauth.accounts import same
        from app.oauth.token_response import missing_scopes

        bound = live.binding
        if response.accounts and not same(bound.account, response.accounts):
            bound = bound._replace(account=response.accounts[0])
        live.token = token_from(response, bound, self._parts.clock.now(), live.provider)
        if lacking := missing_scopes(live.provider.scopes, response.scope):
            # The provider agreed, but to too little.
            self._live.give_back(live.provider, live.token)
            ended = Failure.SCOPE_MISSING
            return self._ends.fail(group, live.grant.id, ended, live.actor, " ".join(lacking))
        return self._store(group, live, live.token)

    def _store(self, group: str, live: Live, token: Token) -> PollOutcome:
        pending = self._parts.records.pending(group)
        if pending is None or pending.grant_id != live.grant.id:  # cancelled while we asked
            self._live.give_back(live.provider, token)
            return self._ends.over(group)
        if not self._still_wanted(group, live.binding):
            self._live.give_back(live.provider, token)
            return self._ends.fail(group, live.grant.id, Failure.WRONG_ACCOUNT, live.actor)
        try:
            if live.foreign:
                return self._decisions.hold(group, live, token)
            return self._ends.succeed(group, live.provider.id, token, live.actor)
        except AdgangError as error:
            # Never poll again after a success: the token waits here for the keyring or the disk.
            if live.grant.remaining(self._parts.clock.now()) > 0:
                reason = error.reason or _STORE_FAILURE.get(error.id, Failure.STORAGE_FAILED)
                return PollOutcome(TokenState.WAITING, _RETRY, failure=reason)
            self._live.give_back(live.provider, token)
            return self._ends.fail(group, live.grant.id, Failure.STORAGE_FAILED, live.actor)


_MENDS_ITSELF = {ErrorId.LOCK_BUSY, ErrorId.KEYRING_LOCKED, ErrorId.KEYRING_MISSING}
_STORE_FAILURE = {
    ErrorId.KEYRING_LOCKED: Failure.KEYRING_LOCKED,
    ErrorId.KEYRING_MISSING: Failure.KEYRING_MISSING,
}
