# SPDX-License-Identifier: Apache-2.0
"""A message handed to the core goes out, or says why not."""

from __future__ import annotations

import email
import logging
from email.message import Message

import pytest

from app.actor import MAIL_JOB, command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure
from app.sandbox.faults import Endpoint
from app.sandbox.sandbox import Sandbox
from app.secret import Secret
from app.send import LARGEST, SendOutcome, send
from app.tokens import TokenState
from tests.conftest import LeapingClock
from tests.jobs.conftest import ALARM, FAX, SCAN, set_password

RAW = b"Subject: Scan\n\npage 1\n"


def _send(core: Core, raw: bytes = RAW, *to: str, sender: str | None = None) -> SendOutcome:
    return send(core, "smtp", raw, sender=sender, recipients=to or (FAX,), actor=MAIL_JOB)


def _refused(core: Core, raw: bytes = RAW, *to: str, sender: str | None = None) -> AdgangError:
    with pytest.raises(AdgangError) as caught:
        _send(core, raw, *to, sender=sender)
    return caught.value


def _arrived(sandbox: Sandbox, address: str = FAX) -> Message:
    return email.message_from_bytes(sandbox.mailbox(address)[-1])


def test_a_message_arrives(core: Core, sandbox: Sandbox) -> None:
    assert _send(core) == SendOutcome((FAX,))
    message = _arrived(sandbox)
    assert (message["From"], message["Subject"]) == (SCAN, "Scan")
    assert message["Date"]
    assert message["Message-ID"].endswith("@example.com>")
    assert message.get_payload() == "page 1\r\n"


def test_from_says_what_the_settings_say(core: Core, sandbox: Sandbox) -> None:
    core.change_settings("smtp", {"sender_name": "Scanner, 2nd floor"}, command_line())
    _send(core)
    assert _arrived(sandbox)["From"] == f'"Scanner, 2nd floor" <{SCAN}>'
    send(core, "smtp", RAW, sender=None, recipients=[FAX], actor=MAIL_JOB, sender_name="")
    assert _arrived(sandbox)["From"] == SCAN


def test_recipients_of_the_header_get_it_beside_the_others(core: Core, sandbox: Sandbox) -> None:
    raw = f"To: {FAX}\nBcc: {ALARM}\n\nx".encode()
    outcome = send(
        core, "smtp", raw, sender=None, recipients=["Status <status@example.com>", FAX],
        actor=MAIL_JOB, from_header=True,
    )  # fmt: skip
    assert outcome.accepted == ("status@example.com", FAX, ALARM)
    assert ALARM not in sandbox.mailbox(ALARM)[0].decode()


def test_a_recipient_that_does_not_exist_is_told_and_the_others_get_it(
    core: Core, sandbox: Sandbox
) -> None:
    outcome = _send(core, RAW, "nobody@example.com", FAX)
    assert outcome.accepted == (FAX,)
    assert [(e.id, e.key) for e in outcome.refused] == [
        (ErrorId.RECIPIENT_UNKNOWN, "nobody@example.com")
    ]
    assert len(sandbox.mailbox(FAX)) == 1


def test_a_sender_that_is_not_the_accounts(core: Core, sandbox: Sandbox) -> None:
    assert _refused(core, sender=ALARM).reason is Failure.SENDER_REFUSED
    assert sandbox.mailbox(FAX) == []


def test_a_password_does_as_well(core: Core, sandbox: Sandbox) -> None:
    set_password(core, sandbox, "smtp")
    assert _send(core).accepted == (FAX,)
    core.set_password("smtp", Secret("wrong"), command_line())
    before = sandbox.faults.count(Endpoint.SMTP)
    assert _refused(core).reason is Failure.LOGIN_REFUSED
    assert sandbox.faults.count(Endpoint.SMTP) == before + 1, "a refused password is not repeated"


def test_an_expired_token_is_renewed_before(core: Core, sandbox: Sandbox) -> None:
    clock = core.clock
    assert isinstance(clock, LeapingClock)
    clock.ahead += 4000
    _send(core)
    assert sandbox.faults.count(Endpoint.REFRESH) == 1
    assert sandbox.faults.count(Endpoint.SMTP) == 1


def test_a_token_that_the_server_refuses_is_renewed_once(core: Core, sandbox: Sandbox) -> None:
    sandbox.expire_access(SCAN)
    _send(core)
    assert sandbox.faults.count(Endpoint.REFRESH) == 1
    assert sandbox.faults.count(Endpoint.SMTP) == 2


def test_a_token_that_is_refused_twice_is_invalid(core: Core, sandbox: Sandbox) -> None:
    sandbox.faults.answer_next(
        Endpoint.REFRESH, 200,
        {"access_token": "of-no-use", "token_type": "Bearer", "expires_in": 3600},
    )  # fmt: skip
    sandbox.expire_access(SCAN)
    assert _refused(core).reason is Failure.REFUSED_BY_SERVER
    assert sandbox.faults.count(Endpoint.SMTP) == 2
    status = core.tokens.status("smtp")
    assert (status.state, status.reason) == (TokenState.INVALID, Failure.REFUSED_BY_SERVER)
    assert _refused(core).reason is Failure.REFUSED_BY_SERVER
    assert sandbox.faults.count(Endpoint.SMTP) == 2, "an invalid token is not tried again"


