# SPDX-License-Identifier: Apache-2.0
"""Token answers: scopes, accounts, and why a token is no longer renewed."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from app.oauth.answer import Answer
from app.oauth.failure import Failure
from app.oauth.token_response import (
    Refusal,
    TokenResponse,
    judge_refresh,
    missing_scopes,
    parse,
)
from tests.oauth.test_device_grant import no, sts, yes

F = Failure
NOW = 1_800_000_000.0
DAY = 86400.0
OUTLOOK = "https://outlook.office.com/"


def jwt(claims: Any) -> str:
    def part(value: Any) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    return f"{part({'alg': 'RS256'})}.{part(claims)}.signature"


def refresh(answer: Answer, used: float | None = NOW - DAY) -> TokenResponse | Refusal:
    return judge_refresh(answer, used, NOW, 90)


# answer, failure, detail
FINAL: list[tuple[Answer, Failure, str]] = [
    (no("invalid_grant"), F.REVOKED, "invalid_grant"),
    (no("invalid_grant", 200), F.REVOKED, "invalid_grant"),
    (sts(700082), F.EXPIRED_UNUSED, "invalid_grant · AADSTS700082"),
    (sts(70008), F.EXPIRED_UNUSED, "invalid_grant · AADSTS70008"),
    (sts(50173), F.REVOKED, "invalid_grant · AADSTS50173"),
    (sts(70000), F.REVOKED, "invalid_grant · AADSTS70000"),
    (sts(70043), F.REAUTH_REQUIRED, "invalid_grant · AADSTS70043"),
    (sts(50076, "interaction_required"), F.REAUTH_REQUIRED, "interaction_required · AADSTS50076"),
    (sts(50079), F.REAUTH_REQUIRED, "invalid_grant · AADSTS50079"),
    (sts(50133), F.PASSWORD_CHANGED, "invalid_grant · AADSTS50133"),
    (sts(50055), F.PASSWORD_CHANGED, "invalid_grant · AADSTS50055"),
    (sts(53003), F.BLOCKED_BY_POLICY, "invalid_grant · AADSTS53003"),
    (sts(50097), F.BLOCKED_BY_POLICY, "invalid_grant · AADSTS50097"),
    (sts(530034), F.BLOCKED_BY_POLICY, "invalid_grant · AADSTS530034"),
    (sts(50057), F.ACCOUNT_UNAVAILABLE, "invalid_grant · AADSTS50057"),
    (sts(50034), F.ACCOUNT_UNAVAILABLE, "invalid_grant · AADSTS50034"),
    (sts(65001), F.REVOKED, "invalid_grant · AADSTS65001"),
    (
        sts(7000222, "invalid_client", 401),
        F.CLIENT_SECRET_INVALID,
        "invalid_client · AADSTS7000222",
    ),
    (no("invalid_client_secret", 200), F.CLIENT_SECRET_INVALID, "invalid_client_secret"),
    (no("admin_policy_enforced"), F.BLOCKED_BY_POLICY, "admin_policy_enforced"),
    (sts(123456), F.REFUSED_BY_PROVIDER, "invalid_grant · AADSTS123456"),
    (
        no("invalid_grant", suberror="user_password_expired"),
        F.PASSWORD_CHANGED,
        "invalid_grant · user_password_expired",
    ),
    (no("invalid_grant", suberror="bad_token"), F.REVOKED, "invalid_grant · bad_token"),
    (no("invalid_grant", suberror=["x"]), F.REVOKED, "invalid_grant"),
    (no("interaction_required"), F.REAUTH_REQUIRED, "interaction_required"),
    (no("login_required"), F.REAUTH_REQUIRED, "login_required"),
    (no("consent_required"), F.REVOKED, "consent_required"),
    (no("invalid_client", 401), F.CLIENT_NOT_ALLOWED, "invalid_client"),
    (no("unauthorized_client"), F.CLIENT_NOT_ALLOWED, "unauthorized_client"),
    (no("invalid_scope"), F.REFUSED_BY_PROVIDER, "invalid_scope"),
    (no("invalid_request"), F.REFUSED_BY_PROVIDER, "invalid_request"),
    (no("access_denied"), F.REFUSED_BY_PROVIDER, "access_denied"),
    (no("made_up"), F.REFUSED_BY_PROVIDER, "made_up"),
    (yes(token_type="mac"), F.REFUSED_BY_PROVIDER, "token_type"),
    (yes(access_token=""), F.REFUSED_BY_PROVIDER, "access_token"),
]

# answer, failure: the token stays as it is
TRANSIENT: list[tuple[Answer, Failure]] = [
    *((Answer(None, trouble=trouble), trouble) for trouble in (
        F.OFFLINE, F.HOST_UNKNOWN, F.CONNECTION_REFUSED, F.TIMED_OUT, F.CERTIFICATE_INVALID,
        F.TLS_FAILED, F.CONNECTION_LOST)),
    (Answer(None), F.TRY_LATER),
    (no("temporarily_unavailable"), F.TRY_LATER),
    (no("server_error"), F.TRY_LATER),
    (no("slow_down"), F.TRY_LATER),
    (no("invalid_grant", 500), F.TRY_LATER),
    (no("invalid_grant", 503), F.TRY_LATER),
    (no("invalid_grant", 429), F.TRY_LATER),
    (no({"code": 429}), F.TRY_LATER),
    (yes(500), F.TRY_LATER),
    (Answer(429), F.TRY_LATER),
    (Answer(400, None), F.TRY_LATER),  # HTML with a 400
    (Answer(403, None), F.TRY_LATER),
    (Answer(200, None), F.TRY_LATER),
    (Answer(200, {}), F.TRY_LATER),
    (Answer(302, None), F.TRY_LATER),
    (Answer(400, {}), F.TRY_LATER),
    (Answer(401, {"message": "a gateway"}), F.TRY_LATER),
]  # fmt: skip


@pytest.mark.parametrize(("answer", "failure", "detail"), FINAL)
def test_final_refusals(answer: Answer, failure: Failure, detail: str) -> None:
    assert refresh(answer) == Refusal(failure, transient=False, detail=detail)


@pytest.mark.parametrize(("answer", "failure"), TRANSIENT)
def test_transient_refusals(answer: Answer, failure: Failure) -> None:
    result = refresh(answer, NOW - 1000 * DAY)
    assert isinstance(result, Refusal)
    assert (result.failure, result.transient) == (failure, True)


@pytest.mark.parametrize(
    ("used", "idle_days", "failure"),
    [
        (NOW - 90 * DAY, 90, F.EXPIRED_UNUSED),
        (NOW - 89 * DAY, 90, F.REVOKED),
        (NOW - 900 * DAY, None, F.REVOKED),
        (None, 90, F.REVOKED),
        (NOW + 5 * DAY, 90, F.REVOKED),  # the clock was set back
    ],
)
def test_last_use_chooses_the_reason(
    used: float | None, idle_days: int | None, failure: Failure
) -> None:
    result = judge_refresh(no("invalid_grant"), used, NOW, idle_days)
    assert isinstance(result, Refusal)
    assert result.failure is failure
    number = judge_refresh(sts(53003), used, NOW, idle_days)
    assert isinstance(number, Refusal)
    assert number.failure is F.BLOCKED_BY_POLICY


def test_last_use_never_decides_the_state() -> None:
    assert isinstance(refresh(yes(), NOW - 1000 * DAY), TokenResponse)


def test_a_token_without_a_refresh_token_is_fine() -> None:
    result = parse(yes())
    assert isinstance(result, TokenResponse)
    assert result.refresh is None


def test_nothing_secret_is_shown() -> None:
    result = parse(yes(access_token="access-secret", refresh_token="refresh-secret"))
    assert isinstance(result, TokenResponse)
    assert "secret" not in repr(result)


@pytest.mark.parametrize(
    ("claims", "accounts"),
    [
        ({"email": "Scan@Example.com"}, {"Scan@Example.com"}),
        ({"preferred_username": "scan@example.com", "upn": " SCAN@corp.example.com "},
         {"scan@example.com", "SCAN@corp.example.com"}),
        ({"unique_name": "scan@example.com", "sub": "1234"}, {"scan@example.com"}),
        ({"email": None, "upn": 7, "preferred_username": ""}, set()),
        ({"email": "x" * 300}, set()),
        ({}, set()),
        (["email"], set()),
        ("email", set()),
    ],
)  # fmt: skip
def test_accounts_of_the_id_token(claims: Any, accounts: set[str]) -> None:
    result = parse(yes(id_token=jwt(claims)))
    assert isinstance(result, TokenResponse)
    assert set(result.accounts) == accounts


@pytest.mark.parametrize(
    "id_token",
    [None, 7, "", "a.b", "a.b.c.d", "...", "a.!!!.c", "a.\u00e9.c", "\ud800.\ud800.\ud800",
     "a." + base64.urlsafe_b64encode(b"[" * 50_000).decode() + ".c",
     "a." + base64.urlsafe_b64encode(b"\xff\xff").decode() + ".c"],
)  # fmt: skip
def test_a_bad_id_token_names_nobody(id_token: Any) -> None:
    result = parse(yes(id_token=id_token))
    assert isinstance(result, TokenResponse)
    assert result.accounts == ()


@pytest.mark.parametrize(
    ("asked", "granted", "missing"),
    [
        (("mail",), None, ()),
        (("mail",), ("mail",), ()),
        (("mail", "offline_access", "openid", "profile", "email"), ("mail",), ()),
        (("mail",), ("openid",), ("mail",)),
        (("mail.smtp", "mail.pop"), ("mail.pop",), ("mail.smtp",)),
        (("Mail",), ("mAIL",), ()),
        ((OUTLOOK + "SMTP.Send",), (OUTLOOK + "smtp.send",), ()),
        ((OUTLOOK + "SMTP.Send",), ("SMTP.Send",), ()),
        (("SMTP.Send",), (OUTLOOK + "SMTP.Send",), ()),
        ((OUTLOOK + "SMTP.Send",), ("https://other.example.com/SMTP.Send",),
         (OUTLOOK + "SMTP.Send",)),
        ((OUTLOOK + "SMTP.Send", OUTLOOK + "POP.AccessAsUser.All"),
         (OUTLOOK + "POP.AccessAsUser.All",), (OUTLOOK + "SMTP.Send",)),
        (("https://mail.google.com/",), ("https://mail.google.com/",), ()),
        (("https://mail.google.com/",), ("openid",), ("https://mail.google.com/",)),
        ((), (), ()),
    ],
)  # fmt: skip
def test_missing_scopes(
    asked: tuple[str, ...], granted: tuple[str, ...] | None, missing: tuple[str, ...]
) -> None:
    assert missing_scopes(asked, granted) == missing
