# SPDX-License-Identifier: Apache-2.0
"""RFC 8628 as a pure state machine: (grant, answer, now) -> what next. No socket, no clock.

A success carries no grant, so that there is nothing left to poll with: a device code used twice
takes down the tokens it gave. An answer that got lost (a time-out after the request went out) may
have been that success. Polling goes on nevertheless, as RFC 8628 3.5 has it: where it was none,
the grant goes on; where it was one, its tokens never reached us, and the provider ends the
grant with `invalid_grant` and takes them back.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import Any

from app.clock import Instant
from app.oauth import reasons, trace, verification
from app.oauth.answer import Answer, printable, seconds
from app.oauth.failure import Failure
from app.oauth.grant import Grant
from app.oauth.provider import Provider
from app.oauth.token_response import TokenResponse, parse
from app.secret import Secret

__all__ = ["Ended", "Grant", "Granted", "Waiting", "advance", "expire", "start"]

_INTERVAL = 5.0  # RFC 8628 3.2: where the provider names none
_SLOWER = 5.0  # RFC 8628 3.5: for this and all later polls
_LONGEST_INTERVAL = 60.0  # a longer one is a mistake: the code would be dead before the next poll
_LIFE = 900.0  # where the provider names none, which RFC 8628 3.2 forbids
_LONGEST_LIFE = 86400.0
_LONGEST_DEVICE_CODE = 8192  # characters
_NOTHING = 0.001  # seconds left that are none: a clock's steps may be too coarse to pass them


@dataclass(frozen=True, slots=True)
class Waiting:
    """Call again after `delay` seconds: then poll, or find that the code has expired."""

    grant: Grant
    delay: float


@dataclass(frozen=True, slots=True)
class Granted:
    """The person agreed. Never poll again."""

    response: TokenResponse


@dataclass(frozen=True, slots=True)
class Ended:
    """No token. `detail`: machine words such as `invalid_client · AADSTS7000218`.

    `trace`: what the provider's help desk finds the refusal by (see `app.oauth.trace`).
    """

    failure: Failure
    detail: str = ""
    trace: str = ""


def start(
    answer: Answer, now: Instant, provider: Provider, qr_hosts: tuple[str, ...]
) -> Grant | Ended:
    """The grant in a device authorization answer (RFC 8628 3.2), or why there is none."""
    if refused := _refused(answer):
        return refused
    hosts = (*provider.qr_hosts, *qr_hosts)
    page = verification.uri(_page(answer), hosts, http=provider.http_pages)
    if page is None:
        return Ended(Failure.REFUSED_BY_PROVIDER, "verification_uri")
    user_code = verification.user_code(answer.member("user_code"))
    if user_code is None:
        return Ended(Failure.REFUSED_BY_PROVIDER, "user_code")
    device_code = answer.member("device_code")
    if not printable(device_code, _LONGEST_DEVICE_CODE):
        return Ended(Failure.REFUSED_BY_PROVIDER, "device_code")
    life = _life(answer.member("expires_in"))
    if life is None:
        return Ended(Failure.REFUSED_BY_PROVIDER, "expires_in")
    complete = answer.member("verification_uri_complete")
    return Grant(
        id=uuid.uuid4().hex,
        device_code=Secret(device_code),
        user_code=user_code,
        verification_uri=page,
        verification_uri_complete=verification.uri(complete, hosts, http=provider.http_pages),
        interval=_interval(answer.member("interval")) or _INTERVAL,
        expires_in=life,
        issued=now,
    )


def advance(grant: Grant, answer: Answer, now: Instant) -> Waiting | Granted | Ended:
    """What the answer to a poll means (RFC 8628 3.5); `now`: when it arrived."""
    error = reasons.error(answer)
    if error == reasons.PENDING:
        return _wait(replace(grant, misses=0), answer, now)
    if error == reasons.SLOW_DOWN:
        # Some providers name the new interval as well; it may add to the five seconds.
        asked = _interval(answer.member("interval")) or 0.0
        slower = max(grant.interval + _SLOWER, asked)
        return _wait(replace(grant, misses=0, interval=slower), answer, now)
    outcome = parse(answer)
    if isinstance(outcome, TokenResponse):
        return Granted(outcome)
    if outcome.transient:
        return _wait(replace(grant, misses=grant.misses + 1), answer, now)
    return Ended(outcome.failure, outcome.detail, outcome.trace)


def expire(grant: Grant, now: Instant) -> Ended | None:
    """The end of a grant whose code has died unused, else None."""
    return Ended(Failure.EXPIRED) if grant.remaining(now) <= _NOTHING else None


def _wait(grant: Grant, answer: Answer, now: Instant) -> Waiting | Ended:
    grant = replace(grant.anchored(now), polled=now, pause=max(answer.retry_after or 0.0, 0.0))
    return expire(grant, now) or Waiting(grant, min(grant.wait, grant.remaining(now)))


def _refused(answer: Answer) -> Ended | None:
    if answer.status is None:
        return Ended(answer.trouble or Failure.CONNECTION_LOST)
    detail, good = reasons.detail(answer), 200 <= answer.status < 300
    if reasons.overloaded(answer) or (good and answer.body is None):
        return Ended(Failure.TRY_LATER, detail)
    if good and not reasons.error(answer):
        return None
    return Ended(reasons.of_grant(answer), detail, trace.of_answer(answer))


def _page(answer: Answer) -> Any:
    """RFC 8628 says verification_uri; drafts, and providers still, verification_url."""
    return answer.member("verification_uri") or answer.member("verification_url")


def _interval(value: Any) -> float | None:
    """A usable polling interval, None where none is given or it is absurd."""
    asked = seconds(value)
    return None if asked is None or asked < 1 else min(asked, _LONGEST_INTERVAL)


def _life(value: Any) -> float | None:
    """How long the code lives, None where it is dead from the start."""
    asked = seconds(value)
    if asked is None:
        return _LIFE
    return min(asked, _LONGEST_LIFE) if asked > 0 else None
