# SPDX-License-Identifier: Apache-2.0
"""TokenService: the one door to tokens."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from app.actor import Actor
from app.catalogue import GROUPS
from app.catalogue import group as known
from app.errors import AdgangError, ErrorId
from app.journal import Act
from app.oauth.failure import Failure
from app.oauth.token import Token
from app.parts import LOCK_TIMEOUT, Parts
from app.secret import Secret
from app.token_records import Notice, TokenState, TokenStatus

if TYPE_CHECKING:
    from app.grant_values import Code, PollOutcome
    from app.grants import Grants
    from app.oauth.provider import Provider
    from app.refresh import Refresher

__all__ = ["DeleteOutcome", "Notice", "TokenService", "TokenState", "TokenStatus"]


class DeleteOutcome(NamedTuple):
    """What became of a deleted token at the provider.

    `revoked`: the provider was told. `shared`: it was not, because another group would have
    lost its token by it. Neither: something is left to do at the provider, on `page` where its
    address is known.
    """

    deleted: bool
    revoked: bool = False
    shared: bool = False
    page: str = ""


class TokenService:
    """States, Get token, refresh and delete, for the panel, the command line and mail jobs."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._grants_made: Grants | None = None
        self._refresher_made: Refresher | None = None

    def status(self, group: str) -> TokenStatus:
        """The group's state; from the database alone. Raises `unknown_group`."""
        return self._parts.records.status(known(group).id)

    def status_all(self) -> list[TokenStatus]:
        """The state of every group, in the catalogue's order."""
        return [self._parts.records.status(group.id) for group in GROUPS]

    def keyring_notice(self) -> Notice | None:
        """What is wrong with the keyring, if anything; within 2 s, and never with a prompt."""
        from app.vault.vault import Condition

        try:
            condition = self._parts.vault().condition()
        except AdgangError as error:
            missing = error.id is ErrorId.KEYRING_MISSING
            return Notice.KEYRING_MISSING if missing else Notice.KEYRING_LOCKED
        if condition is Condition.OPEN:
            return None
        locked = condition is Condition.LOCKED
        return Notice.KEYRING_LOCKED if locked else Notice.KEYRING_MISSING

    def begin(self, group: str, actor: Actor) -> Code:
        """Start Get token: ask the provider for a code (see `Grants.begin`)."""
        return self._grants.begin(known(group).id, actor)

    def code(self, group: str) -> Code | None:
        """The code of the grant that waits, also after a restart."""
        return self._grants.code(known(group).id)

    def poll(self, group: str, actor: Actor, grant_id: str | None = None) -> PollOutcome:
        """Ask the provider once if it is time (see `Grants.poll`)."""
        return self._grants.poll(known(group).id, actor, grant_id)

    def decide(self, group: str, actor: Actor, *, keep: bool) -> PollOutcome:
        """Keep the account that somebody logged in with, or not (see `Decisions.decide`)."""
        return self._grants.decide(known(group).id, actor, keep=keep)

    def cancel(self, group: str, actor: Actor) -> None:
        """End the grant that waits; the previous state comes back."""
        self._grants.cancel(known(group).id, actor)

    def access_token(
        self, group: str, actor: Actor, *, force: bool = False, retry: bool = False
    ) -> Secret:
        """A valid access token (see `Refresher.access_token`)."""
        return self._refresher.access_token(known(group).id, actor, force=force, retry=retry)

    def keep_alive(self, group: str, actor: Actor) -> None:
        """Renew a token that nobody needs now (see `Refresher.keep_alive`)."""
        self._refresher.keep_alive(known(group).id, actor)

    def refused(
        self,
        group: str,
        used: Secret,
        actor: Actor,
        reason: Failure = Failure.REFUSED_BY_SERVER,
        *,
        detail: str = "",
        trace: str = "",
    ) -> None:
        """The mail server refused the access token `used` for good: it is invalid from now on.

        `reason` is one of `failure.OF_THE_TOKEN`, with the server's codes and what it is found by.
        A newer one, obtained or refreshed meanwhile, is not touched.
        """
        with self._parts.locks.hold(group, timeout=LOCK_TIMEOUT):
            token = self._stored(group)
            if token is None or token.access != used:
                return
            self._parts.records.invalid(group, reason, detail, trace)
        self._parts.journal.add(actor, Act.TOKEN_INVALID, group, str(reason))

    def delete(self, group: str, actor: Actor, *, before: Sequence[Provider] = ()) -> DeleteOutcome:
        """Cancel a waiting grant, take the token away, and tell the provider where it can be told.

        `before`: the providers as they were, where one has just been changed.
        Raises `not_permitted` and the vault's errors; then nothing is deleted.
        """
        self._parts.access().require_change(actor)
        group = known(group).id
        vault = self._parts.vault()  # a locked keyring refuses before anything is touched
        self._grants.cancel(group, actor)
        with self._parts.locks.hold(group, timeout=LOCK_TIMEOUT):
            token = self._stored(group)
            vault.remove(group)
            self._parts.records.cleared(group)
            self._grants.sweep(group)
            self._refresher.forget(group)
        self._parts.journal.add(actor, Act.DELETE_TOKEN, group)
        return self._revoke(group, token, before) if token else DeleteOutcome(deleted=False)

    def revoke(self, token: Token, before: Sequence[Provider] = ()) -> bool:
        """Tell the provider that the token is over (RFC 7009); `before` as in `delete`.

        False: it has no endpoint for that, or was not reached; a person has to do it there.
        """
        from app.oauth.revocation import take_back

        with suppress(AdgangError):
            if provider := self._provider_of(token, before):
                return take_back(self._parts.reach, provider, token.access, token.refresh)
        return False

    def forget(self) -> None:
        """All tokens and grants are gone: keep nothing of them in memory either."""
        self.close()
        self._grants_made = self._refresher_made = None

    def reconcile(self) -> None:
        """After a crash: vault and database agree again, and no secret outlives its grant.

        Nothing is forgotten because another keyring than the remembered one is in use.
        """
        with suppress(AdgangError):
            if self._parts.remembered() not in (None, self._parts.vault().backend):
                return
        for group in GROUPS:
            # A locked keyring is shown elsewhere; the next start tries again.
            with suppress(AdgangError), self._parts.locks.hold(group.id, timeout=1.0):
                self._reconcile(group.id)

    def close(self) -> None:
        """Let other processes poll the grants that wait."""
        if self._grants_made:
            self._grants_made.release()

    @property
    def _grants(self) -> Grants:
        # Made when first used: `adgang token` with a valid token needs no grants.
        if self._grants_made is None:
            from app.grants import Grants

            self._grants_made = Grants(self._parts)
        return self._grants_made

    @property
    def _refresher(self) -> Refresher:
        if self._refresher_made is None:
            from app.refresh import Refresher

            self._refresher_made = Refresher(self._parts)
        return self._refresher_made

    def _stored(self, group: str) -> Token | None:
        stored = self._parts.vault().read(group)
        with suppress(ValueError):  # what cannot be read can still be deleted
            return Token.loads(stored.reveal()) if stored else None
        return None

    def _reconcile(self, group: str) -> None:
        self._grants.sweep(group)
        status = self._parts.records.status(group)
        stored = self._parts.vault().read(group)
        if stored is None:
            self._parts.records.cleared_token(group)
            return
        with suppress(ValueError):  # unreadable, perhaps a newer format: not ours to forget
            token = Token.loads(stored.reveal())
            self._recover(group, token, status)

    def _recover(self, group: str, token: Token, status: TokenStatus) -> None:
        if token.acquired_at != status.acquired_at and not status.pending:
            provider = str(self._parts.settings.get(group)["provider"])
            self._parts.records.acquired(group, provider, token)

    def _revoke(self, group: str, token: Token, before: Sequence[Provider]) -> DeleteOutcome:
        from app.oauth.provider import Revocation

        provider = None
        # Deleted here all the same; the screen says what is left to do.
        with suppress(AdgangError):
            provider = self._provider_of(token, before)
            account = provider is not None and provider.revocation is Revocation.ACCOUNT
            if account and self._shared(group, token):
                return DeleteOutcome(deleted=True, shared=True)
        revoked = self.revoke(token, before)
        page = provider.access_page if provider and not revoked else ""
        return DeleteOutcome(deleted=True, revoked=revoked, page=page)

    def _provider_of(self, token: Token, before: Sequence[Provider]) -> Provider | None:
        bound = token.binding
        for provider in (*before, *self._parts.providers().all()):
            if (provider.issuer, provider.client_id) == (bound.issuer, bound.client_id):
                return provider
        return None

    def _shared(self, group: str, token: Token) -> bool:
        """Whether another group's token is of the same issuer, client and account."""
        others = (self._stored(other.id) for other in GROUPS if other.id != group)
        return any(other is not None and other.binding == token.binding for other in others)
