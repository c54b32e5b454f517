# SPDX-License-Identifier: Apache-2.0
"""What the panel offers, as data: settings groups, screens, fields, ranges and defaults.

Adding a group, a screen or a field is one entry here, plus its words in `ui/Panel/Words`.
Ranges and defaults: the machine's screens, docs/configuration.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple, TypeVar

from app.errors import AdgangError, ErrorId

R = TypeVar("R", bound="Record")


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
    USER = "user"  # a user name that may be left out
    EMAILS = "emails"
    HOSTS = "hosts"


class Field(NamedTuple):
    """One setting.

    `minimum` and `maximum` bound a number, `maximum` a text's length or how many a list holds.
    """

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

PROXY = "proxy"  # the record of that id


class Screen(NamedTuple):
    """A page of settings, or one tab of it.

    `record` is the group or record it shows, None for a menu; `tab` names the tab, if any, and
    `page` the screen whose page it is a tab of, where that is not this one.
    """

    id: str
    parent: str | None
    record: str | None = None
    tab: str | None = None
    page: str | None = None


SCREENS: tuple[Screen, ...] = (
    Screen("settings", None),
    Screen("system_settings", "settings"),
    Screen("network_settings", "system_settings"),
    Screen("services_setup", "network_settings", "smtp", "smtp_tab"),
    Screen("services_proxy", "network_settings", PROXY, "proxy_tab", "services_setup"),
    Screen("quick_settings", "network_settings", "smtp"),
    Screen("system_control", "system_settings"),
    Screen("alert_and_status", "system_control"),
    Screen("smtp_setup", "alert_and_status", "alert-smtp"),
    Screen("email_status_standard", "alert_and_status", "email-status", "standard_tab",
           "email_status"),
    Screen("email_status", "alert_and_status", "status-pop", "advanced_tab"),
    Screen("initial_installation", "system_settings"),
    Screen("network_quick_settings", "initial_installation", "smtp"),
    Screen("image_send_settings", "system_settings"),
    Screen("ifax_settings", "image_send_settings"),
    Screen("ifax_server_settings", "ifax_settings", "ifax-pop"),
    Screen("printer_settings", "system_settings"),
    Screen("email_print_settings", "printer_settings", "eprint-pop"),
)  # fmt: skip


class Record:
    """Settings that are kept together."""

    __slots__ = ("fields", "id")

    def __init__(self, id: str, fields: tuple[Field, ...]) -> None:  # noqa: A002
        self.id = id
        self.fields = fields  # in the order of the screen

    @property
    def screens(self) -> tuple[Screen, ...]:
        """The screens that show it."""
        return tuple(screen for screen in SCREENS if screen.record == self.id)

    def field(self, key: str) -> Field:
        """The field called `key`. Raises `unknown_key`."""
        for candidate in self.fields:
            if candidate.key == key:
                return candidate
        raise AdgangError(
            ErrorId.UNKNOWN_KEY, key=key, allowed=" ".join(f.key for f in self.fields)
        )


class Group(Record):
    """A record of a mail server, with one token and its own keyring entries."""

    __slots__ = ("protocol",)

    def __init__(self, id: str, protocol: Protocol) -> None:  # noqa: A002
        super().__init__(id, FIELDS[protocol])
        self.protocol = protocol


GROUPS: tuple[Group, ...] = (
    Group("smtp", Protocol.SMTP),
    Group("alert-smtp", Protocol.SMTP),
    Group("status-pop", Protocol.POP3),
    Group("ifax-pop", Protocol.POP3),
    Group("eprint-pop", Protocol.POP3),
)

# Records without a token.
RECORDS: tuple[Record, ...] = (
    Record(PROXY, (
        Field("server", Kind.HOST, ""),
        Field("port", Kind.NUMBER, 8080, minimum=1, maximum=65535),
        Field("username", Kind.USER, ""),
        Field("password", Kind.SECRET, None),
        Field("exceptions", Kind.HOSTS, "", maximum=50),
    )),
    Record("email-status", (
        Field("schedule", Kind.CHOICE, "off", choices=("off", "daily", "weekly")),
        Field("recipients", Kind.EMAILS, "", maximum=5),
    )),
)  # fmt: skip


def group(id: str) -> Group:  # noqa: A002
    """The group called `id`. Raises `unknown_group`."""
    return _known(id, GROUPS)


def record(id: str) -> Record:  # noqa: A002
    """The group or record called `id`. Raises `unknown_group`."""
    return _known(id, (*GROUPS, *RECORDS))


def _known(id: str, known: Sequence[R]) -> R:  # noqa: A002
    for candidate in known:
        if candidate.id == id:
            return candidate
    raise AdgangError(
        ErrorId.UNKNOWN_GROUP, key="GROUP", value=id, allowed=" ".join(each.id for each in known)
    )


def default_port(protocol: Protocol, tls: Tls, *, provider: bool) -> int:
    """The port that goes with a protocol where neither a person nor a provider names one."""
    if protocol is Protocol.SMTP:
        return 465 if tls is Tls.IMPLICIT else 587 if provider else 25
    return 110 if tls in (Tls.OFF, Tls.STARTTLS) else 995


def implicit_tls(tls: Tls, port: int) -> bool:
    """Whether TLS starts before the first word."""
    return tls is Tls.IMPLICIT or (tls is Tls.AUTO and port in (465, 995))
