# SPDX-License-Identifier: Apache-2.0
"""Which URLs a provider's endpoints may have."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import SplitResult, urlsplit

_LONGEST = 2000  # characters
_HTTPS = re.compile(r"(?i:https)://[A-Za-z0-9\-._~:/?\[\]@!$&'()*+,;=%]+")  # no fragment


def split(value: Any) -> SplitResult | None:
    """The parts of an absolute https URL with a host and without userinfo, else None."""
    if not isinstance(value, str) or len(value) > _LONGEST or not _HTTPS.fullmatch(value):
        return None
    try:
        parts = urlsplit(value)
        fit = bool(parts.hostname) and "@" not in parts.netloc and parts.port != 0
    except ValueError:
        return None
    return parts if fit else None


def is_https(value: Any) -> bool:
    """Whether `value` may be an endpoint (RFC 6749 3.2: TLS, no fragment)."""
    return split(value) is not None


def is_issuer(value: Any) -> bool:
    """Whether `value` may be an issuer (RFC 8414 2: https, no query, no fragment)."""
    parts = split(value)
    return parts is not None and not parts.query and "?" not in value
