# SPDX-License-Identifier: Apache-2.0
"""Who logged in: the names in an id_token, and whether they are the account that was meant."""

from __future__ import annotations

import base64
import json
import unicodedata
from collections.abc import Iterator
from typing import Any

_LONGEST_NAME = 254
# OIDC Core 5.1, entra-docs id-token-claims-reference and optional-claims-reference. The first is
# what a mail server knows the mailbox by.
_CLAIMS = ("preferred_username", "upn", "email", "unique_name", "verified_primary_email",
           "verified_secondary_email")  # fmt: skip
_GUEST = "#ext#@"  # Entra's: name_home.example#EXT#@tenant.onmicrosoft.com


def names(id_token: Any) -> tuple[str, ...]:
    """The account's names as they are written, each once; mail addresses first.

    Empty: nobody is named. No signature check: the token came over TLS from the provider (OIDC
    Core 3.1.3.7).
    """
    claims = _claims(id_token)
    found: dict[str, str] = {}
    for claim in _CLAIMS:
        for text in _texts(claims.get(claim)):
            name = text.strip()
            if 0 < len(name) <= _LONGEST_NAME and name.isprintable():
                found.setdefault(folded(name), name)
    return tuple(sorted(found.values(), key=lambda name: "@" not in name))


def same(wanted: str, known_as: tuple[str, ...]) -> bool:
    """Whether `wanted` is one of an account's names, whatever its case.

    A name without a domain is compared with the part before the `@`; a guest's own address stands
    in the name that Entra gives it.
    """
    name, others = folded(wanted), [folded(each) for each in known_as]
    if name in others:
        return True
    if "@" not in name:
        return any(each.partition("@")[0] == name for each in others)
    guest = "_".join(name.rsplit("@", 1)) + _GUEST
    return any(each.startswith(guest) for each in others)


def folded(name: str) -> str:
    """A name as two spellings of it are alike (RFC 8265 3.3: case and composition)."""
    return unicodedata.normalize("NFC", name.strip()).casefold()


def _claims(id_token: Any) -> dict[str, Any]:
    if not isinstance(id_token, str) or id_token.count(".") != 2:
        return {}
    payload = id_token.split(".")[1]
    try:
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (ValueError, RecursionError):
        return {}
    return claims if isinstance(claims, dict) else {}


def _texts(value: Any) -> Iterator[str]:
    yield from (each for each in (value if isinstance(value, list) else [value])
                if isinstance(each, str))  # fmt: skip
