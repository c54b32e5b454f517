# SPDX-License-Identifier: Apache-2.0
"""The client's bad days: trust, time, size, proxies, and what may be logged."""

from __future__ import annotations

import gc
import logging
import os
import socket
import time
from pathlib import Path
from typing import Any

import pytest
import requests

from app.errors import AdgangError, ErrorId
from app.oauth import transport
from app.oauth.failure import Failure
from app.panel_config import Proxy
from app.secret import Secret
from tests.oauth.conftest import ClientMaker
from tests.oauth.https_server import Authority, Reply, ScriptedServer, reset, trickle, truncated

CODE = Secret("device-code-secret")
TOKEN = {
    "access_token": "access-secret", "refresh_token": "refresh-secret", "token_type": "Bearer",
    "id_token": "id-secret",
}  # fmt: skip
SECRETS = ("device-code-secret", "access-secret", "refresh-secret", "id-secret", "client-secret",
           "old-refresh", "proxy-secret")  # fmt: skip


# Trust


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


# Time and size


def test_every_call_has_a_time_limit(server: ScriptedServer, make_client: ClientMaker) -> None:
    server.script = [Reply(200, TOKEN, delay=30.0)]
    client = make_client(timeout=0.2)
    begun = time.monotonic()
    answers = [
        client.device_authorization(), client.device_token(CODE), client.refresh(Secret("rt")),
        client.revoke(Secret("rt"), "refresh_token"),
    ]  # fmt: skip
    assert [answer.trouble for answer in answers] == [Failure.TIMED_OUT] * 4
    assert time.monotonic() - begun < 10


def test_a_host_that_takes_no_connection_times_out(make_client: ClientMaker) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=1) as listening:
        # It never accepts, so the TLS handshake hangs.
        client = make_client(base=f"https://localhost:{listening.getsockname()[1]}", timeout=0.3)
        assert client.device_token(CODE).trouble is Failure.TIMED_OUT


def test_a_trickling_body_ends_at_the_deadline(
    server: ScriptedServer, make_client: ClientMaker
) -> None:
    server.script = [Reply(hook=trickle(0.05, 100))]
    begun = time.monotonic()
    assert make_client(timeout=0.3).device_token(CODE).trouble is Failure.TIMED_OUT
    assert time.monotonic() - begun < 3


@pytest.mark.parametrize("size", [2**20 + 1, 8 * 2**20])
def test_a_body_over_the_limit_is_dropped(
    server: ScriptedServer, make_client: ClientMaker, size: int
) -> None:
    server.script = [Reply(200, b'{"error": "access_denied", "x": "' + b"y" * size + b'"}')]
    answer = make_client().device_token(CODE)
    assert (answer.status, answer.body) == (200, None)


def test_a_compressed_body_is_measured_unpacked(
    server: ScriptedServer, make_client: ClientMaker
) -> None:
    import gzip

    small, bomb = b'{"error": "slow_down"}', b'{"x": "' + b"y" * 2**24 + b'"}'
    server.script = [
        Reply(400, gzip.compress(body), {"Content-Encoding": "gzip"}) for body in (small, bomb)
    ]
    client = make_client()
    assert client.device_token(CODE).body == {"error": "slow_down"}
    assert client.device_token(CODE).body is None


@pytest.mark.parametrize("hook", [reset, truncated])
def test_a_lost_answer(server: ScriptedServer, make_client: ClientMaker, hook: Any) -> None:
    server.script = [Reply(hook=hook)]
    client = make_client()
    assert client.device_token(CODE).trouble is Failure.CONNECTION_LOST
    assert client.refresh(Secret("rt")).trouble is Failure.CONNECTION_LOST
    assert len(server.seen) == 2  # asked once each: nothing is repeated behind our back


