# SPDX-License-Identifier: Apache-2.0
"""`adgang reset --yes`: everything goes, and the words say what is left to do."""

from __future__ import annotations

import json

import pytest

from app.access import command_line
from app.core import Core
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.sandbox.sandbox import Sandbox
from tests.administrator import CHEAP, PASSWORD
from tests.cli.commands import Commands
from tests.cli.conftest import Run
from tests.cli.test_cli_listings import store_token


def test_without_yes_nothing_happens(run: Run, config: PanelConfig) -> None:
    run("settings", "set", "smtp", "server=mail.example.com")
    outcome = run("reset", "--json")
    assert (outcome.code, outcome.out) == (64, "")
    assert outcome.error()["id"] == "not_confirmed"
    assert "--yes" in outcome.error()["message"]
    assert run("reset").err.startswith(f"adgang: {config.state}: this deletes everything.")
    assert run("settings", "get", "smtp", "server").out == "mail.example.com\n"


def test_everything_goes(run: Run, config: PanelConfig) -> None:
    run("settings", "set", "smtp", "server=mail.example.com")
    run("providers", "set", "microsoft365", "client_id=abc")
    core = Core.open(config, password_cost=CHEAP)
    core.access.reset_password(PASSWORD, command_line())
    core.close()
    code, out, err = run("reset", "--yes")
    assert (code, out) == (0, "")
    assert err == "Everything is deleted: settings, tokens, passwords, providers, journal.\n"
    assert run("settings", "get", "smtp", "server").out == "\n"
    assert run("providers", "--json").json()["providers"][0]["client_id"] is None
    assert run("journal", "--json").json() == {"entries": []}
    assert run("reset", "--yes", "--json") == (0, "", "")


def test_it_says_which_token_a_person_has_to_revoke(run: Run, config: PanelConfig) -> None:
    core = Core.open(config)
    store_token(core)
    core.parts.records.invalid("smtp", Failure.REVOKED)
    core.close()
    code, out, err = run("reset", "--yes")
    assert (code, out) == (0, "")
    assert (
        "smtp: the token could not be revoked. Remove this machine's permission in the settings"
        " of scan@example.com at example.\n"
    ) in err


@pytest.mark.parametrize("words", [("--yes", "--json"), ("--yes",)])
def test_a_real_provider_takes_the_token_back(
    configured: Commands, sandbox: Sandbox, words: tuple[str, ...]
) -> None:
    assert configured.get_token(sandbox).code == 0
    access = configured.run("token", "smtp").out.strip()
    outcome = configured.run("reset", *words)
    assert (outcome.code, outcome.out) == (0, "")
    assert ("revoked at the provider" in outcome.err) == ("--json" not in words)
    assert access not in json.dumps(outcome)
    assert configured.run("token", "smtp", "--json").error()["id"] == "no_token"
    assert configured.status()["token"] == "not_acquired"
    assert "x" not in [p["id"] for p in configured.run("providers", "--json").json()["providers"]]
    configured.add_provider(sandbox)
    configured.set_up("smtp", sandbox)
    assert configured.get_token(sandbox).code == 0
