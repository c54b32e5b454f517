# SPDX-License-Identifier: Apache-2.0
"""`adgang token`: called for every mail, so it imports as little as it can."""

from __future__ import annotations

from pathlib import Path

from app import cli_output, cli_worker, panel_config
from app.actor import command_line
from app.core import Core

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

_LINGER = 30.0  # seconds a refresh may take to end after Ctrl-C


def run(options: Namespace) -> int:
    """The same for a call with other options."""
    return print_token(options.state, options.group)


def print_token(state: str | None, group: str) -> int:
    """Print a valid access token and nothing else."""
    core = Core.open(panel_config.read(Path(state) if state else None))
    try:
        # A refresh that is cut off would lose the only new token.
        token = cli_worker.call(
            lambda: core.tokens.access_token(group, command_line()), linger=_LINGER
        )
    finally:
        core.close()
    cli_output.write(token.reveal())
    return 0
