# SPDX-License-Identifier: Apache-2.0
"""The settings screens that a machine shows: the catalogue's without what it hides."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.catalogue import SCREENS, Screen, record

if TYPE_CHECKING:
    from app.panel_config import PanelConfig

_BY_ID = {screen.id: screen for screen in SCREENS}


class Target(NamedTuple):
    """What a search may lead to: a setting on a screen, or the screen itself (`key` empty)."""

    screen: str
    key: str


class ScreenTree:
    """Menus, pages and their tabs; a menu with nothing below it is not shown."""

    def __init__(self, config: PanelConfig) -> None:
        self._config = config

    def screen(self, id: str) -> Screen:  # noqa: A002
        """The screen called so. Raises KeyError."""
        return _BY_ID[id]

    def path(self, id: str) -> list[str]:  # noqa: A002
        """The menus above a screen, from the top."""
        parent = _BY_ID[id].parent
        return [*self.path(parent), parent] if parent else []

    def below(self, menu: str) -> list[str]:
        """The pages and menus in a menu, each page by the first of its tabs."""
        shown = [each.id for each in SCREENS if each.parent == menu and self.shown(each.id)]
        return [each for each in shown if self.tabs(each)[:1] in ([each], [])]

    def tabs(self, id: str) -> list[str]:  # noqa: A002
        """The tabs of the screen's page, itself among them; a menu has none."""
        page = _page(_BY_ID[id])
        return [each.id for each in SCREENS if each.record and _page(each) == page
                and self.shown(each.id)]  # fmt: skip

    def shown(self, id: str) -> bool:  # noqa: A002
        """Whether this machine has the screen."""
        shown = _BY_ID[id].record
        return shown not in self._config.hidden_groups if shown else bool(self.below(id))

    def showing(self, name: str) -> list[str]:
        """The screens that show a group or record."""
        return [each.id for each in SCREENS if each.record == name and self.shown(each.id)]

    def targets(self) -> list[Target]:
        """All that can be found, in the order of the tree."""
        found = []
        for screen in SCREENS:
            if screen.parent is None or not self.shown(screen.id):
                continue
            found.append(Target(screen.id, ""))
            if screen.record:
                hidden, fields = self._config.hidden_fields, record(screen.record).fields
                found += [
                    Target(screen.id, field.key)
                    for field in fields
                    if f"{screen.record}.{field.key}" not in hidden
                ]
        return found


def _page(screen: Screen) -> str:
    return screen.page or screen.id
