# SPDX-License-Identifier: Apache-2.0
"""An administrator who is logged in, cheaply."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from app.access import Actor
from app.core import Core
from app.password_hash import Cost
from app.secret import Secret

PASSWORD = Secret("open sesame")
CHEAP = Cost(passes=1, memory=8, lanes=1)  # Argon2's least: for `Core.open(password_cost=CHEAP)`

_known: WeakKeyDictionary[Core, Actor] = WeakKeyDictionary()


def administrator(core: Core) -> Actor:
    """A live session on this core; the password is set where there is none."""
    actor = _known.get(core)
    if actor is None or not core.access.remaining(actor):
        configured = core.access.configured()
        enter = core.access.log_in if configured else core.access.set_first
        actor = _known[core] = enter(PASSWORD)
    return actor
