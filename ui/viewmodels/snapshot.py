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


def load(core: Core, group: str) -> GroupSnapshot:
    """Read a group; database and provider files only, no network, no keyring."""
    status = core.tokens.status(group)
    settings = core.settings.get(group)
    return GroupSnapshot(
        status=status,
        settings=settings,
        missing=core.missing(group),
        provider_name=_name(core, str(settings["provider"] or "")),
        token_provider_name=_name(core, status.provider or ""),
    )


def _name(core: Core, provider: str) -> str:
    if not provider:
        return ""
    try:
        return core.providers.get(provider).name
    except AdgangError as error:
        if error.id is not ErrorId.UNKNOWN_PROVIDER:
            raise
        return provider  # removed since it was chosen: its id is all that is left
