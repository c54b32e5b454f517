# SPDX-License-Identifier: Apache-2.0
"""The token as it is kept: frozen, bound to an account, and silent in `repr`."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from app.secret import Secret

_FORMAT = 1
_FIELDS = {"format", "access", "refresh", "type", "scope", "expires_at", "acquired_at",
           "refreshed_at", "binding"}  # fmt: skip


class Binding(NamedTuple):
    """What a token belongs to; it is never used for anything else."""

    issuer: str
    client_id: str
    tenant: str
    account: str


class Token(NamedTuple):
    """An access token with its refresh token. Times are wall-clock seconds (RFC 6749 5.1)."""

    access: Secret
    refresh: Secret | None
    type: str
    scope: tuple[str, ...]
    expires_at: float | None
    acquired_at: float
    refreshed_at: float
    binding: Binding

    def valid_for(self, now: float, leeway: float = 60.0) -> bool:
        """Whether the access token lives longer than `leeway` seconds after `now`.

        A clock set back behind the last refresh proves nothing, so it counts as expired.
        """
        if self.expires_at is None:
            return True
        return self.refreshed_at - leeway <= now < self.expires_at - leeway

    def dumps(self) -> str:
        """JSON for the vault; the only place where the secrets are written out."""
        return json.dumps(
            {
                "format": _FORMAT,
                "access": self.access.reveal(),
                "refresh": self.refresh.reveal() if self.refresh else None,
                "type": self.type,
                "scope": list(self.scope),
                "expires_at": self.expires_at,
                "acquired_at": self.acquired_at,
                "refreshed_at": self.refreshed_at,
                "binding": {
                    "issuer": self.binding.issuer,
                    "client_id": self.binding.client_id,
                    "tenant": self.binding.tenant,
                    "account": self.binding.account,
                },
            },
            separators=(",", ":"),
        )

    @classmethod
    def loads(cls, text: str) -> Token:
        """The token from the vault's JSON. Raises ValueError (which quotes nothing)."""
        try:
            data: dict[str, Any] = json.loads(text)
            if data["format"] != _FORMAT or not data.keys() >= _FIELDS:
                raise KeyError
            return cls(
                access=Secret(data["access"]),
                refresh=Secret(data["refresh"]) if data["refresh"] else None,
                type=data["type"],
                scope=tuple(data["scope"]),
                expires_at=data["expires_at"],
                acquired_at=data["acquired_at"],
                refreshed_at=data["refreshed_at"],
                binding=Binding(**data["binding"]),
            )
        except (ValueError, KeyError, TypeError, AttributeError):
            raise ValueError("not a token of this format") from None
