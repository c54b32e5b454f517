# SPDX-License-Identifier: Apache-2.0
"""All that is shown of a group, read in one go on a worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import AdgangError, ErrorId
from app.forecast import Forecast, forecast
from app.token_records import TokenStatus

if TYPE_CHECKING:
    from app.core import Core
    from app.oauth.provider import Provider


@dataclass(frozen=True, slots=True)
class GroupSnapshot:
    """A group at one moment."""

    status: TokenStatus
    settings: Mapping[str, str | int | None]
    missing: tuple[str, ...]  # what Get token still needs
    provider_name: str  # of the provider in the settings
    token_provider_name: str  # of the provider that gave the token
    forecast: Forecast | None  # of a token in force whose provider lets it die unused


def load(core: Core, group: str) -> GroupSnapshot:
    """Read a group; database and provider files only, no network, no keyring."""
    status = core.tokens.status(group)
    settings = core.settings.get(group)
    chosen = str(settings["provider"] or "")
    giver = _provider(core, status.provider or "")
    idle_days = giver.idle_days if giver and status.in_force else None
    return GroupSnapshot(
        status=status,
        settings=settings,
        missing=core.missing(group),
        provider_name=_name(_provider(core, chosen), chosen),
        token_provider_name=_name(giver, status.provider or ""),
        forecast=forecast(status.refreshed_at, idle_days, core.clock.now().wall),
    )


def _provider(core: Core, provider: str) -> Provider | None:
    """None where none is chosen, or where it was removed since."""
    if not provider:
        return None
    try:
        return core.providers.get(provider)
    except AdgangError as error:
        if error.id is not ErrorId.UNKNOWN_PROVIDER:
            raise
        return None


def _name(provider: Provider | None, known_as: str) -> str:
    """What people call it; of one that was removed the id is all that is left."""
    return provider.name if provider else known_as
