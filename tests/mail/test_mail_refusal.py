# SPDX-License-Identifier: Apache-2.0
"""Every refusal that was ever measured, and what it means."""

from __future__ import annotations

from typing import Any

import pytest

from app.mail import refusal
from app.mail.refusal import PopReply, Reply
from app.oauth.failure import Failure

NO = {"status": "401", "schemes": "bearer", "scope": "mail"}
BEARER = {"status": "invalid_token"}
DISABLED = "5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the"


@pytest.mark.parametrize(
    ("code", "text", "challenge", "reason", "detail"),
    [
        # Postfix with Dovecot, dovecot-submissiond
        (535, "5.7.8 Error: authentication failed: (reason unavailable)", NO, "refused_by_server",
         "535 5.7.8 · 401"),
        (535, "5.7.8 Authentication failed.", NO, "refused_by_server", "535 5.7.8 · 401"),
        (535, "5.7.8 Authentication failed.", BEARER, "refused_by_server",
         "535 5.7.8 · invalid_token"),
        (535, "5.7.8 Error: authentication failed:", None, "login_refused", "535 5.7.8"),
        (535, "5.7.8 ... Invalid base64 data in initial response", None, "login_refused",
         "535 5.7.8"),
        (500, "5.5.2 Line too long", None, "login_refused", "500 5.5.2"),
        (500, "5.5.6 SASL response limit exceeded", None, "login_refused", "500 5.5.6"),
        (503, "5.5.1 Error: authentication not enabled", None, "auth_not_offered", "503 5.5.1"),
        (454, "4.7.0 Temporary authentication failure", None, "try_later", "454 4.7.0"),
        (421, "4.3.2 shutting down", None, "try_later", "421 4.3.2"),
        (454, "4.7.0 Temporary authentication failure", NO, "try_later", "454 4.7.0 · 401"),
        # Microsoft
        (535, "5.7.3 Authentication unsuccessful [X.PROD.OUTLOOK.COM]", None, "token_mismatch",
         "535 5.7.3"),
        (535, "5.7.3 Authentication unsuccessful", NO, "token_mismatch", "535 5.7.3 · 401"),
        (535, f"{DISABLED} Tenant.", None, "smtp_auth_disabled", "535 5.7.139"),
        (535, f"{DISABLED} Mailbox.", NO, "smtp_auth_disabled", "535 5.7.139 · 401"),
        (535, "5.7.139 Authentication unsuccessful, the user credentials were incorrect.", None,
         "login_refused", "535 5.7.139"),
        (535, "5.7.139 Authentication unsuccessful, basic authentication is disabled.", None,
         "password_login_off", "535 5.7.139"),
        (535, "5.7.139 Authentication unsuccessful, user is locked by the security defaults", None,
         "smtp_auth_disabled", "535 5.7.139"),
        (550, "5.7.30 Basic authentication is not supported", None, "password_login_off",
         "550 5.7.30"),
        (504, "5.7.4 Unrecognized authentication type", None, "auth_not_offered", "504 5.7.4"),
        (451, "4.7.0 Temporary server error. Please try again later. PRX4", None, "try_later",
         "451 4.7.0"),
        # Google
        (535, "5.7.8 Username and Password not accepted.", NO | {"status": "400"},
         "refused_by_server", "535 5.7.8 · 400"),
        (454, "4.7.0 Too many login attempts, please try again later.", None, "try_later",
         "454 4.7.0"),
        # rude
        (535, "no enhanced code", {}, "refused_by_server", "535"),
        (535, "", None, "login_refused", "535"),
        (535, "5.7.31 not 5.7.3", None, "login_refused", "535 5.7.31"),
        (-1, "what?", None, "connection_lost", ""),
        (235, "2.7.0 yes, after a no", NO, "refused_by_server", "235 2.7.0 · 401"),
        (235, "2.7.0 yes, unasked", None, "login_refused", "235 2.7.0"),
    ],
)  # fmt: skip
def test_smtp_login_with_a_token(
    code: int, text: str, challenge: dict[str, Any] | None, reason: str, detail: str
) -> None:
    error = refusal.smtp_login(Reply(code, text), oauth=True, challenge=challenge)
    assert (error.reason, error.value or "") == (Failure(reason), detail)


