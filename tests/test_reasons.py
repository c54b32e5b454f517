# SPDX-License-Identifier: Apache-2.0
"""What can go wrong, and what becomes of the token: transient and permanent are never confused.

One table over OAuth, SMTP and POP3. `INVALID` rows turn a token invalid with that reason; `KEEPS`
rows never do, whatever their words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from app.actor import MAIL_JOB, command_line
from app.core import Core
from app.errors import AdgangError
from app.mail import refusal
from app.mail.refusal import PopReply, Reply
from app.oauth.answer import Answer
from app.oauth.failure import OF_THE_TOKEN, REMEDIES, Failure
from app.panel_config import PanelConfig
from app.token_records import Notice
from app.tokens import TokenState
from tests.conftest import SetClock
from tests.core_stubs import ScriptedClient
from tests.test_tokens import SETTINGS, acquire, opened

F = Failure
GUID = "11111111-2222-3333-4444-555555555555"
DAY = 86400.0


def no(error: Any, status: int = 400, number: int = 0, **more: Any) -> Answer:
    codes = {"error_codes": [number]} if number else {}
    return Answer(status, {"error": error, **codes, **more})


# What the provider says to a refresh, days since the last, the reason.
INVALID: list[tuple[str, Answer, float, Failure]] = [
    ("idle too long, says Microsoft", no("invalid_grant", number=700082), 1, F.EXPIRED_UNUSED),
    ("idle too long, by our own date", no("invalid_grant"), 91, F.EXPIRED_UNUSED),
    ("expired or revoked (RFC 6749 5.2)", no("invalid_grant"), 1, F.REVOKED),
    ("revoked, says Microsoft", no("invalid_grant", number=50173), 1, F.REVOKED),
    ("consent withdrawn", no("invalid_grant", number=65001), 1, F.REVOKED),
    ("password changed", no("invalid_grant", number=50133), 1, F.PASSWORD_CHANGED),
    ("password expired", no("invalid_grant", suberror="user_password_expired"), 1,
     F.PASSWORD_CHANGED),
    ("Conditional Access", no("invalid_grant", number=53003), 1, F.BLOCKED_BY_POLICY),
    ("device compliance", no("interaction_required", number=53000), 1, F.BLOCKED_BY_POLICY),
    ("a Google Workspace's rules", no("admin_policy_enforced"), 1, F.BLOCKED_BY_POLICY),
    ("sign-in frequency", no("invalid_grant", number=70043), 1, F.REAUTH_REQUIRED),
    ("second factor", no("interaction_required", number=50076), 1, F.REAUTH_REQUIRED),
    ("account disabled", no("invalid_grant", number=50057), 1, F.ACCOUNT_UNAVAILABLE),
    ("account not in the tenant", no("invalid_grant", number=50020), 1, F.WRONG_ACCOUNT),
    ("tenant gone", no("invalid_request", number=90002), 1, F.WRONG_TENANT),
    ("public client flows off", no("invalid_client", 401, 7000218), 1, F.PUBLIC_CLIENT_OFF),
    ("client secret expired", no("invalid_client", 401, 7000222), 1, F.CLIENT_SECRET_INVALID),
    ("Zoho's client secret", no("invalid_client_secret", 200), 1, F.CLIENT_SECRET_INVALID),
    ("client id gone", no("unauthorized_client", number=700016), 1, F.CLIENT_NOT_ALLOWED),
    ("no reason given", no("invalid_request"), 1, F.REFUSED_BY_PROVIDER),
    ("a number nobody knows", no("invalid_grant", number=999999), 1, F.REFUSED_BY_PROVIDER),
]  # fmt: skip

# What happens to a refresh that leaves the token as it is, and the reason told.
KEEPS: list[tuple[str, Answer, Failure]] = [
    ("no network", Answer(None, trouble=F.OFFLINE), F.OFFLINE),
    ("no name server", Answer(None, trouble=F.HOST_UNKNOWN), F.OFFLINE),
    ("proxy or firewall", Answer(None, trouble=F.CONNECTION_REFUSED), F.OFFLINE),
    ("no answer in time", Answer(None, trouble=F.TIMED_OUT), F.OFFLINE),
    ("hung up", Answer(None, trouble=F.CONNECTION_LOST), F.OFFLINE),
    ("TLS", Answer(None, trouble=F.TLS_FAILED), F.TLS_FAILED),
    ("certificate", Answer(None, trouble=F.CERTIFICATE_INVALID), F.CERTIFICATE_INVALID),
    ("clock behind the certificate", Answer(None, trouble=F.CLOCK_WRONG), F.CLOCK_WRONG),
    ("outage", Answer(503, None), F.TRY_LATER),
    ("outage with the words of an end", no("invalid_grant", 503, 700082), F.TRY_LATER),
    ("outage, by its error", no("temporarily_unavailable"), F.TRY_LATER),
    ("too many requests", Answer(429, None, retry_after=30.0), F.TRY_LATER),
    ("too many, as an object", no({"code": 429}), F.TRY_LATER),
    ("a filter's page", Answer(403, None), F.TRY_LATER),
    ("a log-in page of the network", Answer(200, None), F.TRY_LATER),
    ("a gateway's refusal", Answer(401, {"message": "who are you"}), F.TRY_LATER),
]  # fmt: skip

NO = {"status": "401"}
EXCHANGE = "[FR0P281CA0127.DEUP281.PROD.OUTLOOK.COM 2026-02-16T14:25:41.126Z 08DB0F8B37ECC0E4]"
OFF = "5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant."

# What a mail server says to AUTH with a token; whether it is the token's end.
SMTP: list[tuple[str, int, str, dict[str, Any] | None, Failure, bool]] = [
    ("refused, by RFC 7628", 535, "5.7.8 no", NO, F.REFUSED_BY_SERVER, True),
    ("Exchange: not for this mailbox", 535, "5.7.3 no " + EXCHANGE, None, F.TOKEN_MISMATCH, True),
    ("Exchange: SMTP AUTH is off", 535, OFF, None, F.SMTP_AUTH_DISABLED, False),
    ("Exchange: no passwords", 550, "5.7.30 no", None, F.PASSWORD_LOGIN_OFF, False),
    ("Postfix: the identity provider is down", 535, "5.7.8 no", None, F.LOGIN_REFUSED, False),
    ("not offered", 504, "5.5.4 no", None, F.AUTH_NOT_OFFERED, False),
    ("busy", 421, "4.3.2 no", None, F.TRY_LATER, False),
    ("busy, with a challenge", 454, "4.7.0 no", NO, F.TRY_LATER, False),
    ("throttled", 432, "4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded", None,
     F.TRY_LATER, False),
    ("nonsense", -1, "what?", None, F.CONNECTION_LOST, False),
]  # fmt: skip

POP3: list[tuple[str, bytes, dict[str, Any] | None, Failure, bool]] = [
    ("Dovecot", b"-ERR [AUTH] Authentication failed.", NO, F.REFUSED_BY_SERVER, True),
    ("Exchange", b"-ERR Authentication failure: unknown user name", None, F.REFUSED_BY_SERVER,
     True),
    ("Dovecot: the identity provider is down", b"-ERR [SYS/TEMP] no", NO, F.TRY_LATER, False),
    ("another session", b"-ERR [IN-USE] no", None, F.TRY_LATER, False),
    ("asked too soon", b"-ERR [LOGIN-DELAY] no", None, F.TRY_LATER, False),
    ("not for a token", b"-ERR [AUTH] Unsupported mechanism", None, F.LOGIN_REFUSED, False),
    ("nonsense", b"what?", None, F.CONNECTION_LOST, False),
]  # fmt: skip

# What a mail server says to MAIL FROM; never the token's end.
SENDER: list[tuple[str, int, str, Failure]] = [
    ("no Send-As, Exchange", 550, "5.7.60 Client does not have permissions to send as this sender",
     F.SENDER_REFUSED),
    ("no Send-As, Exchange's store", 554, "5.2.0 STOREDRV.Submission.Exception:SendAsDenied",
     F.SENDER_REFUSED),
    ("Postfix", 553, "5.7.1 not owned by user", F.SENDER_REFUSED),
    ("Google's daily limit", 550, "5.4.5 Daily sending quota exceeded", F.QUOTA_EXCEEDED),
    ("mailbox full", 552, "5.2.2 full", F.QUOTA_EXCEEDED),
    ("disk of the server full", 452, "4.3.1 later", F.TRY_LATER),
]  # fmt: skip


@pytest.fixture
def client() -> ScriptedClient:
    return ScriptedClient()


@pytest.fixture
def core(config: PanelConfig, clock: SetClock, client: ScriptedClient) -> Iterator[Core]:
    core = opened(config, clock, client)
    core.change_settings("smtp", SETTINGS, command_line())
    acquire(core, client, clock)
    yield core
    core.close()


def refresh(core: Core, client: ScriptedClient, answer: Answer) -> AdgangError:
    client.answers += [answer]
    with pytest.raises(AdgangError) as caught:
        core.tokens.access_token("smtp", MAIL_JOB)
    return caught.value


@pytest.mark.parametrize(
    ("answer", "days", "reason"), [row[1:] for row in INVALID], ids=[row[0] for row in INVALID]
)
def test_permanent(
    core: Core, client: ScriptedClient, clock: SetClock, answer: Answer, days: float, reason: F
) -> None:
    clock.advance(days * DAY)
    assert refresh(core, client, answer).reason is reason
    status = core.tokens.status("smtp")
    assert (status.state, status.reason) == (TokenState.INVALID, reason)
    assert not REMEDIES[reason].transient
    assert status.reason_detail, "the help desk finds out what was said"
    asked = len(client.asked)
    with pytest.raises(AdgangError) as again:
        core.tokens.access_token("smtp", MAIL_JOB)
    assert (again.value.reason, again.value.value) == (reason, status.reason_detail)
    assert len(client.asked) == asked, "a dead token is not tried again by itself"


@pytest.mark.parametrize(
    ("answer", "reason"), [row[1:] for row in KEEPS], ids=[row[0] for row in KEEPS]
)
@pytest.mark.parametrize("days", [1, 1000])
def test_transient(
    core: Core, client: ScriptedClient, clock: SetClock, answer: Answer, reason: F, days: float
) -> None:
    clock.advance(days * DAY)
    assert refresh(core, client, answer).reason is reason
    status = core.tokens.status("smtp")
    assert (status.state, status.reason, status.notice) == (
        TokenState.ACQUIRED, None, Notice.OFFLINE,
    )  # fmt: skip
    assert REMEDIES[reason].transient


@pytest.mark.parametrize(
    ("code", "text", "challenge", "reason", "ends"),
    [row[1:] for row in SMTP],
    ids=[row[0] for row in SMTP],
)
def test_smtp(
    code: int, text: str, challenge: dict[str, Any] | None, reason: F, *, ends: bool
) -> None:
    error = refusal.smtp_login(Reply(code, text), oauth=True, challenge=challenge)
    assert error.reason is reason
    assert (reason in OF_THE_TOKEN) is ends
    assert not (ends and REMEDIES[reason].transient)
    assert bool(error.trace) is ("OUTLOOK.COM" in text)


@pytest.mark.parametrize(
    ("line", "challenge", "reason", "ends"), [row[1:] for row in POP3], ids=[row[0] for row in POP3]
)
def test_pop3(line: bytes, challenge: dict[str, Any] | None, reason: F, *, ends: bool) -> None:
    error = refusal.pop_login(PopReply(line), oauth=True, challenge=challenge)
    assert error.reason is reason
    assert (reason in OF_THE_TOKEN) is ends


@pytest.mark.parametrize(
    ("code", "text", "reason"), [row[1:] for row in SENDER], ids=[row[0] for row in SENDER]
)
def test_sender(code: int, text: str, reason: F) -> None:
    assert refusal.smtp_sender(Reply(code, text), logged_in=True).reason is reason
    assert reason not in OF_THE_TOKEN


def test_what_a_server_says_of_the_token_is_kept_with_it(core: Core) -> None:
    used = core.tokens.access_token("smtp", MAIL_JOB)
    core.tokens.refused(
        "smtp", used, MAIL_JOB, F.TOKEN_MISMATCH, detail="535 5.7.3", trace="server=X"
    )
    status = core.tokens.status("smtp")
    assert (status.reason, status.reason_detail, status.reason_trace) == (
        F.TOKEN_MISMATCH, "535 5.7.3", "server=X",
    )  # fmt: skip


def test_a_refusal_can_be_traced_and_is_forgotten_with_it(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    clock.advance(DAY)
    ids: dict[str, Any] = {
        "trace_id": GUID,
        "correlation_id": GUID,
        "timestamp": "2026-11-02 09:14:07Z",
    }
    error = refresh(core, client, no("invalid_grant", number=53003, **ids))
    expected = f"trace_id={GUID} correlation_id={GUID} timestamp=2026-11-02T09:14:07Z"
    status = core.tokens.status("smtp")
    assert (error.trace, status.reason_trace) == (expected, expected)
    assert (error.value, status.reason_detail) == ("invalid_grant · AADSTS53003",) * 2
    acquire(core, client, clock, 2)
    status = core.tokens.status("smtp")
    assert (status.reason, status.reason_detail, status.reason_trace) == (None, "", "")


def test_every_failure_has_a_remedy_that_fits_its_kind() -> None:
    assert set(REMEDIES) == set(Failure)
    for failure in OF_THE_TOKEN:
        assert not REMEDIES[failure].transient
