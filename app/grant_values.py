# SPDX-License-Identifier: Apache-2.0
"""What Get token hands out: the code, where it stands, and the token to keep."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.clock import Instant
from app.oauth.failure import Failure
from app.oauth.token import Binding, Token
from app.token_records import TokenState

if TYPE_CHECKING:
    from app.oauth.device_grant import Grant
    from app.oauth.provider import Provider
    from app.oauth.token_response import TokenResponse


@dataclass(frozen=True, slots=True)
class Code:
    """What a person needs (RFC 8628 3.2); `expires_in`, `interval` and `life` in seconds.

    `expires_in` counts from now, `life` from when the provider gave the code.
    """

    grant_id: str
    user_code: str = field(repr=False)
    verification_uri: str
    verification_uri_complete: str | None = field(repr=False)
    expires_in: float
    interval: float
    life: float = 0.0


@dataclass(frozen=True, slots=True)
class PollOutcome:
    """Where Get token stands; call again after `delay` seconds, None when it is over.

    `account`: the other account somebody logged in with; whether to keep it is to be decided.
    """

    state: TokenState
    delay: float | None
    failure: Failure | None = None
    detail: str = ""
    elsewhere: bool = False
    account: str = ""
    trace: str = ""


def token_from(response: TokenResponse, bound: Binding, now: Instant, provider: Provider) -> Token:
    """The token to keep, from a success answer that arrived `now` (RFC 6749 5.1)."""
    lifetime = response.expires_in
    return Token(
        access=response.access,
        refresh=response.refresh,
        type=response.type,
        scope=response.scope if response.scope is not None else provider.scopes,
        expires_at=None if lifetime is None else now.wall + lifetime,
        acquired_at=now.wall,
        refreshed_at=now.wall,
        binding=bound,
    )


def code_of(grant: Grant, now: Instant) -> Code:
    """What a person needs of the grant, `now`."""
    return Code(
        grant_id=grant.id,
        user_code=grant.user_code,
        verification_uri=grant.verification_uri,
        verification_uri_complete=grant.verification_uri_complete,
        expires_in=grant.remaining(now),
        interval=grant.interval,
        life=grant.whole_life,
    )