@pytest.mark.parametrize(
    ("code", "text", "reason"),
    [
        (535, "5.7.3 Authentication unsuccessful", "login_refused"),
        (535, "5.7.8 Error: authentication failed", "login_refused"),
        (535, "5.7.139 Authentication unsuccessful, the user credentials were incorrect.",
         "login_refused"),
        (535, f"{DISABLED} Tenant.", "smtp_auth_disabled"),
        (550, "5.7.30 Basic authentication is not supported for Client Submission.",
         "password_login_off"),
        (535, "5.7.139 Authentication unsuccessful, basic authentication is disabled.",
         "password_login_off"),
        (534, "5.7.9 Application-specific password required", "login_refused"),
        (454, "4.7.0 Temporary authentication failure", "try_later"),
    ],
)  # fmt: skip
def test_smtp_login_with_a_password(code: int, text: str, reason: str) -> None:
    error = refusal.smtp_login(Reply(code, text), oauth=False, challenge=None)
    assert error.reason == Failure(reason)


@pytest.mark.parametrize(
    ("code", "text", "logged_in", "reason"),
    [
        (550, "5.7.60 SMTP; Client does not have permissions to send as this sender", True,
         "sender_refused"),
        (553, "5.7.1 <a@example.com>: Sender address rejected: not owned by user", True,
         "sender_refused"),
        (501, "5.1.7 Bad sender address syntax", True, "sender_refused"),
        (530, "5.7.57 Client not authenticated to send mail", False, "login_refused"),
        (530, "5.7.0 Authentication required", False, "login_refused"),
        (530, "5.7.0 Authentication required", True, "sender_refused"),
        (452, "4.3.1 Insufficient system storage", True, "try_later"),
        (421, "4.7.0 too many connections", False, "try_later"),
        (-1, "", True, "sender_refused"),
        (554, "5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException", True, "sender_refused"),
        (550, "5.4.5 Daily user sending limit exceeded", True, "quota_exceeded"),
        (552, "5.2.2 Mailbox full", True, "quota_exceeded"),
        (550, "5.1.90 your message can't be sent: the daily limit for recipients", True,
         "quota_exceeded"),
        (550, "5.7.705 Access denied, tenant has exceeded threshold", True, "quota_exceeded"),
    ],
)  # fmt: skip
def test_smtp_sender(code: int, text: str, logged_in: bool, reason: str) -> None:
    error = refusal.smtp_sender(Reply(code, text), logged_in=logged_in)
    assert error.reason == Failure(reason)


