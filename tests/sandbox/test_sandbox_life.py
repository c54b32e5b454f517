# SPDX-License-Identifier: Apache-2.0
"""Start, stop, levers and the provider definition of the sandbox."""

from __future__ import annotations

import contextlib
import gc
import smtplib
import socket
import ssl
import threading
import time
from pathlib import Path

import pytest
import requests

from app.catalogue import Protocol, Tls
from app.oauth.provider import Revocation, Source
from app.sandbox.sandbox import Sandbox
from tests.sandbox.plain_client import PlainClient, open_session


def test_provider(sandbox: Sandbox) -> None:
    provider = sandbox.provider()
    assert (provider.id, provider.client_id, provider.source) == (
        "sandbox", "adgang-panel", Source.SANDBOX,
    )  # fmt: skip
    assert provider.ready
    assert provider.ca_file == sandbox.ca_file
    assert provider.revocation is Revocation.GRANT
    assert provider.mail_hosts == ("localhost",)
    assert not provider.http_pages
    smtp, pop3 = provider.mail[Protocol.SMTP], provider.mail[Protocol.POP3]
    assert (smtp.host, smtp.port, smtp.tls) == (*sandbox.smtp, Tls.STARTTLS)
    assert (pop3.host, pop3.port, pop3.tls) == (*sandbox.pop3s, Tls.IMPLICIT)


def test_accounts_hide_their_passwords(sandbox: Sandbox) -> None:
    assert [account.user.partition("@")[0] for account in sandbox.accounts] == [
        "scan", "alarm", "status", "fax", "print",
    ]  # fmt: skip
    assert all(account.password not in repr(account) for account in sandbox.accounts)


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    before = threading.active_count()
    sandbox = Sandbox(tmp_path, pages="http")
    sandbox.start()
    ports = [sandbox.smtp, sandbox.smtps, sandbox.pop3, sandbox.pop3s]
    ports.append(("localhost", int(sandbox.issuer.rpartition(":")[2])))
    idle = [socket.create_connection(port, 5) for port in ports]  # the half of them in a handshake
    secured = smtplib.SMTP(*sandbox.smtp, timeout=5)
    secured.starttls(context=ssl.create_default_context(cafile=str(sandbox.ca_file)))
    begun = time.monotonic()
    sandbox.stop()
    assert time.monotonic() - begun < 2
    assert threading.active_count() == before
    secured.close()
    for connection in idle:
        connection.close()
    gc.collect()  # an unclosed socket or transport says so now
    for port in ports:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(port, 5).close()
    sandbox.stop()  # once more does no harm


def test_second_start_keeps_ports_tokens_and_trust(sandbox: Sandbox, client: PlainClient) -> None:
    tokens, issuer, smtp = client.tokens(), sandbox.issuer, sandbox.smtp
    sandbox.stop()
    with pytest.raises(requests.ConnectionError):
        client.begin()
    sandbox.start()
    assert (sandbox.issuer, sandbox.smtp) == (issuer, smtp)
    assert client.active(tokens["access_token"])


def test_taken_port_leaves_nothing_open(sandbox: Sandbox) -> None:
    sandbox.stop()
    before = threading.active_count()
    with (
        socket.create_server(("127.0.0.1", sandbox.smtps[1])),
        pytest.raises(OSError, match="in use"),
    ):
        sandbox.start()
    assert threading.active_count() == before
    sandbox.start()  # all other ports are free again


def test_two_at_once(tmp_path: Path) -> None:
    with Sandbox(tmp_path / "a") as one, Sandbox(tmp_path / "b") as other:
        assert one.issuer != other.issuer
        with open_session(one) as session, pytest.raises(requests.exceptions.SSLError):
            session.get(other.issuer, timeout=10)


def test_starts_quickly(tmp_path: Path) -> None:
    begun = time.monotonic()
    with Sandbox(tmp_path):
        assert time.monotonic() - begun < 0.5


def test_delay(sandbox: Sandbox, client: PlainClient) -> None:
    code = client.begin()
    sandbox.faults.delay["token"] = 0.3
    begun = time.monotonic()
    client.poll(code)
    assert time.monotonic() - begun >= 0.3
    begun = time.monotonic()
    client.begin()
    assert time.monotonic() - begun < 0.3


