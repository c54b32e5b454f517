# SPDX-License-Identifier: Apache-2.0
"""No secret in any log, at any level."""

from __future__ import annotations

import logging

import pytest

from app.oauth import transport
from app.panel_config import Proxy
from app.secret import Secret
from tests.oauth.conftest import ClientMaker
from tests.oauth.https_server import Reply, ScriptedServer, reset

CODE = Secret("device-code-secret")
TOKEN = {
    "access_token": "access-secret", "refresh_token": "refresh-secret", "token_type": "Bearer",
    "id_token": "id-secret",
}  # fmt: skip
SECRETS = ("device-code-secret", "access-secret", "refresh-secret", "id-secret", "client-secret",
           "old-refresh", "proxy-secret")  # fmt: skip


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
