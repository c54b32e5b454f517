# SPDX-License-Identifier: Apache-2.0
"""The grants that this process polls, and what lies in the vault for them."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from app.access import SERVICE, Actor
from app.errors import AdgangError
from app.oauth.grant import Grant
from app.oauth.token import Binding, Token
from app.parts import Parts, grant_entry
from app.secret import Secret
from app.token_records import Pending

if TYPE_CHECKING:
    from app.oauth.provider import Provider


@dataclass(slots=True)
class Live:
    """A grant as this process polls it.

    `token` is granted and waits for the keyring; where it is of another account than the
    settings', it then waits for a decision.
    """

    grant: Grant
    provider: Provider
    binding: Binding
    actor: Actor
    token: Token | None = None

    @property
    def foreign(self) -> bool:
        """Whether the token is of another account than was asked for."""
        return self.token is not None and self.token.binding != self.binding


class Held(NamedTuple):
    """A token of another account, in the vault until somebody decides; the grant is spent."""

    grant: Grant
    token: Token

    def dumps(self) -> str:
        """JSON for the vault, in the place of the grant's."""
        return json.dumps({"held": self.token.dumps(), "grant": self.grant.dumps()})

    @classmethod
    def loads(cls, text: str) -> Held | None:
        """What the vault holds; None where that is no held token. Raises nothing."""
        try:
            data = json.loads(text)
            return cls(Grant.loads(data["grant"]), Token.loads(data["held"]))
        except (ValueError, KeyError, TypeError, RecursionError):
            return None


class LiveGrants:
    """By group. Hold the group's lock around each call."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._live: dict[str, Live] = {}

    def get(self, group: str, grant_id: str) -> Live | None:
        """The grant if this process knows it."""
        live = self._live.get(group)
        return live if live and live.grant.id == grant_id else None

    def keep(self, group: str, live: Live) -> None:
        """Store a grant that has begun, in the place of an earlier one."""
        self._give_back_held(group)
        self._parts.vault().write(grant_entry(group), Secret(live.grant.dumps()))
        self._live[group] = live

    def load(self, group: str, pending: Pending) -> Live | None:
        """The grant that waits, after a restart too; None where the vault or the settings differ.

        Raises the vault's errors.
        """
        if live := self.get(group, pending.grant_id):
            return live
        stored = self._parts.vault().read(grant_entry(group))
        if stored is None:
            return None
        held = Held.loads(stored.reveal())
        try:
            grant = held.grant if held else Grant.loads(stored.reveal())
            provider, bound = self._parts.wanted(group)
        except (ValueError, AdgangError):
            return None
        if (grant.id, provider.id, bound.account) != (
            pending.grant_id, pending.provider, pending.account
        ):  # fmt: skip
            return None
        # When it was polled last is not kept: one interval from now is never too soon.
        live = Live(replace(grant, polled=self._parts.clock.now()), provider, bound, SERVICE)
        live.token = held.token if held else self._saved_before_crash(group)
        self._live[group] = live
        return live

    def hold(self, group: str, live: Live, token: Token) -> None:
        """Put a token of another account in the place of its grant. Raises the vault's errors."""
        self._parts.vault().write(grant_entry(group), Secret(Held(live.grant, token).dumps()))

    def held(self, group: str, pending: Pending) -> Token | None:
        """The token that waits for a decision. Raises the vault's errors."""
        stored = self._parts.vault().read(grant_entry(group))
        held = Held.loads(stored.reveal()) if stored else None
        return held.token if held and held.grant.id == pending.grant_id else None

    def is_stored(self, group: str, token: Token) -> bool:
        """Whether that very token is the group's. Raises the vault's errors."""
        stored = self._parts.vault().read(group)
        with suppress(ValueError):
            return stored is not None and Token.loads(stored.reveal()).access == token.access
        return False

    def sweep(self, group: str) -> None:
        """Take away the secret of a grant that no longer waits."""
        if self._parts.records.pending(group) is None:
            self._live.pop(group, None)
            self._give_back_held(group)
            self._parts.vault().remove(grant_entry(group))

    def give_back(self, provider: Provider, token: Token) -> None:
        """Tell the provider that the token is not wanted; it dies unused where that fails."""
        from app.oauth.revocation import take_back

        with suppress(AdgangError):
            take_back(self._parts.reach, provider, token.access, token.refresh)

    def _give_back_held(self, group: str) -> None:
        """A token nobody has decided on, and nobody will."""
        stored = self._parts.vault().read(grant_entry(group))
        held = Held.loads(stored.reveal()) if stored else None
        if held is None or self.is_stored(group, held.token):
            return
        bound = held.token.binding
        for provider in self._parts.providers().all():
            if (provider.issuer, provider.client_id) == (bound.issuer, bound.client_id):
                self.give_back(provider, held.token)
                return

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
