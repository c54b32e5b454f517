# SPDX-License-Identifier: Apache-2.0
"""Which addresses may be shown, which URLs may be asked, and which go past the proxy."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.oauth import verification
from app.oauth.proxies import Address, proxy_for
from app.oauth.urls import is_https, is_issuer
from app.panel_config import Proxy

GOOD = [
    "https://microsoft.com/devicelogin",
    "https://id.example.com:8443/device?user_code=WDJB-MJHT#top",
    "HTTPS://ID.example.com/d",
    "https://[2001:db8::1]/d",
    "https://192.0.2.1/d",
    "https://x/" + "y" * 290,
]
BAD: list[Any] = [
    None, 7, "", "x", "//id.example.com/", "http://id.example.com/", "ftp://id.example.com/",
    "javascript:alert(1)", "data:text/html,x", "https://", "https:///d", "https://:443/",
    "https://user@id.example.com/", "https://user:pw@id.example.com/", "https://@id.example.com/",
    "https://good.example.com\\@evil.example.com/", "https://id.example.com\\evil",
    "https://id.example.com/ d", " https://id.example.com/", "https://id.example.com/\n",
    "https://id.example.com/\x00", "https://id.example.com/\u202egnp.exe",
    "https://id.example.com/\u200b", "https://micros\u043eft.com/", "https://id%2eexample.com/",
    "https://id.example.com:99999/", "https://id.example.com:x/", "https://id.example.com:0/",
    "https://[::1/", "https://-x.example.com/", "https://x/" + "y" * 291,
]  # fmt: skip


@pytest.mark.parametrize("value", GOOD)
def test_good_addresses(value: str) -> None:
    assert verification.uri(value, ()) == value


@pytest.mark.parametrize("value", BAD)
def test_bad_addresses(value: Any) -> None:
    assert verification.uri(value, ()) is None


@given(st.text(max_size=320))
def test_whatever_is_shown_is_plain(value: str) -> None:
    for text in (value, f"https://id.example.com/{value}"):
        shown = verification.uri(text, ("id.example.com",))
        assert shown is None or (shown.isascii() and " " not in shown and shown.isprintable())


@pytest.mark.parametrize(
    ("host", "patterns", "expected"),
    [
        ("id.example.com", ("id.example.com",), True),
        ("ID.Example.Com", ("id.example.com",), True),
        ("id.example.com", ("ID.EXAMPLE.COM.",), True),
        ("id.example.com", ("*.example.com",), True),
        ("a.b.example.com", ("*.example.com",), True),
        ("example.com", ("*.example.com",), False),
        ("notexample.com", ("*.example.com",), False),
        ("example.com.evil.example.org", ("*.example.com",), False),
        ("id.example.com", ("example.com",), False),
        ("id.example.com", (), False),
        ("id.example.com", ("",), False),
        ("id.example.com", ("*",), False),
    ],
)
def test_host_patterns(host: str, patterns: tuple[str, ...], expected: bool) -> None:
    assert verification.host_matches(host, patterns) is expected


def test_http_only_where_it_is_allowed() -> None:
    assert verification.uri("http://192.0.2.1:80/d", (), http=True) == "http://192.0.2.1:80/d"
    assert verification.uri("ftp://192.0.2.1/d", (), http=True) is None
    assert verification.uri("http://192.0.2.1/d", ("id.example.com",), http=True) is None


@pytest.mark.parametrize(
    ("url", "endpoint", "issuer"),
    [
        ("https://id.example.com", True, True),
        ("https://id.example.com/tenant/v2.0", True, True),
        ("https://id.example.com/x?tenant=1", True, False),
        ("https://id.example.com/x?", True, False),
        ("https://id.example.com/x#y", False, False),
        ("http://id.example.com/", False, False),
        ("https://a:b@id.example.com/", False, False),
        ("https://", False, False),
        ("https://id.example.com:0/", False, False),
        ("https://[::1/", False, False),
        ("https://id.example.com/\u00e9", False, False),
        ("https://id.example.com/" + "x" * 2000, False, False),
        (None, False, False),
        (7, False, False),
    ],
)
def test_endpoints_and_issuers(url: Any, endpoint: bool, issuer: bool) -> None:
    assert (is_https(url), is_issuer(url)) == (endpoint, issuer)


@pytest.mark.parametrize(
    ("exceptions", "direct"),
    [
        ((), False),
        (("*",), True),
        (("id.example.com",), True),
        (("ID.EXAMPLE.COM",), True),
        (("example.com",), True),
        ((".example.com",), True),
        (("*.example.com",), True),
        (("example.com.",), True),
        (("ample.com",), False),
        (("other.example.com",), False),
        (("id.example.com:8443",), True),
        (("id.example.com:443",), False),
        ((".example.com:8443",), True),
        (("", " ", "."), False),
        (("nothing.example.org", "example.com"), True),
    ],
)
def test_proxy_exceptions(exceptions: tuple[str, ...], direct: bool) -> None:
    proxy = Proxy("http://proxy.example.com:3128", exceptions)
    chosen = proxy_for("https://id.example.com:8443/token", proxy)
    assert chosen == (None if direct else Address("http", "proxy.example.com", 3128, None))


def test_proxy_exceptions_by_address() -> None:
    proxy = Proxy("http://proxy.example.com:3128", ("192.0.2.1", "[2001:db8::1]:443", "::1"))
    for url in ("https://192.0.2.1/", "https://[2001:db8::1]/", "https://[::1]/"):
        assert proxy_for(url, proxy) is None
    assert proxy_for("https://192.0.2.11/", proxy) is not None
    assert proxy_for("https://[2001:db8::1]:8443/", proxy) is not None


def test_no_proxy_at_all() -> None:
    assert proxy_for("https://id.example.com/", Proxy()) is None
    assert proxy_for("https://id.example.com/", Proxy("", ())) is None
