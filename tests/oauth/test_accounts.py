# SPDX-License-Identifier: Apache-2.0
"""Who logged in, and whether that is the account of the settings."""

from __future__ import annotations

import pytest

from app.oauth.accounts import names, same
from tests.oauth.test_token_response import jwt


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ({"email": "a@example.com", "preferred_username": "b@example.com"},
         ("b@example.com", "a@example.com")),
        ({"preferred_username": "scan", "email": "Scan@Example.com"}, ("Scan@Example.com", "scan")),
        ({"upn": "Scan@Example.com", "email": "scan@EXAMPLE.com"}, ("Scan@Example.com",)),
        ({"verified_primary_email": ["a@example.com", 7], "email": "b@example.com"},
         ("b@example.com", "a@example.com")),
        ({"email": "a@example.com\n\u202e", "upn": "x\x00y"}, ()),
        ({"email": "  "}, ()),
    ],
)  # fmt: skip
def test_names(claims: dict[str, object], expected: tuple[str, ...]) -> None:
    assert names(jwt(claims)) == expected


@pytest.mark.parametrize(
    ("wanted", "known_as", "expected"),
    [
        ("scan@example.com", ("scan@example.com",), True),
        (" Scan@EXAMPLE.com ", ("scan@example.com",), True),
        ("straße@example.com", ("strasse@example.com",), True),
        ("blåbær@example.com", ("bla\u030ab\u00e6r@example.com",), True),
        ("scan@example.com", ("info@example.com", "scan@example.com"), True),
        ("scan@example.com", ("scan@other.example",), False),
        ("scan@example.com", ("scan",), False),
        ("scan", ("scan@example.com",), True),
        ("scan", ("scan",), True),
        ("scan", ("scanner@example.com",), False),
        ("jo@home.example", ("jo_home.example#EXT#@office.example",), True),
        ("jo@home.example", ("bo_home.example#ext#@office.example",), False),
        ("scan@example.com", (), False),
    ],
)  # fmt: skip
def test_same(wanted: str, known_as: tuple[str, ...], expected: bool) -> None:
    assert same(wanted, known_as) is expected
