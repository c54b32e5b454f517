# SPDX-License-Identifier: Apache-2.0
"""What the panel offers, as data: settings groups, screens, fields, ranges and defaults.

Adding a group, a screen or a field is one entry here, plus its words in `ui/Panel/Words`.
Ranges and defaults: the machine's screens, docs/configuration.md.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from app.errors import AdgangError, ErrorId


class Protocol(StrEnum):
    """What a group's server speaks."""

    SMTP = "smtp"
    POP3 = "pop3"


class Kind(StrEnum):
    """What a field holds; decides its validation, its editor and its keyboard."""

    HOST = "host"
    NUMBER = "number"
    TEXT = "text"
    EMAIL = "email"
    ACCOUNT = "account"
    CHOICE = "choice"
    PROVIDER = "provider"
    SECRET = "secret"


class Field(NamedTuple):
    """One setting. `minimum` and `maximum` bound a number, `maximum` a text's length."""

    key: str
    kind: Kind
    default: str | int | None = None
    minimum: int = 0
    maximum: int = 255
    choices: tuple[str, ...] = ()
    unit: str = ""  # "s" or "min"


class Auth(StrEnum):
    """The authentication method of a group."""

    OFF = "off"
    PASSWORD = "password"
    OAUTH2 = "oauth2"


class Tls(StrEnum):
    """How a connection is encrypted; `auto` is implicit on 465 and 995, else STARTTLS."""

    OFF = "off"
    AUTO = "auto"
    STARTTLS = "starttls"
    IMPLICIT = "implicit"


_AUTHENTICATION = (
    Field("tls", Kind.CHOICE, Tls.AUTO, choices=tuple(Tls)),
    Field("auth", Kind.CHOICE, Auth.OAUTH2, choices=tuple(Auth)),
    Field("username", Kind.ACCOUNT, ""),
    Field("password", Kind.SECRET, None),
    Field("provider", Kind.PROVIDER, ""),
    Field("account", Kind.ACCOUNT, ""),
)

FIELDS: dict[Protocol, tuple[Field, ...]] = {
    Protocol.SMTP: (
        Field("server", Kind.HOST, ""),
        Field("port", Kind.NUMBER, None, minimum=1, maximum=65535),
        Field("timeout", Kind.NUMBER, 30, minimum=5, maximum=120, unit="s"),
        Field("sender_name", Kind.TEXT, "", maximum=64),
        Field("sender_address", Kind.EMAIL, ""),
        *_AUTHENTICATION,
    ),
    Protocol.POP3: (
        Field("server", Kind.HOST, ""),
        Field("port", Kind.NUMBER, None, minimum=1, maximum=65535),
        Field("check_interval", Kind.NUMBER, 5, minimum=0, maximum=480, unit="min"),
        *_AUTHENTICATION,
    ),
}

# A change of one of these asks first while a token or a grant exists.
BINDING_KEYS = frozenset({"provider", "account"})

POP3_TIMEOUT = 30  # seconds; the machine's POP3 screens have no field for it


class Screen(NamedTuple):
    """A page of settings. `group` is None for a menu; `tab` names the page's tab, if any."""

    id: str
    parent: str | None
    group: str | None = None
    tab: str | None = None


SCREENS: tuple[Screen, ...] = (
    Screen("settings", None),
    Screen("system_settings", "settings"),
    Screen("network_settings", "system_settings"),
    Screen("services_setup", "network_settings", "smtp", "smtp_tab"),
    Screen("quick_settings", "network_settings", "smtp"),
    Screen("system_control", "system_settings"),
    Screen("alert_and_status", "system_control"),
    Screen("smtp_setup", "alert_and_status", "alert-smtp"),
    Screen("email_status", "alert_and_status", "status-pop", "advanced_tab"),
    Screen("initial_installation", "system_settings"),
    Screen("network_quick_settings", "initial_installation", "smtp"),
    Screen("image_send_settings", "system_settings"),
    Screen("ifax_settings", "image_send_settings"),
    Screen("ifax_server_settings", "ifax_settings", "ifax-pop"),
    Screen("printer_settings", "system_settings"),
    Screen("email_print_settings", "printer_settings", "eprint-pop"),
)


class Group(NamedTuple):
    """Settings that share one record, one state and one keyring entry."""

    id: str
    protocol: Protocol

    @property
    def fields(self) -> tuple[Field, ...]:
        """The group's settings, in the order of the screen."""
        return FIELDS[self.protocol]

    @property
    def screens(self) -> tuple[Screen, ...]:
        """The screens that show this group."""
        return tuple(screen for screen in SCREENS if screen.group == self.id)

    def field(self, key: str) -> Field:
        """The field called `key`. Raises `unknown_key`."""
        for candidate in self.fields:
            if candidate.key == key:
                return candidate
        raise AdgangError(
            ErrorId.UNKNOWN_KEY, key=key, allowed=" ".join(f.key for f in self.fields)
        )


GROUPS: tuple[Group, ...] = (
    Group("smtp", Protocol.SMTP),
    Group("alert-smtp", Protocol.SMTP),
    Group("status-pop", Protocol.POP3),
    Group("ifax-pop", Protocol.POP3),
    Group("eprint-pop", Protocol.POP3),
)


def group(id: str) -> Group:  # noqa: A002
    """The group called `id`. Raises `unknown_group`."""
    for candidate in GROUPS:
        if candidate.id == id:
            return candidate
    raise AdgangError(
        ErrorId.UNKNOWN_GROUP, key="GROUP", value=id, allowed=" ".join(g.id for g in GROUPS)
    )


def default_port(protocol: Protocol, tls: Tls, *, provider: bool) -> int:
    """The port that goes with a protocol where neither a person nor a provider names one."""
    if protocol is Protocol.SMTP:
        return 465 if tls is Tls.IMPLICIT else 587 if provider else 25
    return 110 if tls in (Tls.OFF, Tls.STARTTLS) else 995


def implicit_tls(tls: Tls, port: int) -> bool:
    """Whether TLS starts before the first word."""
    return tls is Tls.IMPLICIT or (tls is Tls.AUTO and port in (465, 995))
