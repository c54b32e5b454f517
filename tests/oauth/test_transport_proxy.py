# SPDX-License-Identifier: Apache-2.0
"""A request by a proxy: who logs in there, and what its refusals are called."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from app.errors import AdgangError
from app.oauth.discovery import discover
from app.oauth.failure import Failure
from app.panel_config import Proxy
from app.secret import Secret
from tests.oauth.conftest import ClientMaker
from tests.oauth.https_server import Authority, Reply, ScriptedServer
from tests.oauth.proxy_server import ProxyServer

CODE = Secret("device-code-secret")
TOKEN = {"access_token": "access-secret", "token_type": "Bearer"}


@pytest.fixture
def proxy() -> Iterator[ProxyServer]:
    with ProxyServer() as running:
        yield running


def way(proxy: ProxyServer, login: str | None = None) -> Proxy:
    return Proxy(f"http://127.0.0.1:{proxy.port}", (), Secret(login) if login else None)


@pytest.mark.parametrize("login", ["scan:proxy-secret", "blåbær:рыба 日本", "scan:", ":x", "a:b:c"])
def test_a_login_goes_to_the_proxy_and_nowhere_else(
    server: ScriptedServer, proxy: ProxyServer, make_client: ClientMaker, login: str
) -> None:
    server.script = [Reply(200, TOKEN)]
    proxy.login = login
    assert make_client(proxy=way(proxy, login)).device_token(CODE).status == 200
    assert proxy.hosts == [f"localhost:{server.port}"]
    assert not [seen for seen in server.seen if "Proxy-Authorization" in seen.headers]


def test_a_login_in_the_environments_url_is_one_too(
    server: ScriptedServer, proxy: ProxyServer, make_client: ClientMaker
) -> None:
    server.script = [Reply(200, TOKEN)]
    proxy.login = "scan:p@ss/wørd"
    url = f"http://scan:p%40ss%2Fw%C3%B8rd@127.0.0.1:{proxy.port}"
    assert make_client(proxy=Proxy(url)).device_token(CODE).status == 200


def test_a_proxy_that_speaks_tls_itself(
    server: ScriptedServer, make_client: ClientMaker, authority: Authority
) -> None:
    server.script = [Reply(200, TOKEN)]
    with ProxyServer(authority.context) as proxy:
        proxy.login = "scan:proxy-secret"
        chosen = Proxy(f"https://localhost:{proxy.port}", (), Secret(proxy.login))
        assert make_client(proxy=chosen).device_token(CODE).status == 200


def needs_login(proxy: ProxyServer) -> None:
    proxy.login = "somebody:else"


def refuses(proxy: ProxyServer) -> None:
    proxy.refusal = 403


def has_no_way(proxy: ProxyServer) -> None:
    proxy.refusal = 502


def babbles(proxy: ProxyServer) -> None:
    proxy.garbage = b"220 mail.example.com ESMTP\r\n\r\n"


def says_nothing(proxy: ProxyServer) -> None:
    proxy.garbage = b""


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (needs_login, Failure.PROXY_LOGIN_REFUSED),
        (refuses, Failure.PROXY_REFUSED),
        (has_no_way, Failure.PROXY_REFUSED),
        (babbles, Failure.PROXY_UNREACHABLE),
        (says_nothing, Failure.PROXY_UNREACHABLE),
    ],
)
def test_a_proxys_refusal_is_called_so(
    proxy: ProxyServer,
    make_client: ClientMaker,
    trouble: Callable[[ProxyServer], None],
    expected: Failure,
) -> None:
    trouble(proxy)
    answer = make_client(proxy=way(proxy, "scan:proxy-secret")).device_token(CODE)
    assert answer.trouble is expected
    assert "proxy-secret" not in repr(answer)


def test_a_proxy_that_is_not_there(make_client: ClientMaker) -> None:
    gone = Proxy("http://127.0.0.1:1")
    assert make_client(proxy=gone).device_token(CODE).trouble is Failure.PROXY_UNREACHABLE


def test_a_proxy_that_looks_into_tls(
    proxy: ProxyServer, make_client: ClientMaker, other_authority: Authority
) -> None:
    proxy.own = other_authority.context
    assert make_client(proxy=way(proxy)).device_token(CODE).trouble is Failure.PROXY_INTERCEPTED


def test_discovery_says_so_too(proxy: ProxyServer, authority: Authority) -> None:
    proxy.refusal = 403
    with pytest.raises(AdgangError) as caught:
        discover("https://localhost:1", ca_file=authority.ca_file, proxy=way(proxy))
    assert caught.value.reason is Failure.PROXY_REFUSED
    assert proxy.hosts == ["localhost:1"]
