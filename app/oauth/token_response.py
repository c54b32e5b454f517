# SPDX-License-Identifier: Apache-2.0
"""What the token endpoint said: a token, or a refusal that is final or not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.oauth import accounts, reasons, trace
from app.oauth.answer import Answer, printable, seconds
from app.oauth.failure import Failure
from app.secret import Secret

_LONGEST_TOKEN = 65536  # characters; Microsoft's are about 2500
_LONGEST_LIFE = 10 * 365 * 86400.0
# About the person, not about mail: a provider may leave them out of the answer.
_IDENTITY_SCOPES = {"openid", "profile", "email", "address", "phone", "offline_access"}


@dataclass(frozen=True, slots=True)
class TokenResponse:
    """A successful answer (RFC 6749 5.1); `expires_in` in seconds, None: not said.

    `accounts` are the names in the id_token (see `app.oauth.accounts`); empty where there is none.
    """

    access: Secret
    refresh: Secret | None
    type: str
    scope: tuple[str, ...] | None
    expires_in: float | None
    accounts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """No token; `transient`: ask again later. `detail` and `trace`: machine words, no secret.

    `retry_after`: in how many seconds at the earliest, where the provider says so (RFC 9110
    section 10.2.3).
    """

    failure: Failure
    transient: bool
    detail: str = ""
    trace: str = ""
    retry_after: float | None = None


def parse(answer: Answer) -> TokenResponse | Refusal:
    """The token in `answer`, or why there is none while one is obtained (RFC 6749 5.1, 5.2)."""
    if answer.trouble is not None:
        return Refusal(answer.trouble, transient=True)
    if reasons.busy(answer):
        return _refusal(answer, Failure.TRY_LATER, transient=True)
    if reasons.error(answer):
        return _refusal(answer, reasons.of_grant(answer), transient=False)
    if answer.status is None or answer.body is None or not 200 <= answer.status < 300:
        return _refusal(answer, Failure.REFUSED_BY_PROVIDER, transient=False)
    if "access_token" not in answer.body:  # neither token nor error: not an OAuth answer
        return _refusal(answer, Failure.TRY_LATER, transient=True)
    return _token(answer.body)


def judge_refresh(
    answer: Answer, last_used: float | None, now: float, idle_days: int | None
) -> TokenResponse | Refusal:
    """The renewed token, or why it is not renewed. Times are wall-clock seconds.

    Only an OAuth error with a 4xx (or 200) status is final; anything else keeps the token.
    """
    outcome = parse(answer)
    if isinstance(outcome, TokenResponse) or outcome.transient:
        return outcome
    if not reasons.error(answer):
        if answer.status is not None and answer.status >= 300:  # a gateway, not the provider
            return replace(outcome, failure=Failure.TRY_LATER, transient=True, trace="")
        return outcome
    failure = reasons.of_refresh(answer, last_used, now, idle_days)
    return replace(outcome, failure=failure)


def _refusal(answer: Answer, failure: Failure, *, transient: bool) -> Refusal:
    found = trace.of_answer(answer)
    return Refusal(failure, transient, reasons.detail(answer), found, answer.retry_after)


def missing_scopes(asked: tuple[str, ...], granted: tuple[str, ...] | None) -> tuple[str, ...]:
    """The mail scopes asked for and not granted; None granted means all (RFC 6749 5.1).

    Case does not count, nor does a resource prefix that only one of the two sides has.
    """
    if granted is None:
        return ()
    have = {scope.lower() for scope in granted}
    bare = {_bare(scope) for scope in have}

    def lacking(scope: str) -> bool:
        if scope in _IDENTITY_SCOPES or scope in have:
            return False
        return _bare(scope) not in have and ("://" in scope or scope not in bare)

    return tuple(scope for scope in asked if lacking(scope.lower()))


def _bare(scope: str) -> str:
    """`smtp.send` for `https://outlook.office.com/smtp.send`."""
    return scope.rpartition("/")[2] or scope if "://" in scope else scope


def _token(body: Mapping[str, Any]) -> TokenResponse | Refusal:
    access, kind, refresh = body["access_token"], body.get("token_type"), body.get("refresh_token")
    if not printable(access, _LONGEST_TOKEN):  # a control character would break out of SASL
        return Refusal(Failure.REFUSED_BY_PROVIDER, transient=False, detail="access_token")
    if not isinstance(kind, str) or kind.strip().lower() != "bearer":
        return Refusal(Failure.REFUSED_BY_PROVIDER, transient=False, detail="token_type")
    life = seconds(body.get("expires_in"))
    return TokenResponse(
        access=Secret(access),
        refresh=Secret(refresh) if printable(refresh, _LONGEST_TOKEN) else None,
        type="Bearer",
        scope=_scope(body.get("scope")),
        expires_in=None if life is None else min(max(life, 0.0), _LONGEST_LIFE),
        accounts=accounts.names(body.get("id_token")),
    )


def _scope(value: Any) -> tuple[str, ...] | None:
    """Scopes from the usual string or an odd list; empty counts as not said."""
    parts = value.split() if isinstance(value, str) else value if isinstance(value, list) else []
    return tuple(part for part in parts if printable(part, 1000)) or None
