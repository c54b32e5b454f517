# SPDX-License-Identifier: Apache-2.0
"""Messages made fit for the wire; Python's own parser judges what comes out."""

from __future__ import annotations

import email
import email.policy
import re
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AdgangError, ErrorId
from app.mail import letter
from app.mail.letter import Letter

DATE = "Thu, 26 Nov 2026 10:24:04 +0000"
MESSAGE_ID = "<1.2@example.com>"


def _complete(raw: bytes, name: str = "", address: str = "scan@example.com") -> Letter:
    return letter.complete(
        letter.read(raw), sender_name=name, sender_address=address, date=DATE,
        message_id=MESSAGE_ID,
    )  # fmt: skip


def _parsed(found: Letter) -> EmailMessage:
    message = email.message_from_bytes(found.octets, policy=email.policy.SMTP)
    assert message.defects == []
    return message


def _fit(raw: bytes, *, eight_bit: bool = True, utf8: bool = False) -> Letter:
    return letter.for_server(_complete(raw), eight_bit=eight_bit, utf8=utf8)[0]


def _refused(raw: bytes, *, eight_bit: bool = True) -> tuple[str | None, str | None]:
    with pytest.raises(AdgangError) as caught:
        _fit(raw, eight_bit=eight_bit)
    assert caught.value.id is ErrorId.BAD_VALUE
    return caught.value.key, caught.value.allowed


@pytest.mark.parametrize("raw", [b"", b"\n", b" \r\n\r\n", b"From x@example.com Thu\n"])
def test_an_empty_message_is_refused(raw: bytes) -> None:
    with pytest.raises(AdgangError) as caught:
        letter.read(raw)
    assert (caught.value.id, caught.value.key) == (ErrorId.BAD_VALUE, "message")


@pytest.mark.parametrize(
    ("raw", "fields", "body"),
    [
        (b"Subject: a\n\nhello", (b"Subject: a\r\n",), b"hello\r\n"),
        (b"Subject: a\r\n\r\nhello\r\n", (b"Subject: a\r\n",), b"hello\r\n"),
        (b"Subject: a\r\rx\rhello", (b"Subject: a\r\n",), b"x\r\nhello\r\n"),
        (b"Subject: a\n  b\n\tc\nTo: x\n\n", (b"Subject: a\r\n  b\r\n\tc\r\n", b"To: x\r\n"), b""),
        (b"Subject: a\n", (b"Subject: a\r\n",), b""),
        (b"Subject: a", (b"Subject: a\r\n",), b""),
        (b"hello\nworld\n", (), b"hello\r\nworld\r\n"),
        (b"\nTo: nobody\n", (), b"To: nobody\r\n"),
        (b" indented\n", (), b" indented\r\n"),
        (b"Subject: a\nno field\n", (b"Subject: a\r\n",), b"no field\r\n"),
        (b"Subject: a\n \nx", (b"Subject: a\r\n",), b"x\r\n"),
        (b"Subject : a\n\n", (b"Subject : a\r\n",), b""),
        (b"From scan Thu Nov 26\nSubject: a\n\nx", (b"Subject: a\r\n",), b"x\r\n"),
    ],
)  # fmt: skip
def test_where_header_ends_and_body_begins(
    raw: bytes, fields: tuple[bytes, ...], body: bytes
) -> None:
    found = letter.read(raw)
    assert (found.fields, found.body) == (fields, body)


@given(st.binary(max_size=300).map(lambda tail: b"!" + tail.replace(b":", b"")))
def test_all_lines_end_with_crlf_and_nothing_is_lost(raw: bytes) -> None:
    found = letter.read(raw)
    assert re.search(rb"(?<!\r)\n|\r(?!\n)", found.octets) is None
    expected = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").removesuffix(b"\n")
    assert found.body.replace(b"\r\n", b"\n").removesuffix(b"\n") == expected


