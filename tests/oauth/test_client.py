# SPDX-License-Identifier: Apache-2.0
"""What the client sends, and what it makes of each answer."""

from __future__ import annotations

import threading

import pytest

from app.errors import AdgangError, ErrorId
from app.oauth.client import OAuthClient
from app.oauth.failure import Failure
from app.oauth.provider import Endpoints, Provider
from app.panel_config import Proxy
from app.secret import Secret
from tests.oauth.conftest import ClientMaker
from tests.oauth.https_server import Reply, ScriptedServer

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code"
TOKEN = {"access_token": "at-1", "token_type": "Bearer", "expires_in": 3600, "scope": "other"}
CODE = Secret("dc-1")


def test_device_authorization_is_a_form_post(
    server: ScriptedServer, make_client: ClientMaker
) -> None:
    server.script = [Reply(200, {"device_code": "x"})]
    answer = make_client().device_authorization()
    (seen,) = server.seen
    assert (seen.method, seen.path) == ("POST", "/device")
    assert seen.form == {"client_id": "panel", "scope": "mail offline_access"}
    assert (answer.status, answer.body, answer.trouble) == (200, {"device_code": "x"}, None)


def test_no_scope_is_not_sent_empty(server: ScriptedServer, make_client: ClientMaker) -> None:
    server.script = [Reply(200, {})]
    make_client(scopes=()).device_authorization()
    assert server.seen[0].form == {"client_id": "panel"}


def test_poll_sends_client_id_in_the_body_and_no_basic_header(
    server: ScriptedServer, make_client: ClientMaker
) -> None:
    server.script = [Reply(400, {"error": "authorization_pending"})]
    answer = make_client().device_token(CODE)
    (seen,) = server.seen
    assert seen.form == {"grant_type": GRANT_TYPE, "client_id": "panel", "device_code": "dc-1"}
    assert "Authorization" not in seen.headers
    assert (answer.status, answer.body) == (400, {"error": "authorization_pending"})


def test_refresh_sends_client_id_and_no_scope(
    server: ScriptedServer, make_client: ClientMaker
) -> None:
    server.script = [Reply(200, {**TOKEN, "refresh_token": "rt-2"})]
    answer = make_client().refresh(Secret("rt/1+ü ="))
    assert server.seen[0].form == {
        "grant_type": "refresh_token", "client_id": "panel", "refresh_token": "rt/1+ü =",
    }  # fmt: skip
    assert answer.member("refresh_token") == "rt-2"


def test_refresh_without_rotation_does_not_invent_a_refresh_token(
    server: ScriptedServer, make_client: ClientMaker
) -> None:
    server.script = [Reply(200, TOKEN)]
    assert make_client().refresh(Secret("rt-1")).body == TOKEN


@pytest.mark.parametrize("hint", ["access_token", "refresh_token"])
def test_revocation(server: ScriptedServer, make_client: ClientMaker, hint: str) -> None:
    server.script = [Reply(200)]
    answer = make_client().revoke(Secret("rt-1"), hint)
    (seen,) = server.seen
    assert seen.path == "/revoke"
    assert seen.form == {"token": "rt-1", "token_type_hint": hint, "client_id": "panel"}
    assert seen.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert (answer.status, answer.body, answer.trouble) == (200, None, None)


def test_secret_goes_into_the_body_of_every_call(
    server: ScriptedServer, make_client: ClientMaker
) -> None:
    server.script = [Reply(400, {"error": "invalid_request"})]
    client = make_client(secret=Secret("cs-1"))
    client.device_authorization()
    client.device_token(CODE)
    client.refresh(Secret("rt-1"))
    client.revoke(Secret("rt-1"), "refresh_token")
    assert [seen.form["client_secret"] for seen in server.seen] == ["cs-1"] * 4
    assert not any("Authorization" in seen.headers for seen in server.seen)


def test_errors_are_told_by_the_body_not_by_a_class(
    server: ScriptedServer, make_client: ClientMaker
) -> None:
    errors = ["authorization_pending", "slow_down", "expired_token", "access_denied",
              "invalid_grant", "invalid_client", "made_up"]  # fmt: skip
    server.script = [Reply(400, {"error": error}) for error in errors]
    client = make_client()
    assert [client.device_token(CODE).member("error") for _ in errors] == errors
    server.script = [Reply(401, {"error": {"code": 429, "message": "slow"}})]
    assert client.device_token(CODE).member("error") == {"code": 429, "message": "slow"}


@pytest.mark.parametrize("status", [500, 502, 503, 429, 302])
def test_status_is_kept_whatever_the_body(
    server: ScriptedServer, make_client: ClientMaker, status: int
) -> None:
    server.script = [Reply(status, TOKEN)]
    client = make_client()
    assert client.device_token(CODE).status == status
    assert client.refresh(Secret("rt-1")).status == status


