# SPDX-License-Identifier: Apache-2.0
"""What each dialect asks, and what it makes of an answer: one line each."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.oauth.answer import Answer
from app.oauth.client import OAuthClient
from app.oauth.dialect import DIALECTS, Device, code_request, poll_request, translated
from app.oauth.provider import Endpoints, Provider
from app.panel_config import Proxy
from app.secret import Secret
from tests.oauth.https_server import Authority, Reply, ScriptedServer
from tests.oauth.test_device_grant_properties import any_answer

DEVICE = Device("0123456789abcdef", "Printer, 2nd floor")


@pytest.mark.parametrize(
    ("dialect", "form"),
    [
        ("rfc8628", {"scope": "a b"}),
        ("microsoft", {"scope": "a b"}),
        ("zoho", {"grant_type": "device_request", "access_type": "offline", "prompt": "consent",
                  "scope": "a,b"}),
        ("yandex", {"scope": "a b", "device_id": "0123456789abcdef",
                    "device_name": "Printer, 2nd floor"}),
    ],
)  # fmt: skip
def test_what_is_asked_for_a_code(dialect: str, form: dict[str, str]) -> None:
    assert code_request(DIALECTS[dialect], ("a", "b"), DEVICE) == form
    assert "scope" not in code_request(DIALECTS[dialect], (), None)


@pytest.mark.parametrize(
    ("dialect", "form"),
    [
        ("zoho", {"grant_type": "device_token", "code": "dc"}),
        ("yandex", {"grant_type": "device_code", "code": "dc"}),
    ],
)
def test_what_is_polled_with(dialect: str, form: dict[str, str]) -> None:
    assert poll_request(DIALECTS[dialect], Secret("dc")) == form


# dialect, whether it answers a poll, body, what of it is changed
TRANSLATIONS: list[tuple[str, bool, dict[str, Any], dict[str, Any]]] = [
    ("rfc8628", True, {"error": "expired"}, {}),
    ("rfc8628", False, {"interval": 30000, "expires_in": 300000}, {}),
    ("rfc8628", False, {"error": "Access Denied", "status": "failure"}, {}),
    ("microsoft", True, {"error": "authorization_declined"}, {}),
    ("zoho", False, {"device_code": "x", "interval": 30000, "expires_in": 300000},
     {"interval": 30.0, "expires_in": 300.0}),
    ("zoho", False, {"device_code": "x", "interval": "30000", "expires_in": "300000"},
     {"interval": 30.0, "expires_in": 300.0}),
    ("zoho", False, {"device_code": "x", "interval": 30, "expires_in": 300}, {}),
    ("zoho", False, {"device_code": "x", "interval": 45}, {}),
    ("zoho", False, {"device_code": "x", "interval": 5}, {"interval": 30.0}),
    ("zoho", False, {"device_code": "x"}, {"interval": 30.0}),
    ("zoho", False, {"device_code": "x", "interval": "soon"}, {"interval": 30.0}),
    ("zoho", True, {"access_token": "x", "expires_in": 3600000}, {"expires_in": 3600.0}),
    ("zoho", True, {"access_token": "x", "expires_in": 3600}, {}),
    ("zoho", True, {"access_token": "x", "scope": "a,b"}, {"scope": "a b"}),
    ("zoho", True, {"error": "expired"}, {"error": "expired_token"}),
    ("zoho", True, {"error": "invalid_code"}, {"error": "expired_token"}),
    ("zoho", False, {"error": "invalid_code"}, {"error": "invalid_grant"}),
    ("zoho", True, {"error": "other_dc", "user_location": "eu"}, {}),
    ("zoho", True, {"error": "access_denied"}, {}),
    ("zoho", False, {"error": "Access Denied", "status": "failure"},
     {"error": "temporarily_unavailable"}),
    ("zoho", False, {"error": "Zugriff verweigert", "status": "failure"},
     {"error": "temporarily_unavailable"}),
    ("zoho", False, {"error": "invalid_client", "status": "failure"}, {}),
    ("yandex", True, {"error": "bad_verification_code"}, {"error": "expired_token"}),
    ("yandex", True, {"error": "invalid_grant"}, {"error": "expired_token"}),
    ("yandex", False, {"error": "invalid_grant"}, {}),
    ("yandex", True, {"error": ["x"]}, {}),
]  # fmt: skip


@pytest.mark.parametrize(("dialect", "poll", "body", "changed"), TRANSLATIONS)
def test_an_answer_in_the_rfcs_words(
    dialect: str, *, poll: bool, body: dict[str, Any], changed: dict[str, Any]
) -> None:
    answer = translated(DIALECTS[dialect], Answer(200, body), poll=poll)
    assert answer.body == body | changed
    assert answer.said == (body["error"] if "error" in changed else None)


@given(any_answer, st.sampled_from(sorted(DIALECTS)), st.booleans())
def test_any_answer_can_be_translated(answer: Answer, dialect: str, poll: bool) -> None:
    found = translated(DIALECTS[dialect], answer, poll=poll)
    assert (found.status, found.trouble) == (answer.status, answer.trouble)
    assert (found.body is None) is (answer.body is None)
    if dialect in ("rfc8628", "microsoft"):
        assert found.body == answer.body


@pytest.mark.parametrize(
    ("dialect", "what", "path", "form"),
    [
        ("zoho", "code", "/device", {"grant_type": "device_request", "access_type": "offline",
                                     "prompt": "consent", "scope": "a,b"}),
        ("zoho", "poll", "/poll", {"grant_type": "device_token", "code": "dc",
                                   "client_secret": "s3"}),
        ("zoho", "refresh", "/token", {"grant_type": "refresh_token", "refresh_token": "rt",
                                       "client_secret": "s3"}),
        ("yandex", "code", "/device", {"scope": "a b", "device_id": "0123456789abcdef",
                                       "device_name": "Printer, 2nd floor"}),
        ("yandex", "poll", "/poll", {"grant_type": "device_code", "code": "dc",
                                     "client_secret": "s3"}),
        ("yandex", "revoke", "/revoke", {"access_token": "at", "client_secret": "s3"}),
        ("rfc8628", "code", "/device", {"scope": "a b", "client_secret": "s3"}),
    ],
)  # fmt: skip
def test_what_goes_over_the_wire(
    server: ScriptedServer,
    authority: Authority,
    provider: Provider,
    dialect: str,
    what: str,
    path: str,
    form: dict[str, str],
) -> None:
    server.script = [Reply(200, {})]
    base = server.url
    client = OAuthClient(
        replace(provider, dialect=dialect, scopes=("a", "b")),
        Endpoints(f"{base}/device", f"{base}/token", f"{base}/revoke", poll=f"{base}/poll"),
        secret=Secret("s3"), ca_file=authority.ca_file, proxy=Proxy(), device=DEVICE, timeout=5.0,
    )  # fmt: skip
    if what == "code":
        client.device_authorization()
    elif what == "poll":
        client.device_token(Secret("dc"))
    elif what == "refresh":
        client.refresh(Secret("rt"))
    else:
        client.revoke(Secret("at"), "access_token")
    (seen,) = server.seen
    assert (seen.method, seen.path) == ("POST", path), "no secret is in an address"
    assert seen.form == {"client_id": "panel", **form}
