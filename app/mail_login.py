# SPDX-License-Identifier: Apache-2.0
"""A mail job's way into a group's server, with one new token where the old one is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from app.actor import Actor
from app.catalogue import Auth, Group
from app.core import Core
from app.errors import AdgangError
from app.group_connection import credential_of, target_of
from app.mail.session import Session, Target, begin
from app.oauth.failure import Failure
from app.secret import Secret

S = TypeVar("S", bound=Session)

# A bare refusal may be an outage of the provider: a queue's next job must not renew once more.
_RENEWED = 300.0  # seconds


def log_in(core: Core, group: Group, actor: Actor, make: Callable[[Target], S]) -> S:
    """A session as `make` makes it, ready for mail; a context manager.

    An access token that the server refuses is refreshed once and tried once more; refused again,
    it is invalid. A password is tried once. Raises `not_configured`, `failed` and the vault's.
    """
    target = target_of(core.parts, group)
    if target.auth is Auth.OFF:
        return begin(make(target), None)
    used = credential_of(core.parts, core.tokens, group, actor, target)
    try:
        return begin(make(target), used)
    except AdgangError as error:
        if target.auth is not Auth.OAUTH2 or not _token_to_blame(core, group, error):
            raise
    renewed = _another(core, group, actor, used)
    try:
        return begin(make(target), renewed)
    except AdgangError as error:
        if error.reason is Failure.REFUSED_BY_SERVER:
            core.tokens.refused(group.id, renewed, actor)
        raise


def _token_to_blame(core: Core, group: Group, error: AdgangError) -> bool:
    if error.reason is not Failure.LOGIN_REFUSED:
        return error.reason is Failure.REFUSED_BY_SERVER
    status = core.tokens.status(group.id)
    refreshed = status.refreshed_at or 0.0
    renewed = refreshed > (status.acquired_at or 0.0)
    return not (renewed and core.clock.now().wall - refreshed < _RENEWED)


def _another(core: Core, group: Group, actor: Actor, used: Secret) -> Secret:
    """Another token than the one that was refused; perhaps another process has it already."""
    stored = core.tokens.access_token(group.id, actor)
    return stored if stored != used else core.tokens.access_token(group.id, actor, force=True)
