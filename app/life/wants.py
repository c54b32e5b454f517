# SPDX-License-Identifier: Apache-2.0
"""What the machine should do by itself, as its settings and tokens stand now; no network."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.catalogue import GROUPS, Auth, Group, Protocol
from app.errors import AdgangError, ErrorId
from app.life import reports
from app.life.schedule import DAY, WEEK, Job, Kind, Want, keep_alive_period
from app.token_records import TokenStatus

if TYPE_CHECKING:
    from app.core import Core
    from app.validation import Value

_MINUTE = 60.0


def wants(core: Core) -> Iterator[Want]:
    """Every job that is wanted. Raises the database's errors.

    A token is kept alive while it is in force, whoever uses it: also in a group that is hidden or
    has turned to a password. It lies in the keyring, and `status` says that it was obtained, until
    somebody deletes it; that must not become untrue by neglect.
    """
    for group in GROUPS:
        status = core.tokens.status(group.id)
        if status.in_force:
            yield _keep_alive(core, status)
        if group.protocol is Protocol.POP3 and group.id not in core.config.hidden_groups:
            yield from _check_mail(core, group, status)
    if (report := reports.wanted(core)) is not None:
        yield Want(
            Job(Kind.REPORT, reports.RECORD), report.every, lane="report", last=report.last,
            about=(report.every, report.recipients),
        )  # fmt: skip


def ready(values: dict[str, Value], status: TokenStatus) -> bool:
    """Whether the group's mailbox could be opened: a server, and what it takes to log in."""
    auth = Auth(str(values["auth"]))
    if not values["server"] or auth is Auth.OFF:
        return False
    if auth is Auth.OAUTH2:
        return status.in_force and bool(values["account"])
    return bool(values["username"]) and values["password"] == "set"


def _keep_alive(core: Core, status: TokenStatus) -> Want:
    provider = status.provider or ""
    try:
        idle_days = core.providers.get(provider).idle_days
    except AdgangError:  # removed or damaged; the try will say so
        idle_days = None
    every = keep_alive_period(idle_days)
    return Want(
        Job(Kind.KEEP_ALIVE, status.group),
        every=every,
        lane=f"provider:{provider}",
        # a notice says that a refresh was due and failed, so another is due
        last=None if status.notice else status.refreshed_at,
        early=every * DAY / WEEK,
        about=(provider, status.account, status.acquired_at, status.notice),
    )


def _check_mail(core: Core, group: Group, status: TokenStatus) -> Iterator[Want]:
    try:
        values = core.settings.get(group.id)
    except AdgangError as error:
        if error.id is not ErrorId.STATE_DAMAGED:
            raise
        return  # one group's damage, which its own page shows, must not end the others' life
    interval = int(values["check_interval"] or 0)
    if not (interval and ready(values, status)):
        return
    keys = ("server", "port", "tls", "auth", "username", "provider", "account")
    yield Want(
        Job(Kind.CHECK_MAIL, group.id),
        every=interval * _MINUTE,
        lane=f"server:{values['server']}",
        about=(*(values[key] for key in keys), status.acquired_at),
    )
