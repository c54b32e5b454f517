# SPDX-License-Identifier: Apache-2.0
"""What a mail server's answer means, as a `Failure` and a few codes. Pure.

A server's own words never leave this module: they may echo what was sent to it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from app.errors import AdgangError, ErrorId
from app.mail.sasl import status
from app.oauth import trace
from app.oauth.failure import Failure

_ENHANCED = re.compile(r"[245]\.[0-9]{1,3}\.[0-9]{1,3}(?![0-9.])")  # RFC 3463 2
_ERROR = re.compile(rb"-ERR(?:[ \t]+\[([A-Z/-]+)\])?", re.IGNORECASE)
_OK = re.compile(rb"\+OK(?:[ \t]|$)", re.IGNORECASE)

# RFC 2449 8, RFC 3206: the response codes of POP3; one that is not here may be an echo.
_PASSING = frozenset({"SYS/TEMP", "IN-USE", "LOGIN-DELAY"})
_KNOWN = _PASSING | {"SYS/PERM", "AUTH", "UTF8"}

# A limit of the mailbox or its tenant that has been reached; Google: 5.4.5, Exchange: the others.
_QUOTA = frozenset({"5.1.90", "5.2.2", "5.4.5", "5.7.705"})
_PASSWORDS_OFF = ("5.7.30",)  # Exchange Online: basic authentication is gone


@dataclass(frozen=True, slots=True)
class Reply:
    """An SMTP reply (RFC 5321 4.2). `code` is -1 for a line that has none."""

    code: int
    text: str = field(default="", repr=False)

    @property
    def enhanced(self) -> str:
        """The enhanced status code, such as `5.7.8` (RFC 2034 4), else nothing."""
        found = _ENHANCED.match(self.text)
        return found.group() if found else ""

    @property
    def codes(self) -> str:
        """`535 5.7.8`, for people who look it up."""
        return f"{self.code} {self.enhanced}".strip() if self.code > 0 else ""

    @property
    def passing(self) -> bool:
        """Whether the server says that a later try may do."""
        return 400 <= self.code <= 499

    @property
    def trace(self) -> str:
        """What the server's help desk finds the reply by, where it says so."""
        return trace.of_mail_server(self.text)


@dataclass(frozen=True, slots=True)
class PopReply:
    """One line of a POP3 server (RFC 1939 3)."""

    line: bytes = field(repr=False)

    @property
    def ok(self) -> bool:
        """Only `+OK` is a success; a lone `+` asks for more (RFC 5034 4)."""
        return _OK.match(self.line) is not None

    @property
    def challenge(self) -> bytes | None:
        """What follows a lone `+`, None where the line is no challenge."""
        if self.line == b"+" or self.line.startswith(b"+ "):
            return self.line[2:]
        return None

    @property
    def code(self) -> str:
        """The response code between brackets where it is a registered one, else nothing."""
        found = _ERROR.match(self.line)
        name = (found.group(1) or b"").decode("ascii").upper() if found else ""
        return name if name in _KNOWN else ""

    @property
    def codes(self) -> str:
        """`[SYS/TEMP]`, for people who look it up."""
        return f"[{self.code}]" if self.code else ""

    @property
    def passing(self) -> bool:
        """Whether the server says that a later try may do."""
        return self.code in _PASSING


def failed(reason: Failure, *details: str, trace: str = "") -> AdgangError:
    """`failed` with its reason; details and trace are machine words and never secret."""
    value = " · ".join(d for d in details if d) or None
    return AdgangError(ErrorId.FAILED, value=value, reason=reason, trace=trace)


def greeting(reply: Reply | PopReply) -> AdgangError:
    """What a greeting means that is no welcome: busy, unwilling, or no mail server at all."""
    reason = Failure.TRY_LATER if reply.passing else Failure.CONNECTION_REFUSED
    return failed(reason, reply.codes)


def start_tls(reply: Reply | PopReply) -> AdgangError:
    """What a refused STARTTLS or STLS means (RFC 3207 4, RFC 2595 4)."""
    reason = Failure.TRY_LATER if reply.passing else Failure.TLS_NOT_OFFERED
    return failed(reason, reply.codes)


def smtp_login(reply: Reply, *, oauth: bool, challenge: dict[str, Any] | None) -> AdgangError:
    """What a refused AUTH means (RFC 4954 6). `challenge`: what the server said before it."""
    return failed(
        _smtp_login(reply, oauth=oauth, challenged=challenge is not None),
        reply.codes,
        status(challenge or {}),
        trace=reply.trace,
    )


def _smtp_login(reply: Reply, *, oauth: bool, challenged: bool) -> Failure:
    if reply.passing:
        return Failure.TRY_LATER
    if reply.enhanced == "5.7.139":
        return _exchange_login(reply.text.lower())
    if reply.enhanced in _PASSWORDS_OFF:
        return Failure.PASSWORD_LOGIN_OFF
    if reply.code in (502, 503, 504):
        return Failure.AUTH_NOT_OFFERED
    if oauth and reply.enhanced == "5.7.3":  # Exchange: no challenge, whatever does not fit
        return Failure.TOKEN_MISMATCH
    if oauth and challenged:
        return Failure.REFUSED_BY_SERVER
    # Through Postfix an outage of the identity provider is a bare 535: no proof of a bad token.
    return Failure.LOGIN_REFUSED if reply.code > 0 else Failure.CONNECTION_LOST


def _exchange_login(text: str) -> Failure:
    """Exchange Online's 5.7.139, which covers a switch, a password and a rule alike."""
    if "credentials were incorrect" in text:
        return Failure.LOGIN_REFUSED
    if "basic authentication is disabled" in text:
        return Failure.PASSWORD_LOGIN_OFF
    return Failure.SMTP_AUTH_DISABLED


def smtp_sender(reply: Reply, *, logged_in: bool) -> AdgangError:
    """What a refused MAIL FROM means."""
    return failed(_smtp_sender(reply, logged_in=logged_in), reply.codes, trace=reply.trace)


def _smtp_sender(reply: Reply, *, logged_in: bool) -> Failure:
    if reply.passing:
        return Failure.TRY_LATER
    if reply.enhanced in _QUOTA:
        return Failure.QUOTA_EXCEEDED
    if reply.code == 530 and not logged_in:  # RFC 4954 6: authentication required
        return Failure.LOGIN_REFUSED
    return Failure.SENDER_REFUSED  # no right to send as it: 5.7.60, 5.2.0 and others


def pop_login(reply: PopReply, *, oauth: bool, challenge: dict[str, Any] | None) -> AdgangError:
    """What a refused AUTH, USER or PASS means."""
    return failed(
        _pop_login(reply, oauth=oauth, challenged=challenge is not None),
        reply.codes,
        status(challenge or {}),
    )


def _pop_login(reply: PopReply, *, oauth: bool, challenged: bool) -> Failure:
    if not reply.line.upper().startswith(b"-ERR"):
        return Failure.CONNECTION_LOST
    if reply.passing:
        return Failure.TRY_LATER
    # Microsoft refuses a token in these words and without a challenge.
    outright = reply.line.lower().startswith(b"-err authentication failure")
    if oauth and (challenged or outright):
        return Failure.REFUSED_BY_SERVER
    return Failure.LOGIN_REFUSED


def pop_mailbox(reply: PopReply) -> AdgangError:
    """What a refused STAT means."""
    return failed(Failure.TRY_LATER if reply.passing else Failure.MAILBOX_REFUSED, reply.codes)
