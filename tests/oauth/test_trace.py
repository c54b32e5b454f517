# SPDX-License-Identifier: Apache-2.0
"""What a help desk finds an answer by has a shape; anything else stays out."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.oauth.answer import Answer
from app.oauth.trace import of_answer, of_mail_server

GUID = "11111111-2222-3333-4444-555555555555"
MEMBERS = ("trace_id", "correlation_id", "timestamp")
SERVER = "FR0P281CA0127.DEUP281.PROD.OUTLOOK.COM"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"trace_id": GUID}, f"trace_id={GUID}"),
        ({"trace_id": GUID.upper(), "correlation_id": GUID, "timestamp": "2026-11-02 09:14:07Z"},
         f"trace_id={GUID} correlation_id={GUID} timestamp=2026-11-02T09:14:07Z"),
        ({"timestamp": "2026-11-02T09:14:07.123Z"}, "timestamp=2026-11-02T09:14:07Z"),
        ({"trace_id": "my refresh token", "correlation_id": 7, "timestamp": "yesterday"}, ""),
        ({"trace_id": f"{GUID}\n{GUID}"}, ""),
        ({}, ""),
        (None, ""),
    ],
)  # fmt: skip
def test_of_an_answer(body: dict[str, Any] | None, expected: str) -> None:
    assert of_answer(Answer(400, body)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"5.7.3 Authentication unsuccessful [{SERVER} 2026-02-16T14:25:41.126Z 08DB0F8B37ECC0E4]",
         f"server={SERVER} timestamp=2026-02-16T14:25:41Z id=08DB0F8B37ECC0E4"),
        (f"5.7.3 Authentication unsuccessful [{SERVER}]", f"server={SERVER}"),
        ("5.7.8 [eyJhbGciOiJSUzI1NiJ9.PROD.secret]", ""),
        ("5.7.8 authentication failed", ""),
    ],
)  # fmt: skip
def test_of_a_mail_server(text: str, expected: str) -> None:
    assert of_mail_server(text) == expected


@given(st.fixed_dictionaries({name: st.text() for name in MEMBERS}))
def test_nothing_of_another_shape_gets_through(body: dict[str, str]) -> None:
    for part in of_answer(Answer(400, body)).split():
        name, _, value = part.partition("=")
        assert name in MEMBERS
        assert len(value) in (len(GUID), len("2026-11-02T09:14:07Z"))
