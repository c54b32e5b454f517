# SPDX-License-Identifier: Apache-2.0
"""All that is shown of a group or record, read in one go on a worker."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.catalogue import PROXY
from app.errors import AdgangError, ErrorId
from app.token_records import TokenStatus

if TYPE_CHECKING:
    from app.core import Core


@dataclass(frozen=True, slots=True)
class GroupSnapshot:
    """A group at one moment."""

    status: TokenStatus
    settings: Mapping[str, str | int | None]
    tls_kind: str  # what the switch of SSL/TLS goes back to
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
        tls_kind=core.settings.tls_kind(group),
        missing=core.missing(group),
        provider_name=_name(core, str(settings["provider"] or "")),
        token_provider_name=_name(core, status.provider or ""),
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


def _name(core: Core, provider: str) -> str:
    if not provider:
        return ""
    try:
        return core.providers.get(provider).name
    except AdgangError as error:
        if error.id is not ErrorId.UNKNOWN_PROVIDER:
            raise
        return provider  # removed since it was chosen: its id is all that is left
