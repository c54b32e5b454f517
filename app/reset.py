# SPDX-License-Identifier: Apache-2.0
"""Factory reset: nothing of what people entered, obtained or did is left in the state.

A marker file tells a reset under way: who opens the state after a power cut finishes it first.
Another panel on the same state goes on running. It is not turned away with `already_running`,
because a machine's panel starts by itself and is always there: it sees the new database version,
its session is over with the password, and its keyring is opened anew for the new installation.
Lock files stay, for others may hold them; they are empty.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import NamedTuple

from app.catalogue import GROUPS
from app.database import Database
from app.errors import AdgangError, ErrorId
from app.oauth.token import Token
from app.parts import (
    LOCK_TIMEOUT,
    PROVIDERS_LOCK,
    PROXY_PASSWORD,
    Parts,
    grant_entry,
    password_entry,
    provider_secret,
    settings_locks,
)
from app.token_records import TokenStatus
from app.tokens import TokenService
from app.vault import atomic
from app.vault.sealed_file import SealedFile
from app.vault.vault import MACHINE, SECRET_SERVICE, Condition, Vault, open_vault

_REVOKING = 10.0  # seconds that all providers together get; offline must not hold a reset up


class ResetOutcome(NamedTuple):
    """Groups whose token the provider took back, and those where that is left to a person."""

    revoked: tuple[str, ...]
    left: tuple[TokenStatus, ...]


class _Plan(NamedTuple):
    """What the marker says: whose entries in which keyring go, and what the new id will be."""

    installation: str
    keyring: str
    new: str


def reset(parts: Parts, tokens: TokenService, database: Database) -> ResetOutcome:
    """Cancel grants, revoke what can be revoked within 10 s, wipe everything.

    Raises, before anything is touched, `lock_busy`, and `keyring_locked` or `keyring_missing`
    where entries lie in a Secret Service that is shut. `state_unwritable` and `state_full` come
    before the marker, or leave it.
    """
    with _alone(parts):
        vault = parts.vault()
        if vault.backend != MACHINE:  # whose file can be deleted without its key
            _require_open(vault)
        plan = _Plan(vault.installation, vault.backend, os.urandom(16).hex())
        had = [status for status in tokens.status_all() if status.in_force or status.reason]
        found = _stored(vault)
        atomic.write(parts.config.reset_marker, json.dumps(plan._asdict()).encode())
        revoked = _revoked(tokens, found)
        _wipe(parts, database, plan)
        tokens.forget()
    return ResetOutcome(
        tuple(sorted(revoked)), tuple(status for status in had if status.group not in revoked)
    )


def finish(parts: Parts, database: Database) -> None:
    """Go on where a reset was cut off; one that another process is at is waited for.

    Raises as `reset`, and `state_damaged` for a marker that cannot be read.
    """
    with _alone(parts):
        octets = atomic.read(parts.config.reset_marker)
        if octets is not None:
            _wipe(parts, database, _plan(parts, octets))


@contextmanager
def _alone(parts: Parts) -> Iterator[None]:
    """Nobody else changes a setting, a provider or a token meanwhile."""
    names = ["reset", PROVIDERS_LOCK, *settings_locks(), *(group.id for group in GROUPS)]
    with parts.locks.hold_all(names, timeout=LOCK_TIMEOUT):
        yield


def _require_open(vault: Vault) -> None:
    condition = vault.condition()
    if condition is not Condition.OPEN:
        locked = condition is Condition.LOCKED
        raise AdgangError(ErrorId.KEYRING_LOCKED if locked else ErrorId.KEYRING_MISSING)


def _stored(vault: Vault) -> dict[str, Token]:
    """The tokens that can be read."""
    found = {}
    for group in GROUPS:
        with suppress(AdgangError, ValueError):
            stored = vault.read(group.id)
            if stored is not None:
                found[group.id] = Token.loads(stored.reveal())
    return found


def _revoked(tokens: TokenService, found: dict[str, Token]) -> set[str]:
    """All at once, so that a provider that does not answer costs the others no time."""
    told: set[str] = set()

    def tell(group: str, token: Token) -> None:
        if tokens.revoke(token):
            told.add(group)

    threads = [
        threading.Thread(target=tell, args=each, name="revoke", daemon=True)
        for each in found.items()
    ]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + _REVOKING
    for thread in threads:
        thread.join(max(0.0, deadline - time.monotonic()))
    return set(told)


def _wipe(parts: Parts, database: Database, plan: _Plan) -> None:
    """Each step may be done twice. The database is the last: it tells the others."""
    config = parts.config
    _wipe_keyrings(parts, plan)
    for path in config.providers.glob("*"):
        atomic.remove(path)
    atomic.write(config.installation, plan.new.encode())
    database.wipe(plan.new)
    atomic.remove(config.reset_marker)


def _wipe_keyrings(parts: Parts, plan: _Plan) -> None:
    names = list(_entries(parts, plan))
    if plan.keyring != MACHINE:
        _opened(parts, plan, plan.keyring).remove_all(names)
    elif parts.remembered() == SECRET_SERVICE:  # used before; it may be gone
        with suppress(AdgangError):
            _opened(parts, plan, SECRET_SERVICE).remove_all(names)
    SealedFile(parts.config).wipe()


def _opened(parts: Parts, plan: _Plan, keyring: str) -> Vault:
    config = parts.config._replace(keyring=keyring)
    return open_vault(config, plan.installation, keyring, lambda _backend: None)


def _entries(parts: Parts, plan: _Plan) -> Iterator[str]:
    for group in GROUPS:
        yield from (group.id, grant_entry(group.id), password_entry(group.id))
    yield PROXY_PASSWORD
    folders = (parts.config.providers, parts.config.machine / "providers")
    providers = {provider.id for provider in parts.providers().all()}
    providers |= {path.stem for folder in folders for path in folder.glob("*.toml")}
    yield from map(provider_secret, sorted(providers))
    yield f"self-test/{plan.installation}"


def _plan(parts: Parts, octets: bytes) -> _Plan:
    try:
        plan = _Plan(**{key: str(value) for key, value in json.loads(octets).items()})
    except (ValueError, TypeError, AttributeError):
        raise AdgangError(ErrorId.STATE_DAMAGED, key=str(parts.config.reset_marker)) from None
    return plan
