# SPDX-License-Identifier: Apache-2.0
"""The test of the proxy, step by step: the way to it, and by it to the providers in use."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from urllib.parse import urlsplit

from app.access import Actor
from app.catalogue import GROUPS, PROXY, Auth
from app.errors import AdgangError, ErrorId
from app.group_connection import check_clock
from app.journal import Act
from app.mail.connection_test import Result, Skip, StepResult, outcome, timed
from app.oauth import proxies
from app.oauth.failure import Failure
from app.panel_config import Proxy
from app.parts import Parts

if TYPE_CHECKING:
    import socket

    from app.mail.dial import Address
    from app.oauth.provider import Provider

T = TypeVar("T")

_TIMEOUT = 10.0  # seconds, for each stage


class ProxyStep(StrEnum):
    """The steps, in their order."""

    CLOCK = "clock"
    KEYRING = "keyring"
    RESOLVE = "resolve"
    CONNECT = "connect"
    TUNNEL = "tunnel"
    TLS = "tls"


class _Goal(NamedTuple):
    """A provider's host at the other end of a tunnel."""

    host: str
    port: int
    ca_file: Path | None

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


def check_proxy(parts: Parts, proxy: Callable[[], Proxy], actor: Actor) -> Iterator[StepResult]:
    """One result after another, SKIPPED after the first failure; the outcome is journalled.

    Raises `not_configured` where no proxy is set.
    """
    if not (parts.settings.get(PROXY)["server"] or parts.config.proxy.https):
        raise AdgangError(ErrorId.NOT_CONFIGURED, key="server")
    return _run(parts, _Way(parts, proxy), actor)


def _run(parts: Parts, way: _Way, actor: Actor) -> Iterator[StepResult]:
    actions: dict[ProxyStep, Callable[[], str]] = {
        ProxyStep.CLOCK: partial(check_clock, parts),
        ProxyStep.KEYRING: way.log_in,
        ProxyStep.RESOLVE: way.resolve,
        ProxyStep.CONNECT: way.connect,
        ProxyStep.TUNNEL: way.tunnel,
        ProxyStep.TLS: way.encrypt,
    }
    results: list[StepResult] = []
    try:
        for step, action in actions.items():
            failed = outcome(results) is not None
            results.append(StepResult(step, Result.SKIPPED, 0) if failed else timed(step, action))
            yield results[-1]
    finally:
        way.close()
    parts.journal.add(actor, Act.CONNECTION_TEST, PROXY, str(outcome(results) or "ok"))


class _Way:
    """The way from here by the proxy to the providers in use, stage by stage."""

    def __init__(self, parts: Parts, proxy: Callable[[], Proxy]) -> None:
        self._parts = parts
        self._read = proxy
        self._proxy = Proxy()
        self._place: proxies.Address | None = None
        self._addresses: tuple[Address, ...] = ()
        self._first: socket.socket | None = None
        self._tunnels: list[tuple[_Goal, socket.socket]] = []

    @property
    def place(self) -> proxies.Address:
        """Where the proxy is. Raises `not_configured` where it was taken away meanwhile."""
        if self._place is None:
            raise AdgangError(ErrorId.NOT_CONFIGURED, key="server")
        return self._place

    def log_in(self) -> str:
        """Read the proxy, with its password from the keyring; the keyring's name."""
        self._proxy = self._read()
        self._place = proxies.address(self._proxy)
        if self._parts.settings.get(PROXY)["password"] != "set":
            raise Skip
        return self._parts.vault().backend

    def resolve(self) -> str:
        """Look the proxy up; its first address."""
        from app.mail.dial import resolve

        place = self.place
        self._addresses = _reaching(lambda: resolve(place.host, place.port, _TIMEOUT))
        return self._addresses[0].host

    def connect(self) -> str:
        """Connect to the proxy; `192.0.2.1:8080`."""
        self._first, address = self._dial()
        return str(address)

    def tunnel(self) -> str:
        """Ask for a tunnel to each host of the providers in use; the hosts."""
        from app.oauth import tunnel

        goals = list(dict.fromkeys(self._goals()))
        if not goals:
            raise Skip
        login = self.place.authorization()
        for goal in goals:
            endpoint = self._first or self._dial()[0]
            self._first = None
            self._tunnels.append((goal, endpoint))
            with _naming(goal):
                tunnel.connect(endpoint, str(goal), login, _TIMEOUT)
        return " · ".join(map(str, goals))

    def encrypt(self) -> str:
        """TLS with each of the hosts, verified as for a request; `TLS 1.3`."""
        from app import tls
        from app.oauth import tunnel

        if not self._tunnels:
            raise Skip
        versions = []
        for goal, endpoint in self._tunnels:
            context = tls.context(goal.ca_file or self._parts.config.ca_file)
            with _naming(goal):
                encrypted = tunnel.encrypt(endpoint, goal.host, context, _TIMEOUT)
            versions.append(str(encrypted.version()).replace("TLSv", "TLS "))
            encrypted.close()
        return " · ".join(dict.fromkeys(versions))

    def close(self) -> None:
        """Close what is open."""
        for endpoint in (self._first, *(endpoint for _, endpoint in self._tunnels)):
            if endpoint is not None:
                endpoint.close()

    def _dial(self) -> tuple[socket.socket, Address]:
        from app import tls
        from app.mail.dial import dial
        from app.oauth.tunnel import to_proxy

        endpoint, address = _reaching(lambda: dial(self._addresses, _TIMEOUT))
        if self.place.scheme == "https":
            context = tls.context(self._parts.config.ca_file)
            endpoint = to_proxy(endpoint, self.place.host, context, _TIMEOUT)
        return endpoint, address

    def _goals(self) -> Iterator[_Goal]:
        """Where requests go that take the proxy."""
        for provider in self._providers():
            found = provider.endpoints
            urls = (found.device_authorization, found.token) if found else (provider.issuer,)
            for url in urls:
                parts = urlsplit(url)
                if parts.hostname and proxies.proxy_for(url, self._proxy):
                    yield _Goal(parts.hostname, parts.port or 443, provider.ca_file)

    def _providers(self) -> Iterator[Provider]:
        for group in GROUPS:
            if group.id in self._parts.config.hidden_groups:
                continue
            values = self._parts.settings.get(group.id)
            if values["auth"] == Auth.OAUTH2 and values["provider"]:
                with suppress(AdgangError):  # removed or damaged, which is said elsewhere
                    yield self._parts.providers().get(str(values["provider"]))


def _reaching(way: Callable[[], T]) -> T:
    """Whatever the network does on the way to the proxy: the proxy is out of reach."""
    try:
        return way()
    except AdgangError as error:
        code = " · ".join(filter(None, (error.value, str(error.reason or ""))))
        raise AdgangError(
            ErrorId.FAILED, value=code or None, reason=Failure.PROXY_UNREACHABLE
        ) from error


@contextmanager
def _naming(goal: _Goal) -> Iterator[None]:
    """Say at which host it failed."""
    try:
        yield
    except AdgangError as error:
        told = " · ".join(filter(None, (error.value, str(goal))))
        raise AdgangError(error.id, key=error.key, value=told, reason=error.reason) from error
