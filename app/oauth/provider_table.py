# SPDX-License-Identifier: Apache-2.0
"""What a provider file may hold: each key with its check and what is allowed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from app.catalogue import Protocol, Tls
from app.oauth.dialect import DIALECTS
from app.oauth.provider import RegistrationStep, Revocation, Way
from app.oauth.urls import is_https, is_issuer

OVERRIDES = ("client_id", "tenant")  # what may be set for a provider that another file defines

_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,31}")
_LABEL = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"(?=.{{1,253}}\Z){_LABEL}(\.{_LABEL})*", re.IGNORECASE)
_TENANT = re.compile(
    rf"[0-9a-f]{{8}}(-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}}|(?=.{{1,253}}\Z)({_LABEL}\.)+{_LABEL}"
    r"|organizations|common|consumers",
    re.IGNORECASE,
)


class Rule(NamedTuple):
    """A check, and in words what passes it."""

    fits: Callable[[Any], bool]
    allowed: str


def is_id(value: Any) -> bool:
    """Whether `value` may name a provider; it names its file as well."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def is_tenant(value: Any) -> bool:
    """Whether `value` is a GUID, a domain name or one of Microsoft's three words."""
    return isinstance(value, str) and _TENANT.fullmatch(value) is not None


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value.strip()) <= 255 and value.isprintable()


def _is_word(value: Any) -> bool:
    """Without spaces, as client ids and scopes are (RFC 6749 3.3, A.1)."""
    return _is_text(value) and value.isascii() and " " not in value


def _is_host(value: Any) -> bool:
    return isinstance(value, str) and _HOST.fullmatch(value) is not None


def _is_pattern(value: Any) -> bool:
    return isinstance(value, str) and _is_host(value.removeprefix("*."))


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _number(low: int, high: int) -> Rule:
    return Rule(lambda value: type(value) is int and low <= value <= high, f"{low} to {high}")


def _list(fits: Callable[[Any], bool], allowed: str) -> Rule:
    return Rule(lambda value: isinstance(value, list) and all(map(fits, value)), allowed)


def _one_of(*choices: str) -> Rule:
    return Rule(lambda value: value in choices, " | ".join(choices))


def _some_of(*choices: str) -> Rule:
    return _list(lambda value: value in choices, f"a list of {' | '.join(choices)}")


def _templated(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and fits(value.replace("{tenant}", "tenant"))


def _is_consent(value: Any) -> bool:
    """A page to open with this machine's client id in it."""
    return isinstance(value, str) and is_https(
        value.replace("{tenant}", "tenant").replace("{client_id}", "id")
    )


_URL = Rule(_templated(is_https), "an https URL")
_HOSTS = _list(_templated(_is_pattern), "a list of hosts")

ID = Rule(is_id, "[a-z0-9][a-z0-9_-]{0,31}")

RULES: Mapping[str, Rule] = {
    "id": ID,
    "name": Rule(_is_text, "1 to 255 printable characters"),
    "issuer": Rule(_templated(is_issuer), "an https URL without query and fragment"),
    "client_id": Rule(_is_word, "1 to 255 printable characters without spaces"),
    "tenant": Rule(is_tenant, "GUID | domain | organizations | common | consumers"),
    "tenants": _list(is_tenant, "a list of tenants"),
    "tenant_needed": Rule(_is_flag, "true | false"),
    "secret_needed": Rule(_is_flag, "true | false"),
    "scopes": _list(_is_word, "a list of scopes"),
    "device_grant": Rule(_is_flag, "true | false"),
    "code_grant": Rule(_is_flag, "true | false"),
    "protocols": _some_of(*Protocol),
    "ways": _some_of(*Way),
    "access_page": _URL,
    "qr_hosts": _HOSTS,
    "mail_hosts": _HOSTS,
    "idle_days": _number(1, 3650),
    "revocation": _one_of(*Revocation),
    "dialect": _one_of(*DIALECTS),
}

SECTIONS: Mapping[tuple[str, ...], Mapping[str, Rule]] = {
    ("endpoints",): {
        "device_authorization": _URL,
        "token": _URL,
        "poll": _URL,
        "authorization": _URL,
        "revocation": _URL,
    },
    ("registration",): {
        "console": _URL,
        "consent": Rule(_is_consent, "an https URL"),
        "permissions": _list(_is_word, "a list of permissions"),
        "steps": _some_of(*RegistrationStep),
    },
    **{
        ("mail", protocol): {
            "host": Rule(_templated(_is_host), "a host name"),
            "port": _number(1, 65535),
            "tls": _one_of(*Tls),
        }
        for protocol in Protocol
    },
}
