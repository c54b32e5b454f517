# SPDX-License-Identifier: Apache-2.0
"""After Delete the panel says what is left to do at the provider, and a phone gets there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication

from app.actor import command_line
from app.core import Core
from app.oauth.provider import Provider, Revocation
from app.panel_config import PanelConfig
from app.reach import Reach
from tests.administrator import CHEAP
from tests.conftest import SetClock
from tests.core_stubs import (
    CODE,
    ENDPOINTS,
    PROVIDER,
    REVOKED,
    ScriptedClient,
    ScriptedReach,
    granted,
)
from tests.test_tokens import SETTINGS
from tests.ui.panel_driver import PanelDriver
from tests.ui.test_end_to_end import decode
from ui.panel import Options

PAGE = "https://id.example.com/access"
SILENT = replace(
    PROVIDER, endpoints=replace(ENDPOINTS, revocation=""), revocation=Revocation.NONE,
    access_page=PAGE,
)  # fmt: skip


@pytest.fixture
def driver(
    qapp: QGuiApplication, config: PanelConfig, clock: SetClock, provider: Provider
) -> Iterator[PanelDriver]:
    """A panel with a token of the provider; the group's page is shown."""
    client = ScriptedClient(CODE, granted(), REVOKED)
    core = Core.open(
        config, clock=clock, password_cost=CHEAP, extra_providers=(provider,),
        reach=cast("Reach", ScriptedReach(client)),
    )  # fmt: skip
    core.change_settings("smtp", SETTINGS, command_line())
    core.tokens.begin("smtp", command_line())
    clock.advance(5)
    core.tokens.poll("smtp", command_line())
    driver = PanelDriver(config, Options(lang="en", size=(800, 480)), core=core)
    driver.log_in()
    driver.tap("Send e-mail")
    yield driver
    driver.close()
    core.close()


@pytest.mark.parametrize("provider", [SILENT])
def test_the_page_is_told_in_words_and_as_a_qr_code(driver: PanelDriver) -> None:
    driver.tap("Delete")
    driver.tap("Delete")  # the dialog's
    driver.see_part(
        "The permission at Example has to be withdrawn by hand, at id.example.com/access"
    )
    driver.tap("Show How")
    driver.see("1. Scan the QR code, or go to id.example.com/access")
    driver.see("2. Log in as scan@example.com")
    driver.settle(0.2)
    assert decode(driver.picture()) == [PAGE]


@pytest.mark.parametrize("provider", [PROVIDER, replace(SILENT, access_page="")])
def test_without_a_page_there_is_no_code(driver: PanelDriver) -> None:
    driver.tap("Delete")
    driver.tap("Delete")
    driver.see_part("The token is deleted")
    assert driver.find("Show How") is None
