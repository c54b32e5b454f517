# SPDX-License-Identifier: Apache-2.0
"""All settings out of a machine and into it: everything is checked first, then all is kept."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple

from app import preferences
from app.actor import Actor
from app.catalogue import BINDING_KEYS, GROUPS, RECORDS, Group, Kind, Record
from app.catalogue import record as known
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.journal import Act
from app.mail_defaults import with_defaults
from app.oauth import provider_transfer
from app.oauth.provider import Provider
from app.parts import LOCK_TIMEOUT, PROVIDERS_LOCK, settings_locks
from app.settings_file import Document, Table, bad
from app.validation import Value

_NEVER_EMPTY = (Kind.PROVIDER, Kind.ACCOUNT)  # such a field cannot be set back to nothing


class Change(NamedTuple):
    """One value that a file would change; `key` as in the file, such as `groups.smtp.port`."""

    key: str
    old: Any
    new: Any


class Plan(NamedTuple):
    """What an import does. `tokens`: the groups whose token or grant depends on a change."""

    changes: tuple[Change, ...]
    groups: dict[str, dict[str, Value]]
    preferences: dict[str, str]
    providers: dict[str, Table]
    tokens: tuple[str, ...]


def export(core: Core) -> Document:
    """All that this machine has been set to, but for secrets, tokens and its state.

    Raises `bad_provider` for a damaged provider file of the state.
    """
    return Document(
        groups={each.id: _values(core, each) for each in (*GROUPS, *RECORDS)},
        preferences={
            key: value for key, value in core.preferences().items() if preferences.leaves(key)
        },
        providers=provider_transfer.own(core.config),
    )


def plan(core: Core, document: Document) -> Plan:
    """What importing the document would change. Nothing is written.

    Raises `bad_value`, `bad_provider`, `unknown_provider`, `unknown_group` and `provider_exists`
    for the first thing that is wrong, with its place, value and what is allowed.
    """
    looked_up = _Planned(core)
    for id, table in document.providers.items():  # noqa: A001
        looked_up.add(provider_transfer.planned(core.providers, id, table))
    own = provider_transfer.own(core.config)
    changes = [
        change
        for id, table in document.providers.items()  # noqa: A001
        for change in _differences(f"providers.{id}", own.get(id, {}), table)
    ]
    groups: dict[str, dict[str, Value]] = {}
    for id, table in document.groups.items():  # noqa: A001
        groups[id] = _checked_group(core, id, table, looked_up)
        changes += _differences(f"groups.{id}", core.settings.get(id), groups[id])
    kept = _checked_preferences(document.preferences)
    changes += _differences("preferences", core.preferences(), kept)
    return Plan(tuple(changes), groups, kept, document.providers, _tokens(core, groups, looked_up))


def apply(core: Core, document: Document, actor: Actor, *, discard_token: bool = False) -> Plan:
    """Import the document: all of it, or nothing where it is refused.

    Raises what `plan` raises, `not_permitted`, and `bound` where a token or a grant depends on a
    change and `discard_token` is not set.
    """
    core.access.require_change(actor)
    with core.parts.locks.hold_all((PROVIDERS_LOCK, *settings_locks()), timeout=LOCK_TIMEOUT):
        found = plan(core, document)
        if found.tokens and not discard_token:
            raise AdgangError(ErrorId.BOUND, key="FILE", value=" ".join(found.tokens))
        before = core.providers.all()
        with (
            provider_transfer.restored(core.config, *found.providers),
            core.settings.restored(*found.groups),
            _preferences_restored(core, found.preferences),
        ):
            _write(core, found)
            for group in found.tokens:  # last: a full disk must not cost them
                core.tokens.delete(group, actor, before=before)
    _note(core, found, actor)
    return found


class _Planned:
    """The providers as they will be."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._planned: dict[str, Provider] = {}

    def add(self, provider: Provider) -> None:
        self._planned[provider.id] = provider

    def get(self, id: str) -> Provider:  # noqa: A002
        """See `ProviderRegistry.get`."""
        return self._planned.get(id) or self._core.providers.get(id)


