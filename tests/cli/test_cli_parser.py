# SPDX-License-Identifier: Apache-2.0
"""What can be asked on the command line, and how a call that makes no sense is refused."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from app import cli, cli_parser
from app.cli_usage import UsageError
from tests.cli.conftest import Run

COMMANDS = (
    "demo", "sandbox", "groups", "providers", "status", "settings", "get-token", "delete-token",
    "test", "token", "send", "receive", "service", "passwd", "doctor", "journal", "reset",
)  # fmt: skip


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("", {"run": "cli_panel:run", "state": None, "json": False}),
        ("--lang da --size 800x480", {"lang": "da", "size": "800x480"}),
        ("--fullscreen --density 7.35", {"fullscreen": True, "density": "7.35"}),
        ("demo --lan --lang da", {"run": "cli_demo:run", "lan": True, "lang": "da"}),
        ("--lang da demo", {"run": "cli_demo:run", "lang": "da", "lan": False}),
        ("providers", {"run": "cli_providers:listing"}),
        ("providers list --json", {"run": "cli_providers:listing", "json": True}),
        ("providers add x.toml", {"run": "cli_providers:add", "file": "x.toml"}),
        ("providers add --json x.toml", {"file": "x.toml", "json": True}),
        ("providers set x a=b c=d", {"id": "x", "values": ["a=b", "c=d"]}),
        ("providers remove x --discard-token", {"id": "x", "discard_token": True}),
        ("status", {"group": None}),
        ("status smtp", {"group": "smtp"}),
        ("status --json smtp", {"group": "smtp", "json": True}),
        ("--json status smtp", {"group": "smtp", "json": True}),
        ("status --state /s smtp", {"group": "smtp", "state": "/s"}),
        ("--state=/s status smtp", {"group": "smtp", "state": "/s"}),
        ("settings get smtp --json port", {"key": "port", "json": True}),
        ("settings set smtp port=1 --discard-token tls=off", {"values": ["port=1", "tls=off"]}),
        ("settings set --state /s smtp port=1", {"group": "smtp", "values": ["port=1"]}),
        ("delete-token --yes smtp", {"group": "smtp", "yes": True}),
        ("delete-token smtp", {"group": "smtp", "yes": False}),
        ("journal --limit 5", {"run": "cli_journal:run", "limit": "5"}),
        ("journal --json", {"limit": None, "json": True}),
        ("reset --yes --json", {"run": "cli_reset:run", "yes": True, "json": True}),
        ("reset", {"yes": False}),
        ("service", {"run": "cli_service:run", "once": False, "maildir": []}),
        ("service --once --maildir a=b --maildir c=d", {"once": True, "maildir": ["a=b", "c=d"]}),
        ("token smtp --json", {"run": "cli_token:run", "group": "smtp", "json": True}),
    ],
)
def test_calls_are_understood(given: str, expected: dict[str, object]) -> None:
    options = vars(cli_parser.parse(given.split()))
    assert {key: options[key] for key in expected} == expected


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_and_a_function(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([name, "--help"]) == 0
    assert f"adgang {name}" in capsys.readouterr().out


def test_the_overview_names_every_command_and_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(f"\n    {name} " in out for name in COMMANDS)
    assert all(
        code in out for code in ["0", "64", "65", "66", "69", "70", "73", "75", "77", "78", "130"]
    )


@pytest.mark.parametrize(
    "given",
    [
        "providers list", "providers add", "providers set x a=b", "providers remove x",
        "settings get smtp", "settings set smtp a=b", "get-token smtp", "test smtp", "doctor",
        "passwd", "journal", "reset --yes",
        "sandbox", "demo", "",
    ],
)  # fmt: skip
def test_every_call_leads_to_a_function(given: str) -> None:
    module, function = cli_parser.parse(given.split()).run.split(":")
    assert callable(getattr(importlib.import_module(f"app.{module}"), function))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("frobnicate", "unknown command frobnicate; allowed: demo sandbox groups"),
        ("sned smtp", "unknown command sned"),
        ("status --frobnicate", "unknown option --frobnicate"),
        ("status --stat /s", "unknown option --stat"),
        ("status smtp smtp", "too many arguments"),
        ("get-token", "the following arguments are required: GROUP"),
        ("settings", "the following arguments are required: ACTION"),
        ("settings frob", "unknown command frob"),
        ("--state", "--state: expected one argument"),
        ("status --state", "--state: expected one argument"),
        ("settings set smtp port", "expected KEY=VALUE"),
        ("settings set smtp =x", "expected KEY=VALUE"),
        ("settings set smtp port=1 port=2", "port is given twice"),
        ("providers add", "--id is missing"),
        ("providers add --id x --client-id y", "--issuer is missing"),
        ("providers add x.toml --id x", "FILE.toml and options together"),
    ],
)
def test_what_makes_no_sense_ends_with_64_and_one_line(run: Run, given: str, words: str) -> None:
    code, out, err = run(*given.split())
    assert (code, out) == (64, "")
    assert err.startswith("adgang: ")
    assert words in err
    assert err.endswith("See: adgang --help\n")
    assert err.count("\n") == 1


def test_usage_errors_are_objects_with_json(run: Run) -> None:
    code, out, err = outcome = run("frobnicate", "--json")
    assert (code, out) == (64, "")
    error = outcome.error()
    assert set(error) == {"id", "key", "value", "allowed", "message"}
    assert (error["id"], error["key"], error["value"]) == ("usage", "COMMAND", "frobnicate")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "given",
    ["settings set smtp password hunter2", "settings get smtp password hunter2", "token a hunter2"],
)
def test_a_stray_argument_is_not_repeated(run: Run, given: str) -> None:
    code, _, err = run(*given.split())
    assert code == 64
    assert "hunter2" not in err


def test_the_group_is_checked_before_any_state_is_made(run: Run, state: Path) -> None:
    groups = "smtp alert-smtp status-pop ifax-pop eprint-pop"
    for given, known in {
        "status nosuch": groups,
        "get-token nosuch": groups,
        "test nosuch": groups,
        "settings get nosuch": f"{groups} proxy email-status",
    }.items():
        code, _, err = run(*given.split())
        assert code == 64
        assert err == f"adgang: there is no group nosuch; allowed: {known}\n"
    assert not state.exists()


def test_the_version_is_that_of_the_project(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    name, number = capsys.readouterr().out.split()
    assert name == "adgang"
    assert all(part.isdigit() for part in number.split("."))


def test_a_plain_word_after_the_end_of_options_stays_where_it_is() -> None:
    with pytest.raises(UsageError):
        cli_parser.parse(["status", "--", "smtp", "--json"])
