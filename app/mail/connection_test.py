# SPDX-License-Identifier: Apache-2.0
"""The stepwise connection test: what works, what does not, and how long it took."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.catalogue import Auth, Protocol, Tls
from app.errors import AdgangError, ErrorId
from app.mail.session import Session, Target, new_session
from app.oauth.failure import Failure
from app.secret import Secret

__all__ = ["Checks", "Result", "Skip", "Step", "StepResult", "Target", "outcome", "run", "timed"]


class Step(StrEnum):
    """The steps, in their order."""

    CLOCK = "clock"
    KEYRING = "keyring"
    RESOLVE = "resolve"
    CONNECT = "connect"
    TLS = "tls"
    TOKEN = "token"
    LOGIN = "login"
    PERMISSION = "permission"


class Result(StrEnum):
    """How a step went."""

    OK = "ok"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class StepResult:
    """A step that is over; `detail` is data such as `TLS 1.3`, the same in every language.

    `trace`: what the other side finds its refusal by (see `app.oauth.trace`).
    """

    step: StrEnum
    result: Result
    ms: int
    detail: str = ""
    reason: Failure | None = None
    trace: str = ""


@dataclass(frozen=True, slots=True)
class Checks:
    """What is tested before the server; each returns its detail or raises AdgangError.

    `credential` is a valid access token, refreshed if due, or the password.
    """

    clock: Callable[[], str]
    keyring: Callable[[], str]
    credential: Callable[[], Secret]


# What an error without a reason of its own means to somebody who tests a connection.
_REASONS: dict[ErrorId, Failure] = {
    ErrorId.KEYRING_LOCKED: Failure.KEYRING_LOCKED,
    ErrorId.KEYRING_MISSING: Failure.KEYRING_MISSING,
    ErrorId.NO_TOKEN: Failure.NO_TOKEN,
    ErrorId.LOCK_BUSY: Failure.TRY_LATER,
    ErrorId.OTHER_INSTALLATION: Failure.STORAGE_FAILED,
    ErrorId.STATE_UNWRITABLE: Failure.STORAGE_FAILED,
    ErrorId.STATE_FULL: Failure.STORAGE_FAILED,
    ErrorId.STATE_DAMAGED: Failure.STORAGE_FAILED,
    ErrorId.STATE_NEWER: Failure.STORAGE_FAILED,
    ErrorId.NOT_CONFIGURED: Failure.NOT_CONFIGURED,
    ErrorId.BAD_VALUE: Failure.NOT_CONFIGURED,
    ErrorId.BAD_CONFIGURATION: Failure.NOT_CONFIGURED,
    ErrorId.BAD_PROVIDER: Failure.NOT_CONFIGURED,
    ErrorId.BAD_DISCOVERY: Failure.NOT_CONFIGURED,
    ErrorId.UNKNOWN_PROVIDER: Failure.NOT_CONFIGURED,
}


class Skip(Exception):  # noqa: N818 - it is no error
    """A step that is not needed here; its argument is the detail."""


def run(target: Target, checks: Checks) -> Generator[StepResult, None, None]:
    """Test `target`: one result after another, and SKIPPED for all after the first failure.

    Close the generator to stop early; that closes the connection. Raises only what is our fault.
    """
    session = new_session(target)
    failed = False
    try:
        for step, action in _actions(target, checks, session):
            result = StepResult(step, Result.SKIPPED, 0) if failed else timed(step, action)
            failed = failed or result.result is Result.FAILED
            yield result
        if not failed:
            session.quit()
    finally:
        session.close()


def outcome(results: Iterable[StepResult]) -> Failure | None:
    """Why the test failed, None where it did not."""
    return next((result.reason for result in results if result.result is Result.FAILED), None)


def _actions(
    target: Target, checks: Checks, session: Session
) -> tuple[tuple[Step, Callable[[], str]], ...]:
    credentials: list[Secret] = []

    def tls() -> str:
        version = session.secure()
        if target.tls is Tls.OFF:
            raise Skip("off")
        return version

    def token() -> str:
        if target.auth is not Auth.OAUTH2:
            raise Skip
        credentials.append(checks.credential())
        return ""

    def login() -> str:
        if target.auth is Auth.OFF:
            raise Skip
        return session.login(credentials[0] if credentials else checks.credential())

    def permission() -> str:
        if target.auth is Auth.OFF and target.protocol is Protocol.POP3:
            raise Skip  # there is no mailbox without a log-in
        return session.permission()

    return (
        (Step.CLOCK, checks.clock),
        (Step.KEYRING, checks.keyring),
        (Step.RESOLVE, session.resolve),
        (Step.CONNECT, session.connect),
        (Step.TLS, tls),
        (Step.TOKEN, token),
        (Step.LOGIN, login),
        (Step.PERMISSION, permission),
    )


def timed(step: StrEnum, action: Callable[[], str]) -> StepResult:
    """Do one step: its detail, `Skip`, or an AdgangError with a reason becomes its result."""
    began = time.monotonic()

    def over(
        result: Result, detail: str, reason: Failure | None = None, trace: str = ""
    ) -> StepResult:
        ms = round((time.monotonic() - began) * 1000)
        return StepResult(step, result, ms, detail, reason, trace)

    try:
        return over(Result.OK, action())
    except Skip as skip:
        return over(Result.SKIPPED, str(skip))
    except AdgangError as error:
        reason = error.reason or _REASONS.get(error.id)
        if reason is None:
            raise
        return over(Result.FAILED, _detail(error), reason, error.trace)


def _detail(error: AdgangError) -> str:
    """A failure's own words are in `value`; where a setting is at fault, `key` names it."""
    if error.reason is None and _REASONS.get(error.id) is Failure.NOT_CONFIGURED:
        return error.key or ""
    return error.value or ""
