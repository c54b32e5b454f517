# SPDX-License-Identifier: Apache-2.0
"""Who asks: every call that changes something says on whose behalf."""

from __future__ import annotations

import os
from enum import StrEnum
from typing import NamedTuple

from app.errors import AdgangError, ErrorId


class Role(StrEnum):
    """The kinds of callers the core knows."""

    OPERATOR = "operator"
    ADMINISTRATOR = "administrator"
    COMMAND_LINE = "cli"
    SERVICE = "service"
    MAIL_JOB = "mail_job"


class Actor(NamedTuple):
    """A caller; `name` is what the journal shows, such as `cli:1000`."""

    role: Role
    name: str


OPERATOR = Actor(Role.OPERATOR, "operator")
ADMINISTRATOR = Actor(Role.ADMINISTRATOR, "administrator")
SERVICE = Actor(Role.SERVICE, "service")
MAIL_JOB = Actor(Role.MAIL_JOB, "mail_job")

_MAY_CHANGE = {Role.ADMINISTRATOR, Role.COMMAND_LINE}


def command_line() -> Actor:
    """The caller at a shell: the owner of the state directory, by uid."""
    return Actor(Role.COMMAND_LINE, f"cli:{os.getuid()}")


def require_change(actor: Actor) -> None:
    """Settings and tokens are the administrator's. Raises `not_permitted` for others."""
    if actor.role not in _MAY_CHANGE:
        raise AdgangError(ErrorId.NOT_PERMITTED, key="actor", value=actor.name)
