# SPDX-License-Identifier: Apache-2.0
"""HTTPS to a provider: verified, bounded in time and size, silent in the logs.

Import it when a request is due: requests costs more than all of `adgang token`.
"""

from __future__ import annotations

import io
import json
import logging
import ssl
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from typing import Any

import requests
from oauthlib.oauth2 import DeviceClient
from requests.adapters import HTTPAdapter
from requests_oauthlib import OAuth2Session
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool
from urllib3.exceptions import HTTPError, ProxyError

from app.oauth.answer import Answer, seconds
from app.oauth.proxies import Address, proxy_for
from app.oauth.urls import is_https
from app.panel_config import Proxy

ERRORS = (requests.RequestException, HTTPError, OSError)

_LARGEST = 1024 * 1024  # octets of a body; Microsoft's token answers have about 8 KiB
_CHUNK = 65536
_CONNECT = 10.0  # seconds; the TLS handshake counts as well
_LOUD = ("requests_oauthlib", "requests_oauthlib.oauth2_session", "oauthlib", "urllib3")


class Session(OAuth2Session):
    """An OAuth session for one exchange; redirects are never followed."""

    def __init__(
        self, url: str, client_id: str, context: ssl.SSLContext, proxy: Proxy, timeout: float
    ) -> None:
        quiet()
        # No scope: with one, a token of another scope raises Warning, and is lost.
        self.oauth = DeviceClient(client_id)
        super().__init__(client=self.oauth)
        self.trust_env = False  # else REQUESTS_CA_BUNDLE and .netrc speak for us
        self.adapters.clear()  # http:// has none, so it cannot happen
        self.proxy = proxy_for(url, proxy)
        self.mount("https://", _Adapter(context, timeout, self.proxy))
        self.headers.update({"User-Agent": "adgang", "Accept": "application/json"})
        self.headers["Accept-Encoding"] = "identity"
        if self.proxy is not None:
            self.proxies = {"https": self.proxy.url}

    def get_redirect_target(self, _: requests.Response) -> None:
        """None: a redirected POST would carry the secret to somebody else."""
        return


class _Adapter(HTTPAdapter):
    """Our trust and our time limit, whatever a caller, a library or the environment says."""

    def __init__(self, context: ssl.SSLContext, timeout: float, proxy: Address | None) -> None:
        self._context = context
        self._timeout = timeout
        self._proxy = proxy
        super().__init__()

    def build_connection_pool_key_attributes(
        self, request: requests.PreparedRequest, *_: Any, **__: Any
    ) -> Any:
        """The connection's key, with our context as its only trust."""
        host, ___ = super().build_connection_pool_key_attributes(request, verify=True)
        return host, {"ssl_context": self._context, "cert_reqs": "CERT_REQUIRED"}

    def cert_verify(self, *_: Any, **__: Any) -> None:
        """Nothing: requests would add certifi's authorities to our context here."""

    def proxy_manager_for(self, proxy: Any, **proxy_kwargs: Any) -> Any:
        """A manager for the proxy; one that speaks TLS itself is verified alike."""
        manager = super().proxy_manager_for(proxy, proxy_ssl_context=self._context, **proxy_kwargs)
        manager.pool_classes_by_scheme = {"https": _Pool}
        return manager

    def proxy_headers(self, proxy: str) -> dict[str, str]:  # noqa: ARG002 - requests' signature
        """The log-in at the proxy: it stands in no URL, where an exception could quote it."""
        login = self._proxy.authorization() if self._proxy else None
        return {"Proxy-Authorization": login.reveal()} if login else {}

    def send(
        self,
        request: requests.PreparedRequest,
        *_: Any,
        proxies: Mapping[str, str] | None = None,
        **__: Any,
    ) -> requests.Response:
        """The response with its whole body in memory; empty where it is too large."""
        if not is_https(request.url):
            raise requests.exceptions.InvalidSchema("https only")
        limits = (min(self._timeout, _CONNECT), self._timeout)
        deadline = time.monotonic() + limits[0] + limits[1]
        response = super().send(request, stream=True, timeout=limits, proxies=proxies)
        try:
            response.raw = io.BytesIO(_body(response.raw, deadline))
        finally:
            self.close()
        return response


class _Tunnelled(HTTPSConnection):
    """A connection by a proxy; what goes wrong before the tunnel stands is the proxy's."""

    def _tunnel(self) -> None:
        try:
            super()._tunnel()
        except (OSError, HTTPException) as error:
            raise ProxyError("CONNECT", error) from error


class _Pool(HTTPSConnectionPool):
    ConnectionCls = _Tunnelled


def quiet() -> None:
    """Pin the loggers that print tokens at DEBUG (requests_oauthlib prints all of them)."""
    for name in _LOUD:
        logger = logging.getLogger(name)
        logger.setLevel(max(logger.level, logging.WARNING))


def answer_of(response: requests.Response) -> Answer:
    """The response as values. The body counts if it is a JSON object, whatever its type says."""
    date = _date(response.headers.get("Date"))
    return Answer(
        status=response.status_code,
        body=_object(response.content),
        retry_after=_retry_after(response.headers.get("Retry-After"), date),
        date=date,
    )


def _body(raw: Any, deadline: float) -> bytes:
    """The body, read as it trickles in until the deadline; b"" where it is too large."""
    parts, size = [], 0
    try:
        while chunk := raw.read1(_CHUNK, decode_content=True):
            size += len(chunk)
            if size > _LARGEST:
                return b""
            if time.monotonic() > deadline:
                raise requests.ReadTimeout
            parts.append(chunk)
    finally:
        raw.close()
    return b"".join(parts)


def _object(content: bytes) -> dict[str, Any] | None:
    try:
        value = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _date(value: str | None) -> float | None:
    try:
        return parsedate_to_datetime(value).timestamp() if value else None
    except (ValueError, OverflowError):
        return None


def _retry_after(value: str | None, date: float | None) -> float | None:
    """Seconds, from a number or a date (RFC 9110 10.2.3), which the server's own clock reads."""
    wait = seconds(value)
    if wait is None and (until := _date(value)) is not None:
        wait = until - (date if date is not None else time.time())
    return None if wait is None else max(wait, 0.0)
