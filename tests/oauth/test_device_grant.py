# SPDX-License-Identifier: Apache-2.0
"""Every answer to a poll is one line of a table (RFC 8628 3.5, and what providers really say)."""

from __future__ import annotations

from typing import Any

import pytest

from app.clock import Instant
from app.oauth.answer import Answer
from app.oauth.device_grant import Ended, Grant, Granted, Waiting, advance, expire
from app.oauth.failure import Failure
from app.secret import Secret

F = Failure
START = Instant(boot=1000.0, wall=1_800_000_000.0, boot_id="b")


def grant(**changes: Any) -> Grant:
    values: dict[str, Any] = {
        "id": "g1", "device_code": Secret("dc-secret"), "user_code": "WDJB-MJHT",
        "verification_uri": "https://id.example.com/device", "verification_uri_complete": None,
        "interval": 5.0, "expires_in": 900.0, "issued": START,
    }  # fmt: skip
    return Grant(**{**values, **changes})


def at(seconds: float, wall_jump: float = 0.0) -> Instant:
    return Instant(START.boot + seconds, START.wall + seconds + wall_jump, "b")


def no(error: Any, status: int = 400, **more: Any) -> Answer:
    return Answer(status, {"error": error, **more})


def yes(status: int = 200, **changes: Any) -> Answer:
    body = {"access_token": "at", "token_type": "Bearer", "expires_in": 3600, **changes}
    return Answer(status, {key: value for key, value in body.items() if value is not ...})


def sts(number: int, error: str = "invalid_grant", status: int = 400) -> Answer:
    return no(error, status, error_codes=[number], error_description=f"AADSTS{number}: words")


# answer, next interval, delay
WAITS: list[tuple[Answer, float, float]] = [
    (no("authorization_pending"), 5, 5),
    (no("authorization_pending", 200), 5, 5),  # GitHub's way
    (no("authorization_pending", 428), 5, 5),
    (sts(70016, "authorization_pending"), 5, 5),
    (Answer(400, {"error": "authorization_pending"}, retry_after=20), 5, 20),
    (Answer(400, {"error": "authorization_pending"}, retry_after=2), 5, 5),
    (no("slow_down"), 10, 10),
    (no("slow_down", 429), 10, 10),
    (no("slow_down", interval=30), 30, 30),
    (no("slow_down", interval=3), 10, 10),
    (no("slow_down", interval="nonsense"), 10, 10),
    (no("slow_down", interval=1e9), 60, 60),
    (Answer(400, {"error": "slow_down"}, retry_after=25), 10, 25),
    (no("temporarily_unavailable"), 5, 10),
    (no("server_error", 400), 5, 10),
    (no({"code": 429, "message": "busy"}), 5, 10),
    (no({"code": "503"}), 5, 10),
    (no("access_denied", 500), 5, 10),  # a server that is broken has not decided
    (yes(500), 5, 10),
    (yes(503), 5, 10),
    (yes(429), 5, 10),
    (Answer(429, None, retry_after=40), 5, 40),
    (Answer(429, {"message": "busy"}), 5, 10),
    (Answer(408, None), 5, 10),
    (Answer(502, None), 5, 10),
    (Answer(503, None, retry_after=3), 5, 10),
    (Answer(200, None), 5, 10),  # HTML, null, [], nothing at all
    (Answer(404, None), 5, 10),
    (Answer(403, None), 5, 10),  # a filter's page
    (Answer(302, None), 5, 10),
    (Answer(200, {}), 5, 10),
    (Answer(200, {"message": "hello"}), 5, 10),
    (Answer(None), 5, 10),
    *((Answer(None, trouble=trouble), 5.0, 10.0) for trouble in (
        F.OFFLINE, F.HOST_UNKNOWN, F.CONNECTION_REFUSED, F.TIMED_OUT, F.CERTIFICATE_INVALID,
        F.TLS_FAILED, F.CONNECTION_LOST)),
]  # fmt: skip

