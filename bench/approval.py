# SPDX-License-Identifier: Apache-2.0
"""From the approval at the provider to Hentet on the panel."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app.core import Core
from app.panel_config import PanelConfig
from app.sandbox.sandbox import Sandbox
from app.tokens import TokenState
from bench.measure import Figure
from tests.administrator import CHEAP, administrator
from tests.ui.panel_driver import PanelDriver
from ui.panel import Options
from ui.viewmodels.group import GroupViewModel
from ui.viewmodels.kinds import TOKEN_STATES

_ROUNDS = 5
_INTERVAL = 1


def figures() -> list[Figure]:
    """The longest of some rounds; the bound is the interval and 0.3 s."""
    application = QGuiApplication([])
    with (
        tempfile.TemporaryDirectory() as folder,
        Sandbox(Path(folder) / "sandbox", interval=_INTERVAL) as sandbox,
    ):
        state = Path(folder) / "state"
        config = PanelConfig(state=state).for_demo(state, sandbox.ca_file)
        core = Core.open(config, password_cost=CHEAP, extra_providers=(sandbox.provider(),))
        account = sandbox.accounts[0].user
        core.change_settings(
            "smtp", {"provider": "sandbox", "account": account}, administrator(core)
        )
        driver = PanelDriver(config, Options(lang="en", size=(1024, 600)), core=core)
        driver.log_in()
        waits = [_round(driver, sandbox, account) for _ in range(_ROUNDS)]
        driver.close()
        core.close()
    application.processEvents()
    return [Figure(
        f"approval to Obtained, longest of {_ROUNDS}, poll interval {_INTERVAL} s",
        max(waits), _INTERVAL + 0.3, "s", f"shortest {min(waits):.2f} s",
    )]  # fmt: skip


def _round(driver: PanelDriver, sandbox: Sandbox, account: str) -> float:
    assert driver.panel.view_model is not None
    group = next(g for g in driver.panel.view_model.groups if g.groupId == "smtp")
    assert isinstance(group, GroupViewModel)
    driver.wait(lambda: group.loaded, "the settings")
    group.token.getToken()
    driver.wait(lambda: group.token.code.userCode, "the code")
    sandbox.approve(str(group.token.code.userCode), account)
    began = time.perf_counter()
    driver.wait(lambda: _state(group) is TokenState.ACQUIRED, "the token")
    waited = time.perf_counter() - began
    group.token.remove()
    driver.wait(lambda: _state(group) is TokenState.NOT_ACQUIRED, "the removal")
    return waited


def _state(group: GroupViewModel) -> TokenState:
    return next(state for state, number in TOKEN_STATES.items() if number == group.state)
