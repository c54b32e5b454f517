# SPDX-License-Identifier: Apache-2.0
"""Ways from home to a stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.catalogue import SCREENS

if TYPE_CHECKING:
    from tests.ui.walker.walk import Walk

Way = Callable[["Walk"], None]


def opens(page: str, *, group: str = "", **properties: object) -> Way:
    """Opens a page as the administrator; a page about a group gets the group."""

    def go(walk: Walk) -> None:
        walk.log_in()
        more = {"group": walk.group(group)} if group else {}
        walk.push(page, **more, **properties)

    return go


def administers(page: str) -> Way:
    """Opens one of the administrator's own pages."""

    def go(walk: Walk) -> None:
        walk.log_in()
        walk.push(page, administration=walk.model.session.administration)

    return go


def record_page(record: str) -> Way:
    """Opens the first screen of a record without a token."""
    shown = next(each.id for each in SCREENS if each.record == record)
    return opens("RecordPage", screen=shown)


def typed(text: str) -> Way:
    """Leaves `text` in the field of the page."""

    def go(walk: Walk) -> None:
        walk.object("EditField").setProperty("text", text)

    return go


def then(*ways: Way) -> Way:
    """One way after another."""

    def go(walk: Walk) -> None:
        for way in ways:
            way(walk)

    return go


def dialog(kind: str) -> Way:
    """Opens the page's dialog of this type."""
    return lambda walk: walk.open(kind)


def screen(name: str) -> Way:
    """Opens a settings screen of the catalogue."""
    return opens("GroupPage", screen=name)
