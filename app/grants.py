# SPDX-License-Identifier: Apache-2.0
"""Get token: a grant is begun, polled by exactly one process, and ends in a stored token."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.access import Actor, require_change
from app.errors import AdgangError, ErrorId
from app.grant_values import Code, PollOutcome, code_of, token_from
from app.journal import Act
from app.oauth.failure import REMEDIES, Failure, of_missed, of_provider
from app.oauth.token import Binding, Token
from app.parts import LOCK_TIMEOUT, Parts, grant_entry
from app.poller_role import PollerRole
from app.secret import Secret
from app.token_records import Pending, TokenState

if TYPE_CHECKING:
    from app.oauth.device_grant import Ended, Grant, Granted, Waiting
    from app.oauth.provider import Provider
    from app.oauth.token_response import TokenResponse

_WATCH = 1.0  # seconds between looks at a grant that another process polls
_RETRY = 2.0  # seconds until the next try where the keyring, a lock or the network refused


@dataclass(slots=True)
class _Live:
    """A grant as this process polls it; `token` is granted and waits for the keyring."""

    grant: Grant
    provider: Provider
    binding: Binding
    actor: Actor
    token: Token | None = None


class Grants:
    """The pending grants of all groups."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._live: dict[str, _Live] = {}
        self._poller = PollerRole(parts.locks)

    def begin(self, group: str, actor: Actor) -> Code:
        """Ask the provider for a code; the group waits for authorization from now on.

        Raises `not_permitted`, `not_configured`, the vault's errors (before the provider is
        asked), and `failed` with the reason.
        """
        from app.oauth.device_grant import Ended, start

        require_change(actor)
        provider, bound = self._parts.wanted(group)
        vault = self._parts.vault()
        for entry in (group, grant_entry(group)):  # another installation's is found out here
            vault.read(entry)
        vault.self_test()
        answer = self._parts.reach.client(provider).device_authorization()
        now = self._parts.clock.now()
        grant = start(answer, now, provider, self._parts.config.qr_hosts)
        if isinstance(grant, Ended):
            failure = of_provider(grant.failure)
            self._parts.journal.add(actor, Act.GET_TOKEN, group, str(failure))
            raise AdgangError(ErrorId.FAILED, key=group, value=grant.detail or None, reason=failure)
        pending = Pending(grant.id, provider.id, bound.account, now.wall + grant.expires_in)
        with self._parts.locks.hold(group, timeout=LOCK_TIMEOUT):
            if not self._still_wanted(group, bound):  # changed while the provider answered
                raise AdgangError(ErrorId.FAILED, key=group, reason=Failure.CANCELLED)
            vault.write(grant_entry(group), Secret(grant.dumps()))
            self._parts.records.begin(group, pending)
            self._live[group] = _Live(grant, provider, bound, actor)
        self._parts.journal.add(actor, Act.GET_TOKEN, group)
        self._poller.become(group)
        return code_of(grant, now)

    def code(self, group: str) -> Code | None:
        """The pending grant's code, after a restart too; None where no grant waits.

        Raises the vault's errors.
        """
        pending = self._parts.records.pending(group)
        if pending is None:
            return None
        live = self._load(group, pending)
        return code_of(live.grant, self._parts.clock.now()) if live else None

    def poll(self, group: str, actor: Actor, grant_id: str | None = None) -> PollOutcome:
        """Ask the provider once, if it is time and nobody else does.

        `grant_id` is the grant the caller shows; another one in its place is `replaced`. What a
        later call could mend (a locked keyring, a busy lock, no network) is a delay, no error.
        """
        pending = self._parts.records.pending(group)
        if pending is None:
            self._poller.retire(group)
            return self._over(group)
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
        if self._outlived(group, pending):
            return self._end(group, pending.grant_id, Failure.EXPIRED, actor)
        reason = error.reason or _STORE_FAILURE.get(error.id)
        return PollOutcome(TokenState.WAITING, _RETRY, failure=reason)

    def _outlived(self, group: str, pending: Pending) -> bool:
        live, now = self._live.get(group), self._parts.clock.now()
        if live and live.grant.id == pending.grant_id:
            return live.grant.remaining(now) <= 0
        return now.wall > pending.until  # its own clock is out of reach, in a locked keyring

    def _still_wanted(self, group: str, bound: Binding) -> bool:
        try:
            return self._parts.wanted(group)[1] == bound
        except AdgangError:  # a setting is gone
            return False

    def cancel(self, group: str, actor: Actor) -> None:
        """End the grant without success; a poll under way finds that out by itself."""
        require_change(actor)
        pending = self._parts.records.pending(group)
        if pending and self._parts.records.end(group, pending.grant_id, Failure.CANCELLED):
            self._parts.journal.add(actor, Act.CANCEL_GRANT, group)
        self._poller.retire(group)
        # Where the lock is busy, the poller or the next start takes the rest away.
        with suppress(AdgangError), self._parts.locks.hold(group, timeout=0.2):
            self._sweep(group)

    def sweep(self, group: str) -> None:
        """Take away the secret of a grant that no longer waits. Hold the group's lock."""
        self._sweep(group)

    def release(self) -> None:
        """Let other processes poll; the grants stay."""
        self._poller.retire_all()

    def _step(self, group: str, actor: Actor) -> PollOutcome:
        pending = self._parts.records.pending(group)
        if pending is None:
            return self._over(group)
        live = self._load(group, pending)
        if live is None:
            return self._end(group, pending.grant_id, Failure.STORAGE_FAILED, actor)
        if live.token is not None:
            return self._store(group, live, live.token)
        return self._ask(group, live)

    def _ask(self, group: str, live: _Live) -> PollOutcome:
        from app.oauth.device_grant import Granted, Waiting, advance, expire

        now = self._parts.clock.now()
        if ended := expire(live.grant, now):
            return self._end(group, live.grant.id, ended.failure, live.actor, ended.detail)
        if (wait := live.grant.due_in(now)) > 0:
            return PollOutcome(TokenState.WAITING, wait)
        answer = self._parts.reach.client(live.provider).device_token(live.grant.device_code)
        result: Waiting | Granted | Ended = advance(live.grant, answer, self._parts.clock.now())
        if isinstance(result, Waiting):
            return self._wait(group, live, result, answer.trouble)
        if isinstance(result, Granted):
            return self._granted(group, live, result.response)
        return self._end(group, live.grant.id, result.failure, live.actor, result.detail)

    def _wait(self, group: str, live: _Live, result: Waiting, why: Failure | None) -> PollOutcome:
        slower = result.grant.interval != live.grant.interval
        live.grant = result.grant
        if slower:  # slow_down holds after a restart too
            self._parts.vault().write(grant_entry(group), Secret(result.grant.dumps()))
        failure = of_missed(why) if result.grant.misses else None
        return PollOutcome(TokenState.WAITING, result.delay, failure=failure)

    def _granted(self, group: str, live: _Live, response: TokenResponse) -> PollOutcome:
        from app.oauth.token_response import missing_scopes

        if lacking := missing_scopes(live.provider.scopes, response.scope):
            return self._refuse(group, live, response, Failure.SCOPE_MISSING, " ".join(lacking))
        if response.accounts and live.binding.account.lower() not in response.accounts:
            return self._refuse(group, live, response, Failure.WRONG_ACCOUNT)
        live.token = token_from(response, live.binding, self._parts.clock.now(), live.provider)
        return self._store(group, live, live.token)

    def _refuse(
        self, group: str, live: _Live, response: TokenResponse, failure: Failure, detail: str = ""
    ) -> PollOutcome:
        """The provider agreed, but to the wrong thing: give the token back."""
        self._give_back(live, response.refresh or response.access, bool(response.refresh))
        return self._end(group, live.grant.id, failure, live.actor, detail)

    def _store(self, group: str, live: _Live, token: Token) -> PollOutcome:
        pending = self._parts.records.pending(group)
        if pending is None or pending.grant_id != live.grant.id:  # cancelled while we asked
            self._give_back(live, token.refresh or token.access, token.refresh is not None)
            return self._over(group)
        if not self._still_wanted(group, live.binding):
            self._give_back(live, token.refresh or token.access, token.refresh is not None)
            return self._end(group, live.grant.id, Failure.WRONG_ACCOUNT, live.actor)
        try:
            self._parts.vault().write(group, Secret(token.dumps()))
            self._parts.records.acquired(group, live.provider.id, token)
        except AdgangError as error:
            # Never poll again after a success: the token waits here for the keyring or the disk.
            if live.grant.remaining(self._parts.clock.now()) > 0:
                reason = error.reason or _STORE_FAILURE.get(error.id, Failure.STORAGE_FAILED)
                return PollOutcome(TokenState.WAITING, _RETRY, failure=reason)
            self._give_back(live, token.refresh or token.access, token.refresh is not None)
            return self._end(group, live.grant.id, Failure.STORAGE_FAILED, live.actor)
        with suppress(AdgangError):  # the token is stored; the next start sweeps
            self._sweep(group)
        self._parts.journal.add(live.actor, Act.TOKEN_ACQUIRED, group)
        return PollOutcome(TokenState.ACQUIRED, None)

    def _end(
        self, group: str, grant_id: str, failure: Failure, actor: Actor, detail: str = ""
    ) -> PollOutcome:
        if self._parts.records.end(group, grant_id, failure, detail):
            self._parts.journal.add(actor, Act.GET_TOKEN, group, str(failure))
        with suppress(AdgangError):  # swept at the next start where the keyring is locked now
            self._sweep(group)
        return self._over(group)

    def _over(self, group: str) -> PollOutcome:
        status = self._parts.records.status(group)
        return PollOutcome(status.state, None, failure=status.failure, detail=status.detail)

    def _load(self, group: str, pending: Pending) -> _Live | None:
        live = self._live.get(group)
        if live and live.grant.id == pending.grant_id:
            return live
        from app.access import SERVICE
        from app.oauth.device_grant import Grant

        stored = self._parts.vault().read(grant_entry(group))
        if stored is None:
            return None
        try:
            grant = Grant.loads(stored.reveal())
            provider, bound = self._parts.wanted(group)
        except (ValueError, AdgangError):
            return None
        if (grant.id, provider.id, bound.account) != (
            pending.grant_id, pending.provider, pending.account
        ):  # fmt: skip
            return None
        # When it was polled last is not kept: one interval from now is never too soon.
        live = _Live(replace(grant, polled=self._parts.clock.now()), provider, bound, SERVICE)
        live.token = self._saved_before_crash(group)
        self._live[group] = live
        return live

    def _saved_before_crash(self, group: str) -> Token | None:
        """A token that the grant already brought: asking again would kill it."""
        stored = self._parts.vault().read(group)
        if stored is None:
            return None
        try:
            token = Token.loads(stored.reveal())
        except ValueError:  # not ours to judge here: success will replace it
            return None
        recorded = self._parts.records.status(group).acquired_at
        return token if token.acquired_at != recorded else None

    def _sweep(self, group: str) -> None:
        if self._parts.records.pending(group) is None:
            self._live.pop(group, None)
            self._parts.vault().remove(grant_entry(group))

    def _give_back(self, live: _Live, secret: Secret, refresh: bool) -> None:
        with suppress(AdgangError):  # it dies unused where the provider cannot be reached
            if not self._parts.reach.endpoints(live.provider).revocation:
                return
            hint = "refresh_token" if refresh else "access_token"
            self._parts.reach.client(live.provider).revoke(secret, hint)


_MENDS_ITSELF = {ErrorId.LOCK_BUSY, ErrorId.KEYRING_LOCKED, ErrorId.KEYRING_MISSING}
_STORE_FAILURE = {
    ErrorId.KEYRING_LOCKED: Failure.KEYRING_LOCKED,
    ErrorId.KEYRING_MISSING: Failure.KEYRING_MISSING,
}
