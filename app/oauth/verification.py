# SPDX-License-Identifier: Apache-2.0
"""What may be shown to a person as the page to open (RFC 8628 3.3, 5.4)."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

_LONGEST_URI = 300  # characters; more makes a QR code that a phone cannot read off a panel
_LONGEST_CODE = 64
# RFC 3986 characters only: no control, no bidi, no look-alike letter, no backslash, which
# browsers take for a slash.
_URI = re.compile(r"(?i:https?)://[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?|[0-9a-f:.]+")


def uri(value: Any, hosts: tuple[str, ...], *, http: bool = False) -> str | None:
    """`value` where it is a fit page address, else None.

    `hosts` are the hosts allowed (`*.x` for those below x); empty: any. `http`: the sandbox's
    phone pages, which may be without TLS.
    """
    if not isinstance(value, str) or len(value) > _LONGEST_URI or not _URI.fullmatch(value):
        return None
    try:
        parts = urlsplit(value)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.scheme != "https" and not http:
        return None
    if "@" in parts.netloc or port == 0 or not _HOST.fullmatch(host):
        return None
    return value if not hosts or host_matches(host, hosts) else None


def host_matches(host: str, patterns: tuple[str, ...]) -> bool:
    """Whether `host` is one of `patterns`; `*.x` means any host below x, not x itself."""
    name = host.lower().rstrip(".")
    for pattern in patterns:
        wanted = pattern.strip().lower().rstrip(".")
        if name == wanted or (wanted.startswith("*.") and name.endswith(wanted[1:])):
            return True
    return False


def user_code(value: Any) -> str | None:
    """`value` where a person can read and type it, else None. Never altered."""
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_CODE:
        return None
    return value if value.isprintable() and value.strip() == value else None
