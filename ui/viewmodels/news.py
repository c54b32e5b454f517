# SPDX-License-Identifier: Apache-2.0
"""What has changed from one look at a group to the next, and is worth a word."""

from __future__ import annotations

from collections.abc import Iterator

from app.oauth.failure import Failure
from ui.viewmodels.snapshot import GroupSnapshot

ACQUIRED, DELETED, INVALID, FAILED, SETTINGS = (
    "acquired", "deleted", "invalid", "failed", "settings",
)  # fmt: skip
_QUIET = {Failure.CANCELLED, Failure.REPLACED}  # somebody did it, and knows


def news(before: GroupSnapshot, now: GroupSnapshot, *, own: bool) -> Iterator[str]:
    """The kinds of news; `own`: this panel has changed the group itself since."""
    was, is_ = before.status, now.status
    if is_.acquired_at not in (None, was.acquired_at) and is_.in_force:
        yield ACQUIRED
    if is_.reason is not None and was.reason is None:
        yield INVALID
    if is_.failure not in (None, was.failure, *_QUIET):
        yield FAILED
    if own:
        return
    if was.acquired_at is not None and is_.acquired_at is None:
        yield DELETED
    if now.settings != before.settings:
        yield SETTINGS
