# SPDX-License-Identifier: Apache-2.0
"""The QR code in the terminal is one that a phone reads."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
import zxingcpp

from app import cli_qr

ADDRESS = "https://id.example.com/device?user_code=WDJB-MJHT"
_SCALE = 3  # pixels a module
_START, _END = "\x1b[40;37;1m", "\x1b[0m"
_LIGHT = {"█": (True, True), "▀": (True, False), "▄": (False, True), " ": (False, False)}


Drawn = Callable[..., str | None]


class Terminal(io.TextIOWrapper):
    def __init__(self, encoding: str = "utf-8", *, tty: bool = True) -> None:
        super().__init__(io.BytesIO(), encoding=encoding)
        self._tty = tty

    def isatty(self) -> bool:
        return self._tty


def uncoloured(picture: str | None) -> str:
    """The blocks of a picture that is white on black in every line."""
    assert picture is not None
    lines = picture.splitlines()
    assert all(line.startswith(_START) and line.endswith(_END) for line in lines)
    return "\n".join(line.removeprefix(_START).removesuffix(_END) for line in lines)


def seen(picture: str) -> list[str]:
    """What a camera reads off the blocks."""
    rows = []
    for line in picture.splitlines():
        for half in (0, 1):
            row = bytes(255 * _LIGHT[block][half] for block in line for _ in range(_SCALE))
            rows += [row] * _SCALE
    image = memoryview(b"".join(rows)).cast("B", (len(rows), len(rows[0])))
    return [found.text for found in zxingcpp.read_barcodes(image)]


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    """The picture on a terminal of some kind; stderr is pytest's own until the test runs."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")

    def draw(address: str, terminal: Terminal | None = None) -> str | None:
        with monkeypatch.context() as patch:
            patch.setattr("sys.stderr", terminal or Terminal())
            return cli_qr.drawn(address)

    return draw


def test_a_phone_reads_the_address(drawn: Drawn) -> None:
    assert seen(uncoloured(drawn(ADDRESS))) == [ADDRESS]


def test_the_longest_address_fits_a_terminal_of_80_columns(drawn: Drawn) -> None:
    address = ADDRESS + "x" * (300 - len(ADDRESS))
    assert seen(uncoloured(drawn(address))) == [address]


def test_the_quiet_zone_is_four_modules_of_light(drawn: Drawn) -> None:
    lines = uncoloured(drawn(ADDRESS)).splitlines()
    assert set("".join(lines[:2])) == {"█"}
    assert {line[:4] + line[-4:] for line in lines} == {"█" * 8}


def test_without_a_terminal_there_are_no_colours(drawn: Drawn) -> None:
    picture = drawn(ADDRESS, Terminal(tty=False))
    assert picture is not None
    assert "\x1b" not in picture
    assert seen(picture) == [ADDRESS]


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_an_encoding_without_blocks_gets_none(drawn: Drawn, encoding: str) -> None:
    assert drawn(ADDRESS, Terminal(encoding)) is None


def test_a_terminal_too_narrow_for_it_gets_none(
    drawn: Drawn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    assert drawn(ADDRESS) is None


def test_an_odd_row_is_completed_with_light() -> None:
    assert cli_qr.half_blocks([[True, False], [False, True], [True, True]]) == ["▄▀", "▄▄"]
