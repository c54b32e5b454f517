# SPDX-License-Identifier: Apache-2.0
"""Rotation, reuse, revocation, introspection and id_tokens of the sandbox."""

from __future__ import annotations

import base64
import json
import logging
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils

from app.sandbox.sandbox import Sandbox
from tests.sandbox.plain_client import PlainClient, open_session


def revoke(client: PlainClient, token: str, hint: str = "") -> Any:
    assert client.endpoints is not None
    return client.post(
        client.endpoints.revocation, client_id="adgang-panel", token=token, token_type_hint=hint
    )


def test_rotation(client: PlainClient) -> None:
    first = client.tokens()
    second = client.refresh(first["refresh_token"]).json()
    assert second["refresh_token"] != first["refresh_token"]
    assert second["access_token"] != first["access_token"]
    assert second["scope"] == first["scope"]
    assert client.active(second["access_token"])
    assert not client.active(first["refresh_token"])
    assert client.refresh(second["refresh_token"]).status_code == 200


def test_reuse_kills_the_grant(client: PlainClient) -> None:
    first = client.tokens()
    second = client.refresh(first["refresh_token"]).json()
    assert client.refresh(first["refresh_token"]).json()["error"] == "invalid_grant"
    assert not client.active(second["access_token"])
    assert client.refresh(second["refresh_token"]).json()["error"] == "invalid_grant"


def test_reuse_leaves_other_grants_alone(client: PlainClient) -> None:
    other, first = client.tokens(), client.tokens()
    client.refresh(first["refresh_token"])
    client.refresh(first["refresh_token"])
    assert client.active(other["access_token"])


def test_one_of_many_at_once_wins(sandbox: Sandbox, client: PlainClient) -> None:
    """All but the first find the token used, so the grant is dead in the end."""
    refresh_token = client.tokens()["refresh_token"]
    statuses: list[int] = []

    def spend() -> None:
        with open_session(sandbox) as session:
            statuses.append(PlainClient(sandbox, session).refresh(refresh_token).status_code)

    threads = [threading.Thread(target=spend) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200] + [400] * 5


def test_narrower_and_wider_scope(client: PlainClient) -> None:
    first = client.tokens(scope="mail.smtp mail.pop offline_access")
    narrow = client.refresh(first["refresh_token"], scope="mail.smtp").json()
    assert narrow["scope"] == "mail.smtp"
    wide = client.refresh(narrow["refresh_token"], scope="mail.smtp email")
    assert wide.json()["error"] == "invalid_scope"
    again = client.refresh(narrow["refresh_token"]).json()  # the refusal spent nothing
    assert again["scope"] == first["scope"]


def test_access_token_is_no_refresh_token(client: PlainClient) -> None:
    tokens = client.tokens()
    assert client.refresh(tokens["access_token"]).json()["error"] == "invalid_grant"
    assert client.active(tokens["access_token"])


@pytest.mark.parametrize("kind", ["access_token", "refresh_token"])
@pytest.mark.parametrize("hint", ["", "access_token", "refresh_token", "other"])
def test_revocation_takes_the_grant_down(client: PlainClient, kind: str, hint: str) -> None:
    tokens, other = client.tokens(), client.tokens()
    answer = revoke(client, tokens[kind], hint)
    assert (answer.status_code, answer.text) == (200, "")
    assert not client.active(tokens["access_token"])
    assert client.refresh(tokens["refresh_token"]).json()["error"] == "invalid_grant"
    assert client.active(other["access_token"])


def test_revocation_of_nonsense_and_by_strangers(sandbox: Sandbox, client: PlainClient) -> None:
    tokens = client.tokens()
    assert client.endpoints is not None
    assert revoke(client, "nonsense").status_code == 200
    name, secret = sandbox.confidential
    other = client.post(
        client.endpoints.revocation, client_id=name, client_secret=secret,
        token=tokens["access_token"],
    )  # fmt: skip
    assert other.status_code == 200
    stranger = client.post(client.endpoints.revocation, client_id="x", token=tokens["access_token"])
    assert stranger.status_code == 401
    assert client.active(tokens["access_token"])