def _values(core: Core, chosen: Record) -> Table:
    values = core.settings.get(chosen.id)
    if isinstance(chosen, Group) and not values["server"]:
        del values["port"]  # it follows from what will be chosen
    return {
        field.key: values[field.key]
        for field in chosen.fields
        if field.key in values
        and field.kind is not Kind.SECRET
        and (values[field.key] or field.kind not in _NEVER_EMPTY)
    }


def _checked_group(core: Core, id: str, table: Table, providers: _Planned) -> dict[str, Value]:  # noqa: A002
    chosen = _named(id)
    for key, value in table.items():
        _guard_field(chosen, key, value)
    try:
        if not isinstance(chosen, Group):
            return core.settings.checked(id, table)
        old = core.settings.get(id)
        if "provider" in table:
            providers.get(str(table["provider"]))
        return core.settings.checked(id, with_defaults(chosen.protocol, old, table, providers))
    except AdgangError as error:
        raise AdgangError(
            error.id, key=f"groups.{id}.{error.key}", value=error.value, allowed=error.allowed
        ) from None


def _named(id: str) -> Record:  # noqa: A002
    try:
        return known(id)
    except AdgangError as error:
        raise bad("groups", id, error.allowed or "") from None


def _guard_field(chosen: Record, key: str, value: object) -> None:
    where = f"groups.{chosen.id}.{key}"
    field = next((field for field in chosen.fields if field.key == key), None)
    allowed = " ".join(each.key for each in chosen.fields if each.kind is not Kind.SECRET)
    if field is None or field.kind is Kind.SECRET:  # neither's value is shown: it may be a secret
        raise bad(where, None, allowed)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise bad(where, json.dumps(value), "a string or a number")


def _checked_preferences(table: Table) -> dict[str, str]:
    for key, value in table.items():
        if not preferences.is_key(key):
            raise bad(f"preferences.{key}", None, " ".join(preferences.RULES))
        if not preferences.fits(key, value):
            raise bad(f"preferences.{key}", value, preferences.rule(key).allowed)
    return {key: value for key, value in table.items() if preferences.enters(key)}


def _differences(
    place: str, old: Mapping[str, object], new: Mapping[str, object]
) -> Iterator[Change]:
    for key, value in new.items():
        if old.get(key) != value and (old.get(key) or value):
            yield Change(f"{place}.{key}", old.get(key), value)


def _tokens(
    core: Core, groups: Mapping[str, Mapping[str, Value]], providers: _Planned
) -> tuple[str, ...]:
    """The groups that would be left with a token for something else than they are set to."""

    def depends(group: str) -> bool:
        status = core.tokens.status(group)
        if not status.has_something:
            return False
        old, new = core.settings.get(group), groups.get(group, {})
        if any(key in new and new[key] != old[key] for key in BINDING_KEYS):
            return True
        return _binding(core.providers.get, status.provider) != _binding(
            providers.get, status.provider
        )

    return tuple(group.id for group in GROUPS if depends(group.id))


def _binding(get: Callable[[str], Provider], id: str | None) -> tuple[str, ...]:  # noqa: A002
    """What a provider's tokens are bound to; nothing where it is gone."""
    try:
        provider = get(id or "")
    except AdgangError:
        return ()
    return provider.issuer, provider.client_id, provider.tenant


def _write(core: Core, found: Plan) -> None:
    for id, table in found.providers.items():  # noqa: A001
        provider_transfer.write(core.providers, core.config, id, table)
    with core.database.transaction():
        for group, values in found.groups.items():
            core.settings.put_within(group, values)
        for key, value in found.preferences.items():
            core.set_preference(key, value)


@contextmanager
def _preferences_restored(core: Core, keys: Iterable[str]) -> Iterator[None]:
    """Preferences that are as they were where something inside fails."""
    before = core.preferences()
    try:
        yield
    except BaseException:
        with suppress(AdgangError), core.database.transaction():  # what failed is what is told
            for key in keys:
                core.set_preference(key, before.get(key, ""))
        raise


def _note(core: Core, found: Plan, actor: Actor) -> None:
    for section, act in (("groups", Act.CHANGE_SETTINGS), ("providers", Act.CHANGE_PROVIDER)):
        changed = {c.key.split(".")[1] for c in found.changes if c.key.startswith(f"{section}.")}
        for each in sorted(changed):
            core.journal.add(actor, act, each if section == "groups" else None)