@pytest.mark.parametrize(
    "body",
    [b"", b"null", b"[]", b'"text"', b"<html>x</html>", b"\xff\xfe", b"{", b"[" * 100_000,
     b'{"access_token": ' + b"9" * 5000 + b"}", b"a=b&access_token=c"],
)  # fmt: skip
def test_a_body_that_is_no_object_is_none(
    server: ScriptedServer, make_client: ClientMaker, body: bytes
) -> None:
    server.script = [Reply(200, body, {"Content-Type": "application/json"})]
    client = make_client()
    for answer in (
        client.device_authorization(), client.device_token(CODE), client.refresh(Secret("rt")),
    ):  # fmt: skip
        assert (answer.status, answer.body, answer.trouble) == (200, None, None)


def test_strange_members_do_not_break_the_library(
    server: ScriptedServer, make_client: ClientMaker
) -> None:
    body = {**TOKEN, "expires_in": "soon", "scope": ""}
    server.script = [Reply(200, body)]
    assert make_client().device_token(CODE).body == body


def test_content_type_is_not_trusted(server: ScriptedServer, make_client: ClientMaker) -> None:
    server.script = [Reply(200, TOKEN, {"Content-Type": "text/html; charset=utf-16"})]
    assert make_client().device_token(CODE).body == TOKEN


def test_a_token_of_another_scope_is_kept(server: ScriptedServer, make_client: ClientMaker) -> None:
    for scope in ("less", "", "mail offline_access more"):
        server.script = [Reply(200, {**TOKEN, "scope": scope})]
        assert make_client().device_token(CODE).body == {**TOKEN, "scope": scope}
        assert make_client().refresh(Secret("rt")).body == {**TOKEN, "scope": scope}


def test_redirects_of_a_post_are_not_followed(
    server: ScriptedServer, make_client: ClientMaker
) -> None:
    for status in (301, 302, 303, 307, 308):
        server.script = [Reply(status, b"", {"Location": f"{server.url}/elsewhere"})]
        server.seen.clear()
        client = make_client()
        assert client.device_authorization().status == status
        assert client.device_token(CODE).status == status
        assert client.refresh(Secret("rt")).status == status
        assert [seen.path for seen in server.seen] == ["/device", "/token", "/token"]


def test_a_code_that_gave_a_token_is_never_sent_again(
    server: ScriptedServer, make_client: ClientMaker
) -> None:
    server.script = [Reply(400, {"error": "authorization_pending"}), Reply(200, TOKEN)]
    client = make_client()
    client.device_token(CODE)
    client.device_token(CODE)
    with pytest.raises(RuntimeError) as caught:
        client.device_token(Secret("dc-1"))
    assert len(server.seen) == 2
    assert "dc-1" not in str(caught.value)
    client.device_token(Secret("another"))
    assert len(server.seen) == 3


def test_two_threads_do_not_spend_one_code(
    server: ScriptedServer, make_client: ClientMaker
) -> None:
    server.script = [Reply(200, TOKEN, delay=0.2)]
    client = make_client()
    results: list[object] = []

    def poll() -> None:
        try:
            results.append(client.device_token(CODE).status)
        except RuntimeError:
            results.append("refused")

    threads = [threading.Thread(target=poll) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, results)) == ["200", "refused", "refused"]
    assert len(server.seen) == 1


@pytest.mark.parametrize("name", ["device_authorization", "token", "revocation"])
@pytest.mark.parametrize(
    "url", ["http://id.example.com/x", "https://user:pw@id.example.com/", "ftp://x", "//x", "x"]
)
def test_only_https_endpoints(
    provider: Provider, monkeypatch: pytest.MonkeyPatch, name: str, url: str
) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    names = ("device_authorization", "token", "revocation")
    urls = [url if each == name else "https://id.example.com/" for each in names]
    endpoints = Endpoints(urls[0], urls[1], urls[2])
    with pytest.raises(AdgangError) as caught:
        OAuthClient(provider, endpoints, secret=None, ca_file=None, proxy=Proxy())
    assert (caught.value.id, caught.value.value) == (ErrorId.BAD_PROVIDER, url)


def test_a_missing_revocation_endpoint_is_said(provider: Provider) -> None:
    client = OAuthClient(
        provider, Endpoints("https://x.example.com/d", "https://x.example.com/t"), secret=None,
        ca_file=None, proxy=Proxy(),
    )  # fmt: skip
    with pytest.raises(AdgangError) as caught:
        client.revoke(Secret("rt-1"), "refresh_token")
    assert caught.value.id is ErrorId.BAD_PROVIDER


def test_trouble_is_no_exception(make_client: ClientMaker) -> None:
    answer = make_client(base="https://localhost:1").device_token(CODE)
    assert (answer.status, answer.trouble) == (None, Failure.CONNECTION_REFUSED)
