# SPDX-License-Identifier: Apache-2.0
"""What the commands share: the core on the asked state, KEY=VALUE words, secrets from stdin."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from app.cli_usage import UsageError
from app.errors import AdgangError, ErrorId
from app.secret import Secret

if TYPE_CHECKING:
    from argparse import Namespace

    from app.core import Core
    from app.panel_config import PanelConfig

_LONGEST_SECRET = 65536  # characters read from stdin at most


def configuration(options: Namespace) -> PanelConfig:
    """This machine's configuration, with `--state`."""
    from app import panel_config

    return panel_config.read(Path(options.state) if options.state else None)


@contextmanager
def opened(options: Namespace) -> Iterator[Core]:
    """The core on the asked state, closed afterwards."""
    from app.core import Core

    core = Core.open(configuration(options))
    try:
        yield core
    finally:
        core.close()


def assignments(words: Sequence[str]) -> dict[str, str]:
    """KEY=VALUE words as a dictionary. Raises `usage`, and repeats no word: it may be a secret."""
    values: dict[str, str] = {}
    for word in words:
        key, equals, value = word.partition("=")
        if not equals or not key:
            raise UsageError("expected KEY=VALUE")
        if key in values:
            raise UsageError(f"{key} is given twice", key=key)
        values[key] = value
    return values


def require_not_argument(key: str, value: str) -> None:
    """A secret is `-` (stdin), or empty to remove it. Raises `secret_argument`."""
    if value not in ("-", ""):
        raise AdgangError(ErrorId.SECRET_ARGUMENT, key=key, allowed=f"{key}=-")


def read_secret(key: str) -> Secret:
    """The secret from stdin, or asked for where a person sits there. Raises `bad_value`."""
    if sys.stdin is not None and sys.stdin.isatty():
        text = ask_secret(f"{key}: ").reveal()
    else:
        text = read_stdin(key, lambda stdin: stdin.read(_LONGEST_SECRET))
    if not text:
        raise AdgangError(ErrorId.BAD_VALUE, key=key, allowed="a secret on standard input")
    return Secret(text)


def read_stdin(key: str, read: Callable[[TextIO], str]) -> str:
    """What `read` takes from stdin, without the end of the line. Raises `bad_value`."""
    try:
        text = "" if sys.stdin is None else read(sys.stdin)
    except UnicodeDecodeError:  # its object holds the secret: it must not become a context
        text = None
    if text is None:
        raise AdgangError(ErrorId.BAD_VALUE, key=key, allowed="UTF-8")
    return text.removesuffix("\n").removesuffix("\r")


def ask_secret(prompt: str) -> Secret:
    """Ask at the terminal, without showing what is typed; Ctrl-D counts as nothing."""
    from getpass import getpass

    try:
        return Secret(getpass(prompt))
    except EOFError:
        return Secret("")
