# SPDX-License-Identifier: Apache-2.0
"""Which backend holds the secrets, and that it is never silently the other one."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import ErrorId
from app.panel_config import PanelConfig
from app.secret import Secret
from app.vault import secret_service
from app.vault.vault import Condition, open_vault
from tests.vault.vault_tools import ME, Desk, refused


def chosen(config: PanelConfig, setting: str, remembered: str | None) -> str:
    return open_vault(config._replace(keyring=setting), ME, remembered, lambda _: None).backend


@pytest.fixture(params=list(Condition))
def bus(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Condition:
    """A Secret Service in each condition."""
    condition: Condition = request.param
    monkeypatch.setattr(secret_service, "probe", lambda: condition)
    return condition


def test_a_setting_is_obeyed_whatever_there_is(config: PanelConfig, bus: Condition) -> None:
    for remembered in (None, "machine", "secret-service"):
        assert chosen(config, "machine", remembered) == "machine"
        assert chosen(config, "secret-service", remembered) == "secret-service"


def test_the_remembered_one_stays(config: PanelConfig, bus: Condition) -> None:
    assert chosen(config, "auto", "machine") == "machine"
    assert chosen(config, "auto", "secret-service") == "secret-service"


def test_the_first_choice_is_the_secret_service_only_if_open(
    config: PanelConfig, bus: Condition
) -> None:
    wanted = "secret-service" if bus is Condition.OPEN else "machine"
    assert chosen(config, "auto", None) == wanted


def test_a_remembered_one_that_nobody_knows_is_missing(config: PanelConfig) -> None:
    with refused(ErrorId.KEYRING_MISSING, key="tpm"):
        chosen(config, "auto", "tpm")


def test_a_remembered_secret_service_that_is_gone_shows(
    config: PanelConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    vault = open_vault(config._replace(keyring="auto"), ME, "secret-service", lambda _: None)
    assert vault.condition() is Condition.MISSING
    with refused(ErrorId.KEYRING_MISSING):
        vault.read("smtp")
    with refused(ErrorId.KEYRING_MISSING):
        vault.write("smtp", Secret("x"))
    with refused(ErrorId.KEYRING_MISSING):
        vault.remove("smtp")
    with refused(ErrorId.KEYRING_MISSING):
        vault.self_test()
    assert not config.secrets_file.exists()


def test_a_changed_setting_is_remembered_with_its_first_secret(config: PanelConfig) -> None:
    desk = Desk(config, remembered=["secret-service"])
    vault = desk.vault()
    assert vault.read("smtp") is None
    assert desk.remembered == ["secret-service"]
    vault.write("smtp", Secret("a"))
    assert desk.remembered == ["secret-service", "machine"]


def test_a_refused_write_is_not_remembered(config: PanelConfig) -> None:
    desk = Desk(config._replace(key_file=Path("/nonexistent/key")))
    with refused(ErrorId.KEYRING_LOCKED, key="/nonexistent/key"):
        desk.vault().write("smtp", Secret("a"))
    assert desk.remembered == []
