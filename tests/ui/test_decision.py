# SPDX-License-Identifier: Apache-2.0
"""Somebody logged in with another account: the panel asks, and does as it is told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.actor import command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.grant_values import PollOutcome
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.reach import Reach
from app.token_records import Pending, TokenState
from tests.administrator import CHEAP
from tests.conftest import SetClock
from tests.core_stubs import CODE, PROVIDER, REVOKED, ScriptedClient, ScriptedReach, as_account
from tests.test_tokens import SETTINGS
from tests.ui.panel_driver import PanelDriver
from tests.ui.stubs import ACQUIRED, ADMINISTRATOR, Script, StubCore
from ui.panel import Options
from ui.viewmodels.kinds import TokenPhase
from ui.viewmodels.services import Services
from ui.viewmodels.token import TokenViewModel

Phase = TokenPhase.Phase
ASKED = PollOutcome(
    TokenState.WAITING, None, failure=Failure.WRONG_ACCOUNT, account="chef@example.com"
)
UNDECIDED = Pending("grant-1", "example", "scan@example.com", 0.0, "chef@example.com")


@pytest.fixture
def token(panel_services: Services) -> TokenViewModel:
    return TokenViewModel("smtp", panel_services, None)  # type: ignore[arg-type]


def ask(token: TokenViewModel, stub: StubCore, qtbot: QtBot) -> None:
    stub.tokens.poll = Script(ASKED)
    token.getToken()
    qtbot.waitUntil(lambda: token.phase == Phase.Decision)
    assert token.otherAccount == "chef@example.com"


@pytest.mark.parametrize(
    ("keep", "outcome", "phase"),
    [
        (True, ACQUIRED, Phase.Succeeded),
        (False, PollOutcome(TokenState.NOT_ACQUIRED, None, failure=Failure.WRONG_ACCOUNT),
         Phase.Failed),
    ],
)  # fmt: skip
def test_a_decision_is_carried_out(
    token: TokenViewModel,
    stub: StubCore,
    qtbot: QtBot,
    *,
    keep: bool,
    outcome: PollOutcome,
    phase: TokenPhase.Phase,
) -> None:
    ask(token, stub, qtbot)
    stub.tokens.decide = Script(outcome)
    token.decide(keep)
    assert token.phase == Phase.Starting
    qtbot.waitUntil(lambda: token.phase == phase)
    assert stub.tokens.decide.calls == [("smtp", ADMINISTRATOR, keep)]
    assert token.otherAccount == ""


def test_a_decision_that_cannot_be_carried_out_says_why(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    ask(token, stub, qtbot)
    stub.tokens.decide = Script(AdgangError(ErrorId.KEYRING_LOCKED))
    token.decide(True)
    qtbot.waitUntil(lambda: token.phase == Phase.Failed)
    assert token.failure == "keyring_locked"


def test_one_from_before_a_restart_is_not_polled_for_and_can_be_shown(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    token.apply(stub.tokens.put("smtp", state=TokenState.WAITING, pending=UNDECIDED))
    assert (token.phase, token.otherAccount) == (Phase.Idle, "chef@example.com")
    token.showCode()
    assert token.phase == Phase.Decision
    token.leave()
    assert (token.phase, token.otherAccount) == (Phase.Idle, "chef@example.com")
    qtbot.wait(30)
    assert stub.tokens.poll.calls == []
    token.apply(stub.tokens.put("smtp", state=TokenState.ACQUIRED, pending=None))
    assert token.otherAccount == "", "decided elsewhere"


def test_one_that_another_process_found_takes_the_place_of_the_code(
    token: TokenViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    token.getToken()
    qtbot.waitUntil(lambda: token.phase == Phase.Code)
    token.apply(stub.tokens.put("smtp", state=TokenState.WAITING, pending=UNDECIDED))
    assert token.phase == Phase.Decision


@pytest.fixture
def client() -> ScriptedClient:
    return ScriptedClient(CODE, as_account("chef@example.com"))


@pytest.fixture
def core(config: PanelConfig, clock: SetClock, client: ScriptedClient) -> Iterator[Core]:
    reach = cast("Reach", ScriptedReach(client))
    core = Core.open(
        config, clock=clock, extra_providers=(PROVIDER,), reach=reach, password_cost=CHEAP
    )
    core.change_settings("smtp", SETTINGS, command_line())
    core.tokens.begin("smtp", command_line())
    clock.advance(5)
    core.tokens.poll("smtp", command_line())
    yield core
    core.close()


@pytest.fixture
def driver(qapp: QGuiApplication, config: PanelConfig, core: Core) -> Iterator[PanelDriver]:
    driver = PanelDriver(config, Options(lang="en"), core=core)
    driver.log_in()
    yield driver
    driver.close()


@pytest.mark.parametrize("keep", [True, False])
def test_under_a_finger(
    driver: PanelDriver, core: Core, client: ScriptedClient, *, keep: bool
) -> None:
    client.answers += [REVOKED]
    driver.tap("Send e-mail")
    driver.see("Somebody logged in as chef@example.com. Decide whether to keep it.")
    driver.tap("Decide")
    driver.see("Somebody logged in with another account")
    driver.see_part("The log-in was as chef@example.com")
    if keep:
        driver.tap("Keep, and Change the Settings")
        driver.see("The token has been obtained")
        assert core.settings.get("smtp")["account"] == "chef@example.com"
    else:
        driver.tap("Do Not Keep")
        driver.see("Get Token Again")
        assert core.tokens.status("smtp").state is TokenState.NOT_ACQUIRED
        assert client.asked[-1].startswith("revoke")
