# SPDX-License-Identifier: Apache-2.0
"""How a grant ends: what is recorded, swept away and told."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from types import MappingProxyType

from app.access import Actor
from app.errors import AdgangError
from app.grant_values import PollOutcome
from app.journal import Act
from app.live_grants import LiveGrants
from app.oauth.failure import Failure
from app.oauth.token import Token
from app.parts import Parts
from app.secret import Secret
from app.token_records import TokenState
from app.validation import Value


class GrantEnds:
    """The ends of all groups' grants; all but `over` and `refused` want the group's lock held."""

    def __init__(self, parts: Parts, live: LiveGrants) -> None:
        self._parts = parts
        self._live = live

    def over(self, group: str) -> PollOutcome:
        """Where the group stands now that nothing is to be polled for."""
        status = self._parts.records.status(group)
        if status.pending and status.pending.found is not None:
            return PollOutcome(
                TokenState.WAITING, None, failure=Failure.WRONG_ACCOUNT,
                account=status.pending.found,
            )  # fmt: skip
        return PollOutcome(
            status.state, None, failure=status.failure, detail=status.detail, trace=status.trace
        )

    def fail(
        self,
        group: str,
        grant_id: str,
        failure: Failure,
        actor: Actor,
        detail: str = "",
        trace: str = "",
    ) -> PollOutcome:
        """The grant ended without a token; nothing where another one took its place."""
        if self._parts.records.end(group, grant_id, failure, detail, trace):
            self._parts.journal.add(actor, Act.GET_TOKEN, group, str(failure))
        self._swept(group)
        return self.over(group)

    def refused(
        self, group: str, failure: Failure, actor: Actor, detail: str = "", trace: str = ""
    ) -> None:
        """The provider gave no code; a grant that waits goes on. Needs no lock."""
        with suppress(AdgangError):  # a full disk does not hide what the provider said
            self._parts.records.refused(group, failure, detail, trace)
        self._parts.journal.add(actor, Act.GET_TOKEN, group, str(failure))

    def succeed(
        self,
        group: str,
        provider_id: str,
        token: Token,
        actor: Actor,
        settings: Mapping[str, Value] = MappingProxyType({}),
    ) -> PollOutcome:
        """Store the token, first of all, then the `settings` that go with it.

        Raises the vault's and the database's errors.
        """
        self._parts.vault().write(group, Secret(token.dumps()))
        if settings:
            self._parts.settings.put(group, settings)
        self._parts.records.acquired(group, provider_id, token)
        self._swept(group)
        self._parts.journal.add(actor, Act.TOKEN_ACQUIRED, group)
        return PollOutcome(TokenState.ACQUIRED, None)

    def _swept(self, group: str) -> None:
        with suppress(AdgangError):  # at the next start, where the keyring is locked now
            self._live.sweep(group)
