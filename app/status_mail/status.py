# SPDX-License-Identifier: Apache-2.0
"""What the machine says of itself, and by which group it sends that."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from app.catalogue import GROUPS, Auth
from app.errors import AdgangError, ErrorId
from app.status_mail import language
from app.status_mail.letters import Line, Status
from app.token_records import TokenStatus
from app.validation import Value, is_email

if TYPE_CHECKING:
    from app.core import Core

_SENDERS = ("alert-smtp", "smtp")  # the alarm's own way out first
_FIRST = "da"  # what a panel speaks that nobody has told otherwise


def status(core: Core) -> Status:
    """Name, time and the state of every group that is set up; no account, no server.

    Whoever can write to the mailbox can read it.
    """
    lines = (
        Line(group.id, _state(values, found))
        for group in GROUPS
        if group.id not in core.config.hidden_groups
        and _set_up(values := core.settings.get(group.id), found := core.tokens.status(group.id))
    )
    moment = time.localtime(core.clock.now().wall)
    return Status(core.config.name, moment, tuple(lines))


def words(core: Core) -> language.Words:
    """The words in the panel's language."""
    return language.words(core.preference("language", ""), *core.config.languages[:1], _FIRST)


def sending_group(core: Core) -> str:
    """The group whose settings can send now: the alarm's, else that of the scanned mail.

    Raises `not_configured`.
    """
    for group in _SENDERS:
        if group not in core.config.hidden_groups and _can_send(
            core.settings.get(group), core.tokens.status(group)
        ):
            return group
    raise AdgangError(ErrorId.NOT_CONFIGURED, key=_SENDERS[0])


def own_addresses(core: Core) -> frozenset[str]:
    """Every address that is the machine's, in small letters: it never writes to itself."""
    keys = ("account", "username", "sender_address")
    found = (core.settings.get(group.id).get(key) for group in GROUPS for key in keys)
    return frozenset(str(each).lower() for each in found if each and is_email(str(each)))


def _set_up(values: dict[str, Value], found: TokenStatus) -> bool:
    return bool(values["server"]) or found.has_something


def _state(values: dict[str, Value], found: TokenStatus) -> str:
    return str(found.state) if values["auth"] == Auth.OAUTH2 else str(values["auth"])


def _can_send(values: dict[str, Value], found: TokenStatus) -> bool:
    auth = Auth(str(values["auth"]))
    login = {Auth.OAUTH2: "account", Auth.PASSWORD: "username"}.get(auth, "sender_address")
    if not values["server"] or not is_email(str(values["sender_address"] or values[login] or "")):
        return False
    if auth is Auth.OAUTH2:
        return found.in_force
    return auth is Auth.OFF or (bool(values["username"]) and values["password"] == "set")