def test_introspection_members(sandbox: Sandbox, client: PlainClient) -> None:
    tokens = client.tokens("fax@example.com")
    name, secret = sandbox.introspection
    found = client.post(
        sandbox.introspection_url, token=tokens["access_token"], client_id=name,
        client_secret=secret,
    ).json()  # fmt: skip
    assert found["active"] is True
    assert found["sub"] == found["username"] == found["email"] == "fax@example.com"
    assert found["client_id"] == "adgang-panel"
    assert found["iss"] == sandbox.issuer
    assert "mail.pop" in found["scope"].split()
    assert found["token_type"] == "Bearer"
    assert 3590 <= found["exp"] - time.time() <= 3600
    assert found["exp"] - found["iat"] == 3600


@pytest.mark.parametrize("auth", [None, ("adgang-panel", ""), ("dovecot", "wrong"), ("", "")])
def test_introspection_is_not_for_everyone(
    sandbox: Sandbox, client: PlainClient, auth: tuple[str, str] | None
) -> None:
    token = client.tokens()["access_token"]
    for credentials in (auth, sandbox.confidential):
        answer = client.session.post(
            sandbox.introspection_url, data={"token": token}, auth=credentials, timeout=10
        )
        assert answer.status_code == 401
        assert answer.json()["error"] == "invalid_client"


def test_unknown_token_is_inactive(client: PlainClient) -> None:
    assert not client.active("nonsense")


def test_expired_token_is_inactive(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.token_life = 1
    tokens = client.tokens()
    assert tokens["expires_in"] == 1
    assert client.active(tokens["access_token"])
    sandbox.expire_access("scan@example.com")
    assert not client.active(tokens["access_token"])
    assert client.refresh(tokens["refresh_token"]).status_code == 200


def test_revoke_all(sandbox: Sandbox, client: PlainClient) -> None:
    mine, theirs = client.tokens(), client.tokens("fax@example.com")
    sandbox.revoke_all("scan@example.com")
    assert client.refresh(mine["refresh_token"]).json()["error"] == "invalid_grant"
    assert not client.active(mine["access_token"])
    assert client.active(theirs["access_token"])


def test_long_tokens(tmp_path: Path) -> None:
    with Sandbox(tmp_path, token_length=4000) as sandbox, open_session(sandbox) as session:
        client = PlainClient(sandbox, session)
        tokens = client.tokens()
        assert len(tokens["access_token"]) == 4000
        assert client.refresh(tokens["refresh_token"]).status_code == 200


def test_id_token(sandbox: Sandbox, client: PlainClient) -> None:
    """Checked by hand against the published key (RFC 7515 A.3)."""
    header, claims, signature = client.tokens("alarm@example.com")["id_token"].split(".")
    keys = client.session.get(
        client.session.get(f"{sandbox.issuer}/.well-known/openid-configuration", timeout=10)
        .json()["jwks_uri"], timeout=10,
    ).json()["keys"]  # fmt: skip
    head, found = json.loads(decode(header)), json.loads(decode(claims))
    assert head["alg"] == keys[0]["alg"] == "ES256"
    assert head["kid"] == keys[0]["kid"]
    raw = decode(signature)
    assert len(raw) == 64
    numbers = ec.EllipticCurvePublicNumbers(
        int.from_bytes(decode(keys[0]["x"])), int.from_bytes(decode(keys[0]["y"])), ec.SECP256R1()
    )
    numbers.public_key().verify(
        utils.encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:])),
        f"{header}.{claims}".encode(), ec.ECDSA(hashes.SHA256()),
    )  # fmt: skip
    assert found["iss"] == sandbox.issuer
    assert found["aud"] == "adgang-panel"
    assert found["email"] == found["preferred_username"] == "alarm@example.com"
    assert found["exp"] > time.time() > found["iat"] - 1


def test_id_token_tells_what_was_asked(client: PlainClient) -> None:
    claims = json.loads(decode(client.tokens(scope="openid")["id_token"].split(".")[1]))
    assert not {"email", "preferred_username"} & set(claims)


def test_nothing_secret_is_logged(client: PlainClient, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, logger="urllib3")  # another test may have silenced it
    code = client.begin()
    client.sandbox.approve(code["user_code"], "scan@example.com")
    tokens = client.poll(code).json()
    again = client.refresh(tokens["refresh_token"]).json()
    client.refresh(tokens["refresh_token"])
    revoke(client, again["access_token"])
    names = ("access_token", "refresh_token", "id_token")
    secrets = [code["device_code"], code["user_code"]]
    secrets += [answer[name] for answer in (tokens, again) for name in names]
    text = "\n".join(record.getMessage() for record in caplog.records)
    assert caplog.records  # urllib3 speaks at this level
    assert not [secret for secret in secrets if secret in text]


def decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
