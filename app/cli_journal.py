# SPDX-License-Identifier: Apache-2.0
"""`adgang journal`: who did what when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import cli_exit, cli_output
from app.cli_arguments import opened
from app.clock import utc
from app.errors import AdgangError, ErrorId
from app.journal import KEPT

if TYPE_CHECKING:
    from argparse import Namespace

    from app.journal import Entry

_LIMIT = 100


def run(options: Namespace) -> int:
    """Show the newest entries, the newest first."""
    limit = _limit(options.limit)
    with opened(options) as core:
        rows = [_row(entry) for entry in core.journal.entries(limit)]
    if options.json:
        cli_output.document({"entries": rows})
    else:
        cli_output.table(
            ("TIME", "WHO", "WHAT", "GROUP", "RESULT"), [tuple(row.values()) for row in rows]
        )
    return cli_exit.OK


def _limit(text: str | None) -> int:
    if text is None:
        return _LIMIT
    if not (text.isascii() and text.isdecimal() and len(text) <= 9 and 1 <= int(text) <= KEPT):
        raise AdgangError(ErrorId.BAD_VALUE, key="--limit", value=text, allowed=f"1 to {KEPT}")
    return int(text)


def _row(entry: Entry) -> dict[str, str | None]:
    return {
        "time": utc(entry.time),
        "who": entry.who,
        "what": entry.what,
        "group": entry.group,
        "result": entry.result,
    }
