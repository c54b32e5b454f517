# SPDX-License-Identifier: Apache-2.0
"""Whatever goes wrong ends in one line and an exit code, never in a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
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


@pytest.mark.parametrize("words", [["token", "smtp"], ["token", "smtp", "--json"]])
def test_both_ways_to_a_token_end_alike(run: Run, words: list[str]) -> None:
    code, out, _ = run(*words)
    assert (code, out) == (77, "")


@pytest.fixture
def commands(state: Path, tmp_path: Path) -> Iterator[Commands]:
    """Processes that need no sandbox."""
    with Commands(state, tmp_path / "etc") as ready:
        yield ready


def test_a_reader_that_goes_away_is_no_fault(commands: Commands) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        code, _, err = commands.start("status", stdout=pipe).end()
    assert (code, err) == (130, "")


@pytest.mark.parametrize("word", ["groups", "--help", "--version", "sandbox"])
def test_output_that_cannot_be_written_is_not_called_done(commands: Commands, word: str) -> None:
    with Path("/dev/full").open("w") as full:
        code, _, err = commands.start(word, stdout=full).end()
    assert code == 73
    assert err == "adgang: standard output: cannot be written (No space left on device)\n"


def test_closed_output_is_not_called_done(commands: Commands) -> None:
    code, _, err = commands.start("groups", preexec_fn=lambda: os.close(1), stdout=None).end()
    assert code == 73
    assert "Bad file descriptor" in err


def test_nobody_there_to_read_errors_is_no_fault(commands: Commands) -> None:
    with Path("/dev/full").open("w") as full:
        assert commands.start("token", "nosuch", stderr=full).end().code == 64


def test_a_state_that_cannot_be_made(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    commands.state = tmp_path / "file" / "state"
    for words in (("status",), ("token", "smtp"), ("settings", "set", "smtp", "port=25")):
        code, out, err = commands.run(*words)
        assert (code, out) == (73, "")
        assert f"{commands.state}: cannot be written (Not a directory)" in err
        assert err.count("\n") == 1


def test_a_read_only_state_loses_nothing(commands: Commands) -> None:
    unshare = ["unshare", "--mount"] if os.getuid() == 0 else ["unshare", "--map-root-user", "-m"]
    if subprocess.run([*unshare, "true"], capture_output=True).returncode:
        pytest.skip("no mount namespace here; the state below a file stands in")
    assert commands.run("settings", "set", "smtp", "port=2525").code == 0
    script = (
        'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1"'
        ' && exec "$2" -m app --state "$1" settings set smtp port=25'
    )
    done = subprocess.run(
        [*unshare, "sh", "-c", script, "sh", str(commands.state), sys.executable],
        cwd=ROOT, env=commands.environ, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 73, done.stderr
    assert "cannot be written" in done.stderr
    assert done.stderr.count("\n") == 1
    assert commands.run("settings", "get", "smtp", "port").out == "2525\n"


def test_a_damaged_database_is_left_as_it_is(commands: Commands) -> None:
    commands.state.mkdir(mode=0o700)
    database = commands.state / "adgang.db"
    database.write_bytes(b"no database, but a letter" * 100)
    for words in (("status",), ("token", "smtp"), ("settings", "set", "smtp", "port=25")):
        code, out, err = commands.run(*words)
        assert (code, out) == (78, "")
        assert f"{database}: it is damaged; expected: an Adgang database" in err
    assert database.read_bytes() == b"no database, but a letter" * 100


def test_a_newer_database_is_left_as_it_is(commands: Commands, run: Run) -> None:
    run("status")
    import sqlite3

    connection = sqlite3.connect(commands.state / "adgang.db")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    code, _, err = commands.run("status")
    assert code == 78
    assert "a newer Adgang wrote it (version 99); this one reads at most" in err


def test_a_state_of_another_user_is_refused(commands: Commands) -> None:
    if os.getuid() == 0:
        commands.state.mkdir()
        os.chown(commands.state, 12345, 12345)
        owner = "12345"
    else:
        commands.state, owner = Path("/usr"), "root"
    for words in (("status",), ("token", "smtp"), ("get-token", "smtp")):
        outcome = commands.run(*words)
        assert outcome.code == 77
        assert outcome.err.endswith(f"it belongs to another user; run as {owner}\n")


def test_bad_configuration_names_file_key_and_value(commands: Commands) -> None:
    machine = Path(commands.environ["ADGANG_CONFIG"])
    machine.mkdir()
    (machine / "panel.toml").write_text('keyboard = "qwerty"\n')
    code, _, err = commands.run("status")
    assert code == 65
    assert f"{machine / 'panel.toml'}: keyboard: qwerty is not allowed; allowed: auto | off" in err


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("ADGANG_KEYRING", "plain", "auto | secret-service | machine"),
        ("SSL_CERT_FILE", "/nonexistent", "a file of PEM certificates"),
    ],
)
def test_a_bad_environment_names_the_variable(
    commands: Commands, name: str, value: str, allowed: str
) -> None:
    commands.environ[name] = value
    code, _, err = commands.run("status")
    assert code == 65
    assert f"{name}: {value} is not allowed; allowed: {allowed}" in err


def test_state_files_are_private_whatever_the_umask(commands: Commands) -> None:
    commands.start("settings", "set", "smtp", "port=25", umask=0).end()
    modes = {path.name: path.stat().st_mode & 0o777 for path in commands.state.rglob("*")}
    assert modes["adgang.db"] == 0o600
    assert not [name for name, mode in modes.items() if mode & 0o077]
    assert commands.state.stat().st_mode & 0o777 == 0o700


def test_a_provider_of_a_file(commands: Commands, tmp_path: Path) -> None:
    good = tmp_path / "mine.toml"
    good.write_text(
        'name = "Mine"\nissuer = "https://id.example.com"\nclient_id = "panel"\n'
        "[endpoints]\n"
        'device_authorization = "https://id.example.com/device"\n'
        'token = "https://id.example.com/token"\n'
    )
    assert commands.run("providers", "add", str(good)) == (0, "", "")
    rows = commands.run("providers", "--json").json()["providers"]
    assert "mine" in [row["id"] for row in rows]
    again = commands.run("providers", "add", str(good))
    assert again.code == 65
    assert "there is a provider mine already" in again.err


def test_a_provider_file_that_is_bad_or_missing(commands: Commands, tmp_path: Path) -> None:
    missing = commands.run("providers", "add", str(tmp_path / "none.toml"))
    assert missing.code == 66
    assert str(tmp_path / "none.toml") in missing.err
    bad = tmp_path / "bad.toml"
    bad.write_text('name = "Bad"\nissuer = "http://id.example.com"\n')
    refused = commands.run("providers", "add", str(bad))
    assert refused.code == 65
    assert f"{bad}: issuer: http://id.example.com is not allowed" in refused.err
    assert refused.err.count("\n") == 1


def test_a_damaged_provider_file_is_named_and_takes_nobody_else_down(
    commands: Commands,
) -> None:
    folder = commands.state / "providers"
    folder.mkdir(parents=True, mode=0o700)
    (folder / "mine.toml").write_text("issuer = ")
    code, out, err = commands.run("providers")
    assert code == 0
    assert "microsoft365" in out
    assert str(folder / "mine.toml") in err


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
