# SPDX-License-Identifier: Apache-2.0
"""The end of a POP3 answer is found however its octets are cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail.dotted import Dotted

_LINES = st.lists(st.binary(max_size=6).map(lambda b: b.replace(b"\r", b"").replace(b"\n", b"")))


def _fed(pieces: list[bytes]) -> tuple[bytes, Dotted]:
    dotted = Dotted()
    content = b"".join(dotted.feed(piece) for piece in pieces)
    return content, dotted


@given(_LINES, st.lists(st.integers(1, 40)))
def test_any_content_comes_back_in_any_pieces(lines: list[bytes], cuts: list[int]) -> None:
    told = b"".join((b"." if line[:1] == b"." else b"") + line + b"\r\n" for line in lines)
    wire, pieces = told + b".\r\n", []
    for cut in cuts:
        pieces.append(wire[:cut])
        wire = wire[cut:]
    content, dotted = _fed([*pieces, wire])
    assert content == b"".join(line + b"\r\n" for line in lines)
    assert dotted.over
    assert dotted.rest == b""


@pytest.mark.parametrize(
    ("wire", "content", "rest"),
    [
        (b".\r\n", b"", b""),
        (b"..\r\n.\r\n", b".\r\n", b""),
        (b"a\r\n.\r\n+OK", b"a\r\n", b"+OK"),
        (b"a\n.\nb\r\n.\r\n", b"a\n.\nb\r\n", b""),  # bare line feeds end nothing
        (b"a\r\n.b\r\n.\r\n", b"a\r\nb\r\n", b""),
        (b"\r\n\r\n.\r\n", b"\r\n\r\n", b""),
    ],
)
def test_ends(wire: bytes, content: bytes, rest: bytes) -> None:
    found, dotted = _fed([wire])
    assert (found, dotted.over, dotted.rest) == (content, True, rest)
    octets = len(wire) - len(rest)
    found, dotted = _fed([wire[i : i + 1] for i in range(octets)])
    assert (found, dotted.over) == (content, True)


def test_what_has_no_end_yet_is_not_over() -> None:
    content, dotted = _fed([b"a\r\nb\r\n."])
    assert (content, dotted.over) == (b"a\r\nb", False)
