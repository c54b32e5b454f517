# SPDX-License-Identifier: Apache-2.0
"""The command line's words for every error: what happened, what is allowed, what to do next."""

from __future__ import annotations

from typing import NamedTuple

from app.cli_failures import FAILURES
from app.cli_usage import UsageError
from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure


class Words(NamedTuple):
    """`what` names {value}, `bare` is said where there is none; `allowed` leads in the rest."""

    what: str
    next: str = ""
    allowed: str = "allowed:"
    bare: str = ""


ERRORS: dict[ErrorId, Words] = {
    ErrorId.BAD_VALUE: Words("{value} is not allowed", bare="this value is not allowed"),
    ErrorId.UNKNOWN_KEY: Words("there is no such setting"),
    ErrorId.UNKNOWN_GROUP: Words("there is no group {value}", bare="there is no such group"),
    ErrorId.UNKNOWN_PROVIDER: Words(
        "there is no provider {value}", "See: adgang providers", bare="there is no such provider"
    ),
    ErrorId.PROVIDER_EXISTS: Words(
        "there is a provider {value} already",
        "Take another id, or change that one: adgang providers set",
        bare="there is one already",
    ),
    ErrorId.BAD_PROVIDER: Words(
        "{value} is not allowed", "Mend the provider's file", bare="it is missing or not known here"
    ),
    ErrorId.BAD_DISCOVERY: Words(
        "the issuer's discovery document cannot be used ({value})",
        "Check the issuer's address; only a provider with a device authorization endpoint can do",
        allowed="needed:",
        bare="the issuer's discovery document cannot be used",
    ),
    ErrorId.BAD_CONFIGURATION: Words(
        "{value} is not allowed", "Mend this machine's configuration", bare="it cannot be used"
    ),
    ErrorId.FILE_MISSING: Words("there is no file {value}", bare="there is no such file"),
    ErrorId.MEDIUM_MISSING: Words("this medium is not plugged in", "Plug it in, then try again"),
    ErrorId.MEDIUM_UNWRITABLE: Words(
        "this medium takes no file ({value})",
        "Take another one, or one with room that is not write-protected",
        bare="this medium takes no file",
    ),
    ErrorId.BOUND: Words(
        "the token of {value} depends on it",
        "Delete the token first (adgang delete-token), or repeat with --discard-token",
        bare="a token depends on it",
    ),
    ErrorId.STATE_UNWRITABLE: Words(
        "cannot be written ({value})",
        "Make it writable for this user, or name another directory with --state DIR",
        allowed="",
        bare="cannot be written",
    ),
    ErrorId.STATE_FULL: Words(
        "the disk is full ({value})",
        "Free some space, then try again; what was there is still there",
        allowed="",
        bare="the disk is full",
    ),
    ErrorId.STATE_DAMAGED: Words(
        "it is damaged",
        "It was left as it is: put a backup in its place, or move it away to start anew",
        allowed="expected:",
    ),
    ErrorId.STATE_NEWER: Words(
        "a newer Adgang wrote it (version {value})",
        "Run that newer version, or name another directory with --state DIR",
        allowed="this one reads",
        bare="a newer Adgang wrote it",
    ),
    ErrorId.OTHER_INSTALLATION: Words(
        "this keyring entry belongs to another installation and was not touched",
        "Use that installation's state directory, choose another keyring (ADGANG_KEYRING=machine),"
        " or remove the entry of service adgang with the keyring's own tool",
    ),
    ErrorId.KEYRING_LOCKED: Words(
        "the machine keyring cannot be opened ({value}); the token in it is not lost",
        "Put the file or its key back from a backup (adgang doctor tells where they belong)",
        bare="the keyring is locked; the token in it is not lost. Unlock it, then try again",
    ),
    ErrorId.KEYRING_MISSING: Words(
        "the keyring is not there ({value})",
        "Start it (a session bus with a Secret Service), or set ADGANG_KEYRING=machine",
        bare="the keyring is not there",
    ),
    ErrorId.LOCK_BUSY: Words("another process is at work on it", "Try again in a moment"),
    ErrorId.NOT_CONFIGURED: Words("it is not set"),
    ErrorId.NO_TOKEN: Words("there is no token", "Get one: adgang get-token GROUP"),
    ErrorId.NOT_PERMITTED: Words(
        "{value} may not do this", "Ask the administrator", bare="this is not permitted"
    ),
    ErrorId.PASSWORD_WRONG: Words(
        "the administrator password is wrong; tries left: {value}",
        "Try again, or set another: adgang passwd",
        bare="the administrator password is wrong",
    ),
    ErrorId.LOCKED_OUT: Words(
        "too many wrong passwords; the log-in is locked for {value} seconds",
        "Wait, or set another: adgang passwd",
        bare="too many wrong passwords; the log-in is locked",
    ),
    ErrorId.WRONG_USER: Words("it belongs to another user", allowed="run as"),
    ErrorId.ALREADY_RUNNING: Words(
        "a {value} runs on this state already",
        "Close it first, or name another with --state DIR",
        bare="a panel runs on this state already",
    ),
    ErrorId.MESSAGE_REFUSED: Words(
        "the server refuses the message ({value})",
        "Change it, or make it smaller; it was sent to nobody",
        bare="the server refuses the message",
    ),
    ErrorId.RECIPIENT_UNKNOWN: Words(
        "the server knows no such recipient ({value})",
        "Correct the address",
        bare="the server knows no such recipient",
    ),
    ErrorId.DOMAIN_UNKNOWN: Words(
        "the server knows no such domain ({value})",
        "Correct the address",
        bare="the server knows no such domain",
    ),
    ErrorId.DELIVERY_REFUSED: Words(
        "a rule of the server forbids this delivery ({value})",
        "Ask the administrator of the e-mail service",
        bare="a rule of the server forbids this delivery",
    ),
    ErrorId.FAILED: Words("it failed", "See what: adgang doctor"),
    ErrorId.USAGE: Words("this call is not understood", "See: adgang --help"),
    ErrorId.SECRET_ARGUMENT: Words(
        "a secret is never an argument, because every user of this machine could read it",
        "It is then read from standard input, or asked for",
        allowed="write",
    ),
    ErrorId.NOT_CONFIRMED: Words(
        "this deletes {value}", "Repeat with --yes", bare="this deletes the token"
    ),
    ErrorId.NO_DISPLAY: Words(
        "there is no display for the panel",
        "Set DISPLAY or WAYLAND_DISPLAY, or QT_QPA_PLATFORM=linuxfb on a bare machine, or start"
        " Xvfb; QT_QPA_PLATFORM=vnc works too, but lets everybody on the network in without a"
        " password",
    ),
    ErrorId.OUTPUT_LOST: Words("cannot be written ({value})", bare="cannot be written"),
    ErrorId.INTERRUPTED: Words("interrupted"),
    ErrorId.INTERNAL: Words(
        "a fault in Adgang itself ({value})",
        "Please report it with the command you gave",
        bare="a fault in Adgang itself",
    ),
}

