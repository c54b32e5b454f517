# SPDX-License-Identifier: Apache-2.0
"""`adgang groups` and `adgang status`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app import catalogue, cli_exit, cli_output
from app.cli_arguments import configuration, opened
from app.clock import utc
from app.errors import AdgangError
from app.forecast import Forecast, forecast

if TYPE_CHECKING:
    from argparse import Namespace

    from app.core import Core
    from app.token_records import Notice, TokenStatus

STATES = {
    "not_acquired": "Not obtained",
    "waiting": "Waiting for authorization",
    "acquired": "Obtained",
    "invalid": "Invalid",
}

NOTICES = {
    "offline": "provider not reachable",
    "keyring_locked": "keyring locked",
    "keyring_missing": "no keyring",
}


def groups(options: Namespace) -> int:
    """List the settings groups; needs no state."""
    hidden = configuration(options).hidden_groups
    rows = [_group(group, group.id in hidden) for group in catalogue.GROUPS]
    if options.json:
        cli_output.document({"groups": rows})
        return cli_exit.OK
    cli_output.table(
        ("GROUP", "PROTOCOL", "SCREENS", "HIDDEN"),
        [
            (row["group"], row["protocol"], " ".join(row["screens"]), row["hidden"] and "hidden")
            for row in rows
        ],
    )
    return cli_exit.OK


def status(options: Namespace) -> int:
    """Show the token of one group or of all; 0 whatever the states."""
    chosen = [catalogue.group(options.group)] if options.group else list(catalogue.GROUPS)
    with opened(options) as core:
        statuses = [core.tokens.status(group.id) for group in chosen]
        notice = _keyring_notice(core, statuses)
        unused = [_unused(core, found) for found in statuses]
    rows = [_status(group, found, notice) for group, found in zip(chosen, statuses, strict=True)]
    if options.json:
        cli_output.document({"groups": rows})
        return cli_exit.OK
    cli_output.table(
        ("GROUP", "TOKEN", "ACCOUNT", "PROVIDER", "EXPIRES", "NOTE"),
        [
            (row["group"], STATES[row["token"]], row["account"], row["provider"],
             row["expires_at"], _note(row, found, days))
            for row, found, days in zip(rows, statuses, unused, strict=True)
        ],
    )  # fmt: skip
    return cli_exit.OK


def _group(group: catalogue.Group, hidden: bool) -> dict[str, Any]:
    return {
        "group": group.id,
        "protocol": str(group.protocol),
        "screens": [screen.id for screen in group.screens],
        "hidden": hidden,
    }


def _status(group: catalogue.Group, found: TokenStatus, notice: Notice | None) -> dict[str, Any]:
    shown = found.notice
    if found.has_something and notice is not None:
        shown = notice
    return {
        "group": group.id,
        "protocol": str(group.protocol),
        "token": str(found.state),
        "in_force": found.in_force,
        "reason": found.reason and str(found.reason),
        "notice": shown and str(shown),
        "provider": found.provider,
        "account": found.account,
        "acquired_at": utc(found.acquired_at),
        "expires_at": utc(found.expires_at),
        "refreshed_at": utc(found.refreshed_at),
        "pending_until": utc(found.pending_until),
        "detail": found.reason_detail or None,
        "trace": found.reason_trace or None,
        "last_failure": found.failure and str(found.failure),
        "last_detail": found.detail or None,
        "last_trace": found.trace or None,
        "other_account": found.pending and found.pending.found,
    }


def _keyring_notice(core: Core, statuses: list[TokenStatus]) -> Notice | None:
    """What is wrong with the keyring now, asked only where something lies in it."""
    if any(found.has_something for found in statuses):
        return core.tokens.keyring_notice()
    return None


def _unused(core: Core, found: TokenStatus) -> Forecast | None:
    """How near a token is to dying unused, where that should be said."""
    if not (found.in_force and found.provider):
        return None
    try:
        idle_days = core.providers.get(found.provider).idle_days
    except AdgangError:  # removed or damaged: nothing is known of it
        return None
    days = forecast(found.refreshed_at, idle_days, core.clock.now().wall)
    return days if days and days.warn else None


def _note(row: dict[str, Any], found: TokenStatus, unused: Forecast | None) -> str | None:
    """Why a token is invalid, what else is to be seen, how the last attempt ended."""
    from app.cli_failures import FAILURES

    notes = []
    if found.reason:
        detail = f" ({found.reason_detail})" if found.reason_detail else ""
        notes.append(FAILURES[found.reason][0] + detail)
    if found.pending and found.pending.found is not None:
        notes.append(f"logged in as {found.pending.found}, to be decided: adgang get-token")
    if row["notice"]:
        notes.append(NOTICES[row["notice"]])
    if unused:
        notes.append(f"unused for {unused.days} of {unused.limit} days")
    if found.pending_until and found.in_force:
        notes.append("the earlier token still works")
    if found.failure:
        notes.append(f"last attempt: {FAILURES[found.failure][0]}")
    return "; ".join(notes) or None
