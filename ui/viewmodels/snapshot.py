# SPDX-License-Identifier: Apache-2.0
"""All that is shown of a group, read in one go on a worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import AdgangError, ErrorId
from app.token_records import TokenStatus

if TYPE_CHECKING:
    from app.core import Core


@dataclass(frozen=True, slots=True)
class GroupSnapshot:
    """A group at one moment."""

    status: TokenStatus
    settings: Mapping[str, str | int | None]
    missing: tuple[str, ...]  # what Get token still needs
    provider_name: str  # of the provider in the settings
    token_provider_name: str  # of the provider that gave the token
    ways: tuple[str, ...] = ()  # what does work for mail, where the provider gives no code


def load(core: Core, group: str) -> GroupSnapshot:
    """Read a group; database and provider files only, no network, no keyring."""
    status = core.tokens.status(group)
    settings = core.settings.get(group)
    chosen, giver = str(settings["provider"] or ""), status.provider or ""
    name, ways = _provider(core, chosen)
    return GroupSnapshot(
        status=status,
        settings=settings,
        missing=core.missing(group),
        provider_name=name,
        token_provider_name=name if giver == chosen else _provider(core, giver)[0],
        ways=ways,
    )


def _provider(core: Core, id_: str) -> tuple[str, tuple[str, ...]]:
    """Its name, and what works where it gives no code."""
    if not id_:
        return "", ()
    try:
        provider = core.providers.get(id_)
    except AdgangError as error:
        if error.id is not ErrorId.UNKNOWN_PROVIDER:
            raise
        return id_, ()  # removed since it was chosen: its id is all that is left
    return provider.name, () if provider.device_grant else tuple(map(str, provider.ways))
