# SPDX-License-Identifier: Apache-2.0
"""Ways from home to a stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.ui.walker.walk import Walk

Way = Callable[["Walk"], None]


def opens(page: str, *, group: str = "", **properties: object) -> Way:
    """Opens a page; a page about a group gets the group."""

    def go(walk: Walk) -> None:
        more = {"group": walk.group(group)} if group else {}
        walk.push(page, **more, **properties)

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
