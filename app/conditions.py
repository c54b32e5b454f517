# SPDX-License-Identifier: Apache-2.0
"""What can be the matter with the machine itself, and how to find out whether it still is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from app.access import SERVICE
from app.errors import AdgangError
from app.token_records import Notice

if TYPE_CHECKING:
    from app.core import Core

NO_NETWORK: Final = "no_network"
Probe = Callable[[], str]


class Probes(NamedTuple):
    """Each says what is the matter as a code, "" where all is well. They may wait."""

    storage: Probe
    keyring: Probe
    network: Probe
    provider: Probe


def probes(core: Core, connected: Callable[[], bool] | None = None) -> Probes:
    """Those of a machine; `connected`: another way to tell whether it is on a network."""
    return Probes(
        storage=partial(_storage, core),
        keyring=lambda: str(core.tokens.keyring_notice() or ""),
        network=lambda: "" if (connected or partial(_connected, core))() else NO_NETWORK,
        provider=partial(_provider, core),
    )


def _storage(core: Core) -> str:
    from app import disk

    try:
        disk.probe(core.config.state)
    except AdgangError as error:
        return error.code
    return ""


def _connected(core: Core) -> bool:
    """The demo reaches no further than this machine."""
    from app import network

    return core.config.demo or network.connected(proxied=bool(core.config.proxy.https))


def _provider(core: Core) -> str:
    """Renews the tokens whose renewal failed for want of a connection."""
    for group in _waiting(core):
        with suppress(AdgangError):  # its record says how it stands
            core.tokens.access_token(group, SERVICE, force=True)
    return str(Notice.OFFLINE) if _waiting(core) else ""


def _waiting(core: Core) -> list[str]:
    return [each.group for each in core.tokens.status_all() if each.notice is Notice.OFFLINE]
