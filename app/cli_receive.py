# SPDX-License-Identifier: Apache-2.0
"""`adgang receive`: a group's mail into a Maildir; each file's path on stdout once it is safe."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from app import cli_exit, cli_mail_exit, cli_output, cli_worker
from app.actor import command_line
from app.cli_arguments import opened
from app.cli_words import message as words
from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure

if TYPE_CHECKING:
    from argparse import Namespace

    from app.receive import ReceiveOutcome

_LINGER = 30.0  # seconds that the present message, or a refresh, may take to end after Ctrl-C


def run(options: Namespace) -> int:
    """Collect; 0 where nothing that could be collected is left."""
    limit = _limit(options.limit)
    try:
        outcome = _receive(options, limit)
    except AdgangError as error:
        if options.json:
            cli_output.document({"event": "failed", "reason": error.code})
        cli_output.error(error, as_json=options.json, message=words(error, group=options.group))
        return cli_mail_exit.receiving(error)
    if options.json:
        cli_output.document({"event": "end", **outcome._asdict()})
    return _judged(options, outcome)


def _receive(options: Namespace, limit: int | None) -> ReceiveOutcome:
    from app.receive import receive

    stop = threading.Event()

    def stored(path: Path) -> None:
        if options.json:
            cli_output.document({"event": "message", "file": str(path)})
        else:
            cli_output.write(str(path))

    with opened(options) as core:
        return cli_worker.call(
            lambda: receive(
                core, options.group, Path(options.maildir), command_line(), limit=limit,
                stored=stored, stop=stop,
            ),
            linger=_LINGER, interrupted=stop.set,
        )  # fmt: skip


def _limit(given: str | None) -> int | None:
    if given is None:
        return None
    if not (given.isascii() and given.isdigit() and 0 < int(given[:10]) <= 1_000_000):
        raise AdgangError(
            ErrorId.BAD_VALUE, key="--limit", value=given, allowed="1 to 1000000 messages"
        )
    return int(given)


def _judged(options: Namespace, outcome: ReceiveOutcome) -> int:
    """What is left at the server, in words; the exit code that goes with it."""
    problem = None
    if outcome.too_large:
        from app.receive import LARGEST

        problem = AdgangError(
            ErrorId.BAD_VALUE, key="messages left at the server", value=str(outcome.too_large),
            allowed=f"messages of at most {LARGEST} octets",
        )  # fmt: skip
    if outcome.refused or not outcome.confirmed:
        left = (
            f"{outcome.refused} messages not handed out" if outcome.refused else "not deleted yet"
        )
        problem = AdgangError(
            ErrorId.FAILED, key=options.group, value=left, reason=Failure.TRY_LATER
        )
    if problem is None:
        return cli_exit.OK
    cli_output.error(problem, as_json=options.json, message=words(problem, group=options.group))
    return cli_exit.code(problem)