@pytest.mark.parametrize(
    ("line", "challenge", "reason", "detail"),
    [
        # Dovecot
        (b"-ERR [AUTH] Authentication failed.", NO, "refused_by_server", "[AUTH] · 401"),
        (b"-ERR [AUTH] Authentication failed.", BEARER, "refused_by_server",
         "[AUTH] · invalid_token"),
        (b"-ERR [AUTH] Authentication failed.", None, "login_refused", "[AUTH]"),
        (b"-ERR [AUTH] Invalid base64 data in initial response", None, "login_refused", "[AUTH]"),
        (b"-ERR [AUTH] Unsupported authentication mechanism.", None, "login_refused", "[AUTH]"),
        (b"-ERR [SYS/TEMP] Temporary authentication failure.", None, "try_later", "[SYS/TEMP]"),
        (b"-ERR [sys/temp] lower case", NO, "try_later", "[SYS/TEMP] · 401"),
        (b"-ERR [IN-USE] Do you have another POP session running?", None, "try_later", "[IN-USE]"),
        (b"-ERR [LOGIN-DELAY] Wait a minute", None, "try_later", "[LOGIN-DELAY]"),
        (b"-ERR [SYS/PERM] Account disabled", NO, "refused_by_server", "[SYS/PERM] · 401"),
        # Microsoft
        (b"-ERR Authentication failure: unknown user name or bad password.", None,
         "refused_by_server", ""),
        # rude
        (b"-ERR", None, "login_refused", ""),
        (b"-ERR", {}, "refused_by_server", ""),
        (b"-ERR [ya29.TOKEN-ECHO] x", None, "login_refused", ""),
        (b"-ERR [TOKENECHO] x", None, "login_refused", ""),
        (b"+OK yes, after a no", NO, "connection_lost", "401"),
        (b"535 5.7.8 this is SMTP", None, "connection_lost", ""),
        (b"", None, "connection_lost", ""),
    ],
)  # fmt: skip
def test_pop_login_with_a_token(
    line: bytes, challenge: dict[str, Any] | None, reason: str, detail: str
) -> None:
    error = refusal.pop_login(PopReply(line), oauth=True, challenge=challenge)
    assert (error.reason, error.value or "") == (Failure(reason), detail)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"-ERR [AUTH] Authentication failed.", "login_refused"),
        (b"-ERR Authentication failure: unknown user name or bad password.", "login_refused"),
        (b"-ERR [SYS/TEMP] Temporary authentication failure.", "try_later"),
        (b"-ERR [IN-USE] locked", "try_later"),
    ],
)
def test_pop_login_with_a_password(line: bytes, reason: str) -> None:
    error = refusal.pop_login(PopReply(line), oauth=False, challenge=None)
    assert error.reason == Failure(reason)


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(421, "4.3.2 busy"), "try_later"),
        (Reply(554, "5.7.1 no"), "connection_refused"),
        (Reply(-1, "SSH-2.0-OpenSSH"), "connection_refused"),
        (PopReply(b"-ERR go away"), "connection_refused"),
        (PopReply(b"-ERR [SYS/TEMP] later"), "try_later"),
    ],
)
def test_greeting(reply: Reply | PopReply, reason: str) -> None:
    assert refusal.greeting(reply).reason == Failure(reason)


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(454, "4.7.0 TLS not available due to local problem"), "try_later"),
        (Reply(501, "5.5.4 Syntax"), "tls_not_offered"),
        (PopReply(b"-ERR Command not permitted"), "tls_not_offered"),
        (PopReply(b"-ERR [SYS/TEMP] later"), "try_later"),
    ],
)
def test_start_tls(reply: Reply | PopReply, reason: str) -> None:
    assert refusal.start_tls(reply).reason == Failure(reason)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"-ERR Mailbox is locked", "mailbox_refused"),
        (b"-ERR [SYS/PERM] No mailbox", "mailbox_refused"),
        (b"-ERR [IN-USE] locked", "try_later"),
        (b"+OK what", "mailbox_refused"),
    ],
)
def test_mailbox(line: bytes, reason: str) -> None:
    assert refusal.pop_mailbox(PopReply(line)).reason == Failure(reason)


@pytest.mark.parametrize(
    ("line", "ok", "challenge"),
    [
        (b"+OK", True, None),
        (b"+OK Logged in.", True, None),
        (b"+ok fine", True, None),
        (b"+OKAY", False, None),
        (b"+ eyJzdGF0dXMiOiI0MDEifQ==", False, b"eyJzdGF0dXMiOiI0MDEifQ=="),
        (b"+ ", False, b""),
        (b"+", False, b""),
        (b"+eyJ", False, None),
        (b"-ERR", False, None),
        (b"", False, None),
    ],
)
def test_only_plus_ok_is_a_success(line: bytes, ok: bool, challenge: bytes | None) -> None:
    assert (PopReply(line).ok, PopReply(line).challenge) == (ok, challenge)


def test_replies_are_silent() -> None:
    assert "ya29" not in repr(Reply(535, "5.7.8 ya29")) + repr(PopReply(b"-ERR ya29"))