def test_a_refusal_without_a_reason_condemns_no_token(core: Core, sandbox: Sandbox) -> None:
    """Through Postfix an outage of the provider looks like this."""
    sandbox.faults.login[Endpoint.SMTP] = "535 5.7.8 Error: authentication failed"
    clock = core.clock
    assert isinstance(clock, LeapingClock)
    # log-ins and renewals so far; a queue does not renew again and again
    for wait, counts in ((0, (2, 1)), (10, (3, 1)), (10, (4, 1)), (301, (6, 2)), (10, (7, 2))):
        clock.ahead += wait
        assert _refused(core).reason is Failure.LOGIN_REFUSED
        faults = sandbox.faults
        assert (faults.count(Endpoint.SMTP), faults.count(Endpoint.REFRESH)) == counts
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED
    del sandbox.faults.login[Endpoint.SMTP]
    assert _send(core).accepted == (FAX,)


def test_a_name_that_would_begin_another_field(core: Core) -> None:
    with pytest.raises(AdgangError) as caught:
        send(
            core, "smtp", RAW, sender=None, recipients=(FAX,), actor=MAIL_JOB,
            sender_name="Scanner\r\nBcc: a@example.com",
        )  # fmt: skip
    assert (caught.value.id, caught.value.key) == (ErrorId.BAD_VALUE, "sender_name")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled",
         Failure.SMTP_AUTH_DISABLED),
        ("454 4.7.0 Temporary authentication failure", Failure.TRY_LATER),
    ],
)  # fmt: skip
def test_no_token_is_spent_on_what_it_cannot_mend(
    core: Core, sandbox: Sandbox, line: str, reason: Failure
) -> None:
    sandbox.faults.login[Endpoint.SMTP] = line
    assert _refused(core).reason is reason
    assert sandbox.faults.count(Endpoint.SMTP) == 1
    assert sandbox.faults.count(Endpoint.REFRESH) == 0


def test_a_provider_that_is_away_leaves_the_token_as_it_is(core: Core, sandbox: Sandbox) -> None:
    sandbox.expire_access(SCAN)
    sandbox.faults.answer_next(Endpoint.REFRESH, 503)
    assert _refused(core).reason is not Failure.REFUSED_BY_SERVER
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED
    _send(core)


def test_a_dead_grant_makes_the_token_invalid(core: Core, sandbox: Sandbox) -> None:
    sandbox.revoke_all(SCAN)
    assert _refused(core).reason is not None
    assert core.tokens.status("smtp").state is TokenState.INVALID


def test_no_token_is_sent_to_a_strange_host(core: Core, sandbox: Sandbox) -> None:
    core.change_settings("smtp", {"server": "127.0.0.1"}, command_line())
    assert _refused(core).reason is Failure.WRONG_HOST
    assert sandbox.faults.count(Endpoint.SMTP) == 0


def test_without_settings(bare: Core) -> None:
    error = _refused(bare)
    assert (error.id, error.key) == (ErrorId.NOT_CONFIGURED, "server")


def test_an_account_that_is_no_address_needs_a_sender(core: Core, sandbox: Sandbox) -> None:
    set_password(core, sandbox, "smtp")
    core.change_settings("smtp", {"username": "scan", "sender_address": ""}, command_line())
    error = _refused(core)
    assert (error.id, error.key) == (ErrorId.NOT_CONFIGURED, "sender_address")


@pytest.mark.parametrize(
    "to", ["root", "a@b@example.com", "a@example.com\r\nDATA", "a\0@example.com", "", "<>",
           "a@example.com, b@example.com", "a@exa mple.com", "a@x..y"],
)  # fmt: skip
def test_what_is_no_recipient(core: Core, sandbox: Sandbox, to: str) -> None:
    error = _refused(core, RAW, to)
    assert (error.id, error.key) == (ErrorId.BAD_VALUE, "recipient")
    assert sandbox.faults.count(Endpoint.SMTP) == 0


def test_nobody_to_send_to(core: Core) -> None:
    with pytest.raises(AdgangError) as caught:
        send(core, "smtp", RAW, sender=None, recipients=(), actor=MAIL_JOB, from_header=True)
    assert (caught.value.id, caught.value.key) == (ErrorId.BAD_VALUE, "recipients")


def test_a_domain_beyond_ascii_goes_as_dns_has_it(core: Core) -> None:
    assert _send(core, RAW, "a@rødgrød.example").accepted == ("a@xn--rdgrd-vuad.example",)


def test_too_large_a_message_connects_nowhere(core: Core, sandbox: Sandbox) -> None:
    error = _refused(core, b"x\n" * (LARGEST // 2 + 1))
    assert (error.id, error.key) == (ErrorId.BAD_VALUE, "message")
    assert sandbox.requests == [r for r in sandbox.requests if r.endpoint != Endpoint.SMTP]


def test_a_group_that_collects_does_not_send(core: Core) -> None:
    with pytest.raises(AdgangError) as caught:
        send(core, "status-pop", RAW, sender=None, recipients=(FAX,), actor=MAIL_JOB)
    assert (caught.value.id, caught.value.allowed) == (ErrorId.UNKNOWN_GROUP, "smtp alert-smtp")


def test_the_journal_knows_that_but_not_what(core: Core) -> None:
    _send(core, b"Subject: very secret\n\nvery secret")
    _refused(core, sender=ALARM)
    newest = [(e.who, e.what, e.result) for e in core.journal.entries(2)]
    assert newest == [
        ("mail_job", "send_mail", "sender_refused"), ("mail_job", "send_mail", "ok"),
    ]  # fmt: skip


def test_nothing_of_it_is_logged(
    core: Core, sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    token = core.tokens.access_token("smtp", MAIL_JOB).reveal()
    _send(core, b"Subject: very secret\n\nvery secret")
    sandbox.expire_access(SCAN)
    _send(core)
    assert token not in caplog.text
    assert "very secret" not in caplog.text
    assert core.tokens.access_token("smtp", MAIL_JOB).reveal() not in caplog.text