# answer, failure, detail
ENDS: list[tuple[Answer, Failure, str]] = [
    (no("access_denied"), F.DENIED, "access_denied"),
    (no("access_denied", 200), F.DENIED, "access_denied"),
    (no("authorization_declined"), F.DENIED, "authorization_declined"),
    (no("expired_token"), F.EXPIRED, "expired_token"),
    (no("code_expired"), F.EXPIRED, "code_expired"),
    (sts(70019, "expired_token"), F.EXPIRED, "expired_token · AADSTS70019"),
    (no("bad_verification_code"), F.REFUSED_BY_PROVIDER, "bad_verification_code"),
    (sts(70018, "bad_verification_code"), F.REFUSED_BY_PROVIDER,
     "bad_verification_code · AADSTS70018"),
    (no("invalid_grant"), F.REFUSED_BY_PROVIDER, "invalid_grant"),
    (no("invalid_request"), F.REFUSED_BY_PROVIDER, "invalid_request"),
    (no("invalid_client", 401), F.CLIENT_NOT_ALLOWED, "invalid_client"),
    (no("unauthorized_client"), F.CLIENT_NOT_ALLOWED, "unauthorized_client"),
    (no("unsupported_grant_type"), F.CLIENT_NOT_ALLOWED, "unsupported_grant_type"),
    (sts(7000218, "invalid_client", 401), F.PUBLIC_CLIENT_OFF, "invalid_client · AADSTS7000218"),
    (sts(700016, "unauthorized_client"), F.CLIENT_NOT_ALLOWED,
     "unauthorized_client · AADSTS700016"),
    (sts(7000222, "invalid_client", 401), F.CLIENT_SECRET_INVALID,
     "invalid_client · AADSTS7000222"),
    (no("invalid_scope"), F.SCOPE_MISSING, "invalid_scope"),
    (no("consent_required"), F.CONSENT_MISSING, "consent_required"),
    (sts(65001), F.CONSENT_MISSING, "invalid_grant · AADSTS65001"),
    (sts(90094), F.CONSENT_MISSING, "invalid_grant · AADSTS90094"),
    (sts(90095), F.CONSENT_MISSING, "invalid_grant · AADSTS90095"),
    (sts(65004, "access_denied"), F.DENIED, "access_denied · AADSTS65004"),
    (sts(53003), F.BLOCKED, "invalid_grant · AADSTS53003"),
    (sts(53000, "interaction_required"), F.BLOCKED, "interaction_required · AADSTS53000"),
    (sts(50097), F.BLOCKED, "invalid_grant · AADSTS50097"),
    (sts(50005), F.BLOCKED, "invalid_grant · AADSTS50005"),
    (sts(50020), F.WRONG_ACCOUNT, "invalid_grant · AADSTS50020"),
    (sts(90002, "invalid_request"), F.WRONG_TENANT, "invalid_request · AADSTS90002"),
    (sts(9002332, "invalid_request"), F.WRONG_TENANT, "invalid_request · AADSTS9002332"),
    (sts(50057), F.ACCOUNT_UNAVAILABLE, "invalid_grant · AADSTS50057"),
    (sts(999999), F.REFUSED_BY_PROVIDER, "invalid_grant · AADSTS999999"),
    (no("made_up"), F.REFUSED_BY_PROVIDER, "made_up"),
    (no("made_up", 403), F.REFUSED_BY_PROVIDER, "made_up"),
    (no("A sentence with dc-secret in it"), F.REFUSED_BY_PROVIDER, "error"),
    (no("dc-secret"), F.REFUSED_BY_PROVIDER, "error"),
    (no({"code": 400}), F.REFUSED_BY_PROVIDER, "400"),
    (no({"message": "x"}), F.REFUSED_BY_PROVIDER, "unknown"),
    (no(["x"]), F.REFUSED_BY_PROVIDER, "unknown"),
    (no(True), F.REFUSED_BY_PROVIDER, "unknown"),
    (Answer(401, {"message": "who are you"}), F.REFUSED_BY_PROVIDER, "HTTP 401"),
    (Answer(400, {"error": None}), F.REFUSED_BY_PROVIDER, "HTTP 400"),
    (no("access_denied", error_description=7, error_codes="x"), F.DENIED, "access_denied"),
    (no("invalid_grant", error_codes=[1, True, "x", 10**20]), F.REFUSED_BY_PROVIDER,
     "invalid_grant"),
    (no("invalid_grant", error_codes=[500011, 65001]), F.CONSENT_MISSING,
     "invalid_grant · AADSTS500011"),
    (no("invalid_grant", error_codes=[123456, 53003]), F.BLOCKED, "invalid_grant · AADSTS53003"),
    (no("invalid_grant", error_description="AADSTS53003: blocked"), F.BLOCKED,
     "invalid_grant · AADSTS53003"),
    (yes(token_type="mac"), F.REFUSED_BY_PROVIDER, "token_type"),
    (yes(token_type=...), F.REFUSED_BY_PROVIDER, "token_type"),
    (yes(token_type=7), F.REFUSED_BY_PROVIDER, "token_type"),
    (yes(access_token=""), F.REFUSED_BY_PROVIDER, "access_token"),
    (yes(access_token=None), F.REFUSED_BY_PROVIDER, "access_token"),
    (yes(access_token=7), F.REFUSED_BY_PROVIDER, "access_token"),
    (yes(access_token="a\x01b"), F.REFUSED_BY_PROVIDER, "access_token"),
    (yes(error="access_denied"), F.DENIED, "access_denied"),
]  # fmt: skip

