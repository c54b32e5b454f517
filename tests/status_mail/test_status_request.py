# SPDX-License-Identifier: Apache-2.0
"""What is answered, and above all what is not (RFC 3834)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.status_mail import language
from app.status_mail.request import Request, Rules, judge

RULES = Rules(language.requests(), frozenset({"status@example.com", "scan@example.com"}))

PLAIN = {
    "Return-Path": "<ida@example.com>",
    "From": "Ida <ida@example.com>",
    "To": "status@example.com",
    "Subject": "status",
    "Message-ID": "<1@mail.example.com>",
    "Date": "Thu, 26 Nov 2026 13:52:00 +0100",
}


def header(**changes: str | None) -> bytes:
    """The plain request with fields changed, or taken away; `_` in a name is a hyphen."""
    fields: dict[str, str | None] = dict(PLAIN)
    fields |= {name.replace("_", "-"): value for name, value in changes.items()}
    lines = [f"{name}: {value}" for name, value in fields.items() if value is not None]
    return "\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape")


def judged(**changes: str | None) -> Request | None:
    return judge(header(**changes), RULES)


def test_a_person_asks() -> None:
    request = judged()
    assert request is not None
    assert request._replace(key="") == Request(
        "ida@example.com", "status", "<1@mail.example.com>", ("<1@mail.example.com>",), ""
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"Subject": "  STATUS "},
        {"Subject": "Printer\r\n  status"},
        {"Subject": "=?utf-8?q?maskinstatus?="},
        {"Auto_Submitted": "no"},
        {"Auto_Submitted": "No (a person)"},
        {"Return_Path": None},
        {"Message_ID": None},
        {"Date": None},
        {"Precedence": "first-class"},
        {"X_Spam_Flag": "NO"},
        {"X_Auto_Response_Suppress": "OOF"},
        {"From": '"Ida, of the office" <ida@example.com>'},
    ],
)
def test_it_is_a_request(changes: dict[str, str | None]) -> None:
    assert judged(**changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"Subject": None},
        {"Subject": ""},
        {"Subject": "Re: status"},
        {"Subject": "SV: status"},
        {"Subject": "Status: Printer"},  # what the machine itself writes
        {"Subject": "status of the project"},
        {"Subject": "=?no-such-charset?q?status?="},
        {"Subject": "=?utf-8?b?!!!?="},
        {"Subject": "status " * 50},
        {"Auto_Submitted": "auto-replied"},
        {"Auto_Submitted": "auto-generated; owner-email=x@example.com"},
        {"Auto_Submitted": "AUTO-NOTIFIED"},
        {"Precedence": "bulk"},
        {"Precedence": "List"},
        {"Precedence": "junk"},
        {"List_Id": "<staff.example.com>"},
        {"List_Unsubscribe": "<mailto:x@example.com>"},
        {"List_Post": "NO"},
        {"X_Auto_Response_Suppress": "DR, AutoReply"},
        {"X_Auto_Response_Suppress": "All"},
        {"X_Autoreply": "yes"},
        {"X_Loop": "status@example.com"},
        {"X_Spam_Flag": "YES"},
        {"Content_Type": 'multipart/report; report-type=delivery-status; boundary="b"'},
        {"Return_Path": "<>"},
        {"Return_Path": ""},
        {"Return_Path": "<MAILER-DAEMON@example.com>"},
        {"Return_Path": "<bounces+ida=example.com@list.example.com>"},
        {"From": None},
        {"From": ""},
        {"From": "ida@example.com, bo@example.com"},
        {"From": "Ida"},
        {"From": "Postmaster <postmaster@example.com>"},
        {"From": "no-reply@example.com"},
        {"From": "staff-request@example.com"},
        {"From": "owner-staff@example.com"},
        {"Return_Path": "<status@example.com>"},
        {"Return_Path": None, "From": "Scan <SCAN@example.com>"},
        {"Return_Path": "<ida@@example.com>"},
    ],
)  # fmt: skip
def test_it_is_nothing_to_answer(changes: dict[str, str | None]) -> None:
    assert judged(**changes) is None


def test_a_field_that_is_there_twice_is_no_field() -> None:
    assert judge(b"Subject: status\r\n" + header(), RULES) is None
    assert judge(b"From: bo@example.com\r\n" + header(), RULES) is None


def test_the_envelopes_sender_gets_the_answer() -> None:
    request = judged(Return_Path="<ida@work.example.com>", Reply_To="victim@example.org")
    assert request is not None
    assert request.sender == "ida@work.example.com"


def test_only_those_who_may_ask_are_answered() -> None:
    rules = RULES._replace(senders=("*@example.com", "bo@example.org"))
    assert judge(header(), rules)
    assert judge(header(Return_Path="<BO@example.org>"), rules)
    assert judge(header(Return_Path="<ida@example.org>"), rules) is None
    assert judge(header(Return_Path="<ida@example.com.example.org>"), rules) is None


def test_the_machines_words_can_be_others() -> None:
    rules = RULES._replace(words=frozenset({"hvordan går det?"}))
    assert judge(header(Subject="Hvordan går det?"), rules)
    assert judge(header(Subject="=?iso-8859-1?q?Hvordan_g=E5r_det=3F?="), rules)
    assert judge(header(), rules) is None


def test_the_thread_is_kept() -> None:
    request = judged(References="<a@x> <b@x>\r\n <c@x> nonsense <d e>", In_Reply_To="<z@x>")
    assert request is not None
    assert request.references == ("<a@x>", "<b@x>", "<c@x>", "<1@mail.example.com>")
    request = judged(In_Reply_To="<z@x> <y@x>")
    assert request is not None
    assert request.references == ("<z@x>", "<1@mail.example.com>")
    request = judged(References=" ".join(f"<{n}@x>" for n in range(200)))
    assert request is not None
    assert len(request.references) == 10


def test_the_key_tells_one_mail_from_another_and_knows_it_again() -> None:
    keys = [
        judged(),
        judged(X_Received="again"),
        judged(Message_ID="<2@x>"),
        judged(Message_ID=None),
    ]
    found = [request.key for request in keys if request]
    assert found[0] == found[1]
    assert len(set(found)) == 3


@given(st.binary(max_size=600))
def test_whatever_comes_is_judged(octets: bytes) -> None:
    assert judge(octets, RULES) is None or b"status" in octets.lower()


@given(
    st.dictionaries(st.sampled_from([*PLAIN, "References", "Content-Type"]), st.text(max_size=80))
)
def test_whatever_stands_in_a_field_is_judged(fields: dict[str, str]) -> None:
    request = judge(header(**fields), RULES)
    if request is not None:
        assert "\n" not in request.sender
        assert request.sender.lower() not in RULES.own
