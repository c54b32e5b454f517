# SPDX-License-Identifier: Apache-2.0
"""`adgang passwd`: the administrator password of the panel."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from app import cli_exit, cli_output, cli_worker
from app.actor import command_line
from app.cli_arguments import ask_secret, opened, read_stdin
from app.errors import AdgangError, ErrorId
from app.password_hash import LONGEST
from app.secret import Secret

if TYPE_CHECKING:
    from argparse import Namespace

_KEY = "password"
_LINGER = 10.0  # seconds that making a hash may take on a slow board


def run(options: Namespace) -> int:
    """Set it. The old one is not asked for: whoever owns the state directory may do everything."""
    with opened(options) as core:  # a state that cannot be written says so before anybody types
        new = _typed_twice() if sys.stdin is not None and sys.stdin.isatty() else _one_line()
        cli_worker.call(lambda: core.access.reset_password(new, command_line()), linger=_LINGER)
    if not options.json:
        cli_output.say("The administrator password is set; who was logged in is logged out.")
    return cli_exit.OK


def _typed_twice() -> Secret:
    new = ask_secret("New administrator password: ")
    if new != ask_secret("Once more: "):
        raise AdgangError(ErrorId.BAD_VALUE, key=_KEY, allowed="the same password twice")
    return new


def _one_line() -> Secret:
    """Not all there is: the rest of a script's input is not ours."""
    # A character may be typed as several; whatever is longer than that is refused as too long.
    return Secret(read_stdin(_KEY, lambda stdin: stdin.readline(4 * LONGEST)))
