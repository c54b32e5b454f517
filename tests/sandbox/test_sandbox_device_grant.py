# SPDX-License-Identifier: Apache-2.0
"""The device grant of the sandbox, by plain requests (RFC 8628)."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any

import pytest
import requests

from app.sandbox.sandbox import Sandbox
from tests.sandbox.plain_client import DEVICE_CODE, PlainClient, open_session


def error_of(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]


def test_discovery_under_both_names(sandbox: Sandbox, client: PlainClient) -> None:
    for name in ("openid-configuration", "oauth-authorization-server"):
        answer = client.session.get(f"{sandbox.issuer}/.well-known/{name}", timeout=10)
        found = answer.json()
        assert answer.headers["Content-Type"] == "application/json"
        assert found["issuer"] == sandbox.issuer
        endpoints = sandbox.provider().endpoints
        assert endpoints is not None
        assert found["device_authorization_endpoint"] == endpoints.device_authorization
        assert found["token_endpoint"] == endpoints.token
        assert found["revocation_endpoint"] == endpoints.revocation
        assert found["introspection_endpoint"] == sandbox.introspection_url
        assert DEVICE_CODE in found["grant_types_supported"]


def test_device_authorization_answer(sandbox: Sandbox, client: PlainClient) -> None:
    code = client.begin()
    assert set(code) == {
        "device_code", "user_code", "verification_uri", "verification_uri_complete", "expires_in",
        "interval",
    }  # fmt: skip
    assert re.fullmatch(r"[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}", code["user_code"])
    assert code["verification_uri"] == f"{sandbox.issuer}/device"
    assert code["verification_uri_complete"].endswith(f"/device?user_code={code['user_code']}")
    assert code["expires_in"] == 900
    assert code["interval"] == 0.2


def test_without_a_complete_address(tmp_path: Path) -> None:
    with Sandbox(tmp_path, complete_uri=False) as sandbox, open_session(sandbox) as session:
        code = PlainClient(sandbox, session).begin()
        assert "verification_uri_complete" not in code
        assert code["interval"] == 5
        assert isinstance(code["interval"], int)


def test_approval(sandbox: Sandbox, client: PlainClient) -> None:
    code = client.begin()
    assert error_of(client.poll(code)) == (400, "authorization_pending")
    sandbox.approve(code["user_code"].lower().replace("-", " "), "SCAN@example.com")
    answer = client.poll(code)
    tokens = answer.json()
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert tokens["token_type"] == "Bearer"
    assert tokens["expires_in"] == 3600
    assert tokens["scope"].split() == list(sandbox.provider().scopes)
    assert len(tokens["access_token"]) == 43
    assert client.active(tokens["access_token"])
    assert client.active(tokens["refresh_token"])


def test_too_fast_is_told_to_slow_down_for_good(client: PlainClient) -> None:
    code = client.begin()
    assert error_of(client.poll(code)) == (400, "authorization_pending")
    time.sleep(0.21)
    assert error_of(client.poll(code)) == (400, "authorization_pending")
    assert error_of(client.poll(code)) == (400, "slow_down")
    time.sleep(0.3)  # longer than the first interval, much shorter than five seconds more
    assert error_of(client.poll(code)) == (400, "slow_down")


def test_denial(sandbox: Sandbox, client: PlainClient) -> None:
    code = client.begin()
    sandbox.deny(code["user_code"])
    assert error_of(client.poll(code)) == (400, "access_denied")
    with pytest.raises(LookupError):
        sandbox.approve(code["user_code"], "scan@example.com")


def test_expiry(sandbox: Sandbox, client: PlainClient) -> None:
    code = client.begin()
    sandbox.expire_code(code["user_code"])
    assert error_of(client.poll(code)) == (400, "expired_token")
    with pytest.raises(LookupError):
        sandbox.approve(code["user_code"], "scan@example.com")


def test_short_life(tmp_path: Path) -> None:
    with Sandbox(tmp_path, code_life=0.2) as sandbox, open_session(sandbox) as session:
        client = PlainClient(sandbox, session)
        code = client.begin()
        assert code["expires_in"] == 0.2
        time.sleep(0.2)
        assert error_of(client.poll(code)) == (400, "expired_token")


def test_code_used_twice_kills_the_tokens(sandbox: Sandbox, client: PlainClient) -> None:
    code = client.begin()
    sandbox.approve(code["user_code"], "scan@example.com")
    tokens = client.poll(code).json()
    assert error_of(client.poll(code)) == (400, "invalid_grant")
    assert not client.active(tokens["access_token"])
    assert error_of(client.refresh(tokens["refresh_token"])) == (400, "invalid_grant")


def test_unknown_device_code(client: PlainClient) -> None:
    assert error_of(client.poll({"device_code": "nobody"})) == (400, "invalid_grant")


def test_unknown_client(sandbox: Sandbox, client: PlainClient) -> None:
    code = client.begin()
    assert client.endpoints is not None
    begin = client.post(client.endpoints.device_authorization, client_id="x", scope="mail.smtp")
    assert error_of(begin) == (401, "invalid_client")
    poll = client.token(
        grant_type=DEVICE_CODE, device_code=code["device_code"], client_id="stranger"
    )
    assert error_of(poll) == (401, "invalid_client")


def test_code_of_another_client(sandbox: Sandbox, client: PlainClient) -> None:
    code = client.begin()
    sandbox.approve(code["user_code"], "scan@example.com")
    name, secret = sandbox.confidential
    answer = client.token(
        grant_type=DEVICE_CODE, device_code=code["device_code"], client_id=name,
        client_secret=secret,
    )  # fmt: skip
    assert error_of(answer) == (400, "invalid_grant")
    assert client.poll(code).status_code == 200


@pytest.mark.parametrize("way", ["basic", "post"])
@pytest.mark.parametrize("right", [True, False])
def test_confidential_client(sandbox: Sandbox, client: PlainClient, way: str, right: bool) -> None:
    name, secret = sandbox.confidential
    given = secret if right else "wrong"
    assert client.endpoints is not None
    fields = {"scope": "mail.smtp"}
    if way == "post":
        fields |= {"client_id": name, "client_secret": given}
    answer = client.session.post(
        client.endpoints.device_authorization, data=fields, timeout=10,
        auth=(name, given) if way == "basic" else None,
    )  # fmt: skip
    assert answer.status_code == (200 if right else 401)
    if not right:
        assert answer.json()["error"] == "invalid_client"
        assert answer.headers.get("WWW-Authenticate", "").startswith("Basic") == (way == "basic")


def test_contradicting_credentials(sandbox: Sandbox, client: PlainClient) -> None:
    assert client.endpoints is not None
    answer = client.session.post(
        client.endpoints.token, data={"client_id": "adgang-panel", "grant_type": "refresh_token"},
        auth=sandbox.confidential, timeout=10,
    )  # fmt: skip
    assert error_of(answer) == (401, "invalid_client")
    answer = client.session.post(
        client.endpoints.token, data={}, headers={"Authorization": "Basic ~~"}, timeout=10
    )
    assert error_of(answer) == (401, "invalid_client")


@pytest.mark.parametrize("scope", ["", "unheard.of"])
def test_nothing_known_asked_for(client: PlainClient, scope: str) -> None:
    assert client.endpoints is not None
    answer = client.post(
        client.endpoints.device_authorization, client_id="adgang-panel", scope=scope
    )
    assert error_of(answer) == (400, "invalid_scope")


def test_unknown_scope_is_dropped(client: PlainClient) -> None:
    assert client.tokens(scope="mail.smtp unheard.of")["scope"] == "mail.smtp"


def test_refresh_token_only_for_offline_access(client: PlainClient) -> None:
    tokens = client.tokens(scope="mail.smtp openid")
    assert "refresh_token" not in tokens
    assert "id_token" in tokens
    assert "id_token" not in client.tokens(scope="mail.smtp offline_access")


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("", "invalid_request"),
        ("grant_type=password&client_id=adgang-panel", "unsupported_grant_type"),
        ("client_id=%zz&grant_type=refresh_token", "invalid_request"),
        (f"grant_type={DEVICE_CODE}&client_id=adgang-panel", "invalid_request"),
        (f"grant_type={DEVICE_CODE}&grant_type={DEVICE_CODE}&client_id=adgang-panel",
         "invalid_request"),
        ("grant_type=refresh_token&client_id=adgang-panel", "invalid_request"),
    ],
)  # fmt: skip
def test_malformed_token_requests(client: PlainClient, body: str, error: str) -> None:
    assert client.endpoints is not None
    answer = client.session.post(
        client.endpoints.token, data=body, timeout=10,
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )  # fmt: skip
    assert error_of(answer) == (400, error)


def test_methods_and_sizes(sandbox: Sandbox, client: PlainClient) -> None:
    assert client.endpoints is not None
    assert client.session.get(client.endpoints.token, timeout=10).status_code == 400
    assert client.session.get(f"{sandbox.issuer}/elsewhere", timeout=10).status_code == 404
    assert client.session.put(client.endpoints.token, timeout=10).status_code == 501
    assert client.token(filler="x" * 70000).status_code == 413
    bare = requests.Request("POST", client.endpoints.token).prepare()
    bare.headers["Content-Length"] = "many"
    assert client.session.send(bare, timeout=10).status_code == 411
    head = client.session.head(f"{sandbox.issuer}/oauth/jwks", timeout=10)
    assert (head.status_code, head.content) == (200, b"")
    assert int(head.headers["Content-Length"]) > 100
    assert "Python" not in head.headers["Server"]
