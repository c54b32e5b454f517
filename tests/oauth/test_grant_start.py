# SPDX-License-Identifier: Apache-2.0
"""The device authorization answer (RFC 8628 3.2), one line a case."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.clock import Instant
from app.oauth.answer import Answer
from app.oauth.device_grant import Ended, Grant, start
from app.oauth.failure import Failure
from app.oauth.provider import Provider
from app.secret import Secret

F = Failure
NOW = Instant(1000.0, 1_800_000_000.0, "b")
PAGE = "https://id.example.com/device"


def body(**changes: Any) -> dict[str, Any]:
    values = {
        "device_code": "dc", "user_code": "WDJB-MJHT", "verification_uri": PAGE, "interval": 5,
        "verification_uri_complete": f"{PAGE}?user_code=WDJB-MJHT", "expires_in": 900, **changes,
    }  # fmt: skip
    return {key: value for key, value in values.items() if value is not ...}


def begin(provider: Provider, hosts: tuple[str, ...] = (), **changes: Any) -> Grant | Ended:
    return start(Answer(200, body(**changes)), NOW, provider, hosts)


def test_a_good_answer(provider: Provider) -> None:
    grant = begin(provider)
    assert isinstance(grant, Grant)
    assert (grant.device_code, grant.user_code) == (Secret("dc"), "WDJB-MJHT")
    assert grant.verification_uri == PAGE
    assert grant.verification_uri_complete == f"{PAGE}?user_code=WDJB-MJHT"
    assert (grant.interval, grant.expires_in, grant.issued, grant.polled) == (5, 900, NOW, None)
    other = begin(provider)
    assert isinstance(other, Grant)
    assert grant.id != other.id
    assert len(grant.id) == 32


@pytest.mark.parametrize(
    ("changes", "interval", "life"),
    [
        ({}, 5, 900),
        ({"interval": ...}, 5, 900),
        ({"interval": None}, 5, 900),
        ({"interval": "7"}, 7, 900),
        ({"interval": 2.5}, 2.5, 900),
        ({"interval": 0}, 5, 900),
        ({"interval": -3}, 5, 900),
        ({"interval": "often"}, 5, 900),
        ({"interval": float("nan")}, 5, 900),
        ({"interval": True}, 5, 900),
        ({"interval": 1e12}, 60, 900),
        ({"expires_in": "900"}, 5, 900),
        ({"expires_in": 300.5}, 5, 300.5),
        ({"expires_in": ...}, 5, 900),
        ({"expires_in": "later"}, 5, 900),
        ({"expires_in": 10**400}, 5, 900),
        ({"expires_in": 1e12}, 5, 86400),
        ({"expires_in": 3}, 5, 3),
    ],
)
def test_durations(
    provider: Provider, changes: dict[str, Any], interval: float, life: float
) -> None:
    grant = begin(provider, **changes)
    assert isinstance(grant, Grant)
    assert (grant.interval, grant.expires_in) == (interval, life)


@pytest.mark.parametrize(
    ("changes", "detail"),
    [
        ({"expires_in": 0}, "expires_in"),
        ({"expires_in": -900}, "expires_in"),
        ({"device_code": ...}, "device_code"),
        ({"device_code": ""}, "device_code"),
        ({"device_code": 7}, "device_code"),
        ({"device_code": "a\nb"}, "device_code"),
        ({"device_code": "x" * 10_000}, "device_code"),
        ({"user_code": ...}, "user_code"),
        ({"user_code": ""}, "user_code"),
        ({"user_code": "  "}, "user_code"),
        ({"user_code": 12345678}, "user_code"),
        ({"user_code": "A" * 65}, "user_code"),
        ({"user_code": "AB\u202eCD"}, "user_code"),  # bidi override
        ({"user_code": "AB\x00CD"}, "user_code"),
        ({"user_code": "AB\u200bCD"}, "user_code"),  # zero width
        ({"user_code": "AB\ud800"}, "user_code"),  # half a surrogate
        ({"verification_uri": ...}, "verification_uri"),
        ({"verification_uri": 7}, "verification_uri"),
        ({"verification_uri": "http://id.example.com/device"}, "verification_uri"),
        ({"verification_uri": "javascript:alert(1)"}, "verification_uri"),
        ({"verification_uri": "https://" + "x" * 300}, "verification_uri"),
    ],
)
def test_refused(provider: Provider, changes: dict[str, Any], detail: str) -> None:
    assert begin(provider, **changes) == Ended(F.REFUSED_BY_PROVIDER, detail)


def test_the_older_name_of_the_address(provider: Provider) -> None:
    grant = begin(provider, verification_uri=..., verification_url=PAGE)
    assert isinstance(grant, Grant)
    assert grant.verification_uri == PAGE


@pytest.mark.parametrize(
    "complete",
    [..., None, 7, "", "http://id.example.com/?c=1", "https://a@b.example.com/",
     "https://id.example.com/\u202e", "https://id.example.com/" + "x" * 300],
)  # fmt: skip
def test_a_bad_complete_address_is_dropped(provider: Provider, complete: Any) -> None:
    grant = begin(provider, verification_uri_complete=complete)
    assert isinstance(grant, Grant)
    assert grant.verification_uri_complete is None


def test_hosts_of_provider_and_machine_are_merged(provider: Provider) -> None:
    listed = replace(provider, qr_hosts=("login.example.com",))
    assert begin(listed) == Ended(F.REFUSED_BY_PROVIDER, "verification_uri")
    assert isinstance(begin(listed, ("id.example.com",)), Grant)
    assert isinstance(begin(provider, ("*.example.com",)), Grant)
    assert begin(provider, ("*.id.example.com",)) == Ended(
        F.REFUSED_BY_PROVIDER, "verification_uri"
    )
    elsewhere = begin(
        provider, ("id.example.com",), verification_uri_complete="https://other.example.com/x"
    )
    assert isinstance(elsewhere, Grant)
    assert elsewhere.verification_uri_complete is None


def test_only_the_sandbox_may_have_http_pages(provider: Provider) -> None:
    page = "http://192.0.2.1:8080/device"
    assert begin(provider, verification_uri=page) == Ended(
        F.REFUSED_BY_PROVIDER, "verification_uri"
    )
    grant = begin(
        replace(provider, http_pages=True), verification_uri=page, verification_uri_complete=page
    )
    assert isinstance(grant, Grant)
    assert grant.verification_uri_complete == page


@pytest.mark.parametrize(
    ("answer", "failure", "detail"),
    [
        *((Answer(None, trouble=trouble), trouble, "") for trouble in (
            F.OFFLINE, F.HOST_UNKNOWN, F.TIMED_OUT, F.CERTIFICATE_INVALID)),
        (Answer(None), F.CONNECTION_LOST, ""),
        (Answer(400, {"error": "invalid_client"}), F.CLIENT_NOT_ALLOWED, "invalid_client"),
        (Answer(401, {"error": "invalid_client", "error_codes": [7000218]}),
         F.PUBLIC_CLIENT_OFF, "invalid_client · AADSTS7000218"),
        (Answer(400, {"error": "unauthorized_client", "error_codes": [700016]}),
         F.CLIENT_NOT_ALLOWED, "unauthorized_client · AADSTS700016"),
        (Answer(400, {"error": "invalid_request", "error_codes": [90002]}),
         F.WRONG_TENANT, "invalid_request · AADSTS90002"),
        (Answer(400, {"error": "invalid_scope"}), F.SCOPE_MISSING, "invalid_scope"),
        (Answer(200, {"error": "invalid_scope"}), F.SCOPE_MISSING, "invalid_scope"),
        (Answer(400, {"error": "invalid_request"}), F.REFUSED_BY_PROVIDER, "invalid_request"),
        (Answer(404, None), F.REFUSED_BY_PROVIDER, "HTTP 404"),
        (Answer(302, None), F.REFUSED_BY_PROVIDER, "HTTP 302"),
        (Answer(400, {}), F.REFUSED_BY_PROVIDER, "HTTP 400"),
        (Answer(200, {}), F.REFUSED_BY_PROVIDER, "verification_uri"),
        (Answer(200, None), F.TRY_LATER, "HTTP 200"),
        (Answer(500, body()), F.TRY_LATER, "HTTP 500"),
        (Answer(503, None), F.TRY_LATER, "HTTP 503"),
        (Answer(429, None), F.TRY_LATER, "HTTP 429"),
        (Answer(429, {"error": "slow_down"}), F.TRY_LATER, "slow_down"),
        (Answer(400, {"error": {"code": 429}}), F.TRY_LATER, "429"),
    ],
)  # fmt: skip
def test_no_grant(provider: Provider, answer: Answer, failure: Failure, detail: str) -> None:
    assert start(answer, NOW, provider, ()) == Ended(failure, detail)
