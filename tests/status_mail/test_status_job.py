# SPDX-License-Identifier: Apache-2.0
"""The status mailbox against the sandbox: over real sockets, through restarts and refusals."""

from __future__ import annotations

import json
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path

import pytest

from app.actor import SERVICE, command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.life import reports
from app.life.schedule import Job, Kind
from app.life.wants import wants
from app.life.work import Work
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.sandbox.sandbox import Sandbox
from app.secret import Secret
from app.status_mail.answered import ATTEMPTS, PER_HOUR, PER_SENDER, Answered
from app.status_mail.job import StatusMailbox
from tests.conftest import LeapingClock
from tests.status_mail.test_status_request import header
from tests.test_core_sandbox import get_token

STATUS, SCAN, ALARM, FAX = (f"{name}@example.com" for name in ("status", "scan", "alarm", "fax"))


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "sandbox", interval=0.05) as running:
        yield running


@pytest.fixture
def machine(sandbox: Sandbox, config: PanelConfig, state: Path) -> PanelConfig:
    return config.for_demo(state, sandbox.ca_file)._replace(name="Printer")


def opened(machine: PanelConfig, sandbox: Sandbox) -> Core:
    return Core.open(machine, extra_providers=(sandbox.provider(),), clock=LeapingClock())


@pytest.fixture
def core(sandbox: Sandbox, machine: PanelConfig) -> Iterator[Core]:
    """A machine that can read its status mailbox, and send by password as the alarm."""
    core = opened(machine, sandbox)
    values = {"provider": "sandbox", "account": STATUS}
    core.change_settings("status-pop", values, command_line())
    get_token(core, sandbox, "status-pop", STATUS)
    set_up_sender(core, sandbox, "alert-smtp", ALARM)
    yield core
    core.close()


def set_up_sender(core: Core, sandbox: Sandbox, group: str, user: str) -> None:
    host, port = sandbox.smtp
    values: dict[str, str | int | None] = {
        "server": host, "port": port, "tls": "starttls", "auth": "password", "username": user,
        "sender_address": user,
    }  # fmt: skip
    core.change_settings(group, values, command_line())
    core.set_password(group, Secret(f"{user.partition('@')[0]}-demo"), command_line())


def ask(sandbox: Sandbox, number: int = 1, **changes: str | None) -> None:
    asked: dict[str, str | None] = {
        "Return_Path": f"<{FAX}>", "From": FAX, "Message_ID": f"<{number}@x>",
    }  # fmt: skip
    sandbox.deliver(STATUS, header(**(asked | changes)) + b"What is up?\r\n")


def answers(sandbox: Sandbox, user: str = FAX) -> list[bytes]:
    return sandbox.mailbox(user)


def test_a_request_is_answered_once_and_gone(core: Core, sandbox: Sandbox) -> None:
    ask(sandbox)
    mailbox = StatusMailbox(core, SERVICE)
    assert mailbox.visit() == 1
    assert mailbox.visit() == 0
    assert sandbox.mailbox(STATUS) == []
    (raw,) = answers(sandbox)
    mail = message_from_bytes(raw)
    assert mail["From"] == ALARM
    assert mail["In-Reply-To"] == "<1@x>"
    text = mail.get_payload(decode=True)
    assert isinstance(text, bytes)
    assert text.decode().splitlines()[0].startswith("Printer, ")
    assert "E-mail-status: Hentet" in text.decode(), "in the panel's language"
    assert "E-mail alarm: Bruger adgangskode" in text.decode()
    for private in (STATUS, ALARM, "localhost", "demo"):
        assert private not in text.decode()


def test_what_is_no_request_stays_unread_and_is_looked_at_once(
    core: Core, sandbox: Sandbox
) -> None:
    for number, changes in enumerate(({"Subject": "Hello"}, {"Auto_Submitted": "auto-replied"})):
        ask(sandbox, number, **changes)
    sandbox.deliver(STATUS, header() + b"x" * 70_000)  # a request, but far too large
    mailbox = StatusMailbox(core, SERVICE)
    assert mailbox.visit() == 0
    assert mailbox.visit() == 0
    assert len(sandbox.mailbox(STATUS)) == 3
    assert answers(sandbox) == []


def test_a_request_that_is_there_again_is_not_answered_again(
    core: Core, sandbox: Sandbox, machine: PanelConfig
) -> None:
    """The session was lost before QUIT, or the mail was delivered twice; and a restart between."""
    ask(sandbox)
    assert StatusMailbox(core, SERVICE).visit() == 1
    ask(sandbox)
    again = opened(machine, sandbox)
    assert StatusMailbox(again, SERVICE).visit() == 0
    again.close()
    assert sandbox.mailbox(STATUS) == []
    assert len(answers(sandbox)) == 1


def test_nobody_gets_more_than_so_many_an_hour(core: Core, sandbox: Sandbox) -> None:
    for number in range(PER_SENDER + 2):
        ask(sandbox, number)
    ask(sandbox, 99, Return_Path=f"<{SCAN}>", From=SCAN)
    mailbox = StatusMailbox(core, SERVICE)
    assert mailbox.visit() == PER_SENDER + 1
    assert sandbox.mailbox(STATUS) == [], "those too many are gone: an hour later nobody waits"
    clock = core.clock
    assert isinstance(clock, LeapingClock)
    clock.ahead += 3601
    ask(sandbox, 100)
    assert mailbox.visit() == 1