def test_what_is_missing_is_added() -> None:
    message = _parsed(_complete(b"To: a@example.com\n\nx", name="Scanner, 2. sal"))
    assert str(message["From"]) == '"Scanner, 2. sal" <scan@example.com>'
    assert message["Date"] == DATE
    assert message["Message-ID"] == MESSAGE_ID
    assert message["MIME-Version"] is None


def test_what_is_there_is_left_alone() -> None:
    raw = b"FROM: a@example.com\r\ndate: x\r\nMessage-Id: <y@z>\r\n\r\nhello\r\n"
    assert _complete(raw).octets == raw


def test_a_blind_copy_stays_blind() -> None:
    raw = b"To: a@example.com\nBcc: b@example.com,\n c@example.com\nResent-Bcc: d@example.com\n\nx"
    assert letter.recipients(letter.read(raw)) == ["d@example.com"]
    assert b"cc:" not in _complete(raw).octets.lower()


def test_recipients_of_the_header() -> None:
    raw = (
        b"To: A <a@example.com>, Group: b@example.com;\nCC: c@example.com\n"
        b"to: d@example.com\nBcc:\n e@example.com\nReply-To: no@example.com\n\nTo: no@example.com\n"
    )
    assert sorted(letter.recipients(letter.read(raw))) == [f"{x}@example.com" for x in "abcde"]


def test_a_message_sent_on_goes_to_those_it_is_sent_on_to() -> None:
    raw = b"Resent-To: a@example.com\nResent-Cc: b@example.com\nTo: no@example.com\n\nx"
    assert letter.recipients(letter.read(raw)) == ["a@example.com", "b@example.com"]


def test_a_header_that_names_no_addresses_is_told_by_its_field() -> None:
    with pytest.raises(AdgangError) as caught:
        letter.recipients(letter.read(b"Cc: a b@example.com\n\nx"))
    assert caught.value.key == "message: Cc"


@pytest.mark.parametrize(
    ("body", "charset"),
    [("blåbær".encode(), "utf-8"), ("blåbær".encode("latin-1"), "unknown-8bit")],
)
def test_eight_bits_say_what_they_are(body: bytes, charset: str) -> None:
    message = _parsed(_fit(b"Subject: x\n\n" + body))
    assert message.get_content_charset() == charset
    assert message["MIME-Version"] == "1.0"
    assert message["Content-Transfer-Encoding"] == "8bit"
    assert bytes(message.get_payload(decode=True)).rstrip() == body


def test_a_declared_body_is_not_declared_again() -> None:
    raw = "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nblå"
    assert _fit(raw.encode()).octets.count(b"Content-") == 2


def test_seven_bits_where_the_server_takes_no_more() -> None:
    text = "blåbær\n" + "x" * 2000 + "\n.\n..\nFrom here \nend"
    found = _fit(b"Subject: x\n\n" + text.encode(), eight_bit=False)
    assert found.octets.isascii()
    assert letter.long_line(found.octets) is None
    message = _parsed(found)
    assert message["Content-Transfer-Encoding"] == "quoted-printable"
    assert message.get_content().replace("\r\n", "\n") == text + "\n"


@pytest.mark.parametrize("eight_bit", [True, False])
def test_long_lines_are_encoded(eight_bit: bool) -> None:
    found = _fit(b"Subject: x\n\n" + b"x" * 999, eight_bit=eight_bit)
    assert letter.long_line(found.octets) is None
    assert _parsed(found).get_content().strip() == "x" * 999


def test_a_line_of_998_octets_goes_as_it_is() -> None:
    assert _fit(b"Subject: x\n\n" + b"x" * 998).body == b"x" * 998 + b"\r\n"


def test_a_binary_body_becomes_base64() -> None:
    octets = bytes(range(1, 10)) + b"\0\xff" * 700
    raw = b"MIME-Version: 1.0\nContent-Type: application/pdf\nContent-Transfer-Encoding: binary\n\n"
    message = _parsed(_fit(raw + octets, eight_bit=False))
    assert message["Content-Transfer-Encoding"] == "base64"
    # line ends had become CRLF before
    assert message.get_payload(decode=True) == octets.replace(b"\n", b"\r\n") + b"\r\n"


