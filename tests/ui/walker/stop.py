# SPDX-License-Identifier: Apache-2.0
"""What a stop is. The stops themselves are in `stops_*.py`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from tests.ui.walker.looks import TIGHT, WALKED, Look
from tests.ui.walker.machines import Machine, in_use

if TYPE_CHECKING:
    from tests.ui.walker.walk import Walk


def stay(_walk: Walk) -> None:
    """Home is where the panel starts."""


class Stop(NamedTuple):
    """One screen in one condition.

    `shows`: the files of ui/Panel/Pages that can be seen there, by name, divided by spaces.
    `go`: the way there from home. `machine`: how the machine stands when the panel starts.
    `seen`: objectNames of what must be wholly in view without scrolling.
    `words_only`: it differs from another stop in its words only, and is walked where room is tight.
    """

    name: str
    shows: str
    go: Callable[[Walk], None] = stay
    machine: Callable[[Machine], None] = in_use
    seen: tuple[str, ...] = ()
    words_only: bool = False
    demo: bool = False
    bare: bool = False  # no on-screen keyboard
    setup: bool = False  # the guided first set-up is offered, or opens by itself
    stateless: bool = False  # the state cannot be opened: another window in the place of Main

    @property
    def pages(self) -> list[str]:
        return self.shows.split()

    @property
    def looks(self) -> tuple[Look, ...]:
        return TIGHT if self.words_only else WALKED