def test_an_unknown_host(make_client: ClientMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    for number, expected in (
        (socket.EAI_NONAME, Failure.HOST_UNKNOWN), (socket.EAI_AGAIN, Failure.OFFLINE),
    ):  # fmt: skip

        def refuse(*_: Any, number: int = number, **__: Any) -> Any:
            raise socket.gaierror(number, "no")

        monkeypatch.setattr(socket, "getaddrinfo", refuse)
        answer = make_client(base="https://nowhere.example.com").device_token(CODE)
        assert answer.trouble is expected


def test_nothing_is_left_open(server: ScriptedServer, make_client: ClientMaker) -> None:
    server.script = [Reply(200, TOKEN), Reply(302, b"x" * 100), Reply(hook=reset)]
    client = make_client()
    for number in range(3):
        client.device_token(Secret(str(number)))
    gc.collect()  # a socket left open would be a ResourceWarning, and so a failure


# Proxies


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


def test_a_proxy_that_is_not_there(make_client: ClientMaker) -> None:
    answer = make_client(proxy=Proxy("http://127.0.0.1:1")).device_token(CODE)
    assert answer.trouble is Failure.CONNECTION_REFUSED


def test_a_proxy_that_refuses(make_client: ClientMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer(None) as refusing:
        monkeypatch.setattr(
            "tests.oauth.https_server.tunnel", lambda handler: handler.send_error(407)
        )
        proxy = Proxy(f"http://127.0.0.1:{refusing.port}")
        answer = make_client(proxy=proxy).device_token(CODE)
    assert answer.trouble is Failure.CONNECTION_REFUSED


# Silence


def test_no_secret_in_any_log_at_any_level(
    server: ScriptedServer,
    proxy_server: ScriptedServer,
    make_client: ClientMaker,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("requests_oauthlib", "requests_oauthlib.oauth2_session", "oauthlib", "urllib3"):
        caplog.set_level(logging.DEBUG, logger=name)  # somebody turned them up
    server.script = [
        Reply(200, {"device_code": "device-code-secret"}), Reply(200, TOKEN), Reply(200, TOKEN),
        Reply(200), Reply(hook=reset),
    ]  # fmt: skip
    proxy = Proxy(f"http://scan:proxy-secret@127.0.0.1:{proxy_server.port}")
    client = make_client(secret=Secret("client-secret"), proxy=proxy)
    answers = [client.device_authorization(), client.device_token(CODE),
               client.refresh(Secret("old-refresh")),
               client.revoke(Secret("old-refresh"), "refresh_token"),
               client.refresh(Secret("old-refresh"))]  # fmt: skip
    assert [answer.status for answer in answers] == [200, 200, 200, 200, None]
    logged = caplog.text + "".join(str(record.__dict__) for record in caplog.records)
    assert not [secret for secret in SECRETS if secret in logged + repr(answers)]


def test_the_library_would_have_logged_them(
    server: ScriptedServer,
    make_client: ClientMaker,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What the test above guards against is real."""
    monkeypatch.setattr(transport, "quiet", lambda: None)
    caplog.set_level(logging.DEBUG, logger="requests_oauthlib")
    caplog.set_level(logging.DEBUG, logger="requests_oauthlib.oauth2_session")
    server.script = [Reply(200, TOKEN)]
    make_client().device_token(CODE)
    assert "device-code-secret" in caplog.text
    assert "access-secret" in caplog.text


# Headers


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("7", 7.0), ("0.5", 0.5), ("-3", 0.0), ("soon", None), (None, None), ("inf", None),
        ("Mon, 23 Nov 2026 14:01:30 GMT", 90.0), ("Mon, 23 Nov 2026 13:00:00 GMT", 0.0),
        ("Mon, 99 Nov 2026 14:01:30 GMT", None),
    ],
)  # fmt: skip
def test_retry_after(value: str | None, expected: float | None) -> None:
    response = requests.Response()
    response.status_code = 429
    response._content = b""
    response.headers["Date"] = (
        "Mon, 23 Nov 2026 14:00:00 GMT"  # the machine's own clock is not asked
    )
    if value is not None:
        response.headers["Retry-After"] = value
    answer = transport.answer_of(response)
    assert (answer.retry_after, answer.date) == (expected, 1795442400.0)


@pytest.mark.parametrize("date", ["yesterday", "", "Mon, 23 Nov 99999 14:00:00 GMT"])
def test_a_bad_date_is_no_date(date: str) -> None:
    response = requests.Response()
    response.status_code = 200
    response._content = b"{}"
    response.headers["Date"] = date
    assert transport.answer_of(response).date is None
