# SPDX-License-Identifier: Apache-2.0
"""A core whose every answer is laid out beforehand, for the tests of view models."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from typing import Any, cast

from app.access import Actor, Role
from app.catalogue import Group, Protocol, record
from app.clock import Instant
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.grant_values import Code, PollOutcome
from app.journal import Act, Entry
from app.oauth.provider import Provider, RegistrationStep
from app.oauth.registration import Task
from app.panel_config import PanelConfig
from app.reset import ResetOutcome
from app.token_records import TokenState, TokenStatus
from app.tokens import DeleteOutcome
from ui.background import Background
from ui.viewmodels.services import Services

ADMINISTRATOR = Actor(Role.ADMINISTRATOR, "administrator", "a session")
CODE = Code("grant-1", "ABCD-EFGH", "https://example.com/device", None, 900.0, 5.0)
WAITING = PollOutcome(TokenState.WAITING, 0.02)
ACQUIRED = PollOutcome(TokenState.ACQUIRED, None)


class Script:
    """Answers one after another, the last one for ever; exceptions are raised.

    `hold` makes the callers wait, as a slow provider does, until `release`.
    """

    def __init__(self, *answers: object) -> None:
        self.answers = deque(answers)
        self.calls: list[tuple[Any, ...]] = []
        self._open = threading.Event()
        self._open.set()

    def hold(self) -> None:
        self._open.clear()

    def release(self) -> None:
        self._open.set()

    def __call__(self, *arguments: object, **named: object) -> Any:
        self.calls.append((*arguments, *named.values()))
        answer = self.answers.popleft() if len(self.answers) > 1 else self.answers[0]
        assert self._open.wait(10)
        if isinstance(answer, Exception):
            raise answer
        return answer


class StubTokens:
    """The token service; `state` is what a status says."""

    def __init__(self) -> None:
        self.begin = Script(CODE)
        self.code = Script(CODE)
        self.poll = Script(WAITING)
        self.decide = Script(ACQUIRED)
        self.cancel = Script(None)
        self.delete = Script(DeleteOutcome(deleted=True, revoked=True))
        self.keyring_notice = Script(None)
        self.reconcile = Script(None)
        self._statuses: dict[str, dict[str, Any]] = {}

    def status(self, name: str) -> TokenStatus:
        return TokenStatus(name, **self._statuses.get(name, {}))

    def put(self, name: str, **values: object) -> TokenStatus:
        """Change what the status says from now on."""
        self._statuses[name] = self._statuses.get(name, {}) | values
        return self.status(name)


class StubSettings:
    """Settings with their defaults."""

    def __init__(self) -> None:
        self.values: dict[str, dict[str, str | int | None]] = {}
        self.kinds: dict[str, str] = {}

    def get(self, name: str) -> dict[str, str | int | None]:
        chosen = record(name)
        defaults: dict[str, str | int | None] = {
            field.key: field.default for field in chosen.fields
        }
        if isinstance(chosen, Group):
            defaults |= {"port": 587 if chosen.protocol is Protocol.SMTP else 995}
        if "password" in defaults:
            defaults["password"] = "unset"
        return defaults | self.values.get(name, {})

    def tls_kind(self, name: str) -> str:
        """What the switch goes back to: the test's own choice, else the value there is."""
        kind = str(self.kinds.get(name, self.get(name)["tls"]))
        return "auto" if kind == "off" else kind


class StubProviders:
    """Provider definitions."""

    def __init__(self, *providers: Provider) -> None:
        self.providers = providers

    def all(self) -> tuple[Provider, ...]:
        return self.providers

    def get(self, name: str) -> Provider:
        for each in self.providers:
            if each.id == name:
                return each
        raise AdgangError(ErrorId.UNKNOWN_PROVIDER, key="provider", value=name)


class StubClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.boot = 100.0
        self.wall = 1_800_000_000.0

    def now(self) -> Instant:
        return Instant(self.boot, self.wall, "boot")


class StubAccess:
    """The administrator's access: nobody is turned away, and a session has five minutes."""

    def __init__(self) -> None:
        self.configured = Script(True)
        self.lockout = Script(0.0)
        self.timeout = Script(300)
        self.log_in = Script(ADMINISTRATOR)
        self.set_first = Script(ADMINISTRATOR)
        self.change = Script(None)
        self.set_timeout = Script(None)
        self.log_out = Script(None)
        self.touch = Script(None)
        self.remaining = Script(300.0)


class StubJournal:
    """The journal; `kept` are its entries, the newest first."""

    def __init__(self) -> None:
        self.kept: list[Entry] = []

    def entries(self, limit: int, before: int | None = None) -> list[Entry]:
        return [each for each in self.kept if before is None or each.id < before][:limit]

    def latest(self, act: Act, name: str) -> Entry | None:
        found = (each for each in self.kept if (each.what, each.group) == (act, name))
        return next(found, None)


class StubCore:
    """The core's surface as the panel uses it."""

    def __init__(self, config: PanelConfig) -> None:
        self.config = config
        self.clock = StubClock()
        self.tokens = StubTokens()
        self.settings = StubSettings()
        self.providers = StubProviders(Provider("example", "Example", "https://example.com", None))
        self.access = StubAccess()
        self.journal = StubJournal()
        self.reset = Script(ResetOutcome((), ()))
        self.change_settings = Script(None)
        self.set_password = Script(None)
        self.copy_settings = Script(None)
        self.lacking: dict[str, tuple[str, ...]] = {}
        self.results: list[object] = []
        self.preferences: dict[str, str] = {}

    def preference(self, key: str, default: str) -> str:
        return self.preferences.get(key) or default

    def set_preference(self, key: str, value: str) -> None:
        self.preferences[key] = value

    def missing(self, name: str) -> tuple[str, ...]:
        return self.lacking.get(name, ())

    def registration(self, provider: str, _group: str | None = None) -> list[Task]:
        return [Task(RegistrationStep.CLIENT_ID, command="do it")] if provider == "b" else []

    def connection_test(self, _name: str, _actor: object) -> Iterator[Any]:
        for result in self.results:
            if isinstance(result, Exception):
                raise result
            yield result


class Refreshes:
    """Counts how often a view model asked for everything to be read again."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


def services(core: StubCore, background: Background, refresh: Refreshes) -> Services:
    return Services(cast("Core", core), background, lambda: ADMINISTRATOR, refresh)
