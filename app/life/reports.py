# SPDX-License-Identifier: Apache-2.0
"""When the machine sends its status unasked, and to whom: the record `email-status`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from app.actor import SERVICE
from app.errors import AdgangError, ErrorId
from app.life.schedule import DAY, WEEK

if TYPE_CHECKING:
    from app.core import Core

RECORD: Final = "email-status"

_EVERY: Final = {"daily": DAY, "weekly": WEEK}
_META = "status_mail/reported"


class Due(NamedTuple):
    """A report `every` so many seconds to `recipients`; `last` in wall-clock seconds."""

    every: float
    recipients: tuple[str, ...]
    last: float | None


def wanted(core: Core) -> Due | None:
    """The report that is wanted, None where none is. Raises the database's errors."""
    if RECORD in core.config.hidden_groups:
        return None
    try:
        values = core.settings.get(RECORD)
    except AdgangError as error:
        if error.id is not ErrorId.UNKNOWN_GROUP:  # this model has no such screen
            raise
        return None
    every = _EVERY.get(str(values["schedule"]))
    recipients = tuple(filter(None, map(str.strip, str(values["recipients"]).split(","))))
    if every is None or not recipients:
        return None
    last = core.database.meta(_META)
    return Due(every, recipients, float(last) if last else None)


def send_due(core: Core) -> None:
    """Send it, and remember when. Raises as `send_report`."""
    from app.status_mail.job import send_report

    due = wanted(core)
    if due is not None:
        send_report(core, due.recipients, SERVICE)
        core.database.set_meta(_META, str(core.clock.now().wall))
