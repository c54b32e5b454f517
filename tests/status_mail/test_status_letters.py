# SPDX-License-Identifier: Apache-2.0
"""What the machine writes, in both languages."""

from __future__ import annotations

import time
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from app.catalogue import GROUPS, Auth
from app.status_mail import language, letters
from app.status_mail.letters import Line, Status
from app.status_mail.request import Request, Rules, judge
from app.token_records import TokenState

MOMENT = time.struct_time((2026, 11, 26, 13, 52, 0, 3, 330, 0))
STATUS = Status(
    "Printer, 2. sal", MOMENT, (Line("smtp", "acquired"), Line("status-pop", "invalid"))
)
REQUEST = Request(
    "ida@example.com", "status", "<1@mail.example.com>", ("<0@x>", "<1@mail.example.com>"), "k"
)


def parsed(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, policy=default)


def body(mail: EmailMessage) -> str:
    text: str = mail.get_content()
    return text.replace("\r\n", "\n")


def test_an_answer_is_known_as_one_and_stands_in_its_thread() -> None:
    mail = parsed(letters.answer(REQUEST, STATUS, language.words("da")))
    assert mail["To"] == "ida@example.com"
    assert mail["Subject"] == "Status: Printer, 2. sal"
    assert mail["Auto-Submitted"] == "auto-replied"
    assert mail["In-Reply-To"] == "<1@mail.example.com>"
    assert mail["References"] == "<0@x> <1@mail.example.com>"
    assert mail["X-Auto-Response-Suppress"] == "All"
    assert mail["From"] is None, "the settings' own sender"
    assert body(mail) == (
        "Printer, 2. sal, 26-11-2026 kl. 13.52\n"
        "\n"
        "Send e-mail: Hentet\n"
        "E-mail-status: Ugyldig\n"
        "\n"
        "En funktion med et ugyldigt token kan hverken sende eller modtage e-mail."
        " Maskinens skærm viser årsagen, og hvad der skal gøres.\n"
        "\n"
        "Maskinen har automatisk besvaret din e-mail. Svaret kan ikke besvares.\n"
    )


def test_a_request_without_an_id_is_answered_outside_a_thread() -> None:
    request = REQUEST._replace(message_id=None, references=("<0@x>",))
    mail = parsed(letters.answer(request, STATUS, language.words("en")))
    assert mail["In-Reply-To"] is None
    assert mail["References"] is None


def test_a_report_is_known_as_one() -> None:
    well = STATUS._replace(name="", lines=(Line("smtp", "acquired"),))
    mail = parsed(letters.report(["ida@example.com", "bo@example.com"], well, language.words("xx")))
    assert mail["To"] == "ida@example.com, bo@example.com"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Subject"] == "Status: the machine"
    assert body(mail) == (
        "The machine, 2026-11-26 13:52\n\nSend e-mail: Obtained\n\n"
        "The machine has sent this report by itself. Nobody reads replies to it.\n"
    )


def test_a_machine_without_functions_says_so() -> None:
    mail = parsed(letters.report(["i@x.dk"], STATUS._replace(lines=()), language.words("da")))
    assert "Ingen e-mail-funktion er sat op." in body(mail)


def test_what_the_machine_is_called_begins_no_field() -> None:
    status = STATUS._replace(name="Printer\r\nBcc: all@example.com")
    raw = letters.answer(REQUEST, status, language.words("en"))
    assert parsed(raw)["Bcc"] is None


@pytest.mark.parametrize("name", language.languages())
def test_there_are_words_for_everything(name: str) -> None:
    words = language.words(name)
    assert set(words.groups) == {group.id for group in GROUPS}
    assert set(words.states) == {*TokenState, *Auth} - {Auth.OAUTH2}
    assert all([*words.groups.values(), *words.states.values(), *words.requests])
    assert all(getattr(words, field) for field in words._fields)


@pytest.mark.parametrize("name", language.languages())
def test_the_machines_own_mail_is_no_request(name: str) -> None:
    rules = Rules(language.requests(), frozenset())
    for raw in (
        letters.answer(REQUEST, STATUS, language.words(name)),
        letters.report(["ida@example.com"], STATUS, language.words(name)),
    ):
        text = b"From: scan@example.com\r\n" + raw.replace(b"Auto-Submitted", b"X-Nothing")
        assert judge(text, rules) is None, "by its subject alone"


def test_the_panels_language_is_spoken_or_the_source() -> None:
    assert language.words("da-DK").machine == "maskinen"
    assert language.words("", "da").machine == "maskinen"
    assert language.words("de").machine == "the machine"
