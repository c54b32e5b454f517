# SPDX-License-Identifier: Apache-2.0
"""Who asks: every call that changes something says on whose behalf."""

from __future__ import annotations

import os
from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """The kinds of callers the core knows."""

    OPERATOR = "operator"
    ADMINISTRATOR = "administrator"
    COMMAND_LINE = "cli"
    SERVICE = "service"
    MAIL_JOB = "mail_job"


class Actor(NamedTuple):
    """A caller; `name` is what the journal shows, such as `cli:1000`.

    `session` is what `Access.log_in` gave an administrator: whoever has it may change things.
    """

    role: Role
    name: str
    session: str = ""

    def __repr__(self) -> str:
        return f"Actor({self.role}, {self.name})"


OPERATOR = Actor(Role.OPERATOR, "operator")
SERVICE = Actor(Role.SERVICE, "service")
MAIL_JOB = Actor(Role.MAIL_JOB, "mail_job")


def command_line() -> Actor:
    """The caller at a shell: the owner of the state directory, by uid."""
    return Actor(Role.COMMAND_LINE, f"cli:{os.getuid()}")
