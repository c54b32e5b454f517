# SPDX-License-Identifier: Apache-2.0
"""Discovery against a server that says all sorts of things."""

from __future__ import annotations

from typing import Any

import pytest

from app.errors import AdgangError, ErrorId
from app.oauth.discovery import discover, documents
from app.oauth.failure import Failure
from app.oauth.provider import Endpoints
from app.panel_config import Proxy
from tests.oauth.https_server import Authority, Reply, ScriptedServer

OIDC = "/.well-known/openid-configuration"
RFC8414 = "/.well-known/oauth-authorization-server"
MISSING = Reply(404, b"<html>no</html>")


def document(server: ScriptedServer, path: str = "", **changes: Any) -> Reply:
    values = {
        "issuer": server.url + path,
        "device_authorization_endpoint": f"{server.url}/device",
        "token_endpoint": f"{server.url}/token",
        "revocation_endpoint": f"{server.url}/revoke",
        **changes,
    }
    return Reply(200, {key: value for key, value in values.items() if value is not ...})


def ask(server: ScriptedServer, authority: Authority, path: str = "", **more: Any) -> Endpoints:
    return discover(
        server.url + path,
        **{"ca_file": authority.ca_file, "proxy": Proxy(), "timeout": 5.0, **more},
    )


def refused(server: ScriptedServer, authority: Authority, path: str = "") -> AdgangError:
    with pytest.raises(AdgangError) as caught:
        ask(server, authority, path)
    return caught.value


def test_openid_configuration(server: ScriptedServer, authority: Authority) -> None:
    server.by_path = {OIDC: document(server)}
    assert ask(server, authority) == Endpoints(
        f"{server.url}/device", f"{server.url}/token", f"{server.url}/revoke"
    )
    assert [(seen.method, seen.path) for seen in server.seen] == [("GET", OIDC)]


def test_rfc_8414_with_the_path_inserted(server: ScriptedServer, authority: Authority) -> None:
    server.script = [MISSING]
    server.by_path = {f"{RFC8414}/tenant": document(server, "/tenant", revocation_endpoint=...)}
    assert ask(server, authority, "/tenant").revocation == ""
    assert [seen.path for seen in server.seen] == [f"/tenant{OIDC}", f"{RFC8414}/tenant"]


def test_the_second_document_stands_in_for_an_incomplete_first(
    server: ScriptedServer, authority: Authority
) -> None:
    server.by_path = {
        OIDC: document(server, device_authorization_endpoint=...), RFC8414: document(server),
    }  # fmt: skip
    assert ask(server, authority).device_authorization == f"{server.url}/device"


@pytest.mark.parametrize(("asked", "said"), [("", "/"), ("/", ""), ("/a/", "/a"), ("/a", "/a/")])
def test_a_trailing_slash_does_not_matter(
    server: ScriptedServer, authority: Authority, asked: str, said: str
) -> None:
    server.by_path = {f"{asked.rstrip('/')}{OIDC}": document(server, said)}
    assert ask(server, authority, asked).token == f"{server.url}/token"


@pytest.mark.parametrize("name", ["device_authorization_endpoint", "token_endpoint"])
def test_a_missing_member_is_named(server: ScriptedServer, authority: Authority, name: str) -> None:
    server.script = [MISSING]
    without: dict[str, Any] = {name: ...}
    server.by_path = {OIDC: document(server, **without)}
    error = refused(server, authority)
    assert (error.id, error.key) == (ErrorId.BAD_DISCOVERY, server.url + OIDC)
    assert (error.value, error.allowed) == (None, name)


@pytest.mark.parametrize(
    "name", ["device_authorization_endpoint", "token_endpoint", "revocation_endpoint"]
)
@pytest.mark.parametrize("value", ["http://id.example.com/x", "", 7, [], "https://a@b.example.com"])
def test_endpoints_are_https(
    server: ScriptedServer, authority: Authority, name: str, value: Any
) -> None:
    server.script = [MISSING]
    server.by_path = {OIDC: document(server, **{name: value})}
    error = refused(server, authority)
    assert (error.id, error.value) == (ErrorId.BAD_DISCOVERY, str(value))
    assert error.allowed == f"{name}: an https URL"


