# SPDX-License-Identifier: Apache-2.0
"""`adgang delete-token`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import catalogue, cli_exit, cli_output
from app.actor import command_line
from app.cli_arguments import opened
from app.errors import AdgangError, ErrorId

if TYPE_CHECKING:
    from argparse import Namespace

    from app.tokens import DeleteOutcome


def run(options: Namespace) -> int:
    """Delete a group's token, and cancel a grant that waits; without either: 0."""
    group = catalogue.group(options.group)
    if not options.yes:
        raise AdgangError(ErrorId.NOT_CONFIRMED, key=group.id)
    with opened(options) as core:
        outcome = core.tokens.delete(group.id, command_line())
    if not options.json:
        cli_output.say(_words(group.id, outcome))
    return cli_exit.OK


def _words(group: str, outcome: DeleteOutcome) -> str:
    if not outcome.deleted:
        return f"{group}: there was no token."
    if outcome.revoked:
        return f"{group}: the token is deleted here and revoked at the provider."
    if outcome.shared:
        return (
            f"{group}: the token is deleted here. It was not revoked at the provider, because"
            " another group's token would have ended with it."
        )
    where = f"at {outcome.page}" if outcome.page else "in the account's settings there"
    return (
        f"{group}: the token is deleted here. It was not revoked at the provider: remove this"
        f" machine's permission {where}."
    )
