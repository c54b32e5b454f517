# SPDX-License-Identifier: Apache-2.0
"""A machine whose mail goes through the sandbox, for failures that really happen."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.actor import command_line
from app.clock import Instant
from app.core import Core
from app.errors import AdgangError
from app.sandbox.sandbox import Sandbox
from tests.conftest import LeapingClock
from tests.ui.panel_driver import PanelDriver

SCAN = "scan@example.com"
_RECORDED = Path(__file__).resolve().parents[1] / "oauth" / "recorded" / "microsoft365.json"
EXCHANGE = "[AM0PR08CA0021.EURPRD08.PROD.OUTLOOK.COM 2026-11-02T09:14:07.123Z 08DC3A5B1F2E4D6C]"
_IDS = {
    "trace_id": "11111111-2222-3333-4444-555555555555",
    "correlation_id": "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee", "timestamp": "2026-11-02 09:14:07Z",
}  # fmt: skip


class OldClock(LeapingClock):
    """A machine whose battery is empty."""

    def now(self) -> Instant:
        boot, wall, boot_id = super().now()
        return Instant(boot, wall - 10 * 365 * 86400.0, boot_id)


class Stage:
    """One machine whose mail goes through the sandbox, and its panel once it is shown."""

    def __init__(self, sandbox: Sandbox, core: Core, clock: LeapingClock) -> None:
        self.sandbox = sandbox
        self.core = core
        self._clock = clock
        self.panel: PanelDriver

    def say(self, context: str, source: str) -> str:
        """A word of the panel's in the language it speaks."""
        return QCoreApplication.translate(context, source)

    def common(self, source: str) -> str:
        return self.say("CommonWords", source)

    def settings(self, **values: str | int) -> None:
        self.core.change_settings("smtp", values, command_line(), discard_token=True)

    def settings_kept(self, **values: str | int) -> None:
        """Change what no token depends on."""
        self.core.change_settings("smtp", values, command_line())

    def obtain(self) -> None:
        """A token that is in force."""
        code = self.core.tokens.begin("smtp", command_line())
        self.sandbox.approve(code.user_code, SCAN)
        while (delay := self.core.tokens.poll("smtp", command_line()).delay) is not None:
            self._clock.ahead += delay

    def spoil(self, failure: str, **body: Any) -> None:
        """A token that is not renewed any more: the provider says `body`, else what is recorded."""
        self.obtain()
        answer = body or recorded("refresh", failure)[1]
        error, words = answer.pop("error"), answer.pop("error_description")
        self.sandbox.refuse_refresh(SCAN, error, words, **answer)
        with suppress(AdgangError):
            self.core.tokens.access_token("smtp", command_line(), force=True)

    def to_group(self) -> None:
        self.panel.tap(self.say("GroupWords", "Send e-mail"))

    def test(self) -> None:
        """Run the connection test to its end."""
        self.to_group()
        self.panel.tap(self.common("Test Connection"))
        self.panel.wait(lambda: self.panel.find(self.common("Test Again")), "the result")
        self.panel.settle(0.3)

    def begin(self) -> None:
        """Get a token, up to its code or its failure."""
        self.panel.log_in()
        self.to_group()
        self.panel.tap(self.common("Get Token"))
        self.panel.settle(0.2)
        self.panel.tap(self.common("OK"))
        code, failed = self.common("New Code"), self.common("For the Help Desk")
        self.panel.wait(lambda: self.panel.find(code) or self.panel.find(failed), "an answer")

    def refused(self, what: str, failure: str, **body: Any) -> None:
        """Get a token, and be refused while the `code` is asked for or `poll`ed for."""
        status, answer = (400, body) if body else recorded(what, failure)
        endpoint = {"code": "device_authorization", "poll": "poll"}[what]
        self.sandbox.faults.answer_next(endpoint, status, answer)
        self.begin()
        self.panel.see(self.common("For the Help Desk"))

    def user_code(self) -> str:
        return str(self.panel.item("userCode").property("code"))


def recorded(what: str, failure: str) -> tuple[int, dict[str, Any]]:
    """Status and body of an answer that the vendor documents."""
    for each in json.loads(_RECORDED.read_text())["exchanges"]:
        if (each["what"], each["expect"].get("failure")) == (what, failure):
            return each["status"], dict(each["body"])
    raise LookupError(failure)


def aadsts(error: str, number: int, words: str) -> dict[str, Any]:
    """An answer in Microsoft's shape (entra-docs, reference-error-codes.md)."""
    return {
        "error": error, "error_description": f"AADSTS{number}: {words}", "error_codes": [number],
        **_IDS,
    }  # fmt: skip
