# SPDX-License-Identifier: Apache-2.0
"""Address lists as people and programs write them (RFC 5322 3.4, A.1 and A.6)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail.addresses import Mailbox, parse, quoted


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("scan@example.com", [Mailbox("", "scan@example.com")]),
        ("<scan@example.com>", [Mailbox("", "scan@example.com")]),
        ("Scanner <scan@example.com>", [Mailbox("Scanner", "scan@example.com")]),
        ('"Bro\\"wn, B." <b@example.com>', [Mailbox('Bro"wn, B.', "b@example.com")]),
        ("John Q. Public <j@example.com>", [Mailbox("John Q. Public", "j@example.com")]),
        ("Åse Ødegård <å@example.com>", [Mailbox("Åse Ødegård", "å@example.com")]),
        ("a@example.com, b@example.com", [Mailbox("", f"{x}@example.com") for x in "ab"]),
        ("a@example.com,, ,b@example.com,", [Mailbox("", f"{x}@example.com") for x in "ab"]),
        ("a@example.com (her) , (him) b@example.com (x(y)\\)z)",
         [Mailbox("", f"{x}@example.com") for x in "ab"]),
        ("Team: A <a@example.com>, b@example.com;, c@example.com",
         [Mailbox("A", "a@example.com"), Mailbox("", "b@example.com"),
          Mailbox("", "c@example.com")]),
        ("undisclosed-recipients:;", []),
        ("Undisclosed recipients:(nobody(that I know))  ;", []),
        ("", []),
        ("  ", []),
        ("<@relay.example.com,@r2.example.com:a@example.com>", [Mailbox("", "a@example.com")]),
        ("a.b . c@example . com", [Mailbox("", "a.b.c@example.com")]),
        ('"plain"@example.com', [Mailbox("", "plain@example.com")]),
        ('"a.b"@example.com', [Mailbox("", "a.b@example.com")]),
        ("a@[192.0.2.1]", [Mailbox("", "a@[192.0.2.1]")]),
    ],
)  # fmt: skip
def test_lists(text: str, found: list[Mailbox]) -> None:
    assert parse(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "root", "a b@example.com", "a@b@example.com", "a@example.com b@example.com",
        "Scanner <scan@example.com", "<scan@example.com> x", "<a@example.com>b@example.com",
        '"unclosed@example.com', "(unclosed a@example.com", "a@[192.0.2.1", "<>", "a@example.com>",
        '"a b"@example.com', "a@example.com)b@example.com", "\\a@example.com",
    ],
)  # fmt: skip
def test_what_is_no_address_is_told(text: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        parse(text)


@given(st.text(max_size=60))
def test_any_text_is_a_list_or_a_value_error(text: str) -> None:
    try:
        found = parse(text)
    except ValueError:
        return
    assert all(box.address.count("@") == 1 for box in found)


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=40))
def test_a_name_comes_back_from_its_quotes(name: str) -> None:
    (found,) = parse(f"{quoted(name)} <a@example.com>")
    assert found.address == "a@example.com"
    if not name.isspace():
        assert found.name.split() == name.split()
