# SPDX-License-Identifier: Apache-2.0
"""The client's bad days: slow, large, lost and unreachable answers."""

from __future__ import annotations

import gc
import socket
import time
from typing import Any

import pytest
import requests

from app.oauth import transport
from app.oauth.failure import Failure
from app.secret import Secret
from tests.oauth.conftest import ClientMaker
from tests.oauth.https_server import Reply, ScriptedServer, reset, trickle, truncated

CODE = Secret("device-code-secret")
TOKEN = {
    "access_token": "access-secret", "refresh_token": "refresh-secret", "token_type": "Bearer",
    "id_token": "id-secret",
}  # fmt: skip
SECRETS = ("device-code-secret", "access-secret", "refresh-secret", "id-secret", "client-secret",
           "old-refresh", "proxy-secret")  # fmt: skip


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
