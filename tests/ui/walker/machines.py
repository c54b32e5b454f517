# SPDX-License-Identifier: Apache-2.0
"""Machines to walk through: a real core on a scratch state, in every condition a person may meet.

The provider answers from a script and the clock stands still, so that nothing changes by itself.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from app import first_setup
from app.access import Actor
from app.catalogue import PROXY, Protocol
from app.core import Core
from app.first_setup import SetupStage
from app.mail.connection_test import Result, Step, StepResult
from app.oauth.answer import Answer
from app.oauth.failure import Failure
from app.oauth.provider import Endpoints, MailServer, Provider, Source
from app.panel_config import PanelConfig
from app.proxy_connection import ProxyStep
from app.reach import Reach
from app.token_records import Notice
from tests.administrator import CHEAP, administrator
from tests.conftest import SetClock
from tests.core_stubs import CODE, PENDING, ScriptedClient, ScriptedReach, granted

EXAMPLE = Provider(
    "example", "Example Mail", "https://login.example.com",
    Endpoints("https://login.example.com/device", "https://login.example.com/token"),
    client_id="panel", scopes=("mail.smtp", "mail.pop"), source=Source.MACHINE,
    mail={
        Protocol.SMTP: MailServer("smtp.example.com", 587),
        Protocol.POP3: MailServer("pop.example.com", 995),
    },
)  # fmt: skip
LATER = replace(EXAMPLE, id="later", name="Later Mail", client_id="")
NEVER = replace(EXAMPLE, id="never", name="Never Mail", device_grant=False)

ACCOUNTS = {
    "smtp": "scan@example.com",
    "alert-smtp": "alarm@example.com",
    "status-pop": "status@example.com",
    "eprint-pop": "kopirum-2.print.via.mail@mail.example.com",
}

# A code as Microsoft gives it: no link that brings it along.
PLAIN_CODE = Answer(200, {
    "device_code": "d", "user_code": "EKFLTD9VZ", "expires_in": 900, "interval": 5,
    "verification_uri": "https://login.example.com/common/oauth2/deviceauth",
})  # fmt: skip
# The longest link that is shown: 300 characters.
LONG_LINK = "https://id.example.com/device?user_code=WDJB-MJHT&hint="
LONG_CODE = Answer(200, {
    **(CODE.body or {}),
    "verification_uri_complete": LONG_LINK + "x" * (300 - len(LONG_LINK)),
})  # fmt: skip

_DETAILS = {
    Step.CLOCK: "", Step.KEYRING: "", Step.RESOLVE: "2001:db8:85a3::8a2e:370:7334",
    Step.CONNECT: "2001:db8:85a3::8a2e:370:7334:587", Step.TLS: "TLS 1.3", Step.TOKEN: "",
    ProxyStep.TUNNEL: "login.example.com:443",
    Step.LOGIN: "XOAUTH2 · 235 2.7.0 Authentication successful", Step.PERMISSION: "250 2.1.0 OK",
}  # fmt: skip


class PatientClient(ScriptedClient):
    """Goes on waiting for the person when its script is at an end."""

    def _next(self, what: str) -> Answer:
        self.asked.append(what)
        return self.answers.pop(0) if self.answers else PENDING


class Machine:
    """One machine; `core` is real, down to the files."""

    def __init__(self, folder: Path) -> None:
        self.clock = SetClock()
        self.client = PatientClient()
        self.config = PanelConfig(
            state=folder / "state", machine=folder / "etc", keyring="machine", name="Kopirum 2"
        )
        self.providers: tuple[Provider, ...] = (EXAMPLE, LATER, NEVER)
        self.held = threading.Event()
        self._core: Core | None = None

    @property
    def core(self) -> Core:
        if self._core is None:
            self._core = Core.open(
                self.config, clock=self.clock, extra_providers=self.providers,
                reach=cast(Reach, ScriptedReach(self.client)), password_cost=CHEAP,
            )  # fmt: skip
        return self._core

    @property
    def administrator(self) -> Actor:
        """Logged in, with the password that the tests know."""
        return administrator(self.core)

    def close(self) -> None:
        self.held.set()
        if self._core is not None:
            self._core.close()

    def set_up(self, group: str, account: str = "", **values: Any) -> None:
        chosen = {"provider": "example", "account": account or ACCOUNTS[group]} | values
        self.core.change_settings(group, chosen, self.administrator)

    def begin(self, group: str, code: Answer = CODE) -> None:
        """A grant that waits."""
        self.client.answers = [code]
        self.core.tokens.begin(group, self.administrator)

    def obtain(self, group: str) -> None:
        """A token that is in force."""
        self.begin(group)
        self.clock.advance(6)
        self.client.answers = [granted()]
        self.core.tokens.poll(group, self.administrator)

    def spoil(self, group: str, reason: Failure) -> None:
        """A token that was obtained, and is not accepted any more."""
        self.obtain(group)
        self.core.parts.records.invalid(group, reason)

    def tests(self, failed: str | None = None, reason: Failure | None = None) -> None:
        """What the connection test of every group, and of the proxy, will find."""
        self._test(lambda record: iter(results(record, failed, reason)))

    def test_that_hangs(self, at: str) -> None:
        """A connection test that waits for a server at this step, until the machine closes."""

        def hang(record: str) -> Iterator[StepResult]:
            for result in results(record):
                if result.step == at:
                    self.held.wait()
                yield result

        self._test(hang)

    def _test(self, answer: Callable[[str], Iterator[StepResult]]) -> None:
        def test(group: str, actor: Actor) -> Iterator[StepResult]:
            return answer(group)

        self.core.connection_test = test  # type: ignore[method-assign]


def results(
    record: str, failed: str | None = None, reason: Failure | None = None
) -> list[StepResult]:
    """All went well, up to the step that `failed`."""
    found: list[StepResult] = []
    over = False
    for step in ProxyStep if record == PROXY else Step:
        if step == failed:
            detail = "535 5.7.3 Authentication unsuccessful"
            found.append(StepResult(step, Result.FAILED, 1042, detail, reason))
            over = True
        elif over:
            found.append(StepResult(step, Result.SKIPPED, 0))
        else:
            found.append(StepResult(step, Result.OK, 38, _DETAILS[step]))
    return found


# How a machine stands when the panel starts


def untouched(_machine: Machine) -> None:
    """As it was delivered."""


def set_up_later(machine: Machine) -> None:
    """The first set-up was left with its first steps done."""
    machine.core.set_preference("language", "en")
    machine.set_up("smtp")
    first_setup.keep_stage(machine.core, SetupStage.LEFT)


def in_use(machine: Machine) -> None:
    """Every state of the home screen: two tokens, one that waits, one that died, one untouched."""
    for group in ACCOUNTS:
        machine.set_up(group)
    machine.obtain("smtp")
    machine.obtain("eprint-pop")
    machine.spoil("status-pop", Failure.PASSWORD_CHANGED)
    machine.begin("alert-smtp")
    machine.clock.advance(60)


def offline(machine: Machine) -> None:
    in_use(machine)
    machine.core.parts.records.notice("smtp", Notice.OFFLINE)


def keyring_missing(machine: Machine) -> None:
    in_use(machine)
    machine.config.machine_key.unlink()


def damaged(machine: Machine) -> None:
    machine.config.state.mkdir(mode=0o700, parents=True)
    machine.config.database.write_bytes(b"this is no database, and never was" * 100)
