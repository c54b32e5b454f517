# SPDX-License-Identifier: Apache-2.0
"""Where the proxy is and who logs in there; which hosts are reached without it, as by NO_PROXY."""

from __future__ import annotations

import base64
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from app.panel_config import Proxy
from app.secret import Secret

_PORTS = {"http": 80, "https": 443}


class Address(NamedTuple):
    """A proxy without its exceptions."""

    scheme: str
    host: str
    port: int
    login: Secret | None

    @property
    def url(self) -> str:
        """Its URL, which holds no password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    def authorization(self) -> Secret | None:
        """The value of Proxy-Authorization (RFC 7617 2, in UTF-8), None where nobody logs in."""
        if self.login is None:
            return None
        return Secret("Basic " + base64.b64encode(self.login.reveal().encode()).decode())


def address(proxy: Proxy) -> Address | None:
    """The proxy's parts, None where there is none. A login of its own goes before the URL's."""
    if not proxy.https:
        return None
    parts = urlsplit(proxy.https if "://" in proxy.https else f"http://{proxy.https}")
    login = proxy.login
    if login is None and parts.username is not None:
        login = Secret(f"{unquote(parts.username)}:{unquote(parts.password or '')}")
    port = parts.port or _PORTS[parts.scheme]
    return Address(parts.scheme, parts.hostname or "", port, login)


def proxy_for(url: str, proxy: Proxy) -> Address | None:
    """The proxy for an https `url`, None where it is reached directly."""
    parts = urlsplit(url)
    host, port = (parts.hostname or "").rstrip("."), parts.port or 443
    if any(_excepted(host, port, item) for item in proxy.exceptions):
        return None
    return address(proxy)


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
