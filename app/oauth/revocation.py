# SPDX-License-Identifier: Apache-2.0
"""Telling a provider that a token is not used any more (RFC 7009)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.oauth.dialect import DIALECTS

if TYPE_CHECKING:
    from app.oauth.provider import Provider
    from app.reach import Reach
    from app.secret import Secret


def take_back(reach: Reach, provider: Provider, access: Secret, refresh: Secret | None) -> bool:
    """Whether the provider has taken the token back; False where it has no endpoint for that.

    The refresh token where the provider takes one: all that came from it ends with it (RFC 7009
    2.1). Raises `bad_discovery`, `failed` and the vault's errors.
    """
    if not reach.endpoints(provider).revocation:
        return False
    if refresh is None or DIALECTS[provider.dialect].revokes == "access_token":
        answer = reach.client(provider).revoke(access, "access_token")
    else:
        answer = reach.client(provider).revoke(refresh, "refresh_token")
    return answer.status is not None and 200 <= answer.status < 300
