# SPDX-License-Identifier: Apache-2.0
"""`adgang reset`: the panel as on its first day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import cli_exit, cli_output, cli_worker
from app.actor import command_line
from app.cli_arguments import configuration, opened
from app.errors import AdgangError, ErrorId

if TYPE_CHECKING:
    from argparse import Namespace

    from app.reset import ResetOutcome

_LINGER = 60.0  # seconds that the rest may take after Ctrl-C; else the next start ends it


def run(options: Namespace) -> int:
    """Wipe everything of this state; what is left to do at a provider is said on stderr."""
    if not options.yes:
        folder = configuration(options).state
        raise AdgangError(ErrorId.NOT_CONFIRMED, key=str(folder), value="everything")
    with opened(options) as core:
        outcome = cli_worker.call(lambda: core.reset(command_line()), linger=_LINGER)
    if not options.json:
        for line in _words(outcome):
            cli_output.say(line)
    return cli_exit.OK


def _words(outcome: ResetOutcome) -> list[str]:
    from app.cli_words import clean

    lines = ["Everything is deleted: settings, tokens, passwords, providers, journal."]
    lines += [f"{group}: the token is revoked at the provider." for group in outcome.revoked]
    lines += [
        f"{status.group}: the token could not be revoked. Remove this machine's permission in the"
        f" settings of {clean(status.account or 'the account')} at {clean(status.provider or '-')}."
        for status in outcome.left
    ]
    return lines
