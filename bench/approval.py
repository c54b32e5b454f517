# SPDX-License-Identifier: Apache-2.0
"""From the approval at the provider to Hentet on the panel, less the poll interval."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from app.access import ADMINISTRATOR
from app.core import Core
from app.panel_config import PanelConfig
from app.sandbox.sandbox import Sandbox
from bench.measure import Figure
from ui.panel import Options, Panel, _application

_ROUNDS = 5
_INTERVAL = 1
_PATIENCE = 10.0  # seconds


def figures() -> list[Figure]:
    """The longest of some rounds; the bound is the interval and 0.3 s."""
    application = _application()
    with (
        tempfile.TemporaryDirectory() as folder,
        Sandbox(Path(folder) / "sandbox", interval=_INTERVAL) as sandbox,
    ):
        config = PanelConfig(state=Path(folder) / "state").for_demo(
            Path(folder) / "state", sandbox.ca_file
        )
        core = Core.open(config, extra_providers=(sandbox.provider(),))
        account = sandbox.accounts[0].user
        core.change_settings("smtp", {"provider": "sandbox", "account": account}, ADMINISTRATOR)
        panel = Panel(config, Options(lang="da", size=(1024, 600)), keyboard=False, core=core)
        panel.start()
        waits = [_round(panel, sandbox, account) for _ in range(_ROUNDS)]
        panel.close()
        core.close()
    application.processEvents()
    return [Figure(
        f"approval to Hentet, longest of {_ROUNDS}, interval {_INTERVAL} s",
        max(waits), _INTERVAL + 0.3, "s", f"shortest {min(waits):.2f} s",
    )]  # fmt: skip


def _round(panel: Panel, sandbox: Sandbox, account: str) -> float:
    assert panel.view_model is not None
    token = next(group for group in panel.view_model.groups if group.id == "smtp").token
    token.getToken()
    _wait(lambda: bool(token.property("userCode")))
    sandbox.approve(str(token.property("userCode")), account)
    began = time.perf_counter()
    _wait(lambda: _acquired(token))
    waited = time.perf_counter() - began
    token.deleteToken()
    _wait(lambda: not _acquired(token))
    return waited


def _acquired(token: QObject) -> bool:
    from ui.viewmodels.kinds import TokenState

    return int(token.property("state")) == int(TokenState.State.Acquired)


def _wait(condition: Callable[[], bool]) -> None:
    patience = time.perf_counter() + _PATIENCE
    while not condition():
        if time.perf_counter() > patience:
            raise RuntimeError("the panel did not get there")
        QTest.qWait(5)
