# SPDX-License-Identifier: Apache-2.0
"""Refreshing a token: one process at a time, the new one stored before the old one is dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.access import Actor
from app.errors import AdgangError, ErrorId
from app.journal import Act
from app.oauth.failure import Failure, of_provider
from app.oauth.token import Token
from app.parts import LOCK_TIMEOUT, Parts
from app.secret import Secret
from app.token_records import Notice

if TYPE_CHECKING:
    from app.oauth.provider import Provider
    from app.oauth.token_response import Refusal, TokenResponse


class Refresher:
    """The way to a valid access token."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        # Refreshed, but not taken by the keyring yet: what it was renewed from, and what it is now.
        self._unsaved: dict[str, tuple[Token, Token]] = {}

    def access_token(
        self, group: str, actor: Actor, *, force: bool = False, retry: bool = False
    ) -> Secret:
        """A valid access token, refreshed where less than a minute is left.

        `force` wants another one than is stored. `retry` asks the provider even for a token that
        was refused before: a person who tests the connection may have mended the cause.
        Raises `no_token`, `failed` with the reason, and the vault's errors.
        """
        status = self._parts.records.status(group)
        if status.reason is not None and not retry:
            raise AdgangError(
                ErrorId.FAILED, key=group, value=status.reason_detail or None,
                reason=status.reason, trace=status.reason_trace,
            )  # fmt: skip
        token = self._usable(group)
        if retry:
            self._guard_binding(group, token)
        force = force or status.reason is not None
        settled = status.has_something and group not in self._unsaved and not force
        if settled and token.valid_for(self._parts.clock.now().wall):
            return token.access
        with self._parts.locks.hold(group, timeout=LOCK_TIMEOUT):
            return self._refreshed(group, actor, token if force else None).access

    def forget(self, group: str) -> None:
        """Drop what was kept for a group whose token is deleted."""
        self._unsaved.pop(group, None)

    def _usable(self, group: str) -> Token:
        stored = self._parts.vault().read(group)
        if stored is None:
            raise AdgangError(ErrorId.NO_TOKEN, key=group)
        try:
            token = Token.loads(stored.reveal())
        except ValueError as error:
            raise AdgangError(ErrorId.STATE_DAMAGED, key=group) from error
        if token.binding.account != self._parts.settings.get(group)["account"]:
            raise AdgangError(ErrorId.FAILED, key=group, reason=Failure.WRONG_ACCOUNT)
        return token

    def _recover(self, group: str, token: Token) -> None:
        """A crash between vault and database left a token without its record. Hold the lock."""
        if self._parts.records.status(group).has_something:
            return
        provider = str(self._parts.settings.get(group)["provider"])
        self._parts.records.acquired(group, provider, token)

    def _guard_binding(self, group: str, token: Token) -> Provider:
        """A token is never used with another issuer, client or tenant than its own."""
        provider, bound = self._parts.wanted(group)
        if bound != token.binding:
            raise AdgangError(ErrorId.FAILED, key=group, reason=Failure.REAUTH_REQUIRED)
        return provider

    def _refreshed(self, group: str, actor: Actor, known: Token | None) -> Token:
        """Refresh under the lock; `known` is the token the caller does not want again."""
        token = self._usable(group)  # again: another process may have been faster
        self._recover(group, token)
        base, renewed = self._unsaved.pop(group, (None, None))
        if renewed is not None and base == token:  # else a newer one has taken its place
            return self._save(group, token, renewed, actor)
        fresh = known is None or token.access != known.access
        if fresh and token.valid_for(self._parts.clock.now().wall):
            return token
        if token.refresh is None:
            raise self._invalid(group, Failure.REAUTH_REQUIRED, actor)
        provider = self._guard_binding(group, token)
        # A refresh spends the old token, so prove first that the keyring takes what will come.
        self._parts.vault().write(group, Secret(token.dumps()))
        return self._ask(group, token, token.refresh, provider, actor, unwanted=known is not None)

    def _ask(
        self,
        group: str,
        token: Token,
        refresh: Secret,
        provider: Provider,
        actor: Actor,
        *,
        unwanted: bool,
    ) -> Token:
        from app.oauth.token_response import Refusal, judge_refresh

        answer = self._parts.reach.client(provider).refresh(refresh)
        now = self._parts.clock.now().wall
        judged: TokenResponse | Refusal = judge_refresh(
            answer, last_used=token.refreshed_at, now=now, idle_days=provider.idle_days
        )
        if isinstance(judged, Refusal):
            return self._refused(group, token, judged, actor, spare=not unwanted)
        renewed = token._replace(
            access=judged.access,
            refresh=judged.refresh or token.refresh,
            scope=judged.scope if judged.scope is not None else token.scope,
            expires_at=None if judged.expires_in is None else now + judged.expires_in,
            refreshed_at=now,
        )
        return self._save(group, token, renewed, actor)

    def _save(self, group: str, base: Token, renewed: Token, actor: Actor) -> Token:
        self._unsaved[group] = (base, renewed)
        self._parts.vault().write(group, Secret(renewed.dumps()))
        self._unsaved.pop(group)
        self._parts.records.refreshed(group, renewed)
        self._parts.journal.add(actor, Act.REFRESH_TOKEN, group)
        return renewed

    def _refused(
        self, group: str, token: Token, refusal: Refusal, actor: Actor, *, spare: bool
    ) -> Token:
        if not refusal.transient:
            raise self._invalid(group, refusal.failure, actor, refusal.detail, refusal.trace)
        self._parts.records.notice(group, Notice.OFFLINE)
        if spare and token.valid_for(self._parts.clock.now().wall, leeway=0.0):
            return token  # it lives on for some seconds; better than no mail
        raise AdgangError(
            ErrorId.FAILED, key=group, value=refusal.detail or None,
            reason=of_provider(refusal.failure), trace=refusal.trace,
        )  # fmt: skip

    def _invalid(
        self, group: str, reason: Failure, actor: Actor, detail: str = "", trace: str = ""
    ) -> AdgangError:
        self._parts.records.invalid(group, reason, detail, trace)
        self._parts.journal.add(actor, Act.TOKEN_INVALID, group, str(reason))
        return AdgangError(
            ErrorId.FAILED, key=group, value=detail or None, reason=reason, trace=trace
        )
