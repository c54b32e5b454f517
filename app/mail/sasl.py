# SPDX-License-Identifier: Apache-2.0
"""SASL as mail servers speak it: which mechanism, what to say, what a challenge means. Pure."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from app.catalogue import Auth
from app.errors import AdgangError, ErrorId
from app.secret import Secret


class Mechanism(StrEnum):
    """The mechanisms a mailbox can be logged in with."""

    XOAUTH2 = "XOAUTH2"
    OAUTHBEARER = "OAUTHBEARER"
    PLAIN = "PLAIN"
    LOGIN = "LOGIN"


# Microsoft and Google speak XOAUTH2 best, Yahoo offers OAUTHBEARER alone.
_PREFERRED: dict[Auth, tuple[Mechanism, ...]] = {
    Auth.OAUTH2: (Mechanism.XOAUTH2, Mechanism.OAUTHBEARER),
    Auth.PASSWORD: (Mechanism.PLAIN, Mechanism.LOGIN),
    Auth.OFF: (),
}

# RFC 6749 5.1: an access token is visible ASCII; a space would end it in the header line.
_TOKEN = re.compile(r"[\x21-\x7e]+")

# All the words a refusal may carry (RFC 6750 3.1, RFC 7628 3.2.2); others may be an echo.
_STATUSES = frozenset({"invalid_request", "invalid_token", "insufficient_scope"})


def choose(offered: Iterable[str], auth: Auth) -> Mechanism | None:
    """The best mechanism for `auth` among the server's, None where it has none of ours."""
    names = {name.upper() for name in offered}
    return next((mechanism for mechanism in _PREFERRED[auth] if mechanism in names), None)


def xoauth2(user: str, token: Secret) -> Secret:
    """The XOAUTH2 string. Raises `bad_value` for a user or token that would break its form."""
    return Secret(f"user={user_text(user)}\x01auth=Bearer {_bearer(token)}\x01\x01")


def oauthbearer(user: str, token: Secret, host: str, port: int) -> Secret:
    """The OAUTHBEARER string with its gs2 header (RFC 7628 3.1, RFC 5801 4)."""
    authzid = user_text(user).replace("=", "=3D").replace(",", "=2C")
    fields = f"host={host}\x01port={port}\x01auth=Bearer {_bearer(token)}"
    return Secret(f"n,a={authzid},\x01{fields}\x01\x01")


def plain(user: str, password: Secret) -> Secret:
    """The PLAIN string (RFC 4616 2)."""
    return Secret(f"\0{user_text(user)}\0{password_text(password)}")


def responses(
    mechanism: Mechanism, user: str, credential: Secret, host: str, port: int
) -> tuple[Secret, ...]:
    """What to answer to the server's challenges, in order, as base64 (RFC 4954 4)."""
    match mechanism:
        case Mechanism.XOAUTH2:
            spoken: tuple[Secret, ...] = (xoauth2(user, credential),)
        case Mechanism.OAUTHBEARER:
            spoken = (oauthbearer(user, credential, host, port),)
        case Mechanism.PLAIN:
            spoken = (plain(user, credential),)
        case Mechanism.LOGIN:
            spoken = (Secret(user_text(user)), Secret(password_text(credential)))
    return tuple(_encoded(part) for part in spoken)


def farewell(mechanism: Mechanism) -> str:
    """What acknowledges a challenge that says no, as base64: after it comes the refusal."""
    return "AQ==" if mechanism is Mechanism.OAUTHBEARER else ""  # RFC 7628 3.2.3


def decode_challenge(encoded: bytes) -> dict[str, Any]:
    """The JSON object of a refusing challenge (RFC 7628 3.2.2); empty where it is none."""
    text = encoded.strip()
    try:
        raw = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
        decoded = json.loads(raw)
    except (binascii.Error, ValueError, RecursionError):
        return {}
    return decoded if isinstance(decoded, dict) else {}


def status(challenge: dict[str, Any]) -> str:
    """The challenge's `status` where it is a number or a registered word, else nothing."""
    value = str(challenge.get("status", ""))
    return value if value in _STATUSES or re.fullmatch(r"[1-5][0-9]{2}", value) else ""


def password_text(password: Secret) -> str:
    """The password as it may stand in a line. Raises `bad_value` for NUL, CR and LF."""
    text = password.reveal()
    if not text or any(c in "\0\r\n" or "\ud800" <= c <= "\udfff" for c in text):
        raise AdgangError(ErrorId.BAD_VALUE, key="password", allowed="one line of text")
    return text


def user_text(user: str) -> str:
    """The user as it may stand in a line. Raises `bad_value` for control characters."""
    if not user or not user.isprintable():
        raise AdgangError(ErrorId.BAD_VALUE, key="account", allowed="printable characters")
    return user


def _bearer(token: Secret) -> str:
    text = token.reveal()
    if not _TOKEN.fullmatch(text):
        raise AdgangError(ErrorId.BAD_VALUE, key="token", allowed="visible ASCII characters")
    return text


def _encoded(spoken: Secret) -> Secret:
    return Secret(base64.b64encode(spoken.reveal().encode()).decode("ascii"))
