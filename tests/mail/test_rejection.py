# SPDX-License-Identifier: Apache-2.0
"""What refusals of recipients and messages mean; the codes are those of real servers."""

from __future__ import annotations

import pytest

from app.errors import ErrorId
from app.mail import rejection
from app.mail.refusal import Reply
from app.oauth.failure import Failure

Meaning = ErrorId | Failure


def _reply(line: str) -> Reply:
    code, _, text = line.partition(" ")
    return Reply(int(code), text)


RECIPIENTS = [
    # Postfix, RFC 3463 3.2
    ("550 5.1.1 <x@example.com>: Recipient address rejected: User unknown",
     ErrorId.RECIPIENT_UNKNOWN),
    ("550 5.1.6 moved", ErrorId.RECIPIENT_UNKNOWN),
    ("501 5.1.3 Bad recipient address syntax", ErrorId.RECIPIENT_UNKNOWN),
    # Exchange Online
    ("550 5.1.10 RESOLVER.ADR.RecipientNotFound", ErrorId.RECIPIENT_UNKNOWN),
    ("550 5.4.1 Recipient address rejected: Access denied.", ErrorId.DELIVERY_REFUSED),
    ("550 5.2.1 The email account that you tried to reach is inactive", ErrorId.RECIPIENT_UNKNOWN),
    # RFC 5321 4.2.2, without an enhanced code
    ("550 No such user here", ErrorId.RECIPIENT_UNKNOWN),
    ("553 mailbox name not allowed", ErrorId.RECIPIENT_UNKNOWN),
    ("550 5.1.2 Host unknown", ErrorId.DOMAIN_UNKNOWN),
    ("554 5.4.4 Unable to route", ErrorId.DOMAIN_UNKNOWN),
    # Postfix where nobody is logged in
    ("554 5.7.1 <x@example.com>: Recipient address rejected: Access denied",
     ErrorId.DELIVERY_REFUSED),
    ("554 no", ErrorId.DELIVERY_REFUSED),
    ("450 4.2.0 Greylisted", Failure.TRY_LATER),
    ("452 4.2.2 Mailbox full", Failure.TRY_LATER),
    ("421 4.7.0 closing", Failure.TRY_LATER),
    ("530 5.7.0 Authentication required", Failure.LOGIN_REFUSED),
    ("-1 ", Failure.CONNECTION_LOST),
    ("354 what", Failure.CONNECTION_LOST),
]  # fmt: skip


@pytest.mark.parametrize(("line", "meaning"), RECIPIENTS)
def test_recipients(line: str, meaning: Meaning) -> None:
    error = rejection.recipient(_reply(line), "x@example.com", logged_in=False)
    assert (error.reason or error.id) is meaning
    if error.reason is None:
        assert error.key == "x@example.com"
        assert (error.value or "").split()[:1] == line.split()[:1]


@pytest.mark.parametrize(
    ("line", "meaning"),
    [
        ("552 5.3.4 Message size exceeds fixed limit", ErrorId.MESSAGE_REFUSED),
        ("552 5.2.3 Message exceeds maximum fixed size", ErrorId.MESSAGE_REFUSED),
        ("554 5.6.0 Message content rejected", ErrorId.MESSAGE_REFUSED),
        ("550 5.7.1 Message rejected as spam", ErrorId.DELIVERY_REFUSED),
        ("554 Transaction failed", ErrorId.DELIVERY_REFUSED),
        # Exchange Online (RFC 3463 has no code for it)
        ("554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied",
         Failure.SENDER_REFUSED),
        ("550 5.7.60 SMTP; Client does not have permissions to send as this sender (SendAsDenied)",
         Failure.SENDER_REFUSED),
        ("451 4.3.0 Error: queue file write error", Failure.TRY_LATER),
        ("452 4.3.1 Insufficient system storage", Failure.TRY_LATER),
        ("250 2.0.0 Ok", Failure.CONNECTION_LOST),  # where DATA wants 354
    ],
)  # fmt: skip
def test_messages(line: str, meaning: Meaning) -> None:
    error = rejection.message(_reply(line), logged_in=True)
    assert (error.reason or error.id) is meaning


@pytest.mark.parametrize(
    ("line", "meaning"),
    [
        ("552 5.3.4 Message size exceeds fixed limit", ErrorId.MESSAGE_REFUSED),
        ("552 too large", ErrorId.MESSAGE_REFUSED),
        ("553 5.7.1 <x@example.com>: Sender address rejected: not owned", Failure.SENDER_REFUSED),
        ("452 4.3.1 Insufficient system storage", Failure.TRY_LATER),
        ("530 5.7.0 Authentication required", Failure.LOGIN_REFUSED),
    ],
)
def test_senders(line: str, meaning: Meaning) -> None:
    error = rejection.sender(_reply(line), logged_in=False)
    assert (error.reason or error.id) is meaning


def test_a_log_in_is_not_blamed_twice() -> None:
    error = rejection.recipient(_reply("530 5.7.0 no"), "x@example.com", logged_in=True)
    assert error.id is ErrorId.DELIVERY_REFUSED


@pytest.mark.parametrize("line", ["452 4.5.3 Too many recipients", "550 5.5.3 Too many"])
def test_too_many_recipients(line: str) -> None:
    assert rejection.too_many(_reply(line))
    assert not rejection.too_many(_reply("452 4.2.2 Mailbox full"))


def test_the_servers_own_words_stay_inside() -> None:
    for line, _ in RECIPIENTS:
        error = rejection.recipient(_reply(line), "x@example.com", logged_in=False)
        assert set((error.value or "").split()) <= set(line.split()[:2])
