# SPDX-License-Identifier: Apache-2.0
"""Copying the settings of one group to another: which groups, and what would change."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from app.catalogue import BINDING_KEYS, GROUPS, Group, Kind, group
from app.errors import AdgangError, ErrorId
from app.parts import settings_locks

if TYPE_CHECKING:
    from app.panel_config import PanelConfig
    from app.parts import Parts
    from app.settings import SettingsStore
    from app.validation import Value


class Change(NamedTuple):
    """A setting of the target that would have another value."""

    key: str
    before: Value
    after: Value


class Source(NamedTuple):
    """A group to copy from; `password`: it has one that could come along."""

    group: str
    changes: tuple[Change, ...]
    password: bool


def copy(
    parts: Parts,
    source: str,
    target: str,
    *,
    goes: Callable[[str], bool],
    delete: Callable[[], object],
) -> None:
    """Copy under the locks of both groups; then `delete` the token where it `goes` with a key.

    Raises as `keys`, and what `goes` and `delete` raise; then nothing is changed.
    """
    copied = keys(parts.config, source, target)
    with parts.locks.hold_all(settings_locks(source, target), timeout=10.0):
        changed = {each.key for each in changes(parts.settings, parts.config, source, target)}
        bound = any(list(map(goes, sorted(changed & BINDING_KEYS))))
        with parts.settings.restored(target):
            parts.settings.copy(source, target, copied)
            if bound:
                delete()


def sources(settings: SettingsStore, config: PanelConfig, target: str) -> list[Source]:
    """The groups that `target` could be made like, without those that this machine hides."""
    return [
        Source(
            each.id,
            changes(settings, config, each.id, target),
            settings.get(each.id)["password"] == "set",
        )
        for each in _fitting(group(target))
        if each.id not in config.hidden_groups
    ]


def changes(
    settings: SettingsStore, config: PanelConfig, source: str, target: str
) -> tuple[Change, ...]:
    """What a copy would change. Raises as `keys`."""
    wanted, there = settings.get(source), settings.get(target)
    return tuple(
        Change(key, there[key], wanted[key])
        for key in keys(config, source, target)
        if there[key] != wanted[key]
    )


def keys(config: PanelConfig, source: str, target: str) -> tuple[str, ...]:
    """What a copy takes along: all but secrets, and what this machine hides of either group.

    Raises `unknown_group`, and `bad_value` for two that have not the same settings.
    """
    origin, goal = group(source), group(target)
    if origin not in _fitting(goal):
        allowed = " ".join(each.id for each in _fitting(goal))
        raise AdgangError(ErrorId.BAD_VALUE, key="FROM", value=source, allowed=allowed)
    hidden = config.hidden_fields
    return tuple(
        field.key
        for field in goal.fields
        if field.kind is not Kind.SECRET
        and not {f"{source}.{field.key}", f"{target}.{field.key}"} & hidden
    )


def _fitting(target: Group) -> list[Group]:
    return [each for each in GROUPS if each.protocol is target.protocol and each is not target]
