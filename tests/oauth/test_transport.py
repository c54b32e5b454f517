# SPDX-License-Identifier: Apache-2.0
"""Whom the client trusts, and through which proxy it goes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import requests

from app.errors import AdgangError, ErrorId
from app.oauth import transport
from app.oauth.failure import Failure
from app.panel_config import Proxy
from app.secret import Secret
from tests.oauth.conftest import ClientMaker
from tests.oauth.https_server import Authority, Reply, ScriptedServer

CODE = Secret("device-code-secret")
TOKEN = {
    "access_token": "access-secret", "refresh_token": "refresh-secret", "token_type": "Bearer",
    "id_token": "id-secret",
}  # fmt: skip
SECRETS = ("device-code-secret", "access-secret", "refresh-secret", "id-secret", "client-secret",
           "old-refresh", "proxy-secret")  # fmt: skip


def test_only_the_ca_file_is_trusted_whatever_the_environment_says(
    server: ScriptedServer,
    make_client: ClientMaker,
    authority: Authority,
    other_authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server.script = [Reply(200, TOKEN)]
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(other_authority.ca_file))
    assert make_client().device_token(CODE).status == 200
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(authority.ca_file))
    answer = make_client(ca_file=other_authority.ca_file).device_token(CODE)
    assert (answer.status, answer.trouble) == (None, Failure.CERTIFICATE_INVALID)


def test_certifi_is_not_added_to_the_ca_file(
    server: ScriptedServer,
    make_client: ClientMaker,
    authority: Authority,
    other_authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(authority.ca_file))
    server.script = [Reply(200, TOKEN)]
    answer = make_client(ca_file=other_authority.ca_file).device_token(CODE)
    assert answer.trouble is Failure.CERTIFICATE_INVALID


def test_the_system_store_does_not_know_the_private_authority(
    server: ScriptedServer, make_client: ClientMaker
) -> None:
    server.script = [Reply(200, TOKEN)]
    answer = make_client(ca_file=None).device_token(CODE)
    assert answer.trouble is Failure.CERTIFICATE_INVALID


def test_a_certificate_for_another_name_is_invalid(
    server: ScriptedServer, make_client: ClientMaker
) -> None:
    server.script = [Reply(200, TOKEN)]
    answer = make_client(base=f"https://127.0.0.1:{server.port}").device_token(CODE)
    assert answer.trouble is Failure.CERTIFICATE_INVALID
    assert server.seen == []


def test_a_server_without_tls(proxy_server: ScriptedServer, make_client: ClientMaker) -> None:
    proxy_server.script = [Reply(200, TOKEN)]
    answer = make_client(base=f"https://localhost:{proxy_server.port}").device_token(CODE)
    assert answer.trouble is Failure.TLS_FAILED


@pytest.mark.parametrize("content", [None, b"no certificates here"])
def test_a_damaged_ca_file_is_an_error_of_the_configuration(
    make_client: ClientMaker, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(AdgangError) as caught:
        make_client(ca_file=path).device_token(CODE)
    assert caught.value.id is ErrorId.BAD_CONFIGURATION


def test_netrc_and_environment_are_not_read(
    server: ScriptedServer,
    make_client: ClientMaker,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine localhost login scan password somebody\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    server.script = [Reply(200, TOKEN)]
    assert make_client().device_token(CODE).status == 200
    assert "Authorization" not in server.seen[0].headers


def test_the_insecure_switch_of_oauthlib_is_never_set(
    server: ScriptedServer, make_client: ClientMaker
) -> None:
    server.script = [Reply(200, TOKEN)]
    make_client().device_token(CODE)
    assert "OAUTHLIB_INSECURE_TRANSPORT" not in os.environ


def test_a_session_knows_no_http(authority: Authority) -> None:
    from app import tls

    context = tls.context(authority.ca_file)
    with transport.Session("https://x.example.com/", "", context, Proxy(), 1.0) as session:
        assert list(session.adapters) == ["https://"]
        with pytest.raises(requests.exceptions.InvalidSchema):
            requests.Session.request(session, "GET", "http://127.0.0.1:1/")


def test_the_proxy_is_used(
    server: ScriptedServer, proxy_server: ScriptedServer, make_client: ClientMaker
) -> None:
    server.script = [Reply(200, TOKEN)]
    proxy = Proxy(f"http://scan:proxy-secret@127.0.0.1:{proxy_server.port}")
    assert make_client(proxy=proxy).device_token(CODE).status == 200
    (seen,) = proxy_server.seen
    assert (seen.method, seen.path) == ("CONNECT", f"localhost:{server.port}")
    assert seen.headers["Proxy-Authorization"].startswith("Basic ")
    assert "Proxy-Authorization" not in server.seen[0].headers


def test_an_exception_goes_past_the_proxy(
    server: ScriptedServer, proxy_server: ScriptedServer, make_client: ClientMaker
) -> None:
    server.script = [Reply(200, TOKEN)]
    proxy = Proxy(f"http://127.0.0.1:{proxy_server.port}", ("localhost",))
    assert make_client(proxy=proxy).device_token(CODE).status == 200
    assert proxy_server.seen == []
