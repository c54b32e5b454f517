# SPDX-License-Identifier: Apache-2.0
"""The connection test of a group: its settings, keyring and token put before the mail steps."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import partial

from app import tls
from app.actor import Actor
from app.catalogue import POP3_TIMEOUT, Auth, Group, Tls
from app.clock import NOT_BEFORE
from app.errors import AdgangError, ErrorId
from app.journal import Act
from app.mail.connection_test import Checks, Step, StepResult, Target, outcome, run
from app.oauth.failure import OF_THE_TOKEN, Failure
from app.oauth.provider import Provider
from app.parts import Parts, password_entry
from app.secret import Secret
from app.tokens import TokenService
from app.validation import Value
from app.vault.vault import Condition

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
    return _run(parts, tokens, group, actor, target_of(parts, group))


def _run(
    parts: Parts, tokens: TokenService, group: Group, actor: Actor, target: Target
) -> Iterator[StepResult]:
    used: list[Secret] = []

    def credential() -> Secret:
        used.append(credential_of(parts, tokens, group, actor, target, retry=True))
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
    ended = next((result for result in results if result.reason is not None), None)
    if ended and ended.step is Step.LOGIN and reason in OF_THE_TOKEN and used:
        tokens.refused(group.id, used[-1], actor, reason, detail=ended.detail, trace=ended.trace)
    parts.journal.add(actor, Act.CONNECTION_TEST, group.id, str(reason or "ok"))


def target_of(parts: Parts, group: Group) -> Target:
    """The server that the group's settings name. Raises `not_configured` with the first key."""
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
    if parts.clock.now().wall < NOT_BEFORE:
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


def credential_of(
    parts: Parts,
    tokens: TokenService,
    group: Group,
    actor: Actor,
    target: Target,
    *,
    retry: bool = False,
) -> Secret:
    """The group's password, or its access token for this provider's hosts and no others.

    `retry` as in `Refresher.access_token`. Raises `not_configured`, `failed` and the vault's.
    """
    if target.auth is Auth.PASSWORD:
        password = parts.vault().read(password_entry(group.id))
        if password is None:
            raise AdgangError(ErrorId.NOT_CONFIGURED, key="password")
        return password
    _guard_host(_provider(parts, parts.settings.get(group.id)), target.host)
    return tokens.access_token(group.id, actor, retry=retry)


def _guard_host(provider: Provider | None, host: str) -> None:
    """A token goes to its own provider's hosts only, where the definition lists them."""
    allowed = provider.mail_hosts if provider else ()
    if allowed and not any(fnmatchcase(host.lower(), pattern.lower()) for pattern in allowed):
        raise AdgangError(
            ErrorId.FAILED, key="server", value=host, allowed=" ".join(allowed),
            reason=Failure.WRONG_HOST,
        )  # fmt: skip