def test_nor_do_all_together(core: Core) -> None:
    ledger = Answered(core.database)
    for number in range(PER_HOUR):
        assert ledger.allowed(f"{number}@example.com", 0.0)
        ledger.begin(str(number), f"{number}@example.com", 0.0)
    assert not ledger.allowed("another@example.com", 10.0)
    assert ledger.allowed("another@example.com", 3601.0)


def test_an_outage_keeps_the_request_for_the_next_time(core: Core, sandbox: Sandbox) -> None:
    ask(sandbox)
    sandbox.faults.login["smtp"] = "454 4.7.0 Temporary authentication failure"
    mailbox = StatusMailbox(core, SERVICE)
    with pytest.raises(AdgangError) as caught:
        mailbox.visit()
    assert caught.value.reason is Failure.TRY_LATER
    assert len(sandbox.mailbox(STATUS)) == 1
    sandbox.faults.clear()
    assert mailbox.visit() == 1
    assert sandbox.mailbox(STATUS) == []


def test_an_answer_that_cannot_be_sent_is_given_up(core: Core, sandbox: Sandbox) -> None:
    ask(sandbox, Return_Path="<nobody@example.com>", From="nobody@example.com")
    mailbox = StatusMailbox(core, SERVICE)
    assert mailbox.visit() == 0
    assert sandbox.mailbox(STATUS) == [], "the server knows no such recipient"
    ask(sandbox, 2)
    sandbox.faults.login["smtp"] = "454 4.7.0 Temporary authentication failure"
    for _ in range(ATTEMPTS):
        with pytest.raises(AdgangError):
            mailbox.visit()
    assert mailbox.visit() == 0
    assert sandbox.mailbox(STATUS) == []


def test_the_alarms_settings_send_or_else_those_of_the_scanned_mail(
    core: Core, sandbox: Sandbox
) -> None:
    core.change_settings("alert-smtp", {"auth": "oauth2", "provider": "sandbox", "account": ALARM},
                         command_line())  # fmt: skip
    ask(sandbox)
    mailbox = StatusMailbox(core, SERVICE)
    with pytest.raises(AdgangError) as caught:
        mailbox.visit()
    assert (caught.value.id, caught.value.key) == (ErrorId.NOT_CONFIGURED, "alert-smtp")
    set_up_sender(core, sandbox, "smtp", SCAN)
    assert mailbox.visit() == 1
    assert message_from_bytes(answers(sandbox)[0])["From"] == SCAN


def test_own_words_and_senders(core: Core, sandbox: Sandbox, machine: PanelConfig) -> None:
    own = machine._replace(status_words=("Tilstand",), status_senders=(SCAN,))
    other = opened(own, sandbox)
    ask(sandbox, 1, Subject="tilstand")
    ask(sandbox, 2, Subject="TILSTAND", Return_Path=f"<{SCAN}>")
    ask(sandbox, 3, Return_Path=f"<{SCAN}>")
    assert StatusMailbox(other, SERVICE).visit() == 1
    assert len(sandbox.mailbox(STATUS)) == 2
    other.close()


def test_the_ledger_is_bounded_private_and_survives_nonsense(core: Core) -> None:
    ledger = Answered(core.database)
    for number in range(600):
        ledger.begin(str(number), FAX, float(number))
    kept = core.database.meta("status_mail/answered")
    assert kept is not None
    assert FAX not in kept
    assert len(json.loads(kept)) == 500
    assert Answered(core.database).over("599")
    for nonsense in ("", "{", "[1]", '{"a": 3}', '{"a": ["x", "y", "z", 1]}'):
        core.database.set_meta("status_mail/answered", nonsense)
        assert not Answered(core.database).over("599")


def test_the_service_sees_to_it(core: Core, sandbox: Sandbox) -> None:
    assert Job(Kind.CHECK_MAIL, "status-pop") in {want.job for want in wants(core)}
    ask(sandbox)
    assert Work(core).check_mail("status-pop").messages == 1


def test_a_report_goes_out_on_its_schedule(
    core: Core, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The record as a catalogue with it gives it."""
    record: dict[str, str | int | None] = {"schedule": "daily", "recipients": f"{FAX}, {SCAN}"}
    get = core.settings.get
    monkeypatch.setattr(
        core.settings, "get", lambda name: record if name == reports.RECORD else get(name)
    )
    (want,) = (want for want in wants(core) if want.job.kind is Kind.REPORT)
    assert (want.every, want.last) == (86400.0, None)
    Work(core).do(want.job)
    for user in (FAX, SCAN):
        assert message_from_bytes(answers(sandbox, user)[0])["Auto-Submitted"] == "auto-generated"
    (want,) = (want for want in wants(core) if want.job.kind is Kind.REPORT)
    assert want.last == pytest.approx(core.clock.now().wall, abs=30)
    record["schedule"] = "off"
    assert not any(want.job.kind is Kind.REPORT for want in wants(core))
    Work(core).do(want.job)  # switched off in the meantime
    record |= {"schedule": "weekly", "recipients": ""}
    assert not any(want.job.kind is Kind.REPORT for want in wants(core))
    assert len(answers(sandbox)) == 1


def test_a_machine_without_such_a_record_reports_nothing(
    core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(name: str) -> None:
        raise AdgangError(ErrorId.UNKNOWN_GROUP, key="GROUP", value=name)

    monkeypatch.setattr(core.settings, "get", unknown)
    assert reports.wanted(core) is None
