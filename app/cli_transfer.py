# SPDX-License-Identifier: Apache-2.0
"""`adgang settings export` and `adgang settings import`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import cli_exit, cli_output
from app.access import command_line
from app.cli_arguments import opened
from app.errors import AdgangError, ErrorId

if TYPE_CHECKING:
    from argparse import Namespace

    from app.transfer import Plan


def export(options: Namespace) -> int:
    """Write all settings, preferences and providers, without secrets."""
    from app import settings_file, transfer

    with opened(options) as core:
        text = settings_file.dumps(transfer.export(core))
    if options.file == "-":
        cli_output.write(text, end="")
    else:
        from app.vault import atomic

        atomic.write(Path(options.file).absolute(), text.encode())
    return cli_exit.OK


def import_(options: Namespace) -> int:
    """Take a file in, all or nothing, and show what changes; with `--dry-run` only that."""
    from app import settings_file, transfer

    document = settings_file.loads(_read(options.file, settings_file.LARGEST))
    with opened(options) as core:
        if options.dry_run:
            found = transfer.plan(core, document)
        else:
            discard = options.discard_token
            found = transfer.apply(core, document, command_line(), discard_token=discard)
    _show(found, as_json=options.json, applied=not options.dry_run)
    return cli_exit.OK


def _read(name: str, largest: int) -> bytes:
    """The file, or standard input; a little more than is allowed at most."""
    try:
        if name == "-":
            return b"" if sys.stdin is None else sys.stdin.buffer.read(largest + 1)
        with Path(name).open("rb") as file:
            return file.read(largest + 1)
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        raise AdgangError(
            ErrorId.FILE_MISSING if missing else ErrorId.BAD_VALUE, key="FILE",
            value=name if missing else error.strerror, allowed=None if missing else "readable",
        ) from error  # fmt: skip


def _show(found: Plan, *, as_json: bool, applied: bool) -> None:
    if as_json:
        cli_output.document({
            "changes": [change._asdict() for change in found.changes],
            "tokens": list(found.tokens),
            "applied": applied,
        })  # fmt: skip
        return
    from app.cli_words import clean

    for key, old, new in found.changes:
        if old is not None:
            cli_output.write(clean(f"-{key}={_text(old)}"))
        cli_output.write(clean(f"+{key}={_text(new)}"))
    for group in found.tokens:
        done = "is deleted" if applied else "would be deleted (--discard-token)"
        cli_output.say(f"{group}: the token {done}, because it depends on a change.")


def _text(value: Any) -> str:
    """A value as JSON has it, so that an empty one is seen."""
    return json.dumps(value, ensure_ascii=False)