_PARTS = (
    b'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
    b"--b\n\none\n--b\n\n%s\n--b--\n"
)


@pytest.mark.parametrize(
    ("content", "eight_bit", "told"),
    [
        (b"x" * 999, True, ("message: body line 6", "lines of at most 998 octets")),
        (b"a\0b", True, ("message: body line 6", "no octet 0")),
        (b"\n\nbl\xc3\xa5", False,
         ("message: body line 8", "US-ASCII, because the server offers no 8BITMIME")),
    ],
)  # fmt: skip
def test_what_cannot_be_encoded_as_a_whole_is_told_by_its_line(
    content: bytes, eight_bit: bool, told: tuple[str, str]
) -> None:
    assert _refused(_PARTS % content, eight_bit=eight_bit) == told


def test_a_body_that_is_encoded_already_is_not_encoded_twice() -> None:
    raw = b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" + b"x" * 2000
    assert _refused(raw)[0] == "message: body line 1"


def test_header_words_are_encoded() -> None:
    raw = (
        "Subject: Prøve på " + "æøå " * 40 + "\n"
        'To: Åse <a@example.com>, "Plain, B." <b@example.com>\nX-Note: ø\n\nx'
    )
    found = _fit(raw.encode())
    assert found.octets.isascii()
    message = _parsed(found)
    assert str(message["Subject"]) == ("Prøve på " + "æøå " * 40).strip()
    assert [(a.display_name, a.addr_spec) for a in message["To"].addresses] == [
        ("Åse", "a@example.com"), ("Plain, B.", "b@example.com"),
    ]  # fmt: skip
    assert max(map(len, b"".join(found.fields).split(b"\r\n"))) <= 78


def test_a_sender_name_in_any_script() -> None:
    message = _parsed(letter.for_server(
        _complete(b"x", name="Skanner på 2. sal"), eight_bit=True, utf8=False
    )[0])  # fmt: skip
    assert message["From"].addresses[0].display_name == "Skanner på 2. sal"


def test_what_has_no_encoding_needs_smtputf8() -> None:
    raw = "To: å@example.com\nContent-Type: text/plain; name=blå\n\nx".encode()
    found, wide = letter.for_server(_complete(raw), eight_bit=True, utf8=True)
    assert wide
    assert "name=blå".encode() in found.octets
    assert _refused(raw)[0] == "message: To"
    assert _refused("Content-Disposition: attachment; filename=å\n\nx".encode())[0] == (
        "message: Content-Disposition"
    )


def test_a_header_that_is_no_utf8_is_told_by_its_field() -> None:
    assert _refused(b"Subject: bl\xe5\n\nx") == ("message: Subject", "UTF-8")


def test_a_header_line_that_is_too_long_is_told_by_its_field() -> None:
    assert _refused(b"X-Long: " + b"x" * 1000 + b"\n\nx")[0] == "message: X-Long"


@given(st.lists(st.integers(0, 2100), max_size=5))
def test_long_lines_are_found(lengths: list[int]) -> None:
    text = b"".join(b"x" * n + b"\r\n" for n in lengths)
    found = letter.long_line(text)
    first = next((i for i, n in enumerate(lengths) if n > letter.LINE), None)
    assert (found is None) == (first is None)
    if first is not None:
        assert found == sum(n + 2 for n in lengths[:first])


@given(st.lists(st.binary(max_size=8).filter(lambda b: not set(b) & {10, 13}), max_size=8))
def test_doubled_dots_come_back(lines: list[bytes]) -> None:
    text = b"".join(line + b"\r\n" for line in lines)
    stuffed = letter.stuffed(text)
    assert b"\r\n.\r\n" not in b"\r\n" + stuffed
    back = [
        line.removeprefix(b".") if line[:1] == b"." else line for line in stuffed.split(b"\r\n")
    ]
    assert b"\r\n".join(back) == text