def test_stop_does_not_wait_for_a_delay(sandbox: Sandbox, client: PlainClient) -> None:
    code = client.begin()
    sandbox.faults.delay["poll"] = 60
    before = threading.active_count()

    def poll() -> None:
        # the answer may still get through, or the connection is cut
        with open_session(sandbox) as session, contextlib.suppress(requests.ConnectionError):
            PlainClient(sandbox, session).poll(code)

    waiting = threading.Thread(target=poll)
    waiting.start()
    while not sandbox.faults.count("poll"):
        time.sleep(0.01)
    begun = time.monotonic()
    sandbox.stop()
    waiting.join()
    assert time.monotonic() - begun < 2
    assert threading.active_count() < before  # no thread sleeps on


def test_answers_laid_out(sandbox: Sandbox, client: PlainClient) -> None:
    code = client.begin()
    faults = sandbox.faults
    faults.answer_next("poll", 429, {"error": "slow_down"}, {"Retry-After": "7"})
    faults.answer_next("token", 503, "<html>")
    faults.answer_next("refresh", 500)
    answer = client.poll(code)
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "7")
    assert answer.json() == {"error": "slow_down"}
    answer = client.poll(code)
    assert (answer.status_code, answer.text) == (503, "<html>")
    assert client.poll(code).json()["error"] == "authorization_pending"
    assert client.refresh("x").status_code == 500
    faults.answer_next("device_authorization", 0)
    with pytest.raises(requests.ConnectionError):
        client.begin()
    faults.answer_next("discovery", 404)
    faults.clear()
    document = f"{sandbox.issuer}/.well-known/openid-configuration"
    assert client.session.get(document, timeout=10).status_code == 200


def test_refused_refresh(sandbox: Sandbox, client: PlainClient) -> None:
    mine, theirs = client.tokens(), client.tokens("fax@example.com")
    sandbox.refuse_refresh(
        "scan@example.com", "invalid_grant", "AADSTS700082: The refresh token has expired.",
        error_codes=[700082],
    )  # fmt: skip
    for _ in range(2):
        answer = client.refresh(mine["refresh_token"])
        assert answer.status_code == 400
        assert answer.json() == {
            "error": "invalid_grant", "error_codes": [700082],
            "error_description": "AADSTS700082: The refresh token has expired.",
        }  # fmt: skip
    assert client.refresh(theirs["refresh_token"]).status_code == 200
    sandbox.refuse_refresh("scan@example.com", "")
    assert client.refresh(mine["refresh_token"]).status_code == 200


def test_request_log(sandbox: Sandbox, client: PlainClient) -> None:
    begun = time.monotonic()
    tokens = client.tokens()
    client.refresh(tokens["refresh_token"])
    client.token(grant_type="other")
    names = [endpoint for endpoint, _ in sandbox.requests]
    assert names == ["device_authorization", "poll", "refresh", "token"]
    times = [at for _, at in sandbox.requests]
    assert times == sorted(times)
    assert begun <= times[0] <= time.monotonic()
    assert sandbox.faults.times("poll") == [times[1]]


def test_levers_refuse_what_makes_no_sense(sandbox: Sandbox, client: PlainClient) -> None:
    code = client.begin()["user_code"]
    for user_code, user in ((code, "nobody@example.com"), ("BBBB-BBBB", "scan@example.com")):
        with pytest.raises(LookupError) as caught:
            sandbox.approve(user_code, user)
        assert code not in str(caught.value)
    with pytest.raises(LookupError):
        sandbox.deny("BBBB-BBBB")
    with pytest.raises(LookupError):
        sandbox.expire_code("BBBB-BBBB")


def test_many_at_once(sandbox: Sandbox) -> None:
    """Threads of the servers and of the clients do not get in each other's way."""
    codes: list[str] = []

    def work() -> None:
        with open_session(sandbox) as session:
            client = PlainClient(sandbox, session)
            for _ in range(5):
                codes.append(client.begin()["user_code"])
                client.tokens()

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(codes)) == 30
