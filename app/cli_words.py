# SPDX-License-Identifier: Apache-2.0
"""The command line's words for every error: what happened, what is allowed, what to do next."""

from __future__ import annotations

from typing import NamedTuple

from app.cli_failures import FAILURES
from app.cli_usage import UsageError
from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure


class Words(NamedTuple):
    """`what` may name {value}; `allowed` leads in what would be accepted."""

    what: str
    next: str = ""
    allowed: str = "allowed:"


ERRORS: dict[ErrorId, Words] = {
    ErrorId.BAD_VALUE: Words("{value} is not allowed"),
    ErrorId.UNKNOWN_KEY: Words("there is no such setting"),
    ErrorId.UNKNOWN_GROUP: Words("there is no group {value}"),
    ErrorId.UNKNOWN_PROVIDER: Words("there is no provider {value}", "See: adgang providers"),
    ErrorId.PROVIDER_EXISTS: Words(
        "there is a provider {value} already",
        "Take another id, or change that one: adgang providers set",
    ),
    ErrorId.BAD_PROVIDER: Words("{value} makes no provider definition", allowed="expected:"),
    ErrorId.BAD_DISCOVERY: Words(
        "the issuer's discovery document cannot be used: {value}",
        "Check the issuer's address; a provider needs a device authorization endpoint.",
        allowed="expected:",
    ),
    ErrorId.BAD_CONFIGURATION: Words("{value} is not allowed here"),
    ErrorId.FILE_MISSING: Words("there is no such file, or it cannot be read"),
    ErrorId.BOUND: Words(
        "the token of {value} depends on it",
        "Delete the token first (adgang delete-token), or repeat with --discard-token",
    ),
    ErrorId.STATE_UNWRITABLE: Words(
        "cannot be written: {value}",
        "Make it writable for this user, or name another directory with --state DIR",
        allowed="",
    ),
    ErrorId.STATE_FULL: Words(
        "the disk is full: {value}", "Free some space, then try again; nothing was lost", ""
    ),
    ErrorId.STATE_DAMAGED: Words(
        "is damaged",
        "Nothing in it was changed. Put a backup in its place, or move it away to start anew",
        allowed="expected:",
    ),
    ErrorId.STATE_NEWER: Words(
        "was written by a newer Adgang (version {value})",
        "Run that newer version, or name another directory with --state DIR",
        allowed="this one reads",
    ),
    ErrorId.OTHER_INSTALLATION: Words(
        "this keyring entry belongs to another installation and was not touched",
        "Use that installation's state directory, choose another keyring (ADGANG_KEYRING=machine),"
        " or remove the entry of service adgang with the keyring's own tool",
    ),
    ErrorId.KEYRING_LOCKED: Words(
        "the keyring is locked; the token in it is not lost", "Unlock the keyring, then try again"
    ),
    ErrorId.KEYRING_MISSING: Words(
        "the keyring is not there",
        "Start it (a session bus with a Secret Service), or set ADGANG_KEYRING=machine",
    ),
    ErrorId.LOCK_BUSY: Words("another process is at work on it", "Try again in a moment"),
    ErrorId.NOT_CONFIGURED: Words("is not set"),
    ErrorId.NO_TOKEN: Words("there is no token", "Get one: adgang get-token GROUP"),
    ErrorId.NOT_PERMITTED: Words("{value} may not do this", "Ask the administrator"),
    ErrorId.WRONG_USER: Words("the directory belongs to another user", allowed="run as"),
    ErrorId.ALREADY_RUNNING: Words(
        "a panel runs on this state already", "Close it first, or name another with --state DIR"
    ),
    ErrorId.FAILED: Words("it failed", "Run: adgang test GROUP"),
    ErrorId.USAGE: Words("this call is not understood", "See: adgang --help"),
    ErrorId.SECRET_ARGUMENT: Words(
        "a secret is never an argument: every user of this machine could read it",
        "Give it on standard input",
        allowed="write",
    ),
    ErrorId.NOT_CONFIRMED: Words("this deletes the token", "Repeat with --yes"),
    ErrorId.NO_DISPLAY: Words(
        "there is no display",
        "Set DISPLAY or WAYLAND_DISPLAY, or QT_QPA_PLATFORM=linuxfb on a bare machine, or start"
        " Xvfb; QT_QPA_PLATFORM=vnc works too, but listens on all addresses without a password",
    ),
    ErrorId.OUTPUT_LOST: Words("cannot be written: {value}", "Nothing else was changed"),
    ErrorId.INTERRUPTED: Words("interrupted"),
    ErrorId.INTERNAL: Words(
        "a fault in Adgang itself ({value})", "Please report it with the command you gave"
    ),
}

# What to do about a setting that is missing.
MISSING: dict[str, str] = {
    "auth": "The authentication method is not OAuth 2.0: adgang settings set GROUP auth=oauth2",
    "provider": "Set it: adgang settings set GROUP provider=ID (see: adgang providers)",
    "account": "Set it: adgang settings set GROUP account=NAME",
    "client_id": "Set it: adgang providers set PROVIDER client_id=ID",
    "tenant": "Set it: adgang providers set PROVIDER tenant=NAME",
    "device_grant": "This provider has no device grant; choose another (see: adgang providers)",
    "server": "Set it: adgang settings set GROUP server=HOST",
    "username": "Set it: adgang settings set GROUP username=NAME",
    "password": "Set it: adgang settings set GROUP password=-",
}


def message(error: AdgangError, *, group: str | None = None, provider: str | None = None) -> str:
    """One line for a person; `group` and `provider` make the advice exact where known."""
    text = _error(error) if error.reason is None else _failure(error, error.reason)
    text = text.replace("GROUP", group) if group else text
    return clean(text.replace("PROVIDER", provider) if provider else text)


def clean(text: str) -> str:
    """One line without control characters: what others wrote must not steer a terminal."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "?" for c in text)


def _failure(error: AdgangError, reason: Failure) -> str:
    what, advice = FAILURES[reason]
    detail = f" ({error.value})" if error.value else ""
    lead = f"{error.key}: " if error.key else ""
    return f"{lead}{what}{detail}. {advice}."


def _error(error: AdgangError) -> str:
    words = ERRORS[error.id]
    text = words.what.format(value=_value(error.value))
    if isinstance(error, UsageError):
        text = error.text
    elif error.key and error.id is not ErrorId.UNKNOWN_GROUP:
        text = f"{error.key}: {text}"
    if error.allowed and words.allowed:
        text += f"; {words.allowed} {error.allowed}"
    advice = words.next
    if error.id is ErrorId.NOT_CONFIGURED:
        advice = MISSING.get(error.key or "", "")
    return f"{text}. {advice}".rstrip(". ")


def _value(value: str | None) -> str:
    if value is None:
        return "this value"
    return value or "an empty value"
