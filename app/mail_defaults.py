# SPDX-License-Identifier: Apache-2.0
"""What choosing a provider fills in: its mail server, port and kind of TLS."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from typing import Protocol as Interface

from app.catalogue import Protocol
from app.errors import AdgangError
from app.validation import Value

if TYPE_CHECKING:
    from app.oauth.provider import MailServer, Provider


class Providers(Interface):
    """Where definitions are looked up."""

    def get(self, id: str) -> Provider:  # noqa: A002
        """The provider called `id`. Raises `unknown_provider`."""
        ...


def with_defaults(
    protocol: Protocol,
    old: Mapping[str, Value],
    values: Mapping[str, Value],
    providers: Providers,
) -> dict[str, Value]:
    """`values`, and the new provider's server where the old one was nobody's own choice.

    A server that a person typed stays. Raises `unknown_provider`.
    """
    provider_id = values.get("provider")
    if not provider_id:
        return dict(values)
    chosen = providers.get(str(provider_id).strip()).mail.get(protocol)
    if chosen is None or not _replaceable(protocol, old, providers):
        return dict(values)
    filled: dict[str, Value] = {"server": chosen.host, "port": chosen.port, "tls": chosen.tls}
    return filled | dict(values)


def _replaceable(protocol: Protocol, old: Mapping[str, Value], providers: Providers) -> bool:
    server = old["server"]
    if not server:
        return True
    try:
        before: MailServer | None = providers.get(str(old["provider"])).mail.get(protocol)
    except AdgangError:  # no provider before, or one that is gone
        return False
    return before is not None and before.host == server
