# SPDX-License-Identifier: Apache-2.0
"""What every view model gets from the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.access import Actor
from ui.background import Background

if TYPE_CHECKING:
    from app.core import Core


@dataclass(frozen=True, slots=True)
class Services:
    """The core, the way to reach it without waiting, and who is there."""

    core: Core
    background: Background
    who: Callable[[], Actor]
    refresh: Callable[[], None]  # read every group again

    @property
    def actor(self) -> Actor:
        """On whose behalf just now: ask anew for each call, for a session ends."""
        return self.who()
