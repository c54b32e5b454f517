# SPDX-License-Identifier: Apache-2.0
"""A client of the sandbox made of plain requests."""

from __future__ import annotations

from typing import Any

import requests

from app.sandbox.sandbox import Sandbox

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
EVERYTHING = "mail.smtp mail.pop openid email profile offline_access"


class PlainClient:
    """Speaks to the provider by requests alone, so that no OAuth library judges itself."""

    def __init__(self, sandbox: Sandbox, session: requests.Session) -> None:
        self.sandbox = sandbox
        self.session = session
        self.endpoints = sandbox.provider().endpoints

    def post(self, url: str, **fields: str) -> requests.Response:
        return self.session.post(url, data=fields, timeout=10)

    def begin(self, scope: str = EVERYTHING, client_id: str = "adgang-panel") -> dict[str, Any]:
        assert self.endpoints is not None
        answer = self.post(self.endpoints.device_authorization, client_id=client_id, scope=scope)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def token(self, **fields: str) -> requests.Response:
        assert self.endpoints is not None
        return self.post(self.endpoints.token, **{"client_id": "adgang-panel", **fields})

    def poll(self, code: dict[str, Any]) -> requests.Response:
        return self.token(grant_type=DEVICE_CODE, device_code=code["device_code"])

    def refresh(self, refresh_token: str, **fields: str) -> requests.Response:
        return self.token(grant_type="refresh_token", refresh_token=refresh_token, **fields)

    def tokens(self, user: str = "scan@example.com", scope: str = EVERYTHING) -> dict[str, Any]:
        """A whole device grant."""
        code = self.begin(scope)
        self.sandbox.approve(code["user_code"], user)
        answer = self.poll(code)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def active(self, token: str) -> bool:
        answer = self.session.post(
            self.sandbox.introspection_url, data={"token": token},
            auth=self.sandbox.introspection, timeout=10,
        )  # fmt: skip
        assert answer.status_code == 200
        return bool(answer.json()["active"])


def open_session(sandbox: Sandbox) -> requests.Session:
    """A session that trusts the sandbox's CA and nothing from the environment."""
    session = requests.Session()
    session.trust_env = False
    session.verify = str(sandbox.ca_file)
    return session
