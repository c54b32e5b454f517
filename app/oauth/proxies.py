# SPDX-License-Identifier: Apache-2.0
"""Which hosts are reached without the proxy, as curl's NO_PROXY has it."""

from __future__ import annotations

from urllib.parse import urlsplit

from app.panel_config import Proxy


def proxy_for(url: str, proxy: Proxy) -> str | None:
    """The proxy's URL for an https `url`, None where it is reached directly."""
    if not proxy.https:
        return None
    parts = urlsplit(url)
    host, port = (parts.hostname or "").rstrip("."), parts.port or 443
    return None if any(_excepted(host, port, item) for item in proxy.exceptions) else proxy.https


def _excepted(host: str, port: int, exception: str) -> bool:
    """`*`, `host` (and all below it), `.host`, `*.host`, each with an optional `:port`."""
    wanted = exception.strip().lower()
    if wanted == "*":
        return True
    name, colon, number = wanted.rpartition(":")
    if colon and number.isdecimal() and (":" not in name or name.endswith("]")):
        if int(number) != port:
            return False
        wanted = name
    wanted = wanted.strip("[]").removeprefix("*").lstrip(".").rstrip(".")
    return bool(wanted) and (host == wanted or host.endswith(f".{wanted}"))
