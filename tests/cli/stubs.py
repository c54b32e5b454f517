# SPDX-License-Identifier: Apache-2.0
"""A core whose Get token goes as a script says, and a view that notes what it is told."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

from app.access import Actor
from app.catalogue import Protocol
from app.grant_values import Code, PollOutcome
from app.oauth.failure import Failure
from app.oauth.provider import Provider
from app.token_records import Pending, TokenState, TokenStatus
from tests.conftest import SetClock

WAITING = PollOutcome(TokenState.WAITING, 0.01)
ELSEWHERE = PollOutcome(TokenState.WAITING, 0.01, elsewhere=True)
OFFLINE = PollOutcome(TokenState.WAITING, 0.01, failure=Failure.OFFLINE)
ACQUIRED = PollOutcome(TokenState.ACQUIRED, None)
OTHER = PollOutcome(
    TokenState.WAITING, None, failure=Failure.WRONG_ACCOUNT, account="chef@example.com"
)
DELETED = PollOutcome(TokenState.NOT_ACQUIRED, None)


def ended(failure: Failure, detail: str = "") -> PollOutcome:
    return PollOutcome(TokenState.NOT_ACQUIRED, None, failure=failure, detail=detail)


def code(grant_id: str, expires_in: float = 900.0) -> Code:
    uri = "https://id.example.com/device"
    return Code(grant_id, f"CODE-{grant_id}", uri, f"{uri}?user_code=CODE", expires_in, 5.0)


class Tokens:
    """The part of TokenService that Get token uses."""

    def __init__(self, *polls: PollOutcome | BaseException, left: Code | None = None) -> None:
        self.polls = list(polls)
        self.left = left
        self.acquired_at: float | None = None
        self.pending: str | None = left.grant_id if left else None
        self.cancelled: list[str] = []
        self.begun: list[str] = []
        self.decided: list[bool] = []
        self.found: str | None = None
        self.before_poll: Callable[[], None] = lambda: None
        self._numbers = itertools.count(1)

    def code(self, group: str) -> Code | None:
        return self.left

    def begin(self, group: str, actor: Actor) -> Code:
        self.begun.append(group)
        self.pending = f"new-{next(self._numbers)}"
        return code(self.pending)

    def poll(self, group: str, actor: Actor, grant_id: str | None = None) -> PollOutcome:
        self.before_poll()
        outcome = self.polls.pop(0)
        if isinstance(outcome, BaseException):
            raise outcome
        if outcome.delay is None:
            self.pending = None
        return outcome

    def decide(self, group: str, actor: Actor, *, keep: bool) -> PollOutcome:
        self.decided.append(keep)
        return ACQUIRED if keep else ended(Failure.WRONG_ACCOUNT)

    def cancel(self, group: str, actor: Actor) -> None:
        self.cancelled.append(str(self.pending))
        self.pending = None

    def status(self, group: str) -> TokenStatus:
        pending = self.pending and Pending(
            self.pending, "example", "scan@example.com", 0.0, self.found
        )
        return TokenStatus(
            group, in_force=self.acquired_at is not None, acquired_at=self.acquired_at,
            pending=pending or None,
        )  # fmt: skip


class Core:
    """As much of a core as Get token wants."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.clock = SetClock()
        self.settings = self
        self.providers = Providers()

    def get(self, group: str) -> dict[str, str]:
        return {"provider": "example", "account": "scan@example.com"}


class Providers:
    def get(self, id: str) -> Provider:  # noqa: A002
        return Provider(id, "Example", "https://id.example.com", None, mail=dict[Protocol, Any]())


class View:
    """Notes what it is told, as words."""

    counting = False

    def __init__(self) -> None:
        self.told: list[str] = []

    def code(self, code: Code, *, expires_at: float, account: str, provider: str) -> None:
        self.told.append(f"{code.user_code} {account} {provider}")

    def waiting(self, outcome: PollOutcome) -> None:
        self.told.append(f"waiting {outcome.failure or ''}".strip())

    def other_account(self, found: str, expected: str, *, keep: bool) -> bool:
        self.told.append(f"{found} instead of {expected}")
        return keep

    def tick(self, left: float) -> None:
        self.told.append(f"tick {left:.0f}")

    def acquired(self) -> None:
        self.told.append("acquired")

    def failed(self, reason: str) -> None:
        self.told.append(f"failed {reason}")