# What to do about a setting that is missing.
MISSING: dict[str, str] = {
    "auth": "The authentication method is not OAuth 2.0: adgang settings set GROUP auth=oauth2",
    "provider": "Set it: adgang settings set GROUP provider=ID (see: adgang providers)",
    "account": "Set it: adgang settings set GROUP account=NAME",
    "client_id": "Set it: adgang providers set PROVIDER client_id=ID",
    "tenant": "Set it: adgang providers set PROVIDER tenant=NAME",
    "device_grant": "This provider has no device grant; what does work with it:"
    " adgang providers show PROVIDER",
    "protocol": "This provider's servers take OAuth 2.0 for sending only: choose another, or"
    " adgang settings set GROUP auth=password",
    "client_secret": "Set it: adgang providers set PROVIDER client_secret=-",
    "server": "Set it: adgang settings set GROUP server=HOST",
    "sender_address": "Set it: adgang settings set GROUP sender_address=NAME@DOMAIN",
    "username": "Set it: adgang settings set GROUP username=NAME",
    "password": "Set it: adgang settings set GROUP password=-",
    "administrator": "Set the administrator password: adgang passwd",
}


def message(error: AdgangError, *, group: str | None = None, provider: str | None = None) -> str:
    """One line for a person; `group` and `provider` make the advice exact where known."""
    text = _error(error) if error.reason is None else _failure(error, error.reason, group)
    text = text.replace("GROUP", group) if group else text
    return clean(text.replace("PROVIDER", provider) if provider else text)


def clean(text: str) -> str:
    """One line without control characters: what others wrote must not steer a terminal."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "?" for c in text)


def _failure(error: AdgangError, reason: Failure, group: str | None) -> str:
    what, advice = FAILURES[reason]
    if group is None and "GROUP" in advice:  # it happened on behalf of no group
        advice = "Check the address and the network, then try again"
    said = " · ".join(part for part in (error.value, error.trace) if part)
    detail = f" ({said})" if said else ""
    lead = f"{error.key}: " if error.key else ""
    return f"{lead}{what}{detail}. {advice}"


def _error(error: AdgangError) -> str:
    words = ERRORS[error.id]
    value = "an empty value" if error.value == "" else error.value
    template = words.bare if value is None and words.bare else words.what
    text = template.format(value=value)
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
