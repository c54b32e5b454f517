# SPDX-License-Identifier: Apache-2.0
"""A provider that answers from a script, for tests of the core without a socket."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

from app.oauth.answer import Answer
from app.oauth.failure import Failure
from app.oauth.provider import Endpoints, Provider
from app.secret import Secret

ENDPOINTS = Endpoints(
    "https://id.example.com/device", "https://id.example.com/token", "https://id.example.com/revoke"
)

PROVIDER = Provider(
    id="example",
    name="Example",
    issuer="https://id.example.com",
    endpoints=ENDPOINTS,
    client_id="panel",
    scopes=("mail.smtp", "mail.pop"),
    mail_hosts=("*.example.com",),
    idle_days=90,
)

CODE = Answer(200, {
    "device_code": "the-device-code", "user_code": "WDJB-MJHT", "expires_in": 900, "interval": 5,
    "verification_uri": "https://id.example.com/device",
    "verification_uri_complete": "https://id.example.com/device?user_code=WDJB-MJHT",
})  # fmt: skip
PENDING = Answer(400, {"error": "authorization_pending"})
SLOW_DOWN = Answer(400, {"error": "slow_down"})
DENIED = Answer(400, {"error": "access_denied"})
INVALID_GRANT = Answer(400, {"error": "invalid_grant"})
OFFLINE = Answer(None, trouble=Failure.OFFLINE)
REVOKED = Answer(200, {})


def granted(number: int = 1, **more: Any) -> Answer:
    """A success answer; tokens are numbered so that a test can tell them apart."""
    return Answer(200, {
        "access_token": f"access-secret-{number}", "refresh_token": f"refresh-secret-{number}",
        "token_type": "Bearer", "expires_in": 3600, "scope": "mail.smtp mail.pop",
    } | more)  # fmt: skip


def as_account(name: str, number: int = 1) -> Answer:
    """A success answer whose id_token names the account that logged in."""
    claims = base64.urlsafe_b64encode(json.dumps({"email": name}).encode()).decode()
    return granted(number, id_token=f"e30.{claims.rstrip('=')}.c2ln")


class ScriptedClient:
    """Gives the next answer of its script for whatever is asked, and notes what was asked."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.before: Callable[[], None] = lambda: None

    def _next(self, what: str) -> Answer:
        self.asked.append(what)
        self.before()
        return self.answers.pop(0)

    def device_authorization(self) -> Answer:
        return self._next("code")

    def device_token(self, device_code: Secret) -> Answer:
        return self._next("poll")

    def refresh(self, refresh_token: Secret) -> Answer:
        return self._next(f"refresh {refresh_token.reveal()}")

    def revoke(self, token: Secret, hint: str) -> Answer:
        return self._next(f"revoke {token.reveal()} {hint}")


class ScriptedReach:
    """Reaches the scripted client whatever the provider."""

    def __init__(self, client: ScriptedClient) -> None:
        self._client = client

    def client(self, provider: Provider) -> ScriptedClient:
        return self._client

    def endpoints(self, provider: Provider) -> Endpoints:
        return provider.endpoints or ENDPOINTS
