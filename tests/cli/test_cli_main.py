# SPDX-License-Identifier: Apache-2.0
"""Whatever goes wrong ends in one line and an exit code, never in a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import cli, cli_parser
from app.core import Core
from app.errors import AdgangError, ErrorId
from tests.cli.commands import ROOT, Commands
from tests.cli.conftest import Run


def explode(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Let the next command end like this, inside itself."""

    def broken(_options: object) -> int:
        raise error

    monkeypatch.setattr(cli_parser, "command", lambda _options: broken)


def test_our_fault_is_told_by_type_and_place_only(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    explode(monkeypatch, KeyError("refresh-secret"))
    code, out, err = run("status")
    assert (code, out) == (70, "")
    assert err.startswith("adgang: a fault in Adgang itself (KeyError at test_cli_main.py:")
    assert "Please report it" in err
    assert err.count("\n") == 1
    assert "secret" not in err


def test_our_fault_is_an_object_with_json(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    explode(monkeypatch, RuntimeError("refresh-secret"))
    outcome = run("status", "--json")
    assert outcome.code == 70
    assert outcome.error()["id"] == "internal"
    assert "secret" not in outcome.err


def test_an_interruption_is_told_without_a_traceback(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    explode(monkeypatch, KeyboardInterrupt())
    assert run("status") == (130, "", "adgang: interrupted\n")


def test_errors_name_key_value_and_what_is_allowed_with_json(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = AdgangError(ErrorId.STATE_NEWER, key="/s/adgang.db", value="9", allowed="at most 1")
    explode(monkeypatch, error)
    outcome = run("status", "--json")
    assert outcome.code == 78
    assert {**outcome.error(), "message": ""} == {
        "id": "state_newer", "key": "/s/adgang.db", "value": "9", "allowed": "at most 1",
        "message": "",
    }  # fmt: skip


def test_a_token_alone_is_found_without_argparse(state: Path) -> None:
    program = (
        "import sys\nfrom app import cli\n"
        f"code = cli.main(['--state', {str(state)!r}, 'token', 'smtp'])\n"
        "print(code, 'argparse' in sys.modules, 'tomllib' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60,
        env={**os.environ, "ADGANG_CONFIG": str(state), "ADGANG_KEYRING": "machine"},
    )  # fmt: skip
    assert done.stdout == "77 False False\n"
    assert done.stderr == "adgang: smtp: there is no token. Get one: adgang get-token smtp\n"


@pytest.mark.parametrize("command", ["get-token", "test"])
def test_event_streams_end_with_failed_for_our_fault_too(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    def broken(_: object) -> None:
        raise KeyError("refresh-secret")

    monkeypatch.setattr("app.cli_get_token.Obtaining.run", broken)
    monkeypatch.setattr("app.cli_test._steps", broken)
    monkeypatch.setattr(Core, "connection_test", lambda *_: None)
    outcome = run(command, "smtp", "--json")
    assert outcome.code == 70
    assert outcome.lines()[-1]["reason"] == "internal"
    assert outcome.error()["id"] == "internal"


@pytest.mark.parametrize("words", [["token", "smtp"], ["token", "smtp", "--json"]])
def test_both_ways_to_a_token_end_alike(run: Run, words: list[str]) -> None:
    code, out, _ = run(*words)
    assert (code, out) == (77, "")


def test_a_reader_that_goes_away_is_no_fault(bare: Commands) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        code, _, err = bare.start("status", stdout=pipe).end()
    assert (code, err) == (130, "")


@pytest.mark.parametrize("word", ["groups", "--help", "--version", "sandbox"])
def test_output_that_cannot_be_written_is_not_called_done(bare: Commands, word: str) -> None:
    with Path("/dev/full").open("w") as full:
        code, _, err = bare.start(word, stdout=full).end()
    assert code == 73
    assert err == "adgang: standard output: cannot be written (No space left on device)\n"


def test_closed_output_is_not_called_done(bare: Commands) -> None:
    code, _, err = bare.start("groups", preexec_fn=lambda: os.close(1), stdout=None).end()
    assert code == 73
    assert "Bad file descriptor" in err


def test_nobody_there_to_read_errors_is_no_fault(bare: Commands) -> None:
    with Path("/dev/full").open("w") as full:
        assert bare.start("token", "nosuch", stderr=full).end().code == 64


def test_main_leaves_the_core_closed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = []
    close = Core.close

    def noted(core: Core) -> None:
        closed.append(core)
        close(core)

    monkeypatch.setattr(Core, "close", noted)
    run("status")
    run("token", "smtp")
    assert len(closed) == 2


def test_main_takes_the_process_arguments(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["adgang", "frobnicate"])
    assert cli.main() == 64
    assert "frobnicate" in capsys.readouterr().err
