# SPDX-License-Identifier: Apache-2.0
"""What went on and what shall go wrong: the request log and the levers of tests and demo."""

from __future__ import annotations

import json
import threading
import time
from collections import deque
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple


class Endpoint(StrEnum):
    """Names for the request log and the levers; their plain strings do as well."""

    DISCOVERY = "discovery"
    DEVICE_AUTHORIZATION = "device_authorization"
    TOKEN = "token"  # in levers: poll and refresh; in the log: neither
    POLL = "poll"
    REFRESH = "refresh"
    REVOCATION = "revocation"
    INTROSPECTION = "introspection"
    JWKS = "jwks"
    PAGE = "page"
    SMTP = "smtp"  # a log-in
    POP3 = "pop3"  # a log-in


class LoggedRequest(NamedTuple):
    """A request that came, and when, in monotonic seconds."""

    endpoint: str
    at: float


class Canned(NamedTuple):
    """An answer laid out beforehand. Status 0: hang up without a word."""

    status: int
    body: bytes
    headers: Mapping[str, str]


class Faults:
    """Levers for the endpoints. Change them at any time, from any thread.

    `delay`: seconds before an endpoint answers. `login`: the last line of a mail server's log-in,
    such as `{"smtp": "535 5.7.139 ...", "pop3": "-ERR [SYS/TEMP] ..."}`, instead of its own.
    """

    def __init__(self) -> None:
        self.delay: dict[str, float] = {}
        self.login: dict[str, str] = {}
        self.requests: list[LoggedRequest] = []
        self._next: dict[str, deque[Canned]] = {}
        self._refusals: dict[str, dict[str, Any]] = {}
        self._lock = threading.Lock()
        self._stopping = threading.Event()

    def answer_next(
        self,
        endpoint: str,
        status: int,
        body: bytes | str | Mapping[str, Any] = b"",
        headers: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Answer the next request so. Calls queue up; a mapping goes as JSON; 0 hangs up."""
        if not isinstance(body, bytes | str):
            body = json.dumps(dict(body))
            headers = {"Content-Type": "application/json", **headers}
        raw = body.encode() if isinstance(body, str) else body
        with self._lock:
            self._next.setdefault(endpoint, deque()).append(Canned(status, raw, dict(headers)))

    def refuse_refresh(
        self, user: str, error: str = "invalid_grant", description: str = "", **members: Any
    ) -> None:
        """Answer every refresh of `user` with this error, until `error` is empty.

        `members` join the JSON, such as `error_codes=[700082]` or `suberror="..."`.
        """
        refusal = {"error": error, "error_description": description, **members}
        with self._lock:
            self._refusals.pop(user, None)
            if error:
                self._refusals[user] = refusal

    def clear(self) -> None:
        """Everything works again; the log stays."""
        with self._lock:
            self.delay.clear()
            self.login.clear()
            self._next.clear()
            self._refusals.clear()

    def count(self, endpoint: str) -> int:
        """How many requests came to an endpoint."""
        return len(self.times(endpoint))

    def times(self, endpoint: str) -> list[float]:
        """When they came, in monotonic seconds."""
        with self._lock:
            return [request.at for request in self.requests if request.endpoint == endpoint]

    def record(self, endpoint: str) -> None:
        """Note a request."""
        with self._lock:
            self.requests.append(LoggedRequest(endpoint, time.monotonic()))

    def take(self, endpoint: str) -> Canned | None:
        """The answer laid out for this request, if there is one."""
        with self._lock:
            for name in _names(endpoint):
                if queue := self._next.get(name):
                    return queue.popleft()
        return None

    def refusal(self, user: str) -> dict[str, Any] | None:
        """The JSON a refresh of `user` is refused with, if it is."""
        with self._lock:
            return self._refusals.get(user)

    def delay_of(self, endpoint: str) -> float:
        """Seconds to wait before an answer."""
        return max((self.delay.get(name, 0.0) for name in _names(endpoint)), default=0.0)

    def pause(self, endpoint: str) -> None:
        """Wait as long as the delay says, or until the sandbox stops."""
        if seconds := self.delay_of(endpoint):
            self._stopping.wait(seconds)

    def arm(self) -> None:
        """The servers start: delays count."""
        self._stopping.clear()

    def release(self) -> None:
        """The servers stop: nobody waits any longer."""
        self._stopping.set()


def _names(endpoint: str) -> tuple[str, ...]:
    """The names under which a lever reaches an endpoint."""
    both = endpoint in (Endpoint.POLL, Endpoint.REFRESH)
    return (str(endpoint), Endpoint.TOKEN.value) if both else (str(endpoint),)
