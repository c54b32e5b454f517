# SPDX-License-Identifier: Apache-2.0
"""The connection test of a group: its settings, keyring and token put before the mail steps."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from fnmatch import fnmatchcase
from functools import partial

from app import tls
from app.access import Actor
from app.catalogue import POP3_TIMEOUT, Auth, Group, Tls
from app.errors import AdgangError, ErrorId
from app.journal import Act
from app.mail.connection_test import Checks, Step, StepResult, Target, outcome, run
from app.oauth.failure import Failure
from app.oauth.provider import Provider
from app.parts import Parts, password_entry
from app.secret import Secret
from app.tokens import TokenService
from app.validation import Value
from app.vault.vault import Condition

# No clock of a machine that runs this release is right before it was made.
_NOT_BEFORE = 1_792_000_000.0  # 2026-10-14

_LOGIN_KEYS: dict[Auth, tuple[str, ...]] = {
    Auth.OFF: (),
    Auth.PASSWORD: ("username",),
    Auth.OAUTH2: ("provider", "account"),
}


def check_connection(
    parts: Parts, tokens: TokenService, group: Group, actor: Actor
) -> Iterator[StepResult]:
    """One result after another; a refused token turns invalid, the outcome goes to the journal.

    Raises `not_configured` where there is no server to test.
    """
    return _run(parts, tokens, group, actor, _target(parts, group))


def _run(
    parts: Parts, tokens: TokenService, group: Group, actor: Actor, target: Target
) -> Iterator[StepResult]:
    used: list[Secret] = []

    def credential() -> Secret:
        used.append(_credential(parts, tokens, group, actor, target))
        return used[-1]

    checks = Checks(
        clock=partial(check_clock, parts),
        keyring=partial(_keyring, parts, target.auth),
        credential=credential,
    )
    results: list[StepResult] = []
    for result in run(target, checks):
        results.append(result)
        yield result
    reason = outcome(results)
    refused = reason is Failure.REFUSED_BY_SERVER and _failed_at(results) is Step.LOGIN
    if refused and target.auth is Auth.OAUTH2:
        tokens.refused(group.id, used[-1], actor)
    parts.journal.add(actor, Act.CONNECTION_TEST, group.id, str(reason or "ok"))


def _failed_at(results: list[StepResult]) -> StrEnum | None:
    return next((result.step for result in results if result.reason is not None), None)


def _target(parts: Parts, group: Group) -> Target:
    values = parts.settings.get(group.id)
    auth = Auth(str(values["auth"]))
    for key in ("server", *_LOGIN_KEYS[auth]):
        if not values[key]:
            raise AdgangError(ErrorId.NOT_CONFIGURED, key=key)
    user = str(values["account" if auth is Auth.OAUTH2 else "username"])
    provider = _provider(parts, values) if auth is Auth.OAUTH2 else None
    own_ca = provider.ca_file if provider else None
    return Target(
        protocol=group.protocol,
        host=str(values["server"]),
        port=int(values["port"] or 0),
        tls=Tls(str(values["tls"])),
        timeout=float(values.get("timeout") or POP3_TIMEOUT),
        auth=auth,
        user=user,
        sender=str(values.get("sender_address") or user),
        context=partial(tls.context, own_ca or parts.config.ca_file),
    )


def _provider(parts: Parts, values: dict[str, Value]) -> Provider | None:
    try:
        return parts.providers().get(str(values["provider"]))
    except AdgangError:  # removed; getting a token says so, testing a server need not
        return None


def check_clock(parts: Parts) -> str:
    """Raises `failed` (clock_wrong) for a time before this release."""
    if parts.clock.now().wall < _NOT_BEFORE:
        raise AdgangError(ErrorId.FAILED, key="clock", reason=Failure.CLOCK_WRONG)
    return ""


def _keyring(parts: Parts, auth: Auth) -> str:
    if auth is Auth.OFF:
        return ""
    vault = parts.vault()
    condition = vault.condition()
    if condition is not Condition.OPEN:
        locked = condition is Condition.LOCKED
        raise AdgangError(ErrorId.KEYRING_LOCKED if locked else ErrorId.KEYRING_MISSING)
    return vault.backend


def _credential(
    parts: Parts, tokens: TokenService, group: Group, actor: Actor, target: Target
) -> Secret:
    if target.auth is Auth.PASSWORD:
        password = parts.vault().read(password_entry(group.id))
        if password is None:
            raise AdgangError(ErrorId.NOT_CONFIGURED, key="password")
        return password
    _guard_host(_provider(parts, parts.settings.get(group.id)), target.host)
    return tokens.access_token(group.id, actor, retry=True)


def _guard_host(provider: Provider | None, host: str) -> None:
    """A token goes to its own provider's hosts only, where the definition lists them."""
    allowed = provider.mail_hosts if provider else ()
    if allowed and not any(fnmatchcase(host.lower(), pattern.lower()) for pattern in allowed):
        raise AdgangError(
            ErrorId.FAILED, key="server", value=host, allowed=" ".join(allowed),
            reason=Failure.WRONG_HOST,
        )  # fmt: skip
