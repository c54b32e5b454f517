# SPDX-License-Identifier: Apache-2.0
"""Printing: data on stdout, words on stderr, errors as one line or one object."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any, TextIO

from app.errors import AdgangError, ErrorId


def write(text: str, *, end: str = "\n") -> None:
    """Data to stdout, at once. Raises `output_lost` where it cannot be written.

    A reader that has gone away raises BrokenPipeError, which `cli.main` takes quietly.
    """
    try:
        if sys.stdout is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        sys.stdout.write(text + end)
        sys.stdout.flush()
    except OSError as error:
        _give_up(sys.stdout)
        if isinstance(error, BrokenPipeError):
            raise
        raise AdgangError(
            ErrorId.OUTPUT_LOST, key="standard output", value=error.strerror
        ) from error


def flush() -> None:
    """What others have written to stdout, such as a help text. Raises as `write`."""
    if sys.stdout is not None:
        write("", end="")


def document(data: dict[str, Any]) -> None:
    """One JSON object on a line of stdout."""
    import json

    write(json.dumps(data))


def table(head: Sequence[str], rows: Iterable[Sequence[str | None]]) -> None:
    """Columns for a person; what is unknown is a dash."""
    from app.cli_words import clean

    lines = [list(head), *([clean(cell) if cell else "-" for cell in row] for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    for line in lines:
        write(
            "  ".join(f"{cell:<{width}}" for cell, width in zip(line, widths, strict=True)).rstrip()
        )


def say(text: str, *, end: str = "\n") -> None:
    """Words to stderr; nobody there to read them is no error."""
    _to_stderr(text + end)


def error(problem: AdgangError, *, as_json: bool, message: str) -> None:
    """The error: one line on stderr, or one object there."""
    if not as_json:
        _to_stderr(f"adgang: {message}\n")
        return
    import json

    described = {
        "id": problem.code, "key": problem.key, "value": problem.value,
        "allowed": problem.allowed, "message": message,
    }  # fmt: skip
    _to_stderr(json.dumps({"error": described}) + "\n")


def _to_stderr(text: str) -> None:
    stream: TextIO | None = sys.stderr
    try:
        if stream is not None:
            stream.write(text)
            stream.flush()
    except (OSError, ValueError):
        _give_up(stream)


def _give_up(stream: TextIO | None) -> None:
    """What a stream still holds goes nowhere: the flush at exit must not fail once more."""
    if stream is None:
        return
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