# changes to a success answer, then what is expected of the response
GRANTED: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({}, {"expires_in": 3600.0, "scope": None, "type": "Bearer"}),
    ({"token_type": "bearer"}, {"type": "Bearer"}),
    ({"expires_in": "3599"}, {"expires_in": 3599.0}),
    ({"expires_in": ...}, {"expires_in": None}),
    ({"expires_in": "soon"}, {"expires_in": None}),
    ({"expires_in": None}, {"expires_in": None}),
    ({"expires_in": True}, {"expires_in": None}),
    ({"expires_in": float("nan")}, {"expires_in": None}),
    ({"expires_in": 10**400}, {"expires_in": None}),
    ({"expires_in": -5}, {"expires_in": 0.0}),
    ({"scope": "mail"}, {"scope": ("mail",)}),
    ({"scope": "a  b\tc"}, {"scope": ("a", "b", "c")}),
    ({"scope": ""}, {"scope": None}),
    ({"scope": ["a", 7, "b"]}, {"scope": ("a", "b")}),
    ({"refresh_token": "rt"}, {"refresh": Secret("rt")}),
    ({"refresh_token": ""}, {"refresh": None}),
    ({"refresh_token": 7}, {"refresh": None}),
    ({"error": ""}, {"expires_in": 3600.0}),
    ({"error": None}, {"expires_in": 3600.0}),
]


@pytest.mark.parametrize(("answer", "interval", "delay"), WAITS)
def test_waits(answer: Answer, interval: float, delay: float) -> None:
    result = advance(grant(), answer, at(10))
    assert isinstance(result, Waiting)
    assert (result.grant.interval, result.delay) == (interval, delay)
    assert result.grant.polled == at(10)
    assert result.grant.due_in(at(10)) == delay
    assert result.grant.due_in(at(10 + delay)) == 0


@pytest.mark.parametrize(("answer", "failure", "detail"), ENDS)
def test_ends(answer: Answer, failure: Failure, detail: str) -> None:
    assert advance(grant(), answer, at(10)) == Ended(failure, detail)


@pytest.mark.parametrize(("changes", "expected"), GRANTED)
def test_granted(changes: dict[str, Any], expected: dict[str, Any]) -> None:
    result = advance(grant(), yes(**changes), at(10))
    assert isinstance(result, Granted)
    assert result.response.access == Secret("at")
    assert {name: getattr(result.response, name) for name in expected} == expected


def test_a_success_carries_nothing_to_poll_with() -> None:
    result = advance(grant(), yes(), at(10))
    assert isinstance(result, Granted)
    assert not hasattr(result, "grant")


def test_a_success_counts_even_after_the_deadline() -> None:
    assert isinstance(advance(grant(), yes(), at(901)), Granted)


def test_slow_down_holds_for_all_later_polls() -> None:
    current, now = grant(), 0.0
    expected = [10.0, 10.0, 15.0, 20.0, 20.0]
    errors = ["slow_down", "authorization_pending", "slow_down", "slow_down",
              "authorization_pending"]  # fmt: skip
    for error, interval in zip(errors, expected, strict=True):
        now += current.due_in(at(now))
        result = advance(current, no(error), at(now))
        assert isinstance(result, Waiting)
        assert (result.delay, result.grant.interval) == (interval, interval)
        current = result.grant


def test_back_off_doubles_to_its_cap_and_forgets_when_the_network_is_back() -> None:
    current, now, delays = grant(), 0.0, []
    for _ in range(6):
        result = advance(current, Answer(None, trouble=F.TIMED_OUT), at(now))
        assert isinstance(result, Waiting)
        current = result.grant
        delays.append(result.delay)
        now += result.delay
    assert delays == [10, 20, 40, 60, 60, 60]
    result = advance(current, no("authorization_pending"), at(now))
    assert isinstance(result, Waiting)
    assert (result.delay, result.grant.misses) == (5, 0)


def test_back_off_is_always_slower_than_the_interval() -> None:
    result = advance(grant(interval=50.0), Answer(None, trouble=F.OFFLINE), at(0))
    assert isinstance(result, Waiting)
    assert result.delay == 100


def test_retry_after_holds_for_one_poll_only() -> None:
    result = advance(grant(), Answer(429, None, retry_after=40), at(0))
    assert isinstance(result, Waiting)
    result = advance(result.grant, no("authorization_pending"), at(40))
    assert isinstance(result, Waiting)
    assert result.delay == 5


def test_the_last_delay_ends_at_the_deadline() -> None:
    result = advance(grant(), no("authorization_pending"), at(897))
    assert isinstance(result, Waiting)
    assert result.delay == pytest.approx(3)
    assert expire(result.grant, at(899.9)) is None
    assert expire(result.grant, at(900)) == Ended(F.EXPIRED)


@pytest.mark.parametrize(
    "answer", [no("authorization_pending"), no("slow_down"), Answer(None, trouble=F.OFFLINE)]
)
def test_no_wait_after_the_deadline(answer: Answer) -> None:
    assert advance(grant(), answer, at(900)) == Ended(F.EXPIRED)


def test_after_a_lost_answer_the_grant_goes_on() -> None:
    """Whether the lost answer was a success is told by the next poll only."""
    lost = advance(grant(), Answer(None, trouble=F.TIMED_OUT), at(5))
    assert isinstance(lost, Waiting)
    assert isinstance(advance(lost.grant, yes(), at(15)), Granted)
    spent = advance(lost.grant, no("invalid_grant"), at(15))
    assert spent == Ended(F.REFUSED_BY_PROVIDER, "invalid_grant")
