# SPDX-License-Identifier: Apache-2.0
"""All that is shown of a group or record, read in one go on a worker."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.catalogue import PROXY
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
    tls_kind: str  # what the switch of SSL/TLS goes back to
    missing: tuple[str, ...]  # what Get token still needs
    provider_name: str  # of the provider in the settings
    token_provider_name: str  # of the provider that gave the token
    forecast: Forecast | None  # of a token in force whose provider lets it die unused
    ways: tuple[str, ...] = ()  # what does work for mail, where the provider gives no code


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
        tls_kind=core.settings.tls_kind(group),
        missing=core.missing(group),
        provider_name=_name(_provider(core, chosen), chosen),
        token_provider_name=_name(giver, status.provider or ""),
        ways=_ways(_provider(core, chosen)),
        forecast=forecast(status.refreshed_at, idle_days, core.clock.now().wall),
    )


@dataclass(frozen=True, slots=True)
class RecordSnapshot:
    """A record without a token at one moment."""

    settings: Mapping[str, str | int | None]
    fallback: str  # what holds where nothing is set, such as the machine's own proxy


def load_record(core: Core, record: str) -> RecordSnapshot:
    """Read a record; database only."""
    fallback = _machine_proxy(core) if record == PROXY else ""
    return RecordSnapshot(core.settings.get(record), fallback)


@dataclass(frozen=True, slots=True)
class Snapshots:
    """All that the panel shows, by id."""

    groups: Mapping[str, GroupSnapshot]
    records: Mapping[str, RecordSnapshot]


def load_all(core: Core, groups: Iterable[str], records: Iterable[str]) -> Snapshots:
    """Read groups and records."""
    return Snapshots(
        {group: load(core, group) for group in groups},
        {record: load_record(core, record) for record in records},
    )


def _machine_proxy(core: Core) -> str:
    """Host and port; a log-in in its URL is left out."""
    from app.oauth.proxies import address

    found = address(core.config.proxy)
    return found.url.partition("://")[2] if found else ""


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


def _ways(provider: Provider | None) -> tuple[str, ...]:
    """What works for mail, where the provider gives no code."""
    if provider is None or provider.device_grant:
        return ()
    return tuple(map(str, provider.ways))
