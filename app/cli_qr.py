# SPDX-License-Identifier: Apache-2.0
"""A QR code of half blocks: two modules a character, light ones drawn, dark ones left out."""

from __future__ import annotations

import os
import shutil
import sys

_BLOCKS = {(False, False): "█", (False, True): "▀", (True, False): "▄", (True, True): " "}
_QUIET_ZONE = 4  # modules (ISO/IEC 18004)
# White on black whatever the terminal's colours are; bold makes the console's grey white.
_COLOURS, _PLAIN = "\x1b[40;37;1m", "\x1b[0m"


def drawn(text: str) -> str | None:
    """The code as lines of text; None where the terminal cannot show it."""
    if not _writable():
        return None
    import qrcode

    code = qrcode.QRCode(border=_QUIET_ZONE, error_correction=qrcode.constants.ERROR_CORRECT_L)
    code.add_data(text)
    code.make(fit=True)
    matrix = code.get_matrix()
    if shutil.get_terminal_size((len(matrix[0]), 0)).columns < len(matrix[0]):
        return None
    start, end = (_COLOURS, _PLAIN) if _coloured() else ("", "")
    return "\n".join(start + line + end for line in half_blocks(matrix))


def half_blocks(matrix: list[list[bool]]) -> list[str]:
    """Two rows of modules (True: dark) a line; a last odd row is completed with light ones."""
    rows = [list(map(bool, row)) for row in matrix]
    if len(rows) % 2:
        rows.append([False] * len(rows[0]))
    return [
        "".join(_BLOCKS[pair] for pair in zip(upper, lower, strict=True))
        for upper, lower in zip(rows[::2], rows[1::2], strict=True)
    ]


def _writable() -> bool:
    """Whether stderr's encoding has the blocks."""
    encoding = getattr(sys.stderr, "encoding", None)
    try:
        "".join(_BLOCKS.values()).encode(encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _coloured() -> bool:
    return sys.stderr.isatty() and os.environ.get("TERM", "dumb") != "dumb"
