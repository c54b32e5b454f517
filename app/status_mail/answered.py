# SPDX-License-Identifier: Apache-2.0
"""Which requests have been answered, and how many of each sender's; it outlives a restart."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Final

from app.database import Database

PER_SENDER: Final = 3  # answers an hour
PER_HOUR: Final = 20  # to all together
ATTEMPTS: Final = 5  # to send one answer

_HOUR = 3600.0
_KEPT = 500  # requests that are remembered; the oldest go
_META = "status_mail/answered"


class Answered:
    """Kept in one value of the database; addresses only as digests. Times: wall clock."""

    def __init__(self, database: Database) -> None:
        """Raises the database's errors."""
        self._database = database
        # request's key: sender's digest, time, attempts, whether it is over
        self._requests: dict[str, list[Any]] = _loaded(database.meta(_META))

    def over(self, key: str) -> bool:
        """Whether nothing is left to do about the request."""
        found = self._requests.get(key)
        return found is not None and (bool(found[3]) or int(found[2]) >= ATTEMPTS)

    def allowed(self, sender: str, now: float) -> bool:
        """Whether one more answer may go to the sender, and to anybody at all."""
        sent = [each for each in self._requests.values() if each[3]]
        recent = [each for each in sent if abs(now - each[1]) < _HOUR]
        mine = sum(each[0] == _digest(sender) for each in recent)
        return mine < PER_SENDER and len(recent) < PER_HOUR

    def begin(self, key: str, sender: str, now: float) -> None:
        """The answer goes out now: a crash from here on may swallow it, but never doubles it."""
        before = self._requests.pop(key, None)
        attempts = before[2] + 1 if before else 1
        self._requests[key] = [_digest(sender), now, attempts, True]
        self._keep()

    def postpone(self, key: str) -> None:
        """It did not go out, and may be tried again."""
        self._requests[key][3] = False
        self._keep()

    def _keep(self) -> None:
        for key in list(self._requests)[:-_KEPT]:
            del self._requests[key]
        self._database.set_meta(_META, json.dumps(self._requests, separators=(",", ":")))


def _loaded(text: str | None) -> dict[str, list[Any]]:
    """What was kept; what somebody else wrote there counts as nothing."""
    try:
        found = json.loads(text) if text else {}
        return {
            str(key): [str(sender), float(moment), int(attempts), bool(over)]
            for key, (sender, moment, attempts, over) in found.items()
        }
    except (ValueError, TypeError, AttributeError):
        return {}


def _digest(sender: str) -> str:
    return hashlib.sha256(sender.lower().encode()).hexdigest()[:16]
