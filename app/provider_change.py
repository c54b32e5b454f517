# SPDX-License-Identifier: Apache-2.0
"""Changing a provider that tokens may be bound to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.errors import AdgangError, ErrorId
from app.oauth import provider_transfer

if TYPE_CHECKING:
    from app.actor import Actor
    from app.parts import Parts
    from app.tokens import TokenService


def apply(
    parts: Parts,
    tokens: TokenService,
    id: str,  # noqa: A002
    change: Callable[[], object],
    actor: Actor,
    *,
    discard_token: bool,
) -> None:
    """See `Core.change_provider`. The tokens go last: a full disk must not cost them."""
    users = [
        status.group
        for status in tokens.status_all()
        if status.provider == id and status.has_something
    ]
    if not users:
        change()
        return
    if not discard_token:
        raise AdgangError(ErrorId.BOUND, key=id, value=" ".join(users))
    before = parts.providers().all()
    with provider_transfer.restored(parts.config, id):
        change()
        for group in users:
            tokens.delete(group, actor, before=before)
