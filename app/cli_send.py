# SPDX-License-Identifier: Apache-2.0
"""`adgang send`: a message on stdin goes out, in sendmail's manners."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from app import cli_exit, cli_mail_exit, cli_output, cli_worker
from app.actor import command_line
from app.cli_arguments import opened
from app.cli_usage import UsageError
from app.cli_words import message as words
from app.errors import AdgangError, ErrorId

if TYPE_CHECKING:
    from argparse import Namespace
    from typing import BinaryIO

    from app.send import SendOutcome

_LINGER = 30.0  # seconds that a message under way, or a refresh, may take to end after Ctrl-C
_CHUNK = 65536


def run(options: Namespace) -> int:
    """Send; 0 where every recipient was taken."""
    if not options.recipients and not options.t:
        raise UsageError("no recipient: name one, or take those of the message with -t")
    try:
        outcome = _send(options)
    except AdgangError as error:
        cli_output.error(error, as_json=options.json, message=words(error, group=options.group))
        return cli_mail_exit.sending(error)
    if options.json:
        cli_output.document(_document(outcome))
    for refused in outcome.refused:
        cli_output.error(refused, as_json=options.json, message=words(refused, group=options.group))
    return cli_exit.code(outcome.refused[0]) if outcome.refused else cli_exit.OK


def _send(options: Namespace) -> SendOutcome:
    from app.send import LARGEST, send

    with opened(options) as core:
        octets = read_message(
            None if sys.stdin is None else sys.stdin.buffer, LARGEST,
            dot_ends=not options.i and "i" not in options.o,
        )  # fmt: skip
        return cli_worker.call(
            lambda: send(
                core, options.group, octets, sender=_sender(options.f),
                recipients=options.recipients, actor=command_line(), sender_name=options.F,
                from_header=options.t,
            ),
            linger=_LINGER,
        )  # fmt: skip


def read_message(stream: BinaryIO | None, largest: int, *, dot_ends: bool) -> bytes:
    """All of the stream, or up to a line that is a lone dot. Raises `bad_value` beyond `largest`.

    No more than that is ever held in memory.
    """
    octets = bytearray()
    while stream is not None and (chunk := stream.readline(_CHUNK)):
        # a chunk may begin within a long line
        begins = not octets or octets.endswith(b"\n")
        if dot_ends and begins and chunk.rstrip(b"\r\n") == b".":
            break
        octets += chunk
        if len(octets) > largest:
            raise AdgangError(
                ErrorId.BAD_VALUE, key="message", value=f"more than {largest} octets",
                allowed=f"{largest} octets at most",
            )  # fmt: skip
    return bytes(octets)


def _sender(given: str | None) -> str | None:
    """`-f ""` and `-f "<>"` are the empty sender of a report (RFC 5321 4.5.5)."""
    return "" if given is not None and given.strip() in ("", "<>") else given


def _document(outcome: SendOutcome) -> dict[str, Any]:
    return {
        "accepted": list(outcome.accepted),
        "refused": [
            {"recipient": each.key, "reason": each.code, "code": each.value}
            for each in outcome.refused
        ],
    }
