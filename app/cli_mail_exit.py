# SPDX-License-Identifier: Apache-2.0
"""What a mail job ends with: its queue keeps a message for 75 and gives it up for the rest."""

from __future__ import annotations

from app import cli_exit
from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure

# What the caller got wrong, or only a person at this machine's settings can mend.
_AS_EVERYWHERE = frozenset({
    ErrorId.USAGE, ErrorId.UNKNOWN_GROUP, ErrorId.BAD_VALUE, ErrorId.NOT_CONFIGURED,
    ErrorId.WRONG_USER, ErrorId.NOT_PERMITTED, ErrorId.STATE_DAMAGED, ErrorId.STATE_NEWER,
    ErrorId.OTHER_INSTALLATION, ErrorId.INTERRUPTED, ErrorId.INTERNAL, ErrorId.OUTPUT_LOST,
    ErrorId.MESSAGE_REFUSED, ErrorId.RECIPIENT_UNKNOWN, ErrorId.DOMAIN_UNKNOWN,
    ErrorId.DELIVERY_REFUSED,
})  # fmt: skip

# 65 would say that the message is at fault.
_SETTINGS = frozenset({
    ErrorId.UNKNOWN_PROVIDER, ErrorId.BAD_PROVIDER, ErrorId.BAD_DISCOVERY,
    ErrorId.BAD_CONFIGURATION,
})  # fmt: skip

_REASONS = {
    Failure.SENDER_REFUSED: cli_exit.UNREACHABLE,  # the server will not have this message
    Failure.NOT_CONFIGURED: cli_exit.NOT_SET_UP,
    Failure.WRONG_HOST: cli_exit.NOT_SET_UP,
}


def sending(error: AdgangError) -> int:
    """The exit code of `adgang send`: all that can mend is 75."""
    if error.reason is not None:
        return _REASONS.get(error.reason, cli_exit.TRY_LATER)
    if error.id in _SETTINGS:
        return cli_exit.NOT_SET_UP
    return cli_exit.code(error) if error.id in _AS_EVERYWHERE else cli_exit.TRY_LATER


def receiving(error: AdgangError) -> int:
    """The exit code of `adgang receive`: a disk that is full has room again later."""
    full = error.id in (ErrorId.STATE_FULL, ErrorId.STATE_UNWRITABLE)
    return cli_exit.TRY_LATER if full else cli_exit.code(error)
