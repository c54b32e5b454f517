# SPDX-License-Identifier: Apache-2.0
"""What a field takes: pure checks from text to value, ranges as in the catalogue."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.catalogue import Field, Kind
from app.errors import AdgangError, ErrorId

if TYPE_CHECKING:
    from ipaddress import IPv4Address, IPv6Address

Value = str | int | None

_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@<>\"(),:;\\\[\]]{1,64}@(?P<domain>[^\s@<>]{1,253})")
_HOST_ALLOWED = "a host name, IPv4 or IPv6 address, up to 255 characters"
_EMAIL_ALLOWED = "one e-mail address, up to 255 characters"


def check(field: Field, value: Value) -> Value:
    """The value as it is kept. Raises `bad_value` with key, value and what is allowed.

    Providers are checked by the registry, secrets by nobody but their length.
    """
    if field.kind is Kind.NUMBER:
        return _number(field, value)
    text = str(value if value is not None else "").strip()
    if field.kind is Kind.CHOICE:
        if text not in field.choices:
            raise _bad(field, text, " | ".join(field.choices))
        return text
    if not _clean(text):
        raise _bad(field, text, "printable characters")
    if field.kind in _LISTS:
        return _list(field, text)
    if len(text) > field.maximum:
        raise _bad(field, text, f"up to {field.maximum} characters")
    return _CHECKS[field.kind](field, text)


def parts(text: str) -> list[str]:
    """The parts of a list as people type it: between commas, semicolons or spaces."""
    return [part for part in re.split(r"[,;\s]+", text) if part]


def is_loopback(host: str) -> bool:
    """Whether the host is this machine by its very name."""
    if host.rstrip(".").lower() == "localhost":
        return True
    address = _address(host.strip("[]"))
    return address is not None and address.is_loopback


def is_host(text: str) -> bool:
    """Whether it is a host name (RFC 1123 2.1, IDN too) or an IP address."""
    if not 1 <= len(text) <= 255:
        return False
    if _address(text[1:-1] if text.startswith("[") and text.endswith("]") else text):
        return True
    try:
        name = text.rstrip(".").encode("idna").decode("ascii")
    except UnicodeError:
        return False
    labels = name.split(".")
    # An all-numeric last label is a mistyped IPv4 address, never a name (RFC 3696 2).
    return not labels[-1].isdigit() and all(_LABEL.fullmatch(label) for label in labels)


def is_email(text: str) -> bool:
    """Whether it is one address (RFC 5321 4.1.2, without quoted strings and literals)."""
    found = _EMAIL.fullmatch(text)
    return found is not None and len(text) <= 255 and is_host(found["domain"])


def is_host_pattern(text: str) -> bool:
    """Whether it is an exception as curl's NO_PROXY has it: `*`, HOST, `.HOST`, `*.HOST`.

    A host may have a port, `HOST:PORT`.
    """
    if text == "*":
        return True
    name, colon, port = text.rpartition(":")
    if colon and (":" not in name or name.endswith("]")):
        if not (port.isascii() and port.isdigit() and 1 <= int(port[:6]) <= 65535):
            return False
        text = name
    return is_host(text.removeprefix("*").removeprefix("."))


def _address(text: str) -> IPv4Address | IPv6Address | None:
    import ipaddress  # costs milliseconds that a mail job need not spend

    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None


def _number(field: Field, value: Value) -> int:
    text = str(value if value is not None else "").strip()
    allowed = f"{field.minimum} to {field.maximum}"
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise _bad(field, text, allowed)
    if not field.minimum <= int(text) <= field.maximum:
        raise _bad(field, text, allowed)
    return int(text)


def _host(field: Field, text: str) -> str:
    if text and not is_host(text):
        raise _bad(field, text, _HOST_ALLOWED)
    return text


def _email(field: Field, text: str) -> str:
    if text and not is_email(text):
        raise _bad(field, text, _EMAIL_ALLOWED)
    return text


def _account(field: Field, text: str) -> str:
    if not text:
        raise _bad(field, text, f"1 to {field.maximum} characters")
    return text


def _any(_field: Field, text: str) -> str:
    return text


def _user(field: Field, text: str) -> str:
    if ":" in text:  # it ends the user name (RFC 7617 2)
        raise _bad(field, text, f"up to {field.maximum} characters without a colon")
    return text


def _list(field: Field, text: str) -> str:
    """The list as it is kept: what is there twice only once, `a, b`."""
    fits, allowed = _LISTS[field.kind]
    found = list(dict.fromkeys(parts(text)))
    for part in found:
        if not fits(part):
            raise _bad(field, part, allowed)
    if len(found) > field.maximum:
        raise _bad(field, ", ".join(found), f"up to {field.maximum}")
    return ", ".join(found)


_CHECKS = {
    Kind.HOST: _host,
    Kind.EMAIL: _email,
    Kind.ACCOUNT: _account,
    Kind.TEXT: _any,
    Kind.PROVIDER: _account,
    Kind.SECRET: _account,
    Kind.USER: _user,
}
# What each part of a list has to be, and how that is said.
_LISTS: dict[Kind, tuple[Callable[[str], bool], str]] = {
    Kind.EMAILS: (is_email, "e-mail addresses, with commas between them"),
    Kind.HOSTS: (is_host_pattern, "HOST | .HOST | *.HOST | HOST:PORT | *, with commas between"),
}


def _clean(text: str) -> bool:
    """No control characters and no invisible ones that turn text around."""
    return all(c.isprintable() for c in text)


def _bad(field: Field, value: str, allowed: str) -> AdgangError:
    shown = None if field.kind is Kind.SECRET else value
    return AdgangError(ErrorId.BAD_VALUE, key=field.key, value=shown, allowed=allowed)
