# SPDX-License-Identifier: Apache-2.0
"""Exactly one process lives the machine's life: the service where it runs, else the panel.

The service keeps the lock `life`; the panel takes it for the length of one step, so that a service
that starts need not wait for the panel to end. The kernel frees both when their holder dies.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final

from app.errors import AdgangError, ErrorId
from app.locks import GroupLocks
from app.panel_config import PanelConfig

STAND_BY: Final = 300.0  # seconds between looks of a panel beside a service
_TURN: Final = 1.0  # seconds until the service looks again, while a panel ends its step
_LIFE = "life"


class ServiceRole:
    """There is one service on a state, and what it does the panel leaves alone."""

    def __init__(self, config: PanelConfig) -> None:
        """Be the service. Raises `already_running`, `state_unwritable`, `state_full`."""
        self._locks = GroupLocks(config.locks)
        try:
            self._held = [self._locks.take("service")]
        except AdgangError as error:
            if error.id is not ErrorId.LOCK_BUSY:
                raise
            raise AdgangError(
                ErrorId.ALREADY_RUNNING, key=str(config.state), value="service"
            ) from None

    def begin(self, timeout: float) -> None:
        """Wait until a panel has ended its step, `timeout` seconds at most: `lock_busy`."""
        self._held.append(self._locks.take(_LIFE, timeout=timeout))

    def step(self, step: Callable[[], float]) -> float:
        """Do one `step`, or look again soon where a panel is in the middle of its own."""
        if len(self._held) < 2:
            life = _taken(self._locks)
            if life is None:
                return _TURN
            self._held.append(life)
        return step()

    def release(self) -> None:
        """Let others do it."""
        for descriptor in self._held:
            os.close(descriptor)
        self._held.clear()


def panel_step(locks: GroupLocks, step: Callable[[], float]) -> float:
    """Do one `step` where no service runs; seconds until the next."""
    life = _taken(locks)
    if life is None:
        return STAND_BY
    try:
        return step()
    finally:
        os.close(life)


def _taken(locks: GroupLocks) -> int | None:
    try:
        return locks.take(_LIFE)
    except AdgangError as error:
        if error.id is not ErrorId.LOCK_BUSY:
            raise
        return None
