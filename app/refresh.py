# SPDX-License-Identifier: Apache-2.0
"""Refreshing a token: one process at a time, the new one stored before the old one is dropped."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from app.actor import Actor
from app.errors import AdgangError, ErrorId
from app.journal import Act
from app.oauth.failure import REMEDIES, Failure, of_provider
from app.oauth.provider_stamp import stamp
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
        else:
            self._guard_files(group, token)
        force = force or status.reason is not None
        settled = status.has_something and group not in self._unsaved and not force
        if settled and token.valid_for(self._parts.clock.now().wall):
            return token.access
        with self._parts.locks.hold(group, timeout=LOCK_TIMEOUT):
            return self._refreshed(group, actor, token if force else None).access

    def keep_alive(self, group: str, actor: Actor) -> None:
        """Renew a token that nobody needs now, so that it does not die unused.

        Also while the group uses a password: the token is there until somebody deletes it, and
        "obtained" must stay true. A token that cannot be renewed is left alone while it lives.
        Raises as `access_token`.
        """
        status = self._parts.records.status(group)
        if status.reason is not None:
            raise AdgangError(ErrorId.FAILED, key=group, reason=status.reason)
        token = self._usable(group)
        if token.refresh is None and token.valid_for(self._parts.clock.now().wall):
            return
        with self._parts.locks.hold(group, timeout=LOCK_TIMEOUT):
            self._refreshed(group, actor, token, unused=True)

    def forget(self, group: str) -> None:
        """Drop what was kept for a group whose token is deleted."""
        self._unsaved.pop(group, None)

    def _usable(self, group: str) -> Token:
        """The stored token, for the account in the settings."""
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

    def _guard_binding(self, group: str, token: Token, *, unused: bool = False) -> Provider:
        """A token is never used with another issuer, client or tenant than its own."""
        provider, bound = self._parts.wanted(group, unused=unused)
        if bound != token.binding:
            raise AdgangError(ErrorId.FAILED, key=group, reason=Failure.REAUTH_REQUIRED)
        return provider

    def _guard_files(self, group: str, token: Token) -> None:
        """`_guard_binding`, where a provider's file has been touched since the last time."""
        values = self._parts.settings.get(group)
        found = stamp(self._parts.config, str(values["provider"]))
        mark = f"{token.acquired_at} {values['auth']} {found}" if found else ""
        if mark and mark == self._parts.records.checked(group):
            return
        self._guard_binding(group, token)
        with suppress(AdgangError):  # a disk that takes nothing: the next call looks again
            self._parts.records.keep_checked(group, mark)

    def _recover(self, group: str, token: Token) -> None:
        """A crash between vault and database left a token without its record. Hold the lock."""
        if self._parts.records.status(group).has_something:
            return
        provider = str(self._parts.settings.get(group)["provider"])
        self._parts.records.acquired(group, provider, token)

    def _refreshed(
        self, group: str, actor: Actor, known: Token | None, *, unused: bool = False
    ) -> Token:
        """Refresh under the lock; `known` is the token the caller does not want again.

        `unused` as in `Parts.wanted`.
        """
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
        provider = self._guard_binding(group, token, unused=unused)
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
        from app.oauth.token_response import Refusal

        judged = self._answer(token, refresh, provider)
        now = self._parts.clock.now().wall
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

    def _answer(self, token: Token, refresh: Secret, provider: Provider) -> TokenResponse | Refusal:
        """What the provider says; that it cannot even be found is an answer too."""
        from app.oauth.token_response import Refusal, judge_refresh

        try:
            client = self._parts.reach.client(provider)
        except AdgangError as error:
            if error.reason is None or not REMEDIES[error.reason].transient:
                raise
            return Refusal(error.reason, transient=True, detail=error.value or "")
        answer = client.refresh(refresh)
        return judge_refresh(
            answer,
            last_used=token.refreshed_at,
            now=self._parts.clock.now().wall,
            idle_days=provider.idle_days,
        )

    def _save(self, group: str, base: Token, renewed: Token, actor: Actor) -> Token:
        """Store the renewed token; where that fails the old one stays, and the journal says so."""
        self._unsaved[group] = (base, renewed)
        try:
            self._parts.vault().write(group, Secret(renewed.dumps()))
        except AdgangError as error:
            self._parts.journal.add(actor, Act.REFRESH_TOKEN, group, error.code)
            raise
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
            retry_after=refusal.retry_after,
        )  # fmt: skip

    def _invalid(
        self, group: str, reason: Failure, actor: Actor, detail: str = "", trace: str = ""
    ) -> AdgangError:
        self._parts.records.invalid(group, reason, detail, trace)
        self._parts.journal.add(actor, Act.TOKEN_INVALID, group, str(reason))
        return AdgangError(
            ErrorId.FAILED, key=group, value=detail or None, reason=reason, trace=trace
        )