@pytest.mark.parametrize("issuer", ["https://evil.example.com", ..., None, 7, []])
def test_the_issuer_must_be_the_one_asked(
    server: ScriptedServer, authority: Authority, issuer: Any
) -> None:
    server.script = [MISSING]
    server.by_path = {OIDC: document(server, issuer=issuer)}
    error = refused(server, authority)
    assert (error.id, error.key) == (ErrorId.BAD_DISCOVERY, server.url + OIDC)
    assert error.allowed == f"issuer = {server.url}"


@pytest.mark.parametrize(
    "reply", [MISSING, Reply(200, b"<html>"), Reply(200, []), Reply(200, b""), Reply(401, {})]
)
def test_no_document(server: ScriptedServer, authority: Authority, reply: Reply) -> None:
    server.script = [reply]
    error = refused(server, authority)
    assert (error.id, error.key) == (ErrorId.BAD_DISCOVERY, server.url + OIDC)
    assert error.value == f"HTTP {reply.status}"
    assert len(server.seen) == 2


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_server_in_trouble(server: ScriptedServer, authority: Authority, status: int) -> None:
    server.script = [Reply(status)]
    error = refused(server, authority)
    assert (error.id, error.reason) == (ErrorId.FAILED, Failure.TRY_LATER)


def test_no_server(authority: Authority) -> None:
    with pytest.raises(AdgangError) as caught:
        discover("https://localhost:1", ca_file=authority.ca_file, proxy=Proxy())
    assert caught.value.id is ErrorId.FAILED
    assert caught.value.reason is Failure.CONNECTION_REFUSED


def test_an_untrusted_server(server: ScriptedServer, other_authority: Authority) -> None:
    server.by_path = {OIDC: document(server)}
    error = refused(server, other_authority)
    assert (error.id, error.reason) == (ErrorId.FAILED, Failure.CERTIFICATE_INVALID)


def test_redirects_stay_on_https(server: ScriptedServer, authority: Authority) -> None:
    server.by_path = {
        OIDC: Reply(302, b"", {"Location": "/moved"}),
        "/moved": Reply(307, b"", {"Location": f"{server.url}/again"}),
        "/again": document(server),
    }
    assert ask(server, authority).token == f"{server.url}/token"
    server.script = [MISSING]
    server.by_path = {OIDC: Reply(302, b"", {"Location": f"http://localhost:{server.port}/x"})}
    assert refused(server, authority).value == "HTTP 302"


def test_redirects_end(server: ScriptedServer, authority: Authority) -> None:
    server.script = [Reply(302, b"", {"Location": "/round"})]
    assert refused(server, authority).value == "HTTP 302"
    assert len(server.seen) == 8


@pytest.mark.parametrize(
    "issuer",
    ["", "x", "http://id.example.com", "https://id.example.com?x=1", "https://id.example.com#x",
     "https://u:p@id.example.com", "https://", "https://id.example.com/\u00e9"],
)  # fmt: skip
def test_the_issuer_is_an_https_url(issuer: str) -> None:
    with pytest.raises(AdgangError) as caught:
        discover(issuer, ca_file=None, proxy=Proxy())
    assert (caught.value.id, caught.value.key, caught.value.value) == (
        ErrorId.BAD_VALUE, "issuer", issuer,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("issuer", "oidc", "rfc8414"),
    [
        ("https://id.example.com", f"https://id.example.com{OIDC}",
         f"https://id.example.com{RFC8414}"),
        ("https://id.example.com/", f"https://id.example.com{OIDC}",
         f"https://id.example.com{RFC8414}"),
        ("https://id.example.com:8443/a/b/", f"https://id.example.com:8443/a/b{OIDC}",
         f"https://id.example.com:8443{RFC8414}/a/b"),
    ],
)  # fmt: skip
def test_where_the_documents_are(issuer: str, oidc: str, rfc8414: str) -> None:
    assert documents(issuer) == (oidc, rfc8414)
