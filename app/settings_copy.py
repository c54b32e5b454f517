# SPDX-License-Identifier: Apache-2.0
"""Copying the settings of one group to another: which groups, and what would change."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING, NamedTuple

from app.catalogue import BINDING_KEYS, GROUPS, Group, Kind, group
from app.errors import AdgangError, ErrorId

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


def copy(parts: Parts, source: str, target: str, unbind: Callable[[str], None]) -> None:
    """Copy under the locks of both groups; `unbind` is told a key that a token hangs on.

    Raises as `keys`, and what `unbind` raises; then nothing is changed.
    """
    copied = keys(parts.config, source, target)
    with ExitStack() as held:
        for each in sorted((source, target)):  # in one order, or two copies could wait for each
            held.enter_context(parts.locks.hold(f"{each}/settings", timeout=10.0))
        for change in changes(parts.settings, parts.config, source, target):
            if change.key in BINDING_KEYS:
                unbind(change.key)
        parts.settings.copy(source, target, copied)


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
